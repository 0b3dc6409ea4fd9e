import type { Quoting } from '../../model/document.ts';
import type { Format } from '../format.ts';
import { indexWithin, lineEnd, nextLine, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

function isWord(c: number): boolean {
  return (
    (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c === 95 || c === 45 || c === 46 || (c > 127 && !isSpace(c))
  );
}

function isSpace(c: number): boolean {
  return c === 32 || (c >= 9 && c <= 13) || (c >= 160 && /\s/.test(String.fromCharCode(c)));
}

const quotes: Readonly<Record<string, Quoting>> = { "'": 'single', '"': 'double', '`': 'backtick' };

/**
 * Env files with the semantics of the `dotenv` package (https://www.npmjs.com/package/dotenv): `export`, `:` with a blank
 * as separator, three kinds of quotes that may span lines, `\n` and `\r` expanded in double quotes only, `#` comments
 * after quoted values, and after unquoted ones where a blank stands before it.
 */
const format: Format = {
  id: 'dotenv',
  languageIds: ['dotenv', 'env'],
  paths: ['.env', '.env.*', '*.env', '.flaskenv', '.dev.vars', '.dev.vars.*', '.env-*', '.env_*'],
  priority: 5,
  comments: { line: '#' },
  expands: true,
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let line = 0;
    while (line < text.length && !out.full) {
      // Blank lines are passed here, each once.
      if (isSpace(text.charCodeAt(line))) {
        const stop = lineEnd(text, line);
        if (text.slice(line, stop).trim() === '' && stop < text.length) {
          line = nextLine(text, stop);
          continue;
        }
      }
      const next = assignment(text, line, out);
      if (next !== undefined) {
        line = next;
        continue;
      }
      const end = lineEnd(text, line);
      let at = line;
      while (at < end && isSpace(text.charCodeAt(at))) at++;
      if (text[at] === '#') out.comment({ start: at, end }, 1);
      line = nextLine(text, end);
      if (end === text.length) break;
    }
    return out.done();
  },
};

/** Reads one assignment that begins at a line start; gives the start of the line to go on with, or undefined. */
function assignment(text: string, from: number, out: ParsedTextBuilder): number | undefined {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  const word = at;
  if (text.startsWith('export', at) && isSpace(text.charCodeAt(at + 6))) {
    let key = at + 6;
    while (key < text.length && isSpace(text.charCodeAt(key))) key++;
    const found = keyed(text, key, out);
    if (found !== undefined) return found;
  }
  return keyed(text, word, out);
}

function keyed(text: string, key: number, out: ParsedTextBuilder): number | undefined {
  let keyEnd = key;
  while (keyEnd < text.length && isWord(text.charCodeAt(keyEnd))) keyEnd++;
  if (keyEnd === key) return undefined;
  let at = keyEnd;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  if (text[at] === '=') at++;
  else if (text[keyEnd] === ':' && isSpace(text.charCodeAt(keyEnd + 1))) {
    // `\r\n` is one line end.
    at = text.startsWith('\r\n', keyEnd + 1) ? keyEnd + 3 : keyEnd + 2;
  } else return undefined;
  const keyPath = [text.slice(key, keyEnd)];
  const keyRange = { start: key, end: keyEnd };
  let value = at;
  while (value < text.length && isSpace(text.charCodeAt(value))) value++;
  const quoting = quotes[text[value] ?? ''];
  if (quoting) {
    const close = closing(text, value);
    if (close !== undefined) {
      const start = value + 1;
      out.entry({ keyPath, keyRange, value: unescaped(text.slice(start, close), quoting), valueRange: { start, end: close }, quoting });
      return afterValue(text, close + 1, out);
    }
  }
  // Unquoted: up to a comment or the end of the line, trimmed.
  const end = lineEnd(text, at);
  const hash = commentStart(text, at, end);
  const stop = hash >= 0 ? hash : end;
  let start = at;
  let last = stop;
  while (start < last && isSpace(text.charCodeAt(start))) start++;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  const raw = text.slice(start, last);
  const edge = quotes[raw[0] ?? ''];
  if (edge && raw.length > 1 && raw.at(-1) === raw[0]) {
    out.entry({
      keyPath,
      keyRange,
      value: unescaped(raw.slice(1, -1), edge),
      valueRange: { start: start + 1, end: last - 1 },
      quoting: edge,
    });
  } else out.entry({ keyPath, keyRange, value: edge === 'double' ? unescaped(raw, 'double') : raw, valueRange: { start, end: last } });
  if (stop < end) out.comment({ start: stop, end }, 1);
  return nextLine(text, end);
}

/**
 * Where a comment begins behind an unquoted value. The `dotenv` package takes every `#` for one; Compose, python-dotenv,
 * phpdotenv and the readers of Ruby and Go ask for a blank before it, and what stands in the file is the value either way.
 */
function commentStart(text: string, from: number, end: number): number {
  for (let at = indexWithin(text, '#', from, end); at >= 0; at = indexWithin(text, '#', at + 1, end))
    if (at > 0 && isSpace(text.charCodeAt(at - 1))) return at;
  return -1;
}

/** The closing quote: nothing but blanks and a comment may follow it on its line. */
function closing(text: string, open: number): number | undefined {
  const quote = text[open]!;
  const candidates: number[] = [];
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] !== quote) continue;
    candidates.push(i);
    if (text[i - 1] !== '\\' || i - 1 === open) break;
    if (candidates.length > 1_000) break;
  }
  // The farthest first: an escaped quote closes only when nothing after it does.
  for (const candidate of candidates.reverse()) {
    const end = lineEnd(text, candidate + 1);
    const rest = text.slice(candidate + 1, end).trim();
    if (rest === '' || rest.startsWith('#')) return candidate;
  }
  return undefined;
}

function afterValue(text: string, from: number, out: ParsedTextBuilder): number {
  const end = lineEnd(text, from);
  const hash = indexWithin(text, '#', from, end);
  if (hash >= 0) out.comment({ start: hash, end }, 1);
  return nextLine(text, end);
}

function unescaped(raw: string, quoting: Quoting): string {
  const lines = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  return quoting === 'double' ? lines.replace(/\\n/g, '\n').replace(/\\r/g, '\r') : lines;
}

export default format;
