import { pathSegments, segments, type Segment } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** How one command names what it reads. */
interface Command {
  readonly store: string;
  /** Option with the name or path of the secret; undefined means the first argument. */
  readonly name?: readonly string[];
  /** Option with the vault, project or account. */
  readonly holder?: readonly string[];
  /** Option with the environment. */
  readonly environment?: readonly string[];
  readonly field?: readonly string[];
}

/** Commands by their first words, which single blanks part. */
const commands: Readonly<Record<string, Command>> = {
  'vault kv get': { store: 'vault', holder: ['-mount'], field: ['-field'] },
  'vault read': { store: 'vault', field: ['-field'] },
  'aws secretsmanager get-secret-value': { store: 'aws-secrets-manager', name: ['--secret-id'], holder: ['--profile'] },
  'aws ssm get-parameter': { store: 'aws-parameter-store', name: ['--name'], holder: ['--profile'] },
  'aws ssm get-parameters': { store: 'aws-parameter-store', name: ['--names'], holder: ['--profile'] },
  'gcloud secrets versions access': { store: 'google-secret-manager', name: ['--secret'], holder: ['--project'] },
  'az keyvault secret show': { store: 'azure-key-vault', name: ['--name', '-n', '--id'], holder: ['--vault-name'] },
  'doppler run': { store: 'doppler', name: [], holder: ['--project', '-p'], environment: ['--config', '-c'] },
  'doppler secrets get': { store: 'doppler', holder: ['--project', '-p'], environment: ['--config', '-c'] },
  'doppler secrets download': { store: 'doppler', name: [], holder: ['--project', '-p'], environment: ['--config', '-c'] },
  'infisical run': { store: 'infisical', name: ['--path'], holder: ['--projectId'], environment: ['--env'] },
  'infisical export': { store: 'infisical', name: ['--path'], holder: ['--projectId'], environment: ['--env'] },
  'infisical secrets get': { store: 'infisical', holder: ['--projectId'], environment: ['--env'] },
  'chamber exec': { store: 'chamber' },
  'chamber read': { store: 'chamber' },
  'chamber env': { store: 'chamber' },
  'chamber export': { store: 'chamber' },
  'pass show': { store: 'pass' },
  'gopass show': { store: 'gopass' },
  'bw get password': { store: 'bitwarden' },
  'bws secret get': { store: 'bitwarden' },
  'security find-generic-password': { store: 'keychain', name: ['-s'] },
  'security find-internet-password': { store: 'keychain', name: ['-s'] },
  'secret-tool lookup': { store: 'keychain', name: [] },
  'kubectl get secret': { store: 'kubernetes', holder: ['--context', '-n', '--namespace'] },
  'akeyless get-secret-value': { store: 'akeyless', name: ['--name', '-n'] },
  'conjur variable get': { store: 'conjur', name: ['-i', '--id'] },
  'sops exec-env': { store: 'sops' },
  'sops decrypt': { store: 'sops' },
  'sops -d': { store: 'sops' },
};

/** Options without a value, which would take the argument behind them. */
const flags = new Set([
  '--plain',
  '--raw',
  '--silent',
  '--no-file',
  '--with-decryption',
  '--no-exit-on-write-failure',
  '-w',
  '-g',
  '--decrypt',
  '-d',
]);
/** A command is read no further than this, UTF-16 code units. */
const longest = 600;

const escaped = (words: string): string => words.replace(/[-]/g, '\\-').split(' ').join('\\s{1,4}');
const heads = new RegExp(
  `(?<![\\w./-])(?:${Object.keys(commands)
    .map(escaped)
    // Global options may stand before the service.
    .map((words) => words.replace('aws\\s{1,4}', 'aws(?:\\s{1,4}--[a-z-]{2,24}[= ][\\w./-]{1,64}){0,3}\\s{1,4}'))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![\\w-])`,
  'g',
);
const token = /--?[A-Za-z][\w-]{0,40}(?==)|"([^"\n]{0,256})"|'([^'\n]{0,256})'|[^\s"'=]{1,256}|=/dg;

