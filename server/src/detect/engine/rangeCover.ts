import type { TextRange } from '../../base/range.ts';

/** Code units of a text that share one list of ranges: 256. */
const bucketBits = 8;

/** Ranges of one text, none of which overlap; adding and asking take about constant time for ranges of token length. */
export class RangeCover {
  private readonly buckets = new Map<number, TextRange[]>();

  /** Whether a range that was added shares a code unit with `range`. */
  overlaps(range: TextRange): boolean {
    for (let bucket = range.start >> bucketBits; bucket <= (range.end - 1) >> bucketBits; bucket++) {
      for (const known of this.buckets.get(bucket) ?? []) if (known.start < range.end && range.start < known.end) return true;
    }
    return false;
  }

  add(range: TextRange): void {
    for (let bucket = range.start >> bucketBits; bucket <= (range.end - 1) >> bucketBits; bucket++) {
      const known = this.buckets.get(bucket);
      if (known) known.push(range);
      else this.buckets.set(bucket, [range]);
    }
  }
}
