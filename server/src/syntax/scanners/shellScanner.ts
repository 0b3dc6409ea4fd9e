import type { TextRange } from '../../base/range.ts';
import type { Quoting } from '../../model/document.ts';
import { isBlank, lineEnd, nextLine, scalarTypeOf, type ParsedTextBuilder } from './parsedTextBuilder.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  /** Value range, without quotes that enclose the whole value. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoting: Quoting;
  /** `$'…'`, in which escapes mean control characters. */
  readonly ansi: boolean;
}

interface Option {
  readonly name: string;
  readonly range: TextRange;
}

const variable = /^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\[[^\]]{0,64}\])?$/;
const path = /^[A-Za-z_][\w.[\]/-]{0,255}$/;
/** Short options whose next word is a value worth a name. */
const shortOptions = 'puHeaPU';
/** Options whose value is itself a pair. */
const pairOptions = new Set(['e', 'env', 'build-arg', 'set', 'set-string', 'set-env-vars', 'from-literal', 'var', 'overwrite', 'label']);
/** A quote further from its closing one than this is taken for an apostrophe. */
const maxQuoted = 50_000;
const maxExpansion = 500;
/** After so many heredocs without end the text is no script; further ones are not looked for. */
const maxUnclosed = 50;

/**
 * Reads a part of a text as shell: `X=…`, `export X=…`, `--option value`, `--option=value`, `-e X=…`, `-Dx.y=…`, heredocs.
 * Entries get `prefix` before their own name.
 * @param from start of the part, UTF-16 offset
 * @param to its end
 */
export function readShell(out: ParsedTextBuilder, from: number, to: number, prefix: readonly string[]): void {
  const { text } = out;
  let at = from;
  let option: Option | undefined;
  /** Marks that no line closes; that holds for every later place too. */
  const unclosed = new Set<string>();
  const heredocs: { readonly mark: string; readonly tabs: boolean }[] = [];
  while (at < to && !out.full) {
    const c = text[at]!;
    if (c === '\n' || c === '\r') {
      at = nextLine(text, at);
      option = undefined;
      for (const heredoc of heredocs.splice(0)) {
        const next = body(out, at, to, heredoc, prefix);
        if (next === undefined) unclosed.add(heredoc.mark);
        else at = next;
      }
    } else if (c === ' ' || c === '\t') at++;
    else if (c === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) {
      at = nextLine(text, at + 1);
      // Dockerfiles have comment lines between the lines of one command.
      let content = at;
      while (content < to && isBlank(text.charCodeAt(content))) content++;
      if (prefix.length > 0 && text[content] === '#') {
        const end = Math.min(to, lineEnd(text, content));
        out.comment({ start: content, end }, 1);
        at = nextLine(text, end);
      }
    } else if (c === '#' && (at === from || /[\s;]/.test(text[at - 1]!))) {
      const end = Math.min(to, lineEnd(text, at));
      out.comment({ start: at, end }, 1);
      at = end;
    } else if (c === '<' && text[at + 1] === '<') {
      const mark = /^<<(-?)[ \t]{0,20}(?:"([^"\n]{1,64})"|'([^'\n]{1,64})'|([A-Za-z_][\w.-]{0,63}))/.exec(text.slice(at, at + 160));
      if (mark) {
        const word = mark[2] ?? mark[3] ?? mark[4]!;
        if (unclosed.size < maxUnclosed && !unclosed.has(word)) heredocs.push({ mark: word, tabs: mark[1] === '-' });
        at += mark[0].length;
      } else at += text[at + 2] === '<' ? 3 : 2;
    } else if (isOperator(text.charCodeAt(at))) {
      option = undefined;
      at++;
    } else {
      const word = readWord(text, at, to);
      option = take(out, word, option, prefix);
      at = Math.max(word.end, at + 1);
    }
  }
}

