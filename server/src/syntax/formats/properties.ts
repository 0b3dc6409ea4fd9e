import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/**
 * Java properties (https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/util/Properties.html#load(java.io.Reader)):
 * `=`, `:` or blank between key and value, continuation lines, `\uXXXX`; and Spring's `#---` between documents.
 */
const format: Format = {
  id: 'properties',
  languageIds: ['properties', 'java-properties', 'spring-boot-properties'],
  paths: ['*.properties', 'gradle.properties', '*.props.local'],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let document = 0;
    let line = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    while (line < text.length && !out.full) {
      let end = lineEnd(text, line);
      let at = line;
      while (at < end && /[ \t\f]/.test(text[at]!)) at++;
      if (at === end) {
        if (end === text.length) break;
        line = nextLine(text, end);
        continue;
      }
      if (text[at] === '#' || text[at] === '!') {
        if (/^[#!]---\s*$/.test(text.slice(at, end))) document++;
        else out.comment({ start: at, end }, 1);
        if (end === text.length) break;
        line = nextLine(text, end);
        continue;
      }
      // The logical line: goes on while it ends with an odd number of backslashes.
      while (end < text.length && oddBackslashes(text, at, end)) end = lineEnd(text, nextLine(text, end));
      let separator = at;
      while (separator < end && !/[=: \t\f]/.test(text[separator]!)) separator += text[separator] === '\\' ? 2 : 1;
      separator = Math.min(separator, end);
      let value = separator;
      while (value < end && /[ \t\f]/.test(text[value]!)) value++;
      if (value < end && /[=:]/.test(text[value]!)) {
        value++;
        while (value < end && /[ \t\f]/.test(text[value]!)) value++;
      }
      const key = unescape(text.slice(at, separator));
      out.entry({
        keyPath: key.split('.'),
        keyRange: { start: at, end: separator },
        value: unescape(text.slice(value, end)),
        valueRange: { start: value, end },
        document,
      });
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    return out.done();
  },
};

function oddBackslashes(text: string, from: number, end: number): boolean {
  let count = 0;
  for (let i = end - 1; i >= from && text[i] === '\\'; i--) count++;
  return count % 2 === 1;
}

const named: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };

function unescape(raw: string): string {
  if (!raw.includes('\\')) return raw;
  return raw.replace(
    /\\(?:(\r\n|\r|\n)[ \t\f]*|u([0-9a-fA-F]{4})|([\s\S]))/g,
    (_whole, line: string | undefined, hex: string | undefined, character: string | undefined) =>
      line !== undefined ? '' : hex !== undefined ? String.fromCharCode(Number.parseInt(hex, 16)) : (named[character!] ?? character!),
  );
}

export default format;
