import type { TextEdit } from './finding.ts';

/** Edits in text order; undefined where two of them overlap or one lies outside the text. Several insertions at one place keep their order. */
export function inOrder(edits: readonly TextEdit[], length: number): readonly TextEdit[] | undefined {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  let end = 0;
  for (const { range } of sorted) {
    if (range.start < end || range.end < range.start || range.end > length) return undefined;
    end = range.end;
  }
  return sorted;
}

/** The text after edits; undefined where they cannot be applied. Offsets are UTF-16 code units of `text`. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  const sorted = inOrder(edits, text.length);
  if (!sorted) return undefined;
  let out = '';
  let at = 0;
  for (const { range, newText } of sorted) {
    out += text.slice(at, range.start) + newText;
    at = range.end;
  }
  return out + text.slice(at);
}

/** A part of the new text that an edit wrote. */
export interface WrittenPart {
  readonly start: number;
  readonly end: number;
}

/** Where offsets of a text are after edits. */
export class OffsetMap {
  private readonly edits: readonly TextEdit[];
  /** What the edits wrote, in text order, as ranges of the new text. */
  readonly written: readonly WrittenPart[];

  /** @param edits in text order, without overlaps: as `inOrder` gives them */
  constructor(edits: readonly TextEdit[]) {
    this.edits = edits;
    let shift = 0;
    this.written = edits.map(({ range, newText }) => {
      const start = range.start + shift;
      shift += newText.length - (range.end - range.start);
      return { start, end: start + newText.length };
    });
  }

  /**
   * The place of a range that no edit reaches into: edits may end where it starts or start where it ends.
   * Undefined where one changes a part of it, or writes into it.
   */
  untouched(range: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } | undefined {
    let shift = 0;
    for (const { range: edit, newText } of this.edits) {
      if (edit.end > range.start) {
        if (edit.start >= range.end) break;
        return undefined;
      }
      shift += newText.length - (edit.end - edit.start);
    }
    return { start: range.start + shift, end: range.end + shift };
  }

  /** What a range of the old text became: from where it starts to where it ends, insertions at its ends left out. */
  covering(range: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number } {
    let start = range.start;
    let end = range.end;
    for (const [i, { range: edit, newText }] of this.edits.entries()) {
      const part = this.written[i]!;
      const grown = newText.length - (edit.end - edit.start);
      if (edit.end <= range.start) start += grown;
      else if (edit.start <= range.start) start = part.start;
      if (edit.end <= range.end && !(edit.start === edit.end && edit.end === range.end)) end += grown;
      else if (edit.start < range.end) end = part.end;
    }
    return { start, end: Math.max(start, end) };
  }

  /** Whether an edit reaches into a range of the old text, or adds text straight before or behind it. */
  isEditedAt(range: { readonly start: number; readonly end: number }): boolean {
    return this.edits.some(({ range: edit }) => edit.start <= range.end && range.start <= edit.end);
  }

  /** Whether a range of the new text was written by an edit, wholly or in part. */
  isWritten(range: { readonly start: number; readonly end: number }): boolean {
    return this.written.some((part) => part.start <= range.end && range.start <= part.end);
  }
}
