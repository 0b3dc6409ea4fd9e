import type { TextRange } from '../../base/range.ts';
import type { Comment, Container, Entry, ParsedText, ParseProblem, Quoting, ScalarType } from '../../model/document.ts';
import type { ParseLimits } from '../format.ts';

/** Collects what a parser finds, within its limits. */
export class ParsedTextBuilder {
  readonly entries: Entry[] = [];
  readonly containers: Container[] = [];
  readonly comments: Comment[] = [];
  readonly problems: ParseProblem[] = [];
  private overflow = false;

  constructor(
    readonly text: string,
    readonly limits: ParseLimits,
  ) {}

  /** Whether the limit of entries is reached; parsers may stop then. */
  get full(): boolean {
    return this.overflow;
  }

  entry(part: {
    readonly keyPath: readonly string[];
    readonly keyRange?: TextRange;
    readonly value: string;
    readonly valueRange: TextRange;
    readonly quoting?: Quoting;
    readonly scalar?: ScalarType;
    readonly document?: number;
    readonly tag?: string;
  }): void {
    const { start, end } = part.valueRange;
    this.add({
      keyPath: part.keyPath,
      keyRange: part.keyRange,
      value: part.value,
      valueRange: part.valueRange,
      quoting: part.quoting ?? 'none',
      scalar: part.scalar ?? 'string',
      verbatim: end - start === part.value.length && this.text.startsWith(part.value, start),
      document: part.document ?? 0,
      tag: part.tag,
    });
  }

  /** As `entry`, for parsers that know all of it. */
  add(entry: Entry): void {
    if (this.entries.length >= this.limits.maxEntries) {
      if (!this.overflow) this.problem(entry.valueRange, `more than ${this.limits.maxEntries} values; the rest is not analysed`);
      this.overflow = true;
      return;
    }
    this.entries.push(entry);
  }

  /** Not kept beyond the limit of entries. */
  container(part: Container): void {
    if (this.containers.length < this.limits.maxEntries) this.containers.push(part);
  }

  /** @param opening length of the comment's opening marker; `closing` of its end */
  comment(range: TextRange, opening: number, closing = 0): void {
    this.comments.push({
      range,
      text: this.text.slice(range.start + opening, Math.max(range.start + opening, range.end - closing)).trim(),
    });
  }

  problem(range: TextRange, message: string): void {
    if (this.problems.length < 100) this.problems.push({ range, message });
  }

  /** Drops what was added since the given counts of entries and comments and begins at or after `offset`. */
  rollback(entries: number, comments: number, offset: number): void {
    for (const entry of this.entries.splice(entries)) if (entry.valueRange.start < offset) this.entries.push(entry);
    while (this.containers.length > 0 && this.containers.at(-1)!.range.start >= offset) this.containers.pop();
    for (const comment of this.comments.splice(comments)) if (comment.range.start < offset) this.comments.push(comment);
  }

  done(): ParsedText {
    sortUnlessSorted(this.entries, (a, b) => a.valueRange.start - b.valueRange.start || a.valueRange.end - b.valueRange.end);
    sortUnlessSorted(this.comments, (a, b) => a.range.start - b.range.start);
    sortUnlessSorted(this.containers, (a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
    return { entries: this.entries, containers: this.containers, comments: this.comments, problems: this.problems };
  }
}

/**
 * A path with one more key. A spread would leave room for sixteen more behind each of the many paths
 * (https://github.com/v8/v8/blob/main/src/objects/js-objects.h, `NewElementsCapacity`).
 */
export function childPath(path: readonly string[], key: string): readonly string[] {
  const keys = new Array<string>(path.length + 1);
  for (let i = 0; i < path.length; i++) keys[i] = path[i]!;
  keys[path.length] = key;
  return keys;
}

/** Most parsers find things in order. */
function sortUnlessSorted<T>(list: T[], compare: (a: T, b: T) => number): void {
  for (let i = 1; i < list.length; i++)
    if (compare(list[i - 1]!, list[i]!) > 0) {
      list.sort(compare);
      return;
    }
}

/** The plain scalar type that YAML, TOML and friends would give a bare word. */
export function scalarTypeOf(word: string): ScalarType {
  const first = word.charCodeAt(0);
  // Only digits, signs, `~` and the initials of true, false and null can begin anything but a string.
  if (!(first >= 48 && first <= 57) && first !== 43 && first !== 45 && first !== 126 && word !== '' && !/^[tfn]/i.test(word))
    return 'string';
  if (/^(?:true|false)$/i.test(word)) return 'boolean';
  if (word === '' || word === '~' || /^null$/i.test(word)) return 'null';
  return /^[-+]?(?:\d[\d_]{0,30}(?:\.\d{0,30})?(?:e[-+]?\d{1,5})?|0x[0-9a-f]{1,32}|0o[0-7]{1,40})$/i.test(word) ? 'number' : 'string';
}

/** End of the line that holds `offset`: the index of its terminator, or of the text's end. */
export function lineEnd(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || c === 13) return i;
  }
  return text.length;
}

/** Offset of `needle` that begins within `[from, end)`, or -1; never looks further than `end`. */
export function indexWithin(text: string, needle: string, from: number, end: number): number {
  const at = text.slice(from, end).indexOf(needle);
  return at < 0 ? -1 : from + at;
}

/** Whether the code unit is a blank within a line: space or tab. */
export function isBlank(c: number): boolean {
  return c === 32 || c === 9;
}

/** Start of the line after the one that ends at `end`. */
export function nextLine(text: string, end: number): number {
  if (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10) return end + 2;
  return Math.min(text.length, end + 1);
}
