import { wildcardMatcher } from '../base/glob.ts';
import type { IdentityGroup, Place } from '../index/workspaceIndex.ts';
import type { SecretReference } from '../model/reference.ts';
import { shortNames } from '../references/syntaxRegistry.ts';
import type { EffectivePolicy, RegisteredIdentity } from '../policy/policy.ts';

/** Entries of a register by what they match; made once for each register. */
interface Compiled {
  /** By id, lower case. */
  readonly exact: ReadonlyMap<string, RegisteredIdentity>;
  readonly patterns: readonly { readonly matches: (name: string) => boolean; readonly identity: RegisteredIdentity }[];
}

const leastPrincipal = 12;

const compiled = new WeakMap<readonly RegisteredIdentity[], Compiled>();

function compile(register: readonly RegisteredIdentity[]): Compiled {
  const known = compiled.get(register);
  if (known) return known;
  const exact = new Map<string, RegisteredIdentity>();
  const patterns: { matches: (name: string) => boolean; identity: RegisteredIdentity }[] = [];
  for (const identity of register) {
    const id = plain(identity.id);
    if (id.includes('*')) patterns.push({ matches: wildcardMatcher([id]), identity });
    else exact.set(id.toLowerCase(), identity);
  }
  const made = { exact, patterns };
  compiled.set(register, made);
  return made;
}

/** `${{ secrets.X }}` → `secrets.X`, `{{ op://… }}` → `op://…`. */
function plain(id: string): string {
  return (/^\$?\{\{\s{0,8}([^{}]{1,512}?)\s{0,8}\}\}$/.exec(id)?.[1] ?? id).trim();
}

/** The entry of the register that means the group's identity: an equal id first, then a pattern with `*`. */
export function registered(group: IdentityGroup, policy: EffectivePolicy): RegisteredIdentity | undefined {
  if (policy.identities.length === 0) return undefined;
  const place = group.places[0];
  if (!place) return undefined;
  const { exact, patterns } = compile(policy.identities);
  const names = namesOf(group.id, place);
  for (const name of names) {
    const identity = exact.get(name.toLowerCase());
    if (identity) return identity;
  }
  return patterns.find(({ matches }) => names.some(matches))?.identity;
}

/** Texts by which a register may name the identity of a place, the fullest first. */
export function namesOf(
  id: string,
  { mention, reference, credential }: Pick<Place, 'mention' | 'reference' | 'credential'>,
): readonly string[] {
  if (reference) return spellings(reference);
  // A short account name (`admin`) means another account in every system.
  if (credential?.principal && credential.principal.length >= leastPrincipal) return [id, credential.principal];
  // `client-id:…` is also known by the bare number.
  return mention?.mark === 'client-id' ? [id, id.slice(id.indexOf(':') + 1)] : [id];
}

/** How a reference is written in its own syntax and in the short forms of a register. */
function spellings({ provider, locator }: SecretReference): readonly string[] {
  const { store, path, field } = locator;
  const whole = store ? `${store}/${path}` : path;
  const names = field ? [`${whole}#${field}`, `${path}#${field}`] : [];
  return [...shortNames(provider, locator), ...names, whole, path, `${provider}:${whole}`].filter((name) => name !== '');
}

/** What an identity is called in a message. */
export function titleOf({ mention, credential, reference, endpoint }: Place): string {
  if (mention) return mention.title;
  if (credential) return credential.title;
  if (reference) {
    const { store, path, field } = reference.locator;
    return `Secret \`${store ? `${store}/` : ''}${path}${field ? `#${field}` : ''}\``;
  }
  return endpoint?.name ?? 'Identity';
}

/** Each place of the workspace once, without the register's own. */
export function usesOf(group: IdentityGroup, policy: EffectivePolicy): readonly Place[] {
  const seen = new Set<string>();
  return group.places.filter(({ facts, range }) => {
    const where = `${facts.uri}#${range.start}`;
    if (seen.has(where) || facts.uri === policy.uri || policy.sources.includes(facts.uri)) return false;
    seen.add(where);
    return true;
  });
}

/** Midnight (UTC) of a date `YYYY-MM-DD`, milliseconds since the epoch; undefined when there is no such day. */
export function dayOf(date: string | undefined): number | undefined {
  if (date === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || dateOf(time) !== date ? undefined : time;
}

/**
 * A time later by a duration of the policy: `90d`, `12w`, `6m`, `1y`. The last day of a shorter month counts for the days that
 * it lacks.
 */
export function later(time: number, duration: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([dwmy])$/.exec(duration) ?? [];
  if (count === undefined) return undefined;
  const n = Number(count);
  if (unit === 'd' || unit === 'w') return time + n * (unit === 'w' ? 7 : 1) * 86_400_000;
  const date = new Date(time);
  const month = date.getUTCMonth() + n * (unit === 'y' ? 12 : 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), last));
}

/** `YYYY-MM-DD` of a time. */
export function dateOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

/** ` (team-orders)` where an owner is known. */
export function ownedBy({ owner }: RegisteredIdentity): string {
  return owner ? ` (owner: ${owner})` : '';
}
