import type { Quoting } from '../model/document.ts';
import { lineEnd, nextLine, scalarTypeOf, type ParsedTextBuilder } from './parsedTextBuilder.ts';

interface Word {
  readonly start: number;
  readonly end: number;
  /** Value range, without quotes that enclose the whole value. */
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoting: Quoting;
}

const name = /^[A-Za-z_][A-Za-z0-9_]{0,127}(?:\[[^\]]{0,64}\])?$/;
/** Short options whose next word is a value worth a name. */
const shortOptions: Readonly<Record<string, string>> = { p: 'p', u: 'u', H: 'H', e: 'e', a: 'a' };

/**
 * Reads a part of a text as shell: `X=…`, `export X=…`, `--option value`, `--option=value`, `-e X=…`, heredocs. Entries
 * get `prefix` before their own name.
 * @param from start of the part, UTF-16 offset @param to its end
 */
export function readShell(out: ParsedTextBuilder, from: number, to: number, prefix: readonly string[]): void {
  const { text } = out;
  let at = from;
  let option: { name: string; start: number; end: number } | undefined;
  let command = true;
  const heredocs: { mark: string; key: { name: string; start: number; end: number } | undefined }[] = [];
  while (at < to && !out.full) {
    const c = text[at]!;
    if (c === '\n' || c === '\r') {
      at = nextLine(text, at);
      option = undefined;
      command = true;
      for (const heredoc of heredocs.splice(0)) at = body(out, at, to, heredoc.mark, prefix);
    } else if (c === ' ' || c === '\t') at++;
    else if (c === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r')) at = nextLine(text, at + 1);
    else if (c === '#' && (at === from || /[\s;]/.test(text[at - 1]!))) {
      const end = Math.min(to, lineEnd(text, at));
      out.comment({ start: at, end }, 1);
      at = end;
    } else if (c === ';' || c === '|' || c === '&' || c === '(' || c === ')' || c === '>' || (c === '<' && text[at + 1] !== '<')) {
      option = undefined;
      command = c !== '>' && c !== '<';
      at++;
    } else if (c === '<') {
      const mark = /^<<-?[ \t]*(?:"([^"\n]{1,64})"|'([^'\n]{1,64})'|([A-Za-z_][\w.-]{0,63}))/.exec(text.slice(at, at + 140));
      if (mark && text[at + 2] !== '<') {
        heredocs.push({ mark: mark[1] ?? mark[2] ?? mark[3]!, key: undefined });
        at += mark[0].length;
      } else at += 2;
    } else {
      const word = readWord(text, at, to);
      option = take(out, word, option, command, prefix);
      command =
        command &&
        option === undefined &&
        /^(?:export|declare|local|readonly|typeset|env|sudo|set|-\w+)$/.test(text.slice(word.start, word.end))
          ? true
          : assignmentOf(text, word) !== undefined;
      at = Math.max(word.end, at + 1);
    }
  }
}

function assignmentOf(text: string, word: Word): number | undefined {
  const equals = text.indexOf('=', word.start);
  return equals > word.start && equals < word.end && name.test(text.slice(word.start, equals).replace(/\+$/, '')) ? equals : undefined;
}

/** One word: makes entries of assignments and of option values; gives the option that waits for its value. */
function take(
  out: ParsedTextBuilder,
  word: Word,
  option: { name: string; start: number; end: number } | undefined,
  command: boolean,
  prefix: readonly string[],
): { name: string; start: number; end: number } | undefined {
  const { text } = out;
  const raw = text.slice(word.start, word.end);
  if (raw.startsWith('--') && raw.length > 3) {
    const equals = raw.indexOf('=');
    const end = equals < 0 ? word.end : word.start + equals;
    const own = { name: text.slice(word.start + 2, end), start: word.start + 2, end };
    if (!/^[\w.-]{1,64}$/.test(own.name)) return undefined;
    if (equals < 0) return own;
    add(out, [...prefix, own.name], own, readWord(text, end + 1, word.end));
    return undefined;
  }
  if (/^-[A-Za-z]$/.test(raw) && shortOptions[raw[1]!]) return { name: raw[1]!, start: word.start + 1, end: word.end };
  const equals = assignmentOf(text, word);
  if (
    equals !== undefined &&
    (command || option?.name === 'e' || option?.name === 'env' || option?.name === 'build-arg' || option?.name === 'set')
  ) {
    const end = text[equals - 1] === '+' ? equals - 1 : equals;
    add(out, [...prefix, text.slice(word.start, end)], { start: word.start, end }, readWord(text, equals + 1, word.end));
    return undefined;
  }
  if (option) add(out, [...prefix, option.name], option, word);
  return undefined;
}

