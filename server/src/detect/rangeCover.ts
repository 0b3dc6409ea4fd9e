import type { TextRange } from '../base/range.ts';

/** Disjoint ranges, searched by bisection. */
export class RangeCover {
  private readonly ranges: TextRange[] = [];

  overlaps(range: TextRange): boolean {
    const at = this.place(range.start);
    const before = this.ranges[at - 1];
    const after = this.ranges[at];
    return (before !== undefined && before.end > range.start) || (after !== undefined && after.start < range.end);
  }

  add(range: TextRange): void {
    this.ranges.splice(this.place(range.start), 0, range);
  }

  private place(start: number): number {
    let low = 0;
    let high = this.ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.ranges[middle]!.start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
