import type { FormatId, PlatformId } from './ids.generated.ts';
import type { TextRange } from '../base/range.ts';

/** One text under analysis. `path` is the workspace-relative path with `/`, the one that globs and messages use. */
export interface SourceFile {
  /** Full URI, any scheme. */
  readonly uri: string;
  /** Path relative to the workspace folder, `/`-separated, without a leading `/`. */
  readonly path: string;
  /** Editor language id, when an editor knows it. */
  readonly languageId?: string;
  /** Document version of the editor, or 0 for a file read from disk. */
  readonly version: number;
  readonly text: string;
  /** Whether an ignore file of the repository covers it; undefined where that is not known. */
  readonly ignored?: boolean;
}

export type { FormatId, PlatformId } from './ids.generated.ts';

export type Quoting = 'none' | 'single' | 'double' | 'backtick' | 'block' | 'heredoc';

export type ScalarType = 'string' | 'number' | 'boolean' | 'null';

/** One scalar of a configuration text with the keys that lead to it. */
export interface Entry {
  /** Keys from the root: section names, mapping keys, sequence indexes as decimal strings. */
  readonly keyPath: readonly string[];
  /** Where the last key stands; undefined for sequence items and bare values. */
  readonly keyRange?: TextRange;
  /** The value as the format's own loader gives it: unquoted, unescaped, unfolded. */
  readonly value: string;
  /** The value's text without its quotes or block indicator. */
  readonly valueRange: TextRange;
  readonly quoting: Quoting;
  readonly scalar: ScalarType;
  /** Whether `text.slice(valueRange.start, valueRange.end) === value`, so that offsets inside the value are exact. */
  readonly verbatim: boolean;
  /** Index of the document in a multi-document text (YAML `---`, Spring `#---`); 0 otherwise. */
  readonly document: number;
  /** Type tag, when the format has one (`!vault`, `!Sub`). */
  readonly tag?: string;
}

/**
 * A mapping, sequence or block, empty ones included, or a key without a value. Entries give the scalars; containers give
 * what stands around them.
 */
export interface Container {
  readonly keyPath: readonly string[];
  readonly keyRange?: TextRange;
  /**
   * From the key (or the opening sign) to the closing sign; where the syntax closes by indentation, only as far as the
   * key's own line.
   */
  readonly range: TextRange;
  readonly document: number;
  /** A block of HCL: another one with the same path is another block. */
  readonly block?: boolean;
  /** Name of the YAML anchor that stands in place of a value. */
  readonly alias?: string;
  /** YAML anchor that is put on it. */
  readonly anchor?: string;
}

export interface Comment {
  /** The whole comment with its markers. */
  readonly range: TextRange;
  /** The text between the markers, trimmed. */
  readonly text: string;
}

export interface ParseProblem {
  readonly range: TextRange;
  readonly message: string;
}

/** What a format gives back. A parser never throws: what it could not read is a problem, the rest is there. */
export interface ParsedText {
  readonly entries: readonly Entry[];
  /** In text order by their start. */
  readonly containers?: readonly Container[];
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

/** A parsed file: its format, the platform it belongs to (Compose, Kubernetes…) and its contents. */
export interface ConfigDocument extends ParsedText {
  readonly file: SourceFile;
  readonly format: FormatId;
  readonly platform?: PlatformId;
}

/** Whether a key is the index of a sequence. */
export function isIndex(key: string): boolean {
  for (let i = 0; i < key.length; i++) {
    const code = key.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return key.length > 0;
}

/** The last key of an entry that is not a sequence index, or the empty string. */
export function keyOf(entry: Pick<Entry, 'keyPath'>): string {
  for (let i = entry.keyPath.length - 1; i >= 0; i--) {
    const key = entry.keyPath[i]!;
    if (!isIndex(key)) return key;
  }
  return '';
}

/**
 * Source range of `value.slice(start, end)`. Exact where the entry is verbatim; the whole value where escapes or
 * folding make an exact answer impossible.
 */
export function rangeInValue(entry: Entry, start: number, end: number): TextRange {
  if (!entry.verbatim) return entry.valueRange;
  return { start: entry.valueRange.start + start, end: entry.valueRange.start + end };
}
