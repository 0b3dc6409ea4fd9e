import type { TextRange } from '../../../base/range.ts';
import { standingAlone } from '../../../environment/ambiguity.ts';
import { hostPointsTo, namePointsTo, type EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { DataCopy, PipelineStep, SecretPrint, StaticLogin } from '../../../model/pipeline.ts';
import { shellCommands, type ShellCommand } from './_scriptCommands.ts';
import { endOf, goesOnWhole, isSecretNamedBefore, madeOf, pieceSet, printers, substitutionsIn } from './_scriptParts.ts';
import {
  copies,
  deployCommands,
  dumps,
  loginCommands,
  publicRegistries,
  registries,
  rehearsals,
  restores,
  starters,
} from './_scriptTools.ts';

/** What a script may read, in the terms of any CI system. */
export interface ScriptOptions {
  /** From the variables that carry stored secrets to the names of these. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Where each of these variables gets its secret. */
  readonly places?: ReadonlyMap<string, TextRange>;
  /** Expressions of the CI system that stand in the text itself and give a secret (`${{ secrets.X }}`). */
  readonly expressions?: readonly { readonly range: TextRange; readonly name: string }[];
  /** Set where the shell writes each command before it runs it: what makes it do so. */
  readonly traced?: TextRange;
  /** Variables that name the files through which a step hands variables on to later ones (`GITHUB_ENV`). */
  readonly outputs?: readonly string[];
  readonly map: EnvironmentMap;
}

export type ScriptFacts = Pick<PipelineStep, 'logins' | 'prints' | 'deploys' | 'copiesData'> & {
  /** What has turned on a trace that is still on at the end and has shown no secret so far. */
  readonly traced?: TextRange;
};

/** Variables looked at in one command. */
const maxReads = 200;

/** Variables with pieces of secrets that are followed in one script. */
const maxPieces = 50;

/** Longer scripts are read up to here, UTF-16 code units. */
const maxScript = 100_000;

/**
 * What a shell text does with secrets and systems. Nothing of the text itself is kept.
 * @param text the whole file
 * @param range the script within it, as written: indentation and folding do not matter
 */
export function readScript(text: string, range: TextRange, options: ScriptOptions): ScriptFacts {
  const source = text.slice(range.start, Math.min(range.end, range.start + maxScript));
  const commands = shellCommands(source, range.start);
  const prints: SecretPrint[] = [];
  const logins: StaticLogin[] = [];
  let deploys: PipelineStep['deploys'];
  const withSecrets = options.secrets.size > 0 || (options.expressions?.length ?? 0) > 0;
  const masked = new Set<string>();
  /** What has turned on the trace of commands. */
  let traced = options.traced;
  /** Variables that the script sets to pieces of secrets. */
  const pieces = new Map<string, string>();
  for (const command of commands) {
    const line = command.words.join(' ').replace(starters, '');
    if (masks.test(command.text)) {
      for (const { key } of secretsOf(command, options, pieces)) masked.add(key);
      continue;
    }
    if (!deploys && !rehearsals.test(line)) {
      const found = deployCommands.find(([pattern]) => pattern.test(line));
      if (found) deploys = { reason: told(found[1], line), range: command.range };
    }
    const login = loginOf(command, line, options);
    if (login) logins.push(login);
    if (withSecrets) {
      const trace = traceOf(command);
      if (trace !== undefined) traced = trace ? command.range : undefined;
      // Only what the shell itself puts into a command shows.
      else if (traced && secretsOf(command, options).length > 0) {
        prints.push({ range: traced, name: '*', how: 'trace' });
        traced = undefined;
      }
      const print = printOf(command, options, pieces);
      if (print && !masked.has(print.key)) prints.push({ range: print.range, name: print.name, how: print.how });
      const set = pieces.size < maxPieces ? pieceSet(command.text, (part) => readsSecret(part, command, options)) : undefined;
      if (set !== undefined) pieces.set(set, secretsOf(command, options)[0]!.name);
    }
  }
  return { logins, prints, deploys, copiesData: copyOf(commands, options.map), traced };
}

/** The tool with the environment words of its arguments, which a rule may look for. */
function told(tool: string, line: string): string {
  const words = line.split(' ').filter((word) => /prod|stag|\bdev|\bqa\b|\buat\b|preview/i.test(word) && /^[\w./:=@-]{1,60}$/.test(word));
  return words.length > 0 ? `${tool} ${words.slice(0, 3).join(' ')}` : tool;
}

const variable = /\$(?:\{(?!\{)([#!]?)([A-Za-z_]\w{0,127})([^}\n]{0,80})\}|(?:[Ee][Nn][Vv]:)?([A-Za-z_]\w{0,127}))|%([A-Za-z_]\w{0,127})%/g;

/** Commands by which a CI system learns what its log has to mask. */
const masks = /::add-mask::|##vso\[task\.(?:setsecret|setvariable\b[^\]\n]{0,200}issecret=true)/i;
/** Commands that make a variable of later steps, without a mask. */
const handsOn = /##vso\[task\.setvariable\b|::set-(?:output|env)\b/i;

/** A secret that a command reads; `key` is the variable or expression that gives it. */
interface Read {
  readonly name: string;
  readonly key: string;
  /** The variable holds a piece of the secret. */
  readonly isPiece: boolean;
  readonly range: TextRange;
}

/** Whether a command turns the trace of commands on or off: `set -x`, `set +x`. */
function traceOf({ words }: ShellCommand): boolean | undefined {
  const [first = '', second = '', third] = words;
  if (first === 'set-psdebug') return second === '-trace' ? third !== '0' : second === '-off' ? false : undefined;
  if (first !== 'set') return undefined;
  if (/^[-+][a-z]*x/.test(second)) return second.startsWith('-');
  return /^[-+][a-z]*o$/.test(second) && words.slice(2, 6).includes('xtrace') ? second.startsWith('-') : undefined;
}

/** Secrets that a command reads, with the place. Lengths (`${#X}`) and tests for presence (`${X:+set}`) give nothing away. */
function secretsOf(
  command: Pick<ShellCommand, 'text' | 'range'>,
  options: ScriptOptions,
  pieces?: ReadonlyMap<string, string>,
  /** Quotes are letters like others. */
  plain = false,
): Read[] {
  const found: Read[] = [];
  let seen = 0;
  for (const match of command.text.matchAll(variable)) {
    if (++seen > maxReads) break;
    const key = match[2] ?? match[4] ?? match[5]!;
    const name = pieces?.get(key) ?? options.secrets.get(key);
    if (
      name === undefined ||
      match[1] === '#' ||
      /^:?\+/.test(match[3] ?? '') ||
      (plain ? command.text[match.index - 1] === '\\' : isQuotedOut(command.text, match.index))
    )
      continue;
    const start = command.range.start + match.index;
    found.push({ name, key, isPiece: pieces?.has(key) ?? false, range: { start, end: start + match[0].length } });
  }
  for (const { range, name } of options.expressions ?? [])
    if (range.start >= command.range.start && range.end <= command.range.end) found.push({ name, key: name, isPiece: false, range });
  return found.sort((a, b) => a.range.start - b.range.start);
}

/** Whether an offset stands within single quotes or behind a backslash, where the shell reads no variables. */
function isQuotedOut(text: string, at: number): boolean {
  if (text[at - 1] === '\\') return true;
  let single = false;
  let double = false;
  for (let i = 0; i < at; i++) {
    const c = text[i];
    if (c === '\\' && !single) i++;
    else if (c === "'" && !double) single = !single;
    else if (c === '"' && !single) double = !double;
  }
  return single;
}

type Print = SecretPrint & { readonly key: string };

function printOf(command: ShellCommand, options: ScriptOptions, pieces: ReadonlyMap<string, string>): Print | undefined {
  const [first = '', second = ''] = command.words;
  const whole = (how: SecretPrint['how']): Print => ({ range: command.range, name: '*', key: '*', how });
  if (/^(?:ba|da|k|z)?sh$/.test(first) && /^-[a-z]*x/.test(second)) return whole('trace');
  const last = endOf(command);
  if (!last) return undefined;
  const toLog = last.redirect === undefined || /^\/dev\/(?:stdout|stderr|tty)$/.test(last.redirect);
  if (toLog && isDump(command)) return whole('environment-dump');
  if (toLog && first === 'printenv' && command.words.length === 2) {
    const key = /\s([A-Za-z_]\w{0,127})$/.exec(command.text)?.[1] ?? '';
    const secret = options.secrets.get(key);
    return secret === undefined ? undefined : { range: command.range, name: secret, key, how: 'echo' };
  }
  if (command.heredoc && printsInput(command)) {
    const read = heredocReads(command.heredoc, options, pieces)[0];
    const isOutput = options.outputs?.some((name) => last.redirect === `$${name}` || last.redirect === `\${${name}}`) ?? false;
    if (read && isOutput) return read.isPiece ? { ...read, how: 'output' } : undefined;
    if (read && toLog) return { ...read, how: read.name === '*' ? 'all-secrets' : 'echo' };
  }
  if (!printers.has(first)) return undefined;
  const toOutput = options.outputs?.some((name) => last.redirect === `$${name}` || last.redirect === `\${${name}}`) ?? false;
  const shown = toLog || toOutput ? shownBy(command, options, pieces) : [];
  if (toOutput || handsOn.test(command.text)) {
    // The text of a whole secret stays masked; GitHub's outputs are read by the same run only.
    const read = shown.find((one) => (toOutput ? one.isPiece : true));
    return read && { ...read, how: 'output' };
  }
  const read = shown[0];
  return read && { ...read, how: read.name === '*' ? 'all-secrets' : 'echo' };
}

/** Whether a command writes what it reads: `cat <<EOF`, `tee x <<EOF`. */
function printsInput({ words }: ShellCommand): boolean {
  const [first = '', ...rest] = words;
  if (first !== 'cat') return first === 'tee' || first === 'base64';
  // A file that is named is read instead.
  return rest.every((word, i) => /^(?:-|<<|[\d&]?>)/.test(word) || /^[\d&]?>{1,2}$/.test(rest[i - 1] ?? ''));
}

/** Secrets in the text of a here-document: quotes mean nothing there, and a quoted mark keeps variables as they are. */
function heredocReads(
  { text, range, raw }: NonNullable<ShellCommand['heredoc']>,
  options: ScriptOptions,
  pieces: ReadonlyMap<string, string>,
): Read[] {
  if (raw) return secretsOf({ text: '', range }, options);
  return secretsOf({ text, range }, options, pieces, true);
}

/** Whether a command shows the whole environment: `env`, `printenv`, `export -p`, `Get-ChildItem env:`. */
function isDump(command: ShellCommand): boolean {
  const [first = '', second = ''] = command.words;
  if (!goesOnWhole(command)) return false;
  if (command.words.length === 1) return first === 'env' || first === 'printenv';
  if (command.words.length !== 2) return false;
  if (first === 'export' || first === 'declare') return /^-(?:p|x|px|xp)$/.test(second);
  return /^(?:get-childitem|gci|ls|dir)$/.test(first) && /^env:\\?\*?$/.test(second);
}

/** What a printing command shows of secrets: those that stand in its text, and what substitutions make of them. */
function shownBy(command: ShellCommand, options: ScriptOptions, pieces: ReadonlyMap<string, string>): Read[] {
  const reads = secretsOf(command, options, pieces);
  if (reads.length === 0) return reads;
  // What starts at the mark itself is a macro of the CI system: `$(apiToken)`.
  const substitutions = substitutionsIn(command.text);
  const made = new Map<number, ReturnType<typeof madeOf>>();
  return reads.flatMap((read): Read[] => {
    const at = read.range.start - command.range.start;
    const around = substitutions.find(({ range }) => at > range.start && at < range.end);
    if (!around) return [read];
    const { start } = around.range;
    if (!made.has(start))
      made.set(
        start,
        madeOf(around.inner, (text) => readsSecret(text, command, options)),
      );
    const what = made.get(start);
    return what ? [{ ...read, isPiece: what === 'piece' && isSecretNamedBefore(command.text, start) }] : [];
  });
}

function readsSecret(text: string, { range }: ShellCommand, options: ScriptOptions): boolean {
  return secretsOf({ text, range }, options).length > 0;
}

function loginOf(command: ShellCommand, line: string, options: ScriptOptions): StaticLogin | undefined {
  for (const { command: pattern, provider, variables } of loginCommands) {
    if (!pattern.test(line) || isElsewhere(line)) continue;
    const here = secretsOf(command, options);
    const argument = here[0] ?? piped(command, options);
    const tool = line.split(' ').slice(0, 2).join(' ');
    if (argument && (provider !== 'npm' || here.length > 0)) {
      // The registry of the CI system itself takes the run's own token, which is no stored secret.
      return { provider, range: argument.range, how: `\`${tool}\``, secrets: [argument.name] };
    }
    for (const [name, secret] of options.secrets)
      if (variables.test(name) && !/^(?:docker|azure|google|vault)$/.test(provider))
        return { provider, range: options.places?.get(name) ?? command.range, how: `\`${tool}\` with \`${name}\``, secrets: [secret] };
  }
  return undefined;
}

/** Whether a publishing command names a registry of its own rather than the public one. */
function isElsewhere(line: string): boolean {
  const registry = registries.exec(line)?.[1];
  return registry !== undefined && !publicRegistries.test(registry);
}

/** A secret that is piped into a command: `echo "$TOKEN" | docker login --password-stdin`. */
function piped(command: ShellCommand, options: ScriptOptions): { name: string; range: TextRange } | undefined {
  const source = command.source;
  return source && secretsOf(source, options)[0];
}

type Side = DataCopy['from'];

function pointer(text: string, map: EnvironmentMap): Side {
  for (const match of text.matchAll(/[A-Za-z0-9_][\w./:@-]{1,200}/g)) {
    const name = match[0].replace(/^[a-z0-9+]{1,20}:\/\//, '').replace(/^[\w.-]{1,80}@|:\d{1,5}$/g, '');
    const found = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,10}$/.test(name) ? hostPointsTo(name, map) : namePointsTo(name, map);
    // `live` and `test` in a name mostly mean something else, and nothing contrasts with it here.
    if (found?.slot && standingAlone(found.slot.word, found.slot.at) !== 'sure' && found.tier === 'production') continue;
    if (found && found.tier !== 'shared' && found.tier !== 'unknown')
      return { environment: found.environment, tier: found.tier, reason: found.reason };
  }
  return undefined;
}

const address = /^["']?(?:s3|gs|https?):\/\/|^["']?[\w.-]{1,100}[:@]|\$/;

/** What a copying program reads and what it writes. One that is given a local path first only writes: `aws s3 sync dist s3://x`. */
function endsOf({ text }: ShellCommand, map: EnvironmentMap): readonly [from: Side, to: Side] {
  const words = text.split(/\s+/).filter((word) => !word.startsWith('-'));
  const addresses = words.filter((word) => address.test(word));
  if (addresses.length >= 2) return [pointer(addresses[0]!, map), pointer(addresses.at(-1)!, map)];
  if (addresses.length === 0) return [pointer(text, map), undefined];
  const at = words.indexOf(addresses[0]!);
  // Words of the program itself stand before its arguments: `aws s3 cp`, `gsutil -m rsync`.
  const before = words.slice(0, at).filter((word) => !subcommands.test(word));
  return before.length > 0 ? [undefined, pointer(addresses[0]!, map)] : [pointer(text, map), undefined];
}

const subcommands =
  /^(?:aws|s3|sync|cp|mv|gsutil|rsync|gcloud|storage|azcopy|copy|rclone|mc|mirror|elasticdump|sudo|rds|dynamodb|restore-\S{1,60})$/;

/** A copy from one system into another: a dump that is piped or restored later, or a copying program with two addresses. */
export function copyOf(commands: readonly ShellCommand[], map: EnvironmentMap): DataCopy | undefined {
  let dump: { readonly command: ShellCommand; readonly from: Side } | undefined;
  let pending: DataCopy | undefined;
  for (const command of commands) {
    const line = command.words.join(' ');
    const tool = line
      .split(' ')
      .slice(0, 2)
      .join(' ')
      .replace(/ [-$"'/].*$/, '');
    if (copies.test(line)) {
      const [from, to] = endsOf(command, map);
      if (from && from.environment !== to?.environment) return { range: command.range, tool, from, to };
    } else if (dumps.test(line)) {
      dump = { command, from: pointer(command.text, map) };
      if (dump.from) pending = { range: command.range, tool: tool.split(' ')[0]!, from: dump.from };
    } else if (dump?.from && restores.test(line)) {
      const to = pointer(command.text, map);
      if (to?.environment === dump.from.environment) pending = undefined;
      else
        return {
          range: {
            start: dump.command.range.start,
            end: command.pipeline === dump.command.pipeline ? command.range.end : dump.command.range.end,
          },
          tool: dump.command.words[0]!,
          from: dump.from,
          to,
        };
    }
  }
  return pending;
}
