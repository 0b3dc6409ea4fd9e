import type { TextRange } from '../../base/range.ts';
import { isPrefixed, type TokenKind } from '../vendor.ts';
import type { VendorMatch } from './vendorMatch.ts';

/** Two parts of one credential stand at most this far apart. */
const pairLines = 10;
const pairCharacters = 2_000;

/**
 * Joins parts of one credential that stand near each other; the secret part stays, the others become its `parts`.
 * @param matches in text order, never overlapping
 */
export function joinPairs(text: string, matches: readonly VendorMatch[]): readonly VendorMatch[] {
  if (!matches.some((match) => match.kind.pairsWith)) return matches;
  const consumed = new Set<VendorMatch>();
  const joined = new Map<VendorMatch, VendorMatch[]>();
  const order = matches.map((_, index) => index).sort((a, b) => weightOf(matches[b]!.kind) - weightOf(matches[a]!.kind) || a - b);
  for (const index of order) {
    const main = matches[index]!;
    if (consumed.has(main)) continue;
    const nearest = new Map<string, VendorMatch>();
    for (const step of [-1, 1]) {
      for (let at = index + step; at >= 0 && at < matches.length; at += step) {
        const other = matches[at]!;
        if (distance(main.range, other.range) > pairCharacters) break;
        if (!arePartners(main.kind, other.kind) || consumed.has(other) || joined.has(other)) continue;
        const known = nearest.get(other.kind.id);
        if (known && distance(main.range, known.range) <= distance(main.range, other.range)) continue;
        if (areNear(text, main.range, other.range)) nearest.set(other.kind.id, other);
      }
    }
    if (nearest.size === 0) continue;
    const parts = [...nearest.values()].sort((a, b) => a.range.start - b.range.start);
    for (const part of parts) consumed.add(part);
    joined.set(main, parts);
  }
  return matches
    .filter((match) => !consumed.has(match))
    .map((match) => {
      const parts = joined.get(match);
      if (!parts) return match;
      const principal = match.principal ?? parts.find((part) => part.principal)?.principal;
      const environment = match.environment ?? parts.find((part) => part.environment)?.environment;
      return { ...match, parts: parts.map((part) => part.range), ...(principal && { principal }), ...(environment && { environment }) };
    });
}

function weightOf(kind: TokenKind): number {
  return kind.sensitivity === 'identifier' ? 0 : kind.sensitivity === 'public' ? 1 : isPrefixed(kind) ? 2 : 3;
}

function arePartners(a: TokenKind, b: TokenKind): boolean {
  return a !== b && ((a.pairsWith?.includes(b.id) ?? false) || (b.pairsWith?.includes(a.id) ?? false));
}

function distance(a: TextRange, b: TextRange): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function areNear(text: string, a: TextRange, b: TextRange): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 && ++lines > pairLines) return false;
  return true;
}
