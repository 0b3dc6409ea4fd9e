import type { Format } from '../format.ts';
import { lineEnd, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/** `.netrc` (https://www.gnu.org/software/inetutils/manual/html_node/The-_002enetrc-file.html): words in pairs below `machine NAME`. */
const format: Format = {
  id: 'netrc',
  languageIds: ['netrc'],
  paths: ['.netrc', '_netrc', '*.netrc', '.authinfo'],
  priority: 5,
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let machine = 'default';
    let key: { name: string; start: number; end: number } | undefined;
    const words = /"[^"\n]*"|\S+/g;
    for (let match = words.exec(text); match && !out.full; match = words.exec(text)) {
      const word = match[0];
      const start = match.index;
      if (!key && word.startsWith('#')) {
        const end = lineEnd(text, start);
        out.comment({ start, end }, 1);
        words.lastIndex = end;
        continue;
      }
      if (!key && word === 'macdef') {
        // A macro lasts until an empty line.
        const blank = /\n[ \t\r]{0,100}\n/g;
        blank.lastIndex = start;
        words.lastIndex = blank.test(text) ? blank.lastIndex : text.length;
        continue;
      }
      if (!key) {
        if (word === 'default') machine = 'default';
        else if (/^(?:machine|login|password|account|user|port)$/.test(word)) key = { name: word, start, end: start + word.length };
        continue;
      }
      const quoted = word.startsWith('"') && word.endsWith('"') && word.length > 1;
      const valueRange = quoted ? { start: start + 1, end: start + word.length - 1 } : { start, end: start + word.length };
      const value = text.slice(valueRange.start, valueRange.end);
      if (key.name === 'machine') machine = value;
      out.entry({
        keyPath: ['machine', machine, key.name],
        keyRange: { start: key.start, end: key.end },
        value,
        valueRange,
        quoting: quoted ? 'double' : 'none',
      });
      key = undefined;
    }
    return out.done();
  },
};
export default format;
