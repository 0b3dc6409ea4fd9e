/** The candidate closest to `word` (Levenshtein, case-insensitive), when it is close enough to be a slip of the pen. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    // A word that was only begun counts as one slip.
    const begun = word.length >= 3 && candidate.toLowerCase().startsWith(word.toLowerCase());
    const d = begun ? 1 : levenshtein(word.toLowerCase().slice(0, 64), candidate.toLowerCase().slice(0, 64));
    if (d < distance) {
      distance = d;
      best = candidate;
    }
  }
  return best;
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
