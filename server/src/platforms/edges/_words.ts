import type { TextRange } from '../../base/range.ts';

/** One word of a command as the shell gives it to the program; `*` stands for what the shell puts in. */
export interface ShellWord {
  readonly value: string;
  readonly range: TextRange;
  /** Nothing is put in when it runs. */
  readonly fixed: boolean;
}

/** Words and characters read of one command. */
const maxWords = 300;
const maxLength = 20_000;

const blank = /\s/;

/** End of `${…}`, `${{ … }}`, `$(…)`, `` `…` ``, `$name` that begins at an offset; the offset itself where nothing does. */
function expansionEnd(text: string, at: number): number {
  if (text[at] === '`') {
    const close = text.indexOf('`', at + 1);
    return close < 0 ? at : close + 1;
  }
  if (text[at] !== '$') return at;
  const next = text[at + 1] ?? '';
  if (next === '{') {
    const double = text[at + 2] === '{';
    const close = text.indexOf(double ? '}}' : '}', at + 2);
    return close < 0 || close - at > 500 ? at : close + (double ? 2 : 1);
  }
  if (next === '(') {
    let depth = 1;
    let end = at + 2;
    for (; end < text.length && depth > 0 && end - at < 2_000; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
    return depth > 0 ? at : end;
  }
  // `$$NAME` of make and Compose.
  const name = /^\$\$?(?:[A-Za-z_]\w{0,127}|[0-9@*#?!-])/.exec(text.slice(at, at + 132));
  return name ? at + name[0].length : at;
}

/**
 * Words of a command, without its redirections. Quotes are taken off; escaped quotes, as a string of JSON has them, count
 * as quotes, too.
 * @param text one command
 * @param start offset of the text in its file
 */
export function shellWords(text: string, start: number): readonly ShellWord[] {
  const words: ShellWord[] = [];
  const end = Math.min(text.length, maxLength);
  let at = 0;
  while (at < end && words.length < maxWords) {
    while (at < end && (blank.test(text[at]!) || (text[at] === '\\' && /^\\\r?\n/.test(text.slice(at, at + 3))))) at++;
    if (at >= end) break;
    const redirect = /^(?:\d?|&)[<>]{1,3}[|&]?/.exec(text.slice(at, at + 6));
    if (redirect) {
      at += redirect[0].length;
      while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
      at = Math.max(at, wordAt(text, at, end).end);
      continue;
    }
    const word = wordAt(text, at, end);
    if (word.end === at) {
      at++;
      continue;
    }
    words.push({ value: word.value, fixed: word.fixed, range: { start: start + word.from, end: start + word.to } });
    at = word.end;
  }
  return words;
}

interface ReadWord {
  readonly value: string;
  readonly fixed: boolean;
  /** The word without the quotes around it. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

function wordAt(text: string, start: number, end: number): ReadWord {
  let value = '';
  let fixed = true;
  let quote = '';
  let at = start;
  for (; at < end; at++) {
    const c = text[at]!;
    if (quote === '' && (blank.test(c) || c === '>' || c === '<' || c === ';' || c === '|' || c === '&')) break;
    if (c === '\\' && quote !== "'") {
      const next = text[at + 1];
      if (next === '\n' || next === '\r') {
        if (quote === '') break;
      } else if (next === '"' || next === "'") {
        quote = quote === '' ? `\\${next}` : quote === `\\${next}` ? '' : quote;
      } else value += next ?? '';
      at++;
    } else if ((c === '"' || c === "'") && (quote === '' || quote === c)) quote = quote === '' ? c : '';
    else {
      const stop = quote === "'" ? at : expansionEnd(text, at);
      if (stop > at) {
        value += '*';
        fixed = false;
        at = stop - 1;
      } else value += c;
    }
  }
  let from = start;
  let to = at;
  const open = /^(?:\\?["'])/.exec(text.slice(start, start + 2))?.[0];
  if (open && text.slice(start, at).endsWith(open) && at - start >= 2 * open.length) {
    from += open.length;
    to -= open.length;
  }
  return { value, fixed, from, to, end: at };
}
