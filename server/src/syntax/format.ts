import type { FormatId, ParsedText } from '../model/document.ts';

/** Bounds that keep hostile input from costing more than it may. */
export interface ParseLimits {
  /** Entries kept for one text; further ones are dropped with a problem. */
  readonly maxEntries: number;
  /** Nesting levels followed; deeper ones are dropped with a problem. */
  readonly maxDepth: number;
}

export const defaultParseLimits: ParseLimits = { maxEntries: 100_000, maxDepth: 100 };

export interface CommentSyntax {
  /** Line comment marker with which the product writes its own comments, as `#`. */
  readonly line?: string;
  /** Block comment markers, where there is no line comment, as `<!--` and `-->`. */
  readonly block?: readonly [string, string];
}

/**
 * A configuration syntax. One file under `formats/`, default-exported; the registry is generated.
 * `parse` never throws, never loops without end, and gives exact ranges.
 */
export interface Format {
  /** `dotenv`, `yaml`… */
  readonly id: FormatId;
  /** Editor language ids that mean this format. */
  readonly languageIds: readonly string[];
  /** Globs on the workspace-relative path, matched case-insensitively; the most specific registry match wins. */
  readonly paths: readonly string[];
  /** Among formats that match one path the highest wins; 0 unless the globs are narrower than another format's. */
  readonly priority?: number;
  readonly comments: CommentSyntax;
  /** Its reader puts values in place of `$NAME`, but for texts in single quotes. */
  readonly expands?: true;
  /**
   * @param text the whole text
   * @param limits bounds; what exceeds them is reported as a problem
   */
  parse(text: string, limits: ParseLimits): ParsedText;
}
