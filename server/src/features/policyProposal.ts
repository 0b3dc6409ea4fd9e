import { environmentsIn } from '../environment/tokens.ts';
import { isLoopback } from '../environment/environmentMap.ts';
import type { IndexView } from '../index/workspaceIndex.ts';
import { tiers, type EnvironmentClaim, type Tier } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { isVault } from '../references/syntaxRegistry.ts';
import { referenceSyntaxes } from '../references/syntaxes.generated.ts';
import type { IdentityView } from './identities.ts';

/** Longest lists of a proposal. */
const most = 12;

/** Folders that often hold what others wrote, or values that are not real. */
const others = /^(?:vendor|third[_-]?party|testdata|test[_-]?fixtures|__fixtures__|fixtures|examples?|samples?|mocks?|__mocks__)$/i;

/** One environment as the repository shows it. */
interface Seen {
  readonly name: string;
  readonly tier: Tier;
  /** Files by glob. */
  readonly globs: Map<string, Set<FileFacts>>;
  /** Files by host or account. */
  readonly hosts: Map<string, Set<string>>;
  readonly accounts: Map<string, Set<string>>;
}

/**
 * A policy proposed from what a workspace shows, as the text of `.bulkhead.yaml`. What is certain stands there, what a
 * person must decide is a comment. Text of files is quoted, so that none of it can add a line or a key.
 */
export function proposePolicy(index: IndexView, identities: readonly IdentityView[], findings: readonly Finding[]): string {
  const lines = [
    '# Proposed by `bulkhead init` from what this repository shows. Read it, change it, and commit it as `.bulkhead.yaml`.',
    '# Everything it knows: https://github.com/bulkhead/bulkhead#policy-bulkheadyaml',
    'version: 1',
    '',
    ...environmentLines(index),
    '',
    ...vaultLines(index),
    '',
    '# How much is reported: regular, pedantic (also what is often deliberate) or auditor (everything, for a review).',
    'persona: regular',
    '',
    ...ignoreLines(index, findings),
    '',
    ...registerLines(identities),
  ];
  return `${lines.join('\n')}\n`;
}

/** Text as a YAML scalar in double quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Text as a key: plain where it is an ordinary word. */
function keyOf(text: string): string {
  return /^[a-z][a-z0-9-]{0,62}$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/.test(text) ? text : quoted(text);
}

/** A path as a glob that matches it alone. */
export function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

function environmentLines(index: IndexView): string[] {
  const seen = environmentsSeen(index);
  if (seen.length === 0)
    return [
      '# No environment was recognised by its name. Say where each one lives:',
      '# environments:',
      '#   production:',
      '#     tier: production',
      '#     paths: ["deploy/live/**"]',
      '#     hosts: ["*.example.com"]',
    ];
  const lines = ['# Where each environment lives and what belongs to it. Uncomment what is right.', 'environments:'];
  for (const one of seen) {
    lines.push(`  ${keyOf(one.name)}:`, `    tier: ${one.tier}`);
    lines.push(...pathLines(one, [...index.files()]));
    lines.push(...listLines('hosts', one.hosts, 'only files of this environment name it', () => false));
    lines.push(...listLines('accounts', one.accounts, 'only files of this environment name it', (files) => files > 1));
  }
  return lines;
}

function pathLines({ name, globs }: Seen, files: readonly FileFacts[]): string[] {
  // A policy pins a whole file: where a part of it belongs elsewhere, a person decides.
  const isMixed = (held: ReadonlySet<FileFacts>): boolean =>
    files.some((facts) => held.has(facts) && facts.claims.some((claim) => claim.environment !== name));
  return listLines('paths', globs, 'parts of it belong to other environments', (_, held) => !isMixed(held as ReadonlySet<FileFacts>));
}

