import { overlaps, type TextRange } from '../../base/range.ts';
import { namePointsTo, type EnvironmentMap } from '../../environment/environmentMap.ts';
import type { ConfigDocument } from '../../model/document.ts';
import type { SecretReference } from '../../model/reference.ts';
import { recogniseReferences, type Recognised } from '../../references/recognise.ts';

/** References of a document, each with the environment that its names point to. @param has whether a marker stands in the text */
export function referencesOf(document: ConfigDocument, map: EnvironmentMap, has: (marker: string) => boolean): Recognised {
  return recogniseReferences(document, (name, around) => namePointsTo(name, map, 'name', around), {
    // The prefilter knows no shorter ones.
    mayHold: (marker) => marker.length < 3 || has(marker),
  });
}

/** What is written is kept only where no token stands in it. */
export function withoutTokens(
  references: readonly SecretReference[],
  tokens: readonly { readonly range: TextRange }[],
): readonly SecretReference[] {
  if (tokens.length === 0) return references;
  return references.map((one) =>
    one.written !== undefined && tokens.some(({ range }) => overlaps(range, one.range)) ? { ...one, written: undefined } : one,
  );
}
