import type { IdentityGroup, Place } from '../index/workspaceIndex.ts';
import type { Tier } from '../model/environment.ts';
import { isSure } from './contradiction.ts';

/** So many files must name an account before the workspace says whose it is, and so large a part of them must agree. */
const leastFiles = 4;
const leastShare = 0.75;

/** Where something belongs by where it mostly stands. */
export interface Home {
  readonly environment: string;
  readonly tier: Tier;
  /** Files of that environment that name it, of all that name it in a known environment. */
  readonly files: number;
  readonly total: number;
}

/** The environment in which most files that name the group stand; undefined where too few do or they disagree. */
export function homeOf(group: IdentityGroup): Home | undefined {
  const tiers = new Map<string, Tier>();
  const files = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const { facts, claim } of group.places) {
    if (facts.template || !isSure(claim)) continue;
    all.add(facts.uri);
    tiers.set(claim.environment, claim.tier);
    const known = files.get(claim.environment);
    if (known) known.add(facts.uri);
    else files.set(claim.environment, new Set([facts.uri]));
  }
  if (all.size < leastFiles) return undefined;
  for (const [environment, uris] of files)
    if (uris.size / all.size >= leastShare) return { environment, tier: tiers.get(environment)!, files: uris.size, total: all.size };
  return undefined;
}

/** Places of an account that nothing maps, in other environments than the one it mostly stands in. */
export function strayPlaces(group: IdentityGroup): { readonly home: Home; readonly places: readonly Place[] } | undefined {
  if (group.kind !== 'endpoint') return undefined;
  const home = homeOf(group);
  if (!home) return undefined;
  const places = group.places.filter(
    ({ facts, claim, endpoint }) =>
      !facts.template &&
      endpoint &&
      !endpoint.pointsTo &&
      isSure(claim) &&
      claim.environment !== home.environment &&
      claim.tier !== home.tier,
  );
  return places.length > 0 ? { home, places } : undefined;
}
