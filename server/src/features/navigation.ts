import { contains } from '../base/range.ts';
import { type IndexView, type Place } from '../index/workspaceIndex.ts';
import { referenceId } from '../model/reference.ts';
import type { FileFacts } from '../model/facts.ts';

/** Places of one answer. */
const maxPlaces = 1_000;

/** Ids of what stands at an offset: credentials, references, named identities. */
function idsAt(facts: FileFacts, offset: number): readonly string[] {
  const at = { start: offset, end: offset };
  return [
    ...new Set([
      ...facts.credentials.filter((one) => contains(one.range, at)).map((one) => one.fingerprint),
      ...facts.references.filter((one) => contains(one.range, at)).map(referenceId),
      ...facts.identities.filter((one) => contains(one.range, at)).map((one) => one.id),
    ]),
  ];
}

/** Whether the workspace makes the identity there. One that others may use, too, has no role; its uses have. */
function isDeclared({ mention }: Place): boolean {
  return mention?.role === 'declares' || (mention?.local === true && mention.role === undefined);
}

/** Each place once; a base is a place in every environment that takes it in. */
function distinct(places: readonly Place[]): readonly Place[] {
  return [...new Map(places.map((place) => [`${place.facts.uri}:${place.range.start}`, place])).values()].slice(0, maxPlaces);
}

/** Where the workspace makes what stands at an offset: the Secret behind a `secretKeyRef`, the resource behind a role. */
export function definitionsAt(facts: FileFacts, offset: number, index: IndexView): readonly Place[] {
  return distinct(idsAt(facts, offset).flatMap((id) => (index.group(id)?.places ?? []).filter(isDeclared)));
}

/** All places of what stands at an offset, in path and text order. */
export function usesAt(facts: FileFacts, offset: number, index: IndexView, withDeclarations: boolean): readonly Place[] {
  const places = idsAt(facts, offset).flatMap((id) => index.group(id)?.places ?? []);
  return distinct(withDeclarations ? places : places.filter((place) => !isDeclared(place)));
}