/** One word: makes entries of assignments and of option values; gives the option that waits for its value. */
function take(out: ParsedTextBuilder, word: Word, option: Option | undefined, prefix: readonly string[]): Option | undefined {
  const { text } = out;
  const { start } = word;
  const head = text.slice(start, Math.min(word.end, start + 260));
  const equals = head.indexOf('=');
  if (head.startsWith('--') && head.length > 3) {
    const nameEnd = equals < 0 ? word.end : start + equals;
    const own = { name: text.slice(start + 2, nameEnd), range: { start: start + 2, end: nameEnd } };
    if (!/^[\w.-]{1,64}$/.test(own.name)) return undefined;
    if (equals < 0) return own;
    valueOf(out, own, readWord(text, nameEnd + 1, word.end), prefix);
    return undefined;
  }
  if (equals > 2 && /^-[DP][A-Za-z]/.test(head)) {
    const name = head.slice(2, equals);
    if (path.test(name))
      add(out, [...prefix, name], { start: start + 2, end: start + equals }, readWord(text, start + equals + 1, word.end));
    return undefined;
  }
  if (word.end - start === 2 && head[0] === '-' && shortOptions.includes(head[1]!))
    return { name: head[1]!, range: { start: start + 1, end: word.end } };
  if (head[0] === '-' && head.length > 2 && equals < 0 && /^-[a-z][\w-]{2,40}$/.test(head))
    return { name: head.slice(1), range: { start: start + 1, end: word.end } };
  if (option) {
    valueOf(out, option, word, prefix);
    return undefined;
  }
  if (equals > 0 && head[equals + 1] !== '=') {
    const nameEnd = head[equals - 1] === '+' ? equals - 1 : equals;
    if (variable.test(head.slice(0, nameEnd)))
      add(out, [...prefix, head.slice(0, nameEnd)], { start, end: start + nameEnd }, readWord(text, start + equals + 1, word.end));
  }
  return undefined;
}

/** The value of an option; one that holds a pair gives the pair's name. */
function valueOf(out: ParsedTextBuilder, option: Option, word: Word, prefix: readonly string[]): void {
  if (pairOptions.has(option.name)) {
    const { text } = out;
    const inner = text.slice(word.valueStart, Math.min(word.valueEnd, word.valueStart + 260));
    const equals = inner.indexOf('=');
    if (equals > 0 && path.test(inner.slice(0, equals))) {
      const start = word.valueStart + equals + 1;
      const value = word.quoting === 'none' ? readWord(text, start, word.valueEnd) : { ...word, valueStart: start };
      add(out, [...prefix, inner.slice(0, equals)], { start: word.valueStart, end: word.valueStart + equals }, value);
      return;
    }
  }
  add(out, [...prefix, option.name], option.range, word);
}

function add(out: ParsedTextBuilder, keyPath: readonly string[], keyRange: TextRange, word: Word): void {
  const raw = out.text.slice(word.valueStart, word.valueEnd);
  if (raw === '') return;
  const value = word.ansi ? ansi(raw) : word.quoting === 'single' ? raw : word.quoting === 'double' ? inDouble(raw) : unquoted(raw);
  out.entry({
    keyPath,
    keyRange,
    value,
    valueRange: { start: word.valueStart, end: word.valueEnd },
    quoting: word.quoting,
    scalar: word.quoting === 'none' ? scalarTypeOf(value) : 'string',
  });
}

