import { environmentsIn } from './tokens.ts';
import type { Tier } from '../model/environment.ts';

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
  const cut = suffixWords.exec(host)?.index ?? host.length;
  const hits = environmentsIn(host.slice(0, cut)).filter((hit) => hit.tier !== 'shared');
  return pointerFrom(hits, (hit) => `host label \`${hit}\` in \`${host}\``, 70);
}

/** What a path or name of a secret, bucket, database… points to. */
export function namePointsTo(name: string, map: EnvironmentMap, what = 'name'): Pointer | undefined {
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
  const hits = environmentsIn(name).filter((hit) => hit.tier !== 'shared');
  return pointerFrom(hits, (hit) => (hit === name ? `${what} \`${name}\`` : `segment \`${hit}\` in ${what} \`${name}\``), 65);
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

function pointerFrom(hits: ReturnType<typeof environmentsIn>, reason: (text: string) => string, weight: number): Pointer | undefined {
  const first = hits[0];
  if (!first) return undefined;
  // Two different environments in one name contradict each other: it says nothing.
  if (hits.some((hit) => hit.environment !== first.environment)) return undefined;
  return { environment: first.environment, tier: first.tier, weight, reason: reason(first.text), start: first.start, end: first.end };
}