/** Commands that read a secret store: `vault kv get`, `aws secretsmanager get-secret-value`, `az keyvault secret show`, `doppler run`… */
const syntax: ReferenceSyntax = {
  id: 'secret-command',
  provider: 'secret-command',
  // Projects, profiles and logins of the shell decide.
  store: { kind: 'manager', global: false },
  title: 'secret manager command',
  source: 'https://developer.hashicorp.com/vault/docs/commands',
  markers: [...new Set(Object.keys(commands).map((words) => `${words.split(' ')[0]!} `))],
  recognise({ entry: { value } }) {
    const found: RecognisedReference[] = [];
    for (const match of value.matchAll(heads)) {
      const words = match[0].replace(/\s+--[a-z-]+[= ][\w./-]+/g, '').replace(/\s+/g, ' ');
      const command = Object.hasOwn(commands, words) ? commands[words] : undefined;
      if (!command) continue;
      const from = match.index + match[0].length;
      const stop = /[\n;|&)`]|\s--\s/.exec(value.slice(from, from + longest));
      const end = stop ? from + stop.index : Math.min(value.length, from + longest);
      const read = argumentsOf(value, match.index, end, match[0].length);
      const pick = (names: readonly string[] | undefined): Segment | undefined =>
        names?.map((name) => read.options.get(name)).find(Boolean);
      const name = command.name ? pick(command.name) : read.first;
      const [holder, environment, field] = [pick(command.holder), pick(command.environment), pick(command.field)];
      if (!name && !holder && !environment) continue;
      const around = substitution(value, match.index, end);
      found.push({
        ...around,
        locator: {
          store: [command.store, holder?.text, environment?.text].filter(Boolean).join('/'),
          path: name?.text ?? '',
          field: field?.text,
        },
        segments: [...segments(environment), ...(name ? pathSegments(name) : []), ...segments(holder)],
      });
    }
    return found;
  },
};
export default syntax;

/** Options with their values, and the first argument that belongs to none. Options before the service count, too. */
function argumentsOf(
  value: string,
  start: number,
  end: number,
  head: number,
): { readonly options: ReadonlyMap<string, Segment>; readonly first: Segment | undefined } {
  const options = new Map<string, Segment>();
  let first: Segment | undefined;
  let pending: string | undefined;
  let isAssigned = false;
  for (const match of value.slice(start, end).matchAll(token)) {
    const range = match.indices?.[1] ?? match.indices?.[2] ?? match.indices![0]!;
    const text = match[1] ?? match[2] ?? match[0];
    const own: Segment = { text, start: start + range[0], end: start + range[1] };
    const isQuoted = match[0] !== text;
    if (text === '=' && !isQuoted) isAssigned = pending !== undefined;
    else if (/^--?[A-Za-z]/.test(text) && !isQuoted && !isAssigned) pending = flags.has(text) ? undefined : text;
    else if (pending !== undefined) {
      options.set(pending, own);
      pending = undefined;
      isAssigned = false;
    } else if (match.index >= head) first ??= own;
  }
  return { options, first };
}

/** The whole of `$(…)` or backticks that a command begins; otherwise the command alone. */
function substitution(value: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const trimmed = value.slice(start, end).trimEnd().length;
  if (value[start - 1] === '`') {
    const close = value.indexOf('`', end);
    if (close >= 0) return { start: start - 1, end: close + 1 };
  }
  if (value[start - 1] !== '(' || value[start - 2] !== '$') return { start, end: start + trimmed };
  let depth = 1;
  for (let i = start; i < Math.min(value.length, start + 2 * longest); i++) {
    if (value[i] === '(') depth++;
    else if (value[i] === ')' && --depth === 0) return { start: start - 2, end: i + 1 };
  }
  return { start, end: start + trimmed };
}
