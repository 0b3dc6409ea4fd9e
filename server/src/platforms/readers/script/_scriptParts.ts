import type { TextRange } from '../../../base/range.ts';
import { shellCommands, type ShellCommand } from './_scriptCommands.ts';
import { isSecretVariable } from './_secretVariable.ts';

/** Substitutions looked at in one command. */
const maxSubstitutions = 50;

export const printers: ReadonlySet<string> = new Set([
  'echo',
  'printf',
  'write-host',
  'write-output',
  'write-information',
  'print',
  'out-host',
]);

/** Filters whose output is still the secret, only in other letters or a piece of it: a log's masking does not know it. */
const filters = new Set([
  'base64',
  'rev',
  'tr',
  'sed',
  'xxd',
  'od',
  'hexdump',
  'fold',
  'tee',
  'cat',
  'cut',
  'head',
  'tail',
  'awk',
  'openssl',
  'jq',
  'yq',
]);

/** Filters that give a piece of what they read, so that masking by the whole text cannot find it. */
const pieces = new Set(['cut', 'head', 'tail', 'sed', 'awk', 'jq', 'yq', 'rev', 'tr']);

/** Programs that bring lines into another order and leave them as they are. */
const orders = new Set(['sort', 'uniq', 'cat', 'nl', 'column', 'tee']);

/** The last command of a pipeline, when all that follows only changes the letters; undefined where a program takes the text in. */
export function endOf(command: ShellCommand): ShellCommand | undefined {
  let last = command;
  while (last.into) {
    last = last.into;
    const [program = '', first] = last.words;
    // `tee FILE > /dev/null` and `base64 -d > key` write elsewhere; `openssl` may encrypt.
    if (!filters.has(program) && program !== 'sort') return undefined;
    if (program === 'openssl' && first !== 'base64') return undefined;
  }
  return last;
}

/** Whether all that a command writes goes on as it is: to the log, or through programs that only order its lines. */
export function goesOnWhole(command: ShellCommand): boolean {
  for (let next = command.into; next; next = next.into) if (!orders.has(next.words[0] ?? '')) return false;
  return true;
}

interface Substitution {
  /** With its marks, offsets within the command. */
  readonly range: TextRange;
  readonly inner: string;
}

/** `$(…)` and `` `…` `` of a command, the outer ones. */
export function substitutionsIn(text: string): Substitution[] {
  const found: Substitution[] = [];
  for (let at = 0; at < text.length && found.length < maxSubstitutions; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') {
      const close = text.indexOf('`', at + 1);
      if (close < 0) break;
      found.push({ range: { start: at, end: close + 1 }, inner: text.slice(at + 1, close) });
      at = close;
    } else if (text[at] === '$' && text[at + 1] === '(') {
      let depth = 1;
      let end = at + 2;
      for (; end < text.length && depth > 0; end++) depth += text[end] === '(' ? 1 : text[end] === ')' ? -1 : 0;
      if (depth > 0) break;
      found.push({ range: { start: at, end }, inner: text.slice(at + 2, end - 1) });
      at = end - 1;
    }
  }
  return found;
}

/**
 * What a substitution makes of a secret: the same text, perhaps in other letters, or a piece of it. Undefined when a
 * program takes the secret in and gives something else (`curl -H "$TOKEN"`, `sha256sum`).
 */
export function madeOf(inner: string, reads: (text: string) => boolean): 'whole' | 'piece' | undefined {
  const commands = shellCommands(inner, 0);
  const [first] = commands;
  if (!first || commands.some((command) => command.pipeline !== first.pipeline)) return undefined;
  const program = first.words[0] ?? '';
  const feeds = printers.has(program) || (filters.has(program) && /<<<?/.test(first.text));
  if (!feeds || !reads(first.text) || commands.slice(1).some((command) => !filters.has(command.words[0] ?? ''))) return undefined;
  return commands.some(isPiece) ? 'piece' : 'whole';
}

function isPiece({ words }: ShellCommand): boolean {
  return pieces.has(words[0] ?? '') || (words[0] === 'base64' && words.some((word) => /^(?:-d|-di|--decode)$/.test(word)));
}

/** The variable that a command sets to a piece of a secret: `PASSWORD=$(echo "$LOGIN" | jq -r .password)`. */
export function pieceSet(text: string, reads: (text: string) => boolean): string | undefined {
  const match = /^(?:(?:export|local|readonly|declare|typeset)\s{1,4}(?:-\w{1,4}\s{1,4})?)?([A-Za-z_]\w{0,127})=["']?(?=\$\(|`)/.exec(text);
  if (!match || !isSecretVariable(match[1]!)) return undefined;
  const substitution = substitutionsIn(text.slice(match[0].length, match[0].length + 2_000))[0];
  return substitution?.range.start === 0 && madeOf(substitution.inner, reads) === 'piece' ? match[1] : undefined;
}

/** Whether the text before an offset names a variable that keeps a secret: `echo "PASSWORD=$(…)"`. */
export function isSecretNamedBefore(text: string, at: number): boolean {
  const name = /([A-Za-z_]\w{0,127})=["']?$/.exec(text.slice(Math.max(0, at - 140), at))?.[1];
  return name !== undefined && isSecretVariable(name);
}
