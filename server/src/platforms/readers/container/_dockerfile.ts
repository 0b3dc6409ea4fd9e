import type { TextRange } from '../../../base/range.ts';

/** One instruction of a Dockerfile. https://docs.docker.com/reference/dockerfile/ */
export interface Instruction {
  /** Upper case: `FROM`, `ARG`. */
  readonly keyword: string;
  /** What follows the keyword, with line continuations and comments blanked out: as long as the source. */
  readonly text: string;
  /** Offset of `text` in the source. */
  readonly start: number;
  /** Number of the build stage: 0 before the first `FROM`. */
  readonly stage: number;
}

/** A word of an instruction and where it stands in the source. */
export interface Word {
  readonly text: string;
  readonly range: TextRange;
}

/** A pair of `ARG` or `ENV`; `value` is undefined where there is no `=`. */
export interface Pair {
  readonly name: string;
  readonly range: TextRange;
  readonly value?: string;
}

const maxInstructions = 5_000;

/** The instructions of a Dockerfile in order. Linear. */
export function instructionsOf(text: string): readonly Instruction[] {
  const found: Instruction[] = [];
  const escape = /^(?:#[^\r\n]{0,200}\r?\n){0,5}#[ \t]*escape[ \t]*=[ \t]*`/i.test(text.slice(0, 2_000)) ? '`' : '\\';
  let stage = 0;
  let open: { keyword: string; start: number; text: string } | undefined;
  let heredocs: string[] = [];
  const close = (): void => {
    if (!open) return;
    if (open.keyword === 'FROM') stage++;
    found.push({ ...open, stage });
    if (open.keyword === 'RUN' || open.keyword === 'COPY' || open.keyword === 'ADD')
      heredocs = [...open.text.matchAll(/<<-?["']?([A-Za-z_]\w{0,63})/g)].map((match) => match[1]!);
    open = undefined;
  };
  for (let line = 0; line < text.length && found.length < maxInstructions;) {
    const newline = text.indexOf('\n', line);
    const end = newline < 0 ? text.length : newline;
    const next = newline < 0 ? text.length : newline + 1;
    const whole = text.slice(line, end);
    if (heredocs.length > 0) {
      if (whole.trim() === heredocs[0]) heredocs.shift();
      // The body of a script belongs to its instruction.
      const last = found.at(-1);
      if (last?.keyword === 'RUN') found[found.length - 1] = { ...last, text: last.text + text.slice(last.start + last.text.length, end) };
      line = next;
      continue;
    }
    const trimmed = whole.trim();
    if (trimmed === '' || trimmed.startsWith('#')) {
      if (open) open.text += ' '.repeat(next - line);
      line = next;
      continue;
    }
    const body = whole.trimEnd();
    const goesOn = body.endsWith(escape);
    const content = goesOn ? `${body.slice(0, -1)} ${' '.repeat(end - line - body.length)}` : whole;
    if (open) open.text += content;
    else {
      const head = /^[ \t]*(?:ONBUILD[ \t]+)?([A-Za-z]{2,20})[ \t]+/i.exec(content);
      if (!head) {
        line = next;
        continue;
      }
      open = { keyword: head[1]!.toUpperCase(), start: line + head[0].length, text: content.slice(head[0].length) };
    }
    if (!goesOn) close();
    else if (newline >= 0) open.text += ' ';
    line = next;
  }
  close();
  return found;
}

/** Words at blanks outside of quotes, with their quotes. A quote that is not closed ends with the instruction. */
export function wordsOf({ text, start }: Instruction): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    if (/\s/.test(text[at]!)) {
      at++;
      continue;
    }
    const from = at;
    let quote = '';
    for (; at < text.length && (quote !== '' || !/\s/.test(text[at]!)); at++) {
      const c = text[at]!;
      if (quote === '') quote = c === '"' || c === "'" ? c : '';
      else if (c === '\\' && quote === '"') at++;
      else if (c === quote) quote = '';
    }
    at = Math.min(at, text.length);
    words.push({ text: text.slice(from, at), range: { start: start + from, end: start + at } });
  }
  return words;
}

/** The pairs of `ARG` and `ENV`, also of the old form `ENV name value`. */
export function pairsOf(instruction: Instruction): readonly Pair[] {
  const words = wordsOf(instruction);
  const first = words[0];
  if (instruction.keyword === 'ENV' && first && words.length > 1 && !first.text.includes('='))
    return [
      {
        name: first.text,
        range: first.range,
        value: words
          .slice(1)
          .map((word) => word.text)
          .join(' '),
      },
    ];
  return words.flatMap(({ text, range }) => {
    const equals = text.indexOf('=');
    const name = equals < 0 ? text : text.slice(0, equals);
    if (!/^[A-Za-z_]\w{0,127}$/.test(name)) return [];
    const value = equals < 0 ? undefined : unquoted(text.slice(equals + 1));
    return [{ name, range: { start: range.start, end: range.start + name.length }, value }];
  });
}

/** Sources of `COPY` and `ADD` and the stage or image that they are taken from. */
export function sourcesOf(instruction: Instruction): { readonly from?: string; readonly sources: readonly Word[] } {
  const words = wordsOf(instruction);
  const options = words.filter((word) => word.text.startsWith('--'));
  const from = options.find((word) => word.text.startsWith('--from='))?.text.slice('--from='.length);
  const at = instruction.text.indexOf('[');
  // The form of a JSON array.
  if (at >= 0 && words.find((word) => !word.text.startsWith('--'))?.text.startsWith('[')) {
    const items = [...instruction.text.matchAll(/"((?:[^"\\]|\\.){0,300})"/g)].map((match) => {
      const start = instruction.start + match.index + 1;
      return { text: match[1]!, range: { start, end: start + match[1]!.length } };
    });
    return { from, sources: items.slice(0, -1) };
  }
  const paths = words.filter((word) => !word.text.startsWith('--') && !word.text.startsWith('<<'));
  return {
    from,
    sources: paths.slice(0, -1).map(({ text, range }) => {
      return unquoted(text) !== text ? { text: text.slice(1, -1), range: { start: range.start + 1, end: range.end - 1 } } : { text, range };
    }),
  };
}

function unquoted(text: string): string {
  const first = text[0];
  return text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first) ? text.slice(1, -1) : text;
}
