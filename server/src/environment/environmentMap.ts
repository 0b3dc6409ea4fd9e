import { rankOf } from './ambiguity.ts';
import { ownPartOf } from './hosts.ts';
import { familyOf, slotOf, type Around } from './slots.ts';
import { environmentsIn, type EnvironmentHit } from './tokens.ts';
import type { Tier } from '../model/environment.ts';
import type { NamedEnvironment, Slot } from '../model/pointer.ts';

/** One environment of the team's map: what the policy says lives in it and belongs to it. */
export interface MappedEnvironment {
  readonly name: string;
  readonly tier: Tier;
  matchesPath(path: string): boolean;
  matchesHost(host: string): boolean;
  matchesVaultPath(path: string): boolean;
  matchesName(name: string): boolean;
  readonly sections: readonly string[];
  readonly accounts: readonly string[];
}

/** The team's map of environments. Empty where there is no policy. */
export interface EnvironmentMap {
  readonly environments: readonly MappedEnvironment[];
}

export const emptyEnvironmentMap: EnvironmentMap = { environments: [] };

/** What a name, host, path… points to, with a reason in words. */
export interface Pointer {
  readonly environment: string;
  readonly tier: Tier;
  readonly weight: number;
  readonly reason: string;
  /** Where the telling part stands in the text that was asked about. */
  readonly start: number;
  readonly end: number;
  /** The word that says it; absent where the policy does. Whether it counts, the workspace decides. */
  readonly slot?: Slot;
}

/** A pointer as facts keep it. */
export function namedBy({ environment, tier, reason, slot }: Pointer): NamedEnvironment {
  return { environment, tier, reason, slot };
}

/** Top-level domains and suffixes that look like environment words: `.dev`, `.live`. */
const suffixWords = /\.(?:dev|live|pro|training|review|global|test|local|localhost)$/i;

/** Hosts of this machine or of a container network alias: they exist in every environment. */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|.*\.localhost)$/i.test(host);
}

/** What a host name points to: the team's map first, then its labels (`staging.api.x`, `db-prod.x`). */
export function hostPointsTo(host: string, map: EnvironmentMap): Pointer | undefined {
  for (const mapped of map.environments)
    if (mapped.matchesHost(host))
      return {
        environment: mapped.name,
        tier: mapped.tier,
        weight: 95,
        reason: `policy maps host \`${host}\` to ${mapped.name}`,
        start: 0,
        end: host.length,
      };
  if (isLoopback(host) || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || (!host.includes('.') && !/[-_]/.test(host))) return undefined;
  const part = ownPartOf(host);
  if (!part) return undefined;
  const own = host.slice(0, Math.min(part.end, suffixWords.exec(host)?.index ?? host.length));
  const family = part.domain === undefined ? undefined : familyOf(part.domain);
  let start = 0;
  // The leftmost label that names one counts: `api-dev.apps.live.acme.io`.
  for (const label of own.split('.')) {
    const last = start + label.length === own.length && own.includes('.');
    const pointer = pointerFrom(host, shifted(environmentsIn(label), start), (hit) => `host label \`${hit}\` in \`${host}\``, 70, {
      family,
    });
    start += label.length + 1;
    // The registrable label is the name of the team or product: `live` or `demo` there is no environment.
    if (pointer && !(last && part.domain !== undefined && rankOf(pointer.slot!.word) > 0)) return pointer;
  }
  return undefined;
}

/** What a path or name of a secret, bucket, database… points to. */
export function namePointsTo(name: string, map: EnvironmentMap, what = 'name', around?: Around): Pointer | undefined {
  for (const mapped of map.environments)
    if (mapped.matchesVaultPath(name) || mapped.matchesName(name))
      return {
        environment: mapped.name,
        tier: mapped.tier,
        weight: 95,
        reason: `policy maps ${what} \`${name}\` to ${mapped.name}`,
        start: 0,
        end: name.length,
      };
  return pointerFrom(
    name,
    environmentsIn(name),
    (hit) => (hit === name ? `${what} \`${name}\`` : `segment \`${hit}\` in ${what} \`${name}\``),
    65,
    { around },
  );
}

/** The account's environment, from the team's map only. */
export function accountPointsTo(account: string, map: EnvironmentMap): Pointer | undefined {
  const mapped = map.environments.find((environment) => environment.accounts.includes(account));
  return (
    mapped && {
      environment: mapped.name,
      tier: mapped.tier,
      weight: 95,
      reason: `policy maps account \`${account}\` to ${mapped.name}`,
      start: 0,
      end: account.length,
    }
  );
}

function shifted(hits: readonly EnvironmentHit[], by: number): EnvironmentHit[] {
  return hits.map((hit) => ({ ...hit, start: hit.start + by, end: hit.end + by }));
}

function pointerFrom(
  name: string,
  all: readonly EnvironmentHit[],
  reason: (text: string) => string,
  weight: number,
  more: { readonly family?: number; readonly around?: Around } = {},
): Pointer | undefined {
  const hits = all.filter((hit) => hit.tier !== 'shared');
  if (hits.length === 0) return undefined;
  // A word that says more goes before one that mostly means something else: `prod` before `ci` in `prod-ci-cache`.
  const best = Math.min(...hits.map((hit) => rankOf(hit.text)));
  const telling = hits.filter((hit) => rankOf(hit.text) === best);
  const hit = telling[telling.length - 1]!;
  // Two different environments in one name contradict each other: it says nothing.
  if (telling.some((other) => other.environment !== hit.environment)) return undefined;
  const { environment, tier, start, end, text } = hit;
  const slot = { ...slotOf(name, hit, more.around), family: more.family };
  return { environment, tier, weight: weight - 8 * rankOf(text), reason: reason(text), start, end, slot };
}
