import type { TextRange } from '../../base/range.ts';
import type { ShellCommand } from '../readers/script/_scriptCommands.ts';
import { shellWords, type ShellWord } from './_words.ts';

/** A variable that is set for one command: `AWS_PROFILE=acme-prod ./deploy.sh`. */
export interface Assignment {
  readonly name: string;
  readonly value: ShellWord;
}

/** A program that a command runs, with its arguments. */
export interface ProgramCall {
  /** Without folder, version and ending, lower case: `wrangler` for `npx wrangler@4.20.0`. */
  readonly program: string;
  /** As it is written. */
  readonly word: ShellWord;
  /** Arguments before `--`. */
  readonly args: readonly ShellWord[];
  readonly assignments: readonly Assignment[];
  readonly command: ShellCommand;
}

/** Words before a program that are none themselves. */
const keywords = new Set(
  'if then else elif do while until time ! { ( exec command nohup builtin - run: env sudo cross-env cross-env-shell retry winpty caffeinate'.split(
    ' ',
  ),
);
/** Those whose options may stand before the program. */
const withOptions = new Set(['sudo', 'env', 'time', 'exec', 'command', 'nohup']);

/** Starters of programs, with the word that must follow. https://docs.npmjs.com/cli/commands/npx, https://pnpm.io/cli/exec, https://yarnpkg.com/cli/dlx */
const runners: Readonly<Record<string, RegExp | undefined>> = {
  npx: undefined,
  bunx: undefined,
  pnpx: undefined,
  uvx: undefined,
  pnpm: /^(?:exec|dlx)$/,
  yarn: /^(?:exec|dlx|run)$/,
  bun: /^(?:x)$/,
  npm: /^(?:exec|x)$/,
  bundle: /^exec$/,
  poetry: /^run$/,
  uv: /^run$/,
  pipenv: /^run$/,
  rye: /^run$/,
  mise: /^(?:exec|x)$/,
};

/** Programs nested in one command that are followed. */
const maxNested = 4;

/** The programs of one command: the first, and what stands behind its `--`. */
export function callsOf(command: ShellCommand): readonly ProgramCall[] {
  const found: ProgramCall[] = [];
  let words = shellWords(command.text, command.range.start);
  for (let depth = 0; depth < maxNested && words.length > 0; depth++) {
    const assignments: Assignment[] = [];
    const first = programAt(words, assignments);
    const word = words[first];
    if (!word) {
      // Nothing but assignments.
      if (assignments.length > 0 && words.length > 0) found.push({ program: '', word: words[0]!, args: [], assignments, command });
      break;
    }
    const rest = words.slice(first + 1);
    const cut = rest.findIndex(({ value }) => value === '--');
    found.push({ program: programName(word.value), word, args: cut < 0 ? rest : rest.slice(0, cut), assignments, command });
    words = cut < 0 ? [] : rest.slice(cut + 1);
  }
  return found;
}

function programName(word: string): string {
  // `$(KUBECTL)`, `${HELM}` of Makefiles keep their star: what they run is not known.
  const base = word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1);
  return base
    .replace(/(?<=\w)@[\w.^~*-]{0,40}$/, '')
    .replace(/\.(?:exe|cmd|bat|ps1)$/i, '')
    .toLowerCase();
}

/** Index of the program among words; assignments before it are collected. */
function programAt(words: readonly ShellWord[], assignments: Assignment[]): number {
  let at = 0;
  while (at < words.length) {
    const { value, range } = words[at]!;
    const set = /^(?:export\s)?([A-Za-z_]\w{0,127})=/.exec(value);
    if (set) {
      const start = range.start + set[0].length;
      const inner = value.slice(set[0].length);
      assignments.push({
        name: set[1]!,
        value: { value: inner, fixed: words[at]!.fixed, range: valueRange(words[at]!, set[0].length, start) },
      });
      at++;
      continue;
    }
    const name = value.toLowerCase().replace(/^[@(]+/, '');
    if (keywords.has(name)) {
      at++;
      if (withOptions.has(name)) while (at < words.length && words[at]!.value.startsWith('-')) at++;
      continue;
    }
    const second = runners[name];
    if (name in runners) {
      if (second && !second.test(words[at + 1]?.value ?? '')) {
        // `yarn wrangler deploy` runs a program of the packages, too.
        if ((name === 'yarn' || name === 'pnpm') && /^[a-z]/.test(words[at + 1]?.value ?? '') && !own.has(words[at + 1]!.value)) at++;
        return at;
      }
      at += second ? 2 : 1;
      while (at < words.length && words[at]!.value.startsWith('-')) {
        // `--package wrangler` takes a word.
        at += /^(?:-p|--package)$/.test(words[at]!.value) ? 2 : 1;
      }
      continue;
    }
    return at;
  }
  return at;
}

/** Commands of yarn and pnpm themselves. */
const own = new Set(
  'install add remove up upgrade run start build test publish version workspace workspaces why config cache init link pack info npm deploy i'.split(
    ' ',
  ),
);

/** Range of the value within `NAME=value`, without quotes where the whole value stands in them. */
function valueRange(word: ShellWord, prefix: number, start: number): TextRange {
  const plain = word.range.end - word.range.start === word.value.length;
  if (plain) return { start, end: word.range.end };
  // Quotes around the value alone.
  const quoted = word.range.end - word.range.start === word.value.length + 2;
  return quoted && prefix > 0 ? { start: start + 1, end: word.range.end - 1 } : { start, end: word.range.end };
}

/** An option with its value. */
export interface OptionValue {
  readonly option: string;
  readonly value: ShellWord;
}

/**
 * Values of the options with these names: `--name value`, `--name=value`, `-nvalue` and `-n value`, `-name=value`.
 * @param names with their dashes
 */
export function optionsOf(args: readonly ShellWord[], names: readonly string[]): readonly OptionValue[] {
  const found: OptionValue[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value, range, fixed } = args[i]!;
    if (!value.startsWith('-')) continue;
    for (const option of names) {
      if (value === option) {
        const next = args[i + 1];
        if (next && !next.value.startsWith('-')) found.push({ option, value: next });
      } else if (value.startsWith(option) && (value[option.length] === '=' || (option.length === 2 && !value.startsWith('--')))) {
        const cut = option.length + (value[option.length] === '=' ? 1 : 0);
        if (value.length > cut)
          found.push({
            option,
            value: { value: value.slice(cut), fixed, range: valueRange(args[i]!, cut, range.start + cut) },
          });
      }
    }
  }
  return found;
}

/** Whether an option stands among the arguments. */
export function hasOption(args: readonly ShellWord[], ...names: readonly string[]): boolean {
  return args.some(({ value }) => names.includes(value));
}

/**
 * Arguments that are neither options nor values of options.
 * @param valued options that take the word behind them, with their dashes
 */
export function positionals(args: readonly ShellWord[], valued: readonly string[] = []): readonly ShellWord[] {
  const found: ShellWord[] = [];
  for (let i = 0; i < args.length; i++) {
    const { value } = args[i]!;
    if (value.startsWith('-') && value !== '-') {
      if (valued.includes(value)) i++;
      continue;
    }
    found.push(args[i]!);
  }
  return found;
}

/** Whether the arguments that are no options begin with these words. */
export function begins(call: ProgramCall, valued: readonly string[], ...words: readonly string[]): boolean {
  const found = positionals(call.args, valued);
  return words.every((word, i) => found[i]?.value === word);
}