/** A list of strings, the most used first; what is not certain is a comment with the reason. */
function listLines<T>(
  key: string,
  counts: ReadonlyMap<string, ReadonlySet<T>>,
  doubt: string,
  isCertain: (files: number, held: ReadonlySet<T>) => boolean,
): string[] {
  const entries = [...counts].sort((a, b) => b[1].size - a[1].size || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  if (entries.length === 0) return [];
  const shown = entries.map(([text, held]) => {
    const certain = isCertain(held.size, held);
    const files = `${held.size} ${held.size === 1 ? 'file' : 'files'}`;
    return { certain, line: `- ${quoted(text)} # ${files}${certain ? '' : `; ${doubt}`}` };
  });
  const none = shown.every(({ certain }) => !certain);
  return [`    ${none ? '# ' : ''}${key}:`, ...shown.map(({ certain, line }) => `    ${certain ? '  ' : '#   '}${line}`)];
}

function environmentsSeen(index: IndexView): Seen[] {
  const seen = new Map<string, Seen>();
  const of = ({ environment, tier }: EnvironmentClaim): Seen => {
    let one = seen.get(environment);
    if (!one) seen.set(environment, (one = { name: environment, tier, globs: new Map(), hosts: new Map(), accounts: new Map() }));
    return one;
  };
  /** Environments in which a host or an account is named. */
  const whereNamed = new Map<string, Set<string>>();
  for (const facts of index.files()) {
    if (facts.template) continue;
    for (const claim of facts.claims) {
      if (!isNamed(claim)) continue;
      const one = of(claim);
      const glob = claim.scope ? undefined : globFor(facts.path, claim);
      if (glob !== undefined) one.globs.set(glob, (one.globs.get(glob) ?? new Set()).add(facts));
    }
    for (const endpoint of facts.endpoints) {
      if (endpoint.pointsTo || (endpoint.kind !== 'account' && !isOwnHost(endpoint.kind, endpoint.name))) continue;
      const claims = index.claimsAt(facts, endpoint.range.start);
      const key = `${endpoint.kind}\0${endpoint.name}`;
      const named = whereNamed.get(key) ?? new Set<string>();
      whereNamed.set(key, named);
      if (claims.length === 0) named.add('');
      for (const claim of claims) {
        named.add(claim.environment);
        if (!isNamed(claim)) continue;
        const lists = endpoint.kind === 'account' ? of(claim).accounts : of(claim).hosts;
        lists.set(endpoint.name, (lists.get(endpoint.name) ?? new Set()).add(facts.uri));
      }
    }
  }
  for (const one of seen.values()) {
    for (const name of one.hosts.keys()) if (whereNamed.get(`host\0${name}`)!.size > 1) one.hosts.delete(name);
    for (const name of one.accounts.keys()) if (whereNamed.get(`account\0${name}`)!.size > 1) one.accounts.delete(name);
  }
  return [...seen.values()].sort((a, b) => tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || (a.name < b.name ? -1 : 1));
}

/** An environment that a name tells; a plain `.env`, a base and what was only deduced do not count. */
function isNamed({ tier, evidence }: EnvironmentClaim): boolean {
  return tier !== 'unknown' && tier !== 'shared' && (evidence[0]?.weight ?? 0) > 20;
}

function isOwnHost(kind: string, name: string): boolean {
  return kind === 'host' && name.includes('.') && !isLoopback(name) && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(name);
}

/** The part of a path that names the environment, as a glob. */
function globFor(path: string, claim: EnvironmentClaim): string | undefined {
  const carrier = claim.evidence[0]?.carrier;
  const parts = path.split('/');
  if (carrier === 'file-name') return `**/${globOf(parts.at(-1)!)}`;
  if (carrier !== 'directory') return undefined;
  for (let i = parts.length - 2; i >= 0; i--)
    if (environmentsIn(parts[i]!).some((hit) => hit.environment === claim.environment))
      return `${globOf(parts.slice(0, i + 1).join('/'))}/**`;
  return undefined;
}

function vaultLines(index: IndexView): string[] {
  const uses = new Map<string, number>();
  for (const group of index.groups()) {
    if (group.kind !== 'reference') continue;
    for (const { reference } of group.places) if (reference) uses.set(reference.syntax, (uses.get(reference.syntax) ?? 0) + 1);
  }
  const writable = new Set<string>(referenceSyntaxes.filter(isVault).map((syntax) => syntax.id));
  const [best] = [...uses].filter(([id]) => writable.has(id)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const path = '  # path: "secret/{environment}/{service}#{key}"';
  return best
    ? [
        `# Where quick fixes move values to; ${best[1] === 1 ? '1 reference' : `${best[1]} references`} to it ${best[1] === 1 ? 'was' : 'were'} found.`,
        'vault:',
        `  provider: ${quoted(best[0])}`,
        path,
      ]
    : ['# Where quick fixes move values to.', '# vault:', '#   provider: hashicorp-vault', `# ${path.replace('# ', '')}`];
}

function ignoreLines(index: IndexView, findings: readonly Finding[]): string[] {
  const folders = new Map<string, number>();
  const folderOf = (path: string): string | undefined => {
    const parts = path.split('/');
    const at = parts.slice(0, -1).findIndex((part) => others.test(part));
    return at < 0 ? undefined : parts.slice(0, at + 1).join('/');
  };
  for (const { path } of index.files()) {
    const folder = folderOf(path);
    if (folder !== undefined) folders.set(folder, folders.get(folder) ?? 0);
  }
  for (const { primary } of findings) {
    const folder = folderOf(primary.path);
    if (folder !== undefined) folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const lines = ['# What is not analysed at all. Uncomment what is not yours or holds no real values.', '# ignore:'];
  const entries = [...folders].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
  for (const [folder, count] of entries)
    lines.push(`#   - ${quoted(`${globOf(folder)}/**`)} # ${count} ${count === 1 ? 'finding' : 'findings'}`);
  return entries.length ? lines : [...lines, '#   - "vendor/**"'];
}

function registerLines(identities: readonly IdentityView[]): string[] {
  const lines = ['# The register of identities: who owns them, and until when they hold. A few of those that were found:', '# identities:'];
  const named = identities.filter(({ id, kind }) => kind !== 'reference' && !id.startsWith('bh1:')).slice(0, most);
  for (const { id } of named) lines.push(`#   - { id: ${quoted(id)}, owner: "", rotateEvery: 90d }`);
  return named.length ? lines : [...lines, '#   - { id: "arn:aws:iam::111122223333:role/orders", owner: team-orders, rotateEvery: 90d }'];
}