function add(out: ParsedTextBuilder, keyPath: readonly string[], keyRange: { start: number; end: number }, word: Word): void {
  const { text } = out;
  const raw = text.slice(word.valueStart, word.valueEnd);
  if (raw === '') return;
  const value =
    word.quoting === 'single' ? raw : raw.replace(/\\\r?\n/g, '').replace(word.quoting === 'double' ? /\\(["\\$`])/g : /\\([\s\S])/g, '$1');
  out.entry({
    keyPath,
    keyRange: { start: keyRange.start, end: keyRange.end },
    value,
    valueRange: { start: word.valueStart, end: word.valueEnd },
    quoting: word.quoting,
    scalar: word.quoting === 'none' ? scalarTypeOf(value) : 'string',
  });
}

/** A word with its quotes: up to a blank, a line end or an operator outside of quotes and expansions. */
function readWord(text: string, at: number, to: number): Word {
  let i = at;
  let quotes = 0;
  while (i < to) {
    const c = text[i]!;
    if (c === '\\') i += 2;
    else if (c === "'" || c === '"' || c === '`') {
      const close = quoteEnd(text, i, to);
      quotes++;
      i = close + 1;
    } else if (c === '$' && (text[i + 1] === '(' || text[i + 1] === '{')) i = expansionEnd(text, i + 1, to);
    else if (/[\s;|&()<>]/.test(c)) break;
    else i++;
  }
  const end = Math.min(i, to);
  const first = text[at];
  const from = first === '$' && text[at + 1] === "'" ? at + 1 : at;
  const open = text[from];
  if (quotes === 1 && (open === '"' || open === "'") && text[end - 1] === open && end - 1 > from)
    return { start: at, end, valueStart: from + 1, valueEnd: end - 1, quoting: open === '"' ? 'double' : 'single' };
  return { start: at, end, valueStart: at, valueEnd: end, quoting: 'none' };
}

function quoteEnd(text: string, open: number, to: number): number {
  const quote = text[open]!;
  for (let i = open + 1; i < to; i++) {
    if (text[i] === '\\' && quote !== "'") i++;
    else if (text[i] === quote) return i;
  }
  // Not closed: the line is all that it takes.
  return Math.min(to, lineEnd(text, open)) - 1;
}

function expansionEnd(text: string, open: number, to: number): number {
  const closing = text[open] === '(' ? ')' : '}';
  let depth = 0;
  for (let i = open; i < to && i - open < 1_000; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[open]) depth++;
    else if (text[i] === closing && --depth === 0) return i + 1;
  }
  return open + 1;
}

/** A heredoc's body as one entry. */
function body(out: ParsedTextBuilder, from: number, to: number, mark: string, prefix: readonly string[]): number {
  const { text } = out;
  let line = from;
  while (line < to) {
    const end = Math.min(to, lineEnd(text, line));
    if (text.slice(line, end).trim() === mark) {
      const stop = Math.max(from, line - (text[line - 2] === '\r' ? 2 : 1));
      if (stop > from)
        out.entry({
          keyPath: [...prefix, '<<'],
          value: text.slice(from, stop),
          valueRange: { start: from, end: stop },
          quoting: 'heredoc',
        });
      return end;
    }
    if (end >= to) break;
    line = nextLine(text, end);
  }
  return to;
}
