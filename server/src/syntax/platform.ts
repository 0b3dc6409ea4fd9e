import type { FormatId, ParsedText } from '../model/document.ts';

/**
 * A platform that gives meaning to a configuration file: Compose, Kubernetes, GitHub Actions… One file each under
 * `platforms/`; the registry is generated.
 */
export interface Platform {
  readonly id: string;
  /** `GitHub Actions`. */
  readonly title: string;
  readonly formats: readonly FormatId[];
  /** Globs on the workspace-relative path that are enough by themselves. */
  readonly paths?: readonly string[];
  /** Platforms whose paths this one shares: what it recognises by content goes before them. */
  readonly goesBefore?: readonly string[];
  /** Decides by content when no path does; cheap, on the parsed entries. */
  recognises?(path: string, parsed: ParsedText): boolean;
}
