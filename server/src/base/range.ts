/** A half-open range of UTF-16 code units in one text: `start` is included, `end` is not. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export function rangeOf(start: number, end: number): TextRange {
  return { start, end };
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: TextRange, inner: TextRange): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the ranges share at least one code unit. */
export function overlaps(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Zero-based line and UTF-16 column. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** Converts between UTF-16 offsets and lines of one text. Lines end with `\n`, `\r\n` or `\r`. */
export class LineIndex {
  private readonly starts: readonly number[];
  private readonly length: number;
  private readonly text: string | undefined;

  /** @param source the text, or the line starts that `toJSON` of another index gave */
  constructor(source: string | { readonly starts: readonly number[]; readonly length: number }) {
    if (typeof source !== 'string') {
      this.starts = source.starts;
      this.length = source.length;
      return;
    }
    this.text = source;
    this.length = source.length;
    const starts = [0];
    if (!source.includes('\r')) {
      for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
      this.starts = starts;
      return;
    }
    for (let i = 0; i < source.length; i++) {
      const c = source.charCodeAt(i);
      if (c === 10 || (c === 13 && source.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
    }
    this.starts = starts;
  }

  /** Plain data from which the same index can be made without the text; `lineRange` then keeps the line's terminator. */
  toJSON(): { readonly starts: readonly number[]; readonly length: number } {
    return { starts: this.starts, length: this.length };
  }

  get lineCount(): number {
    return this.starts.length;
  }

  /** Zero-based line of `offset`; an offset past the end is on the last line. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  position(offset: number): LineColumn {
    const line = this.lineAt(offset);
    return { line, column: Math.max(0, offset - this.starts[line]!) };
  }

  offset(position: LineColumn): number {
    const start = this.starts[position.line];
    if (start === undefined) return this.length;
    return Math.min(start + position.column, this.lineRange(position.line).end);
  }

  /** Range of a line without its terminator. */
  lineRange(line: number): TextRange {
    const start = this.starts[line] ?? this.length;
    let end = this.starts[line + 1] ?? this.length;
    if (this.text !== undefined && this.starts[line + 1] !== undefined) {
      if (this.text.charCodeAt(end - 1) === 10) end--;
      if (end > start && this.text.charCodeAt(end - 1) === 13) end--;
    }
    return { start, end };
  }
}
