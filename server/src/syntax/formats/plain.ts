import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder, scalarTypeOf } from '../scanners/parsedTextBuilder.ts';

/** Lines longer than this are read up to here only. */
const maxLine = 4_000;

const assignment =
  /(?:^|[\s,;({[<&?|])(?::(?=\w))?(["'`]?)([A-Za-z_$@][\w$.@-]{0,127}|[A-Za-z_][\w .-]{0,63}(?=["'`]))\1(?:\s{0,8}:\s{0,8}[A-Za-z_][\w<>[\]?.|]{0,40}(?=\s{0,8}=[^=>]))?(?:\s{0,8}(?::=|=>|->|===?|[=:]|\+=|\?=)\s{0,8}|"?\]\s{0,4}=\s{0,4})(?:[A-Za-z]{0,2}(?=["'`]))?("(?:\\.|[^"\\]){0,2000}"|'(?:\\.|[^'\\]){0,2000}'|`(?:\\.|[^`\\]){0,2000}`|[^\s"'`,;(){}<>[\]][^\s"'`,;<>]{0,1000})/g;
const call =
  /(?:^|[\s.;:({[])([A-Za-z_][\w.]{0,127})\s{0,4}\(\s{0,8}("(?:\\.|[^"\\]){0,500}"|'(?:\\.|[^'\\]){0,500}')(?:\s{0,8},\s{0,8}("(?:\\.|[^"\\]){0,1000}"|'(?:\\.|[^'\\]){0,1000}'))?/g;
const element = /<([A-Za-z_][\w:.-]{0,63})(?:\s[^<>]{0,200})?>([^<>]{1,1000})<\/\1>/g;
const comment = /^\s*(?:#|\/\/|--|;|\*|\/\*|<!--|%|REM\b|rem\b|'\s)|(?:\s)(?:#|\/\/)\s/;

const sign = { assignment: 1, call: 2, element: 4, comment: 8 } as const;
/** By ASCII code: what the character can be a part of. */
const signs = new Uint8Array(128);
for (const [characters, kind] of [
  ['=:>', sign.assignment],
  ['(', sign.call],
  ['<', sign.element],
  ["#/-;*<%Rr'", sign.comment],
] as const)
  for (const c of characters) signs[c.charCodeAt(0)]! |= kind;

/**
 * Any other text, program sources included: what looks like an assignment, a call with two literals (`define('K', 'v')`)
 * or an element gives an entry. Nothing is understood beyond that.
 */
const format: Format = {
  id: 'plain',
  languageIds: ['plaintext'],
  paths: [],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    for (let line = 0; line < text.length && !out.full;) {
      const end = lineEnd(text, line);
      if (end > line) readLine(text, line, Math.min(end, line + maxLine), out);
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    return out.done();
  },
};

function readLine(text: string, from: number, end: number, out: ParsedTextBuilder): void {
  // One pass tells which of the expressions can match at all.
  let seen = 0;
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) seen |= signs[c]!;
  }
  if (seen === 0) return;
  const source = text.slice(from, end);
  const note = seen & sign.comment ? comment.exec(source) : null;
  if (note) {
    const start = from + note.index + (/^\s*/.exec(note[0])?.[0].length ?? 0);
    const marks = /^(?:#+|\/\/+|--|;+|\/?\*+|<!--|%+|REM\b|rem\b|')/.exec(text.slice(start, end))?.[0].length ?? 0;
    const closing = /(?:\*\/|-->)\s*$/.exec(source)?.[0].length ?? 0;
    out.comment({ start, end }, marks, closing);
  }
  const literal = (raw: string, start: number, key: { name: string; start: number }): void => {
    const quote = raw[0]!;
    const quoted = (quote === '"' || quote === "'" || quote === '`') && raw.length > 1;
    const inner = quoted ? raw.slice(1, -1) : raw.replace(/[)\]}]+$/, '');
    if (inner === '') return;
    const valueStart = start + (quoted ? 1 : 0);
    out.entry({
      keyPath: [key.name],
      keyRange: { start: key.start, end: key.start + key.name.length },
      value: quoted ? inner.replace(/\\(["'`\\])/g, '$1') : inner,
      valueRange: { start: valueStart, end: valueStart + inner.length },
      quoting: quoted ? (quote === '"' ? 'double' : quote === "'" ? 'single' : 'backtick') : 'none',
      scalar: quoted ? 'string' : scalarTypeOf(inner),
    });
  };
  if (seen & sign.assignment)
    for (const match of source.matchAll(assignment)) {
      const value = match[3]!;
      const keyStart = from + match.index + match[0].indexOf(match[2]!, 0);
      literal(value, from + match.index + match[0].length - value.length, { name: match[2]!, start: keyStart });
    }
  if (seen & sign.call)
    for (const match of source.matchAll(call)) {
      if (match[3] === undefined) continue;
      const [key, value] = [match[2]!, match[3]];
      const keyStart = from + match.index + match[0].indexOf(key) + 1;
      literal(value, from + match.index + match[0].length - value.length, { name: key.slice(1, -1), start: keyStart });
    }
  if (seen & sign.element)
    for (const match of source.matchAll(element)) {
      const start = from + match.index + match[0].length - match[1]!.length - 3 - match[2]!.length;
      literal(match[2]!.trim(), start + (match[2]!.length - match[2]!.trimStart().length), {
        name: match[1]!,
        start: from + match.index + 1,
      });
    }
}

export default format;
