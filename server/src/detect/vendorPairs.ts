import type { TextRange } from '../base/range.ts';
import { isPrefixed, type TokenKind } from './vendor.ts';
import type { VendorMatch } from './vendorMatch.ts';

/** Two parts of one credential stand at most this far apart. */
const pairLines = 10;
const pairCharacters = 2_000;

/** Joins parts of one credential that stand near each other; the secret part stays, the others become its `parts`. */
export function joinPairs(text: string, matches: readonly VendorMatch[]): readonly VendorMatch[] {
  if (!matches.some((match) => match.kind.pairsWith)) return matches;
  const consumed = new Set<VendorMatch>();
  const joined = new Map<VendorMatch, VendorMatch[]>();
  const order = [...matches].sort((a, b) => weightOf(b.kind) - weightOf(a.kind) || a.range.start - b.range.start);
  for (const main of order) {
    if (consumed.has(main)) continue;
    const parts: VendorMatch[] = [];
    for (const kindId of partnersOf(main.kind, matches)) {
      const near = matches
        .filter(
          (other) =>
            other !== main &&
            other.kind.id === kindId &&
            !consumed.has(other) &&
            !joined.has(other) &&
            areNear(text, main.range, other.range),
        )
        .sort((a, b) => distance(main.range, a.range) - distance(main.range, b.range))[0];
      if (near) {
        parts.push(near);
        consumed.add(near);
      }
    }
    if (parts.length > 0) joined.set(main, parts);
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

function partnersOf(kind: TokenKind, matches: readonly VendorMatch[]): readonly string[] {
  const out = new Set(kind.pairsWith ?? []);
  for (const { kind: other } of matches) if (other.pairsWith?.includes(kind.id)) out.add(other.id);
  return [...out];
}

function distance(a: TextRange, b: TextRange): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}

function areNear(text: string, a: TextRange, b: TextRange): boolean {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  if (to - from > pairCharacters) return false;
  let lines = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10 && ++lines > pairLines) return false;
  return true;
}
