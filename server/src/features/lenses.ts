import type { TextRange } from '../base/range.ts';
import { environmentsOf, type IdentityGroup, type IndexView, type Place } from '../index/workspaceIndex.ts';
import type { FileFacts } from '../model/facts.ts';
import { isBookkeeping } from './identities.ts';

/** A line of text that editors show above a place. */
export interface Lens {
  readonly range: TextRange;
  readonly title: string;
  /** All places of the identity it speaks of, its own first; absent where it speaks of the file. */
  readonly places?: readonly Place[];
}

export interface LensOptions {
  /** Over what stands in several files or environments. */
  readonly identities: boolean;
  /** At the top of a file, the environment it lives in. */
  readonly environment: boolean;
}

/** Lenses of one file, and places that one lens leads to. */
const maxLenses = 200;
const maxPlaces = 500;

/**
 * Lenses of one file in text order: the environment of the whole file with the strongest reason, and over each identity that
 * stands elsewhere, too, in how many environments and places. Holds no value.
 */
export function lensesOf(facts: FileFacts, index: IndexView, options: LensOptions): readonly Lens[] {
  const lenses: Lens[] = [];
  if (options.environment) {
    const environment = environmentLens(facts, index);
    if (environment) lenses.push(environment);
  }
  if (options.identities && !facts.template) {
    for (const group of index.groupsIn(facts.uri)) {
      if (lenses.length >= maxLenses) break;
      const lens = identityLens(facts, group);
      if (lens) lenses.push(lens);
    }
  }
  return lenses.sort((a, b) => a.range.start - b.range.start || (a.places ? 1 : 0) - (b.places ? 1 : 0));
}

function environmentLens(facts: FileFacts, index: IndexView): Lens | undefined {
  const whole = facts.claims.find((claim) => !claim.scope);
  const claims = whole ? [whole] : index.claimsAt(facts, 0).filter((claim) => !claim.scope);
  const names = [...new Set(claims.map((claim) => claim.environment))];
  if (names.length === 0) return undefined;
  const reason = claims[0]!.evidence[0]?.reason.replace(/`/g, '');
  return { range: { start: 0, end: 0 }, title: `${names.join(', ')}${names.length === 1 && reason ? ` · ${reason}` : ''}` };
}

function identityLens(facts: FileFacts, group: IdentityGroup): Lens | undefined {
  if (group.kind === 'endpoint' || group.kind === 'resource' || isBookkeeping(group)) return undefined;
  const places = group.places.filter((place) => !place.facts.template);
  const own = places.find((place) => place.facts.uri === facts.uri);
  if (!own) return undefined;
  const environments = environmentsOf({ ...group, places }).length;
  const files = new Set(places.map((place) => place.facts.uri)).size;
  if (environments < 2 && files < 2) return undefined;
  // A base that several overlays take in is one place in each of their environments.
  const spots = new Map(places.map((place) => [`${place.facts.uri}:${place.range.start}`, place]));
  spots.delete(`${facts.uri}:${own.range.start}`);
  const where = environments > 1 ? `in ${environments} environments · ` : '';
  return {
    range: own.range,
    title: `${where}${spots.size === 0 ? '1 place' : `${spots.size + 1} places`}`,
    places: [own, ...spots.values()].slice(0, maxPlaces),
  };
}
