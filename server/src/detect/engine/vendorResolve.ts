import type { TextRange } from '../../base/range.ts';
import { RangeCover } from './rangeCover.ts';
import { isPrefixed } from '../vendor.ts';
import { literalPrefix, type CompiledContextual, type CompiledPrefixed } from './vendorCompile.ts';
import type { VendorMatch } from './vendorMatch.ts';
import type { Tallies } from './vendorTally.ts';

/** A place in a text that may hold a token. */
export interface Candidate {
  readonly compiled: CompiledPrefixed | CompiledContextual;
  readonly range: TextRange;
  /** From `prefixedRank` on: recognised by its own text. Higher wins. */
  rank: number;
  readonly name?: TextRange;
}

export const prefixedRank = 1_000;

/** One match per range: prefixed before contextual, then the longer, then the more specific; checks and placeholders last. */
export function resolveCandidates(text: string, candidates: Candidate[], tallies: Tallies): VendorMatch[] {
  promote(candidates);
  candidates.sort(
    (a, b) =>
      Number(b.rank >= prefixedRank) - Number(a.rank >= prefixedRank) ||
      lengthOf(b.range) - lengthOf(a.range) ||
      b.rank - a.rank ||
      a.range.start - b.range.start,
  );
  const taken: VendorMatch[] = [];
  const cover = new RangeCover();
  let previous: Candidate | undefined;
  for (const candidate of candidates) {
    const { range, compiled } = candidate;
    const again = previous?.compiled === compiled && previous.range.start === range.start && previous.range.end === range.end;
    previous = candidate;
    if (again || cover.overlaps(range)) continue;
    const secret = text.slice(range.start, range.end);
    const told = tallies.verdict(compiled, secret);
    if (!told) continue;
    cover.add(range);
    taken.push({ kind: compiled.kind, vendor: compiled.vendor, range, secret, ...(candidate.name && { name: candidate.name }), ...told });
  }
  return taken.sort((a, b) => a.range.start - b.range.start);
}

/**
 * Several vendors begin their tokens alike (`sk_live_`). Where the assigned name says a vendor whose tokens have the same
 * beginning, the name decides.
 */
function promote(candidates: readonly Candidate[]): void {
  const prefixed = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.rank >= prefixedRank) prefixed.set(`${candidate.range.start}:${candidate.range.end}`, candidate);
  if (prefixed.size === 0) return;
  for (const candidate of candidates) {
    if (candidate.rank >= prefixedRank || isPrefixed(candidate.compiled.kind) || literalPrefix(candidate.compiled.kind.value.source) < 2)
      continue;
    const rival = prefixed.get(`${candidate.range.start}:${candidate.range.end}`);
    if (rival && rival.compiled.vendor !== candidate.compiled.vendor) candidate.rank += prefixedRank + rival.compiled.rank;
  }
}

function lengthOf(range: TextRange): number {
  return range.end - range.start;
}