function inDouble(raw: string): string {
  return raw.includes('\\') ? raw.replace(/\\(?:\r?\n|(["\\$`]))/g, (_whole, kept?: string) => kept ?? '') : raw;
}

/** A word of several parts without quotes and escapes; expansions stay as written. */
function unquoted(raw: string): string {
  if (!/["'\\]/.test(raw)) return raw;
  let out = '';
  for (let i = 0; i < raw.length;) {
    const c = raw[i]!;
    if (c === '\\') {
      if (raw[i + 1] !== '\n' && raw[i + 1] !== '\r') out += raw[i + 1] ?? '';
      i += 2;
    } else if (c === "'" || c === '"') {
      const close = quoteEnd(raw, i, raw.length);
      const inner = raw[close] === c && close > i ? raw.slice(i + 1, close) : raw.slice(i + 1, close + 1);
      out += c === '"' ? inDouble(inner) : inner;
      i = close + 1;
    } else if (c === '$' && (raw[i + 1] === '(' || raw[i + 1] === '{')) {
      const end = expansionEnd(raw, i + 1, raw.length);
      out += raw.slice(i, end);
      i = end;
    } else {
      out += c;
      i++;
    }
  }
  return out;
}

const control: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  v: '\v',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

function ansi(raw: string): string {
  return raw.replace(/\\(?:x([0-9a-fA-F]{1,2})|([\s\S]))/g, (whole, hex?: string, one?: string) =>
    hex === undefined ? (control[one!] ?? whole) : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function isOperator(c: number): boolean {
  // ; | & ( ) < >
  return c === 59 || c === 124 || c === 38 || c === 40 || c === 41 || c === 60 || c === 62;
}

/** A word with its quotes: up to a blank, a line end or an operator outside of quotes and expansions. */
function readWord(text: string, at: number, to: number): Word {
  let i = at;
  let quotes = 0;
  while (i < to) {
    const c = text.charCodeAt(i);
    if (c === 92) i += text.startsWith('\r\n', i + 1) ? 3 : 2;
    else if (c === 39 || c === 34 || c === 96) {
      i = quoteEnd(text, i, to) + 1;
      quotes++;
    } else if (c === 36 && (text.charCodeAt(i + 1) === 40 || text.charCodeAt(i + 1) === 123)) i = expansionEnd(text, i + 1, to);
    else if (c === 32 || (c >= 9 && c <= 13) || isOperator(c)) break;
    else i++;
  }
  const end = Math.max(at, Math.min(i, to));
  const escaped = text[at] === '$' && text[at + 1] === "'";
  const from = escaped ? at + 1 : at;
  const open = text[from];
  if (quotes === 1 && (open === '"' || open === "'") && end - 1 > from && text[end - 1] === open && quoteEnd(text, from, end) === end - 1)
    return { start: at, end, valueStart: from + 1, valueEnd: end - 1, quoting: open === '"' ? 'double' : 'single', ansi: escaped };
  return { start: at, end, valueStart: at, valueEnd: end, quoting: 'none', ansi: false };
}

/** Offset of the closing quote; of the last character of the line when there is none. */
function quoteEnd(text: string, open: number, to: number): number {
  const quote = text.charCodeAt(open);
  const limit = Math.min(to, open + maxQuoted);
  const escapes = quote !== 39 || text[open - 1] === '$';
  for (let i = open + 1; i < limit; i++) {
    const c = text.charCodeAt(i);
    if (c === 92 && escapes) i++;
    else if (c === quote) return i;
    else if (quote === 34 && c === 36 && text.charCodeAt(i + 1) === 40) i = expansionEnd(text, i + 1, limit) - 1;
  }
  return Math.max(open, Math.min(to, lineEnd(text, open)) - 1);
}

/** Offset after `$(…)` or `${…}` whose bracket is at `open`; after the bracket when it is not closed nearby. */
function expansionEnd(text: string, open: number, to: number): number {
  const opening = text.charCodeAt(open);
  const closing = opening === 40 ? 41 : 125;
  let depth = 0;
  for (let i = open; i < to && i - open < maxExpansion; i++) {
    const c = text.charCodeAt(i);
    if (c === 92) i++;
    else if (c === opening) depth++;
    else if (c === closing && --depth === 0) return i + 1;
  }
  return open + 1;
}

/** A heredoc's body as one entry; gives the start of the line after it, or undefined when it is not closed. */
function body(
  out: ParsedTextBuilder,
  from: number,
  to: number,
  { mark, tabs }: { readonly mark: string; readonly tabs: boolean },
  prefix: readonly string[],
): number | undefined {
  const { text } = out;
  for (let at = text.indexOf(mark, from); at >= 0 && at < to; at = text.indexOf(mark, at + mark.length)) {
    let start = at;
    while (start > from && isBlank(text.charCodeAt(start - 1)) && (tabs || at - start < 8)) start--;
    const before = text.charCodeAt(start - 1);
    if (start > from && before !== 10 && before !== 13) continue;
    const end = Math.min(to, lineEnd(text, at));
    if (text.slice(at + mark.length, end).trim() !== '') continue;
    const stop = Math.max(from, start - (text[start - 2] === '\r' ? 2 : 1));
    if (stop > from) {
      const raw = text.slice(from, stop);
      out.entry({
        keyPath: [...prefix, '<<'],
        value: tabs ? raw.replace(/^\t{1,100}/gm, '') : raw,
        valueRange: { start: from, end: stop },
        quoting: 'heredoc',
      });
    }
    return Math.min(to, nextLine(text, end));
  }
  return undefined;
}
