import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/** `.pgpass` (https://www.postgresql.org/docs/current/libpq-pgpass.html): `host:port:database:user:password`, `\:` escaped. */
const format: Format = {
  id: 'pgpass',
  languageIds: [],
  paths: ['.pgpass', 'pgpass.conf', '*.pgpass'],
  priority: 5,
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    for (let line = 0; line < text.length && !out.full;) {
      const end = lineEnd(text, line);
      if (text[line] === '#') out.comment({ start: line, end }, 1);
      else {
        const fields: { start: number; end: number }[] = [];
        let start = line;
        for (let i = line; i <= end; i++) {
          if (i < end && text[i] === '\\') i++;
          else if (i === end || (text[i] === ':' && fields.length < 4)) {
            fields.push({ start, end: i });
            start = i + 1;
          }
        }
        if (fields.length === 5) {
          const names = ['host', 'port', 'database', 'user', 'password'];
          const host = text.slice(fields[0]!.start, fields[0]!.end);
          fields.forEach((range, i) =>
            out.entry({
              keyPath: ['pgpass', host, names[i]!],
              value: text.slice(range.start, range.end).replace(/\\([:\\])/g, '$1'),
              valueRange: range,
            }),
          );
        }
      }
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    return out.done();
  },
};
export default format;
