import type { TextRange } from '../../base/range.ts';
import { hostPointsTo, namePointsTo, type EnvironmentMap } from '../../environment/environmentMap.ts';
import type { DataCopy, PipelineStep, SecretPrint, StaticLogin } from '../../model/pipeline.ts';
import { shellCommands, type ShellCommand } from './_scriptCommands.ts';
import { copies, deployCommands, dumps, loginCommands, restores } from './_scriptTools.ts';

/** What a script may read, in the terms of any CI system. */
export interface ScriptOptions {
  /** From the variables that carry stored secrets to the names of these. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Where each of these variables gets its secret. */
  readonly places?: ReadonlyMap<string, TextRange>;
  /** Expressions of the CI system that stand in the text itself and give a secret (`${{ secrets.X }}`). */
  readonly expressions?: readonly { readonly range: TextRange; readonly name: string }[];
  readonly map: EnvironmentMap;
}

export type ScriptFacts = Pick<PipelineStep, 'logins' | 'prints' | 'deploys' | 'copiesData'>;

/** Variables looked at in one command. */
const maxReads = 200;

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
  for (const command of commands) {
    const line = command.words.join(' ');
    if (/::add-mask::|##vso\[task\.setsecret/i.test(command.text)) {
      for (const { name } of secretsOf(command, options)) masked.add(name);
      continue;
    }
    if (!deploys) {
      const found = deployCommands.find(([pattern]) => pattern.test(line));
      if (found) deploys = { reason: told(found[1], line), range: command.range };
    }
    const login = loginOf(command, line, options);
    if (login) logins.push(login);
    if (withSecrets) {
      const print = printOf(command, options);
      if (print && !masked.has(print.name)) prints.push(print);
    }
  }
  return { logins, prints, deploys, copiesData: copyOf(commands, options.map) };
}

/** The tool with the environment words of its arguments, which a rule may look for. */
function told(tool: string, line: string): string {
  const words = line.split(' ').filter((word) => /prod|stag|\bdev|\bqa\b|\buat\b|preview/i.test(word) && /^[\w./:=@-]{1,60}$/.test(word));
  return words.length > 0 ? `${tool} ${words.slice(0, 3).join(' ')}` : tool;
}

const variable = /\$(?:\{(?!\{)([#!]?)([A-Za-z_]\w{0,127})([^}\n]{0,80})\}|(?:[Ee][Nn][Vv]:)?([A-Za-z_]\w{0,127}))|%([A-Za-z_]\w{0,127})%/g;

/** Secrets that a command reads, with the place. Lengths (`${#X}`) and tests for presence (`${X:+set}`) give nothing away. */
function secretsOf(command: ShellCommand, options: ScriptOptions): { name: string; range: TextRange }[] {
  const found: { name: string; range: TextRange }[] = [];
  let seen = 0;
  for (const match of command.text.matchAll(variable)) {
    if (++seen > maxReads) break;
    const name = match[2] ?? match[4] ?? match[5]!;
    const secret = options.secrets.get(name);
    if (secret === undefined || match[1] === '#' || /^:?\+/.test(match[3] ?? '') || isQuotedOut(command.text, match.index)) continue;
    found.push({
      name: secret,
      range: { start: command.range.start + match.index, end: command.range.start + match.index + match[0].length },
    });
  }
  for (const { range, name } of options.expressions ?? [])
    if (range.start >= command.range.start && range.end <= command.range.end) found.push({ name, range });
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

const printers = new Set(['echo', 'printf', 'write-host', 'write-output', 'write-information', 'print', 'out-host']);
/** Filters whose output is still the secret, only in other letters: a log's masking does not know it. */
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
]);

function printOf(command: ShellCommand, options: ScriptOptions): SecretPrint | undefined {
  const [first = '', second = ''] = command.words;
  const last = endOf(command);
  const toLog = last !== undefined && (last.redirect === undefined || /^\/dev\/(?:stdout|stderr|tty)$/.test(last.redirect));
  if (
    (first === 'set' && (/^-[a-z]*x/.test(second) || (second === '-o' && command.words[2] === 'xtrace'))) ||
    (/^(?:ba|z)?sh$/.test(first) && /^-[a-z]*x/.test(second))
  )
    return { range: command.range, name: '*', how: 'trace' };
  if (!toLog) return undefined;
  const alone = command.words.length === 1 && !command.into;
  if (alone && (first === 'env' || first === 'printenv')) return { range: command.range, name: '*', how: 'environment-dump' };
  if ((first === 'export' || first === 'declare') && /^-(?:p|x|px|xp)$/.test(second) && command.words.length === 2 && !command.into)
    return { range: command.range, name: '*', how: 'environment-dump' };
  if (/^(?:get-childitem|gci|ls|dir)$/.test(first) && /^env:\\?\*?$/.test(second) && command.words.length === 2)
    return { range: command.range, name: '*', how: 'environment-dump' };
  if (first === 'printenv' && command.words.length === 2) {
    const name = /\s([A-Za-z_]\w{0,127})$/.exec(command.text)?.[1];
    const secret = name === undefined ? undefined : options.secrets.get(name);
    return secret === undefined ? undefined : { range: command.range, name: secret, how: 'echo' };
  }
  if (!printers.has(first)) return undefined;
  const secret = secretsOf(command, options)[0];
  return secret && { range: secret.range, name: secret.name, how: secret.name === '*' ? 'all-secrets' : 'echo' };
}

/** The last command of the pipeline, when all that follows only changes the letters; undefined where a program takes the text in. */
function endOf(command: ShellCommand): ShellCommand | undefined {
  let last = command;
  while (last.into) {
    last = last.into;
    if (!filters.has(last.words[0] ?? '')) return undefined;
    // `tee FILE > /dev/null` and `base64 -d > key` write elsewhere; `openssl` may encrypt.
    if (last.words[0] === 'openssl' && last.words[1] !== 'base64') return undefined;
  }
  return last;
}

function loginOf(command: ShellCommand, line: string, options: ScriptOptions): StaticLogin | undefined {
  for (const { command: pattern, provider, variables } of loginCommands) {
    if (!pattern.test(line)) continue;
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
    if (found && found.tier !== 'shared' && found.tier !== 'unknown')
      return { environment: found.environment, tier: found.tier, reason: found.reason };
  }
  return undefined;
}

/** A copy from one system into another: a dump that is piped or restored later, or a copying program with two addresses. */
function copyOf(commands: readonly ShellCommand[], map: EnvironmentMap): DataCopy | undefined {
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
      const addresses = command.text
        .split(/\s+/)
        .filter((word) => /^["']?(?:s3|gs|https?):\/\/|^["']?[\w.-]{1,100}[:@]|\$/.test(word) && !word.startsWith('-'));
      const [from, to] =
        addresses.length >= 2 ? [pointer(addresses[0]!, map), pointer(addresses.at(-1)!, map)] : [pointer(command.text, map), undefined];
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
