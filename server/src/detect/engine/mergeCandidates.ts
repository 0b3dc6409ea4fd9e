import { overlaps, type TextRange } from '../../base/range.ts';
import type { Credential } from '../../model/credential.ts';
import type { Candidate } from '../shape.ts';

/** Findings of one text. */
const maxFindings = 5_000;

/** One finding for each range: of overlapping ones the higher rank, then the longer. */
export function mergeCandidates(found: readonly Candidate[]): Credential[] {
  const order = [...found].sort(
    (a, b) => b.rank - a.rank || b.credential.range.end - b.credential.range.start - (a.credential.range.end - a.credential.range.start),
  );
  // Sorted by start, so that only neighbours can overlap.
  const starts: { readonly range: TextRange; credential: Credential }[] = [];
  for (const { credential } of order) {
    if (starts.length >= maxFindings) break;
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]!.range.start < credential.range.start) low = middle + 1;
      else high = middle;
    }
    const before = starts[low - 1];
    const after = starts[low];
    const other =
      before && overlaps(before.range, credential.range) ? before : after && overlaps(after.range, credential.range) ? after : undefined;
    if (other) {
      // Two ways to the same value are surer than one.
      if (credential.confidence === 'high' && other.credential.confidence !== 'high' && other.credential.value.equals(credential.value))
        other.credential = { ...other.credential, confidence: 'high' };
      continue;
    }
    starts.splice(low, 0, { range: credential.range, credential });
  }
  return starts.map((one) => one.credential);
}
