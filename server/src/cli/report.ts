import type { LineIndex } from '../base/range.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { Finding, Fix } from '../model/finding.ts';
import type { RuleMeta } from '../rules/rule.ts';

/** Everything an output format needs. Holds no secret text. */
export interface ScanReport {
  readonly findings: readonly Finding[];
  readonly rules: readonly RuleMeta[];
  /** Line index of a scanned file. */
  linesOf(uri: string): LineIndex | undefined;
  /** Environments in which the place of a finding lives; empty when nothing is known. */
  claimsOf(finding: Finding): readonly EnvironmentClaim[];
  /** Path of a file as reports name it: relative to the working directory where it lies below it. */
  pathOf(uri: string): string;
  /** URI for SARIF: relative to the working directory, or absolute. */
  referenceOf(uri: string): string;
  /** Fixes of a finding; empty for a format that shows none. */
  fixesOf(finding: Finding): readonly Fix[];
  readonly files: number;
  readonly bytes: number;
  readonly milliseconds: number;
  /** When the scan began, milliseconds since the epoch. */
  readonly started: number;
  /** The commit that a CI system says it builds. */
  readonly commit?: string;
  readonly version: string;
  /** Write colours. */
  readonly colours: boolean;
}

/** An output format of `scan`. One file each under `formats/`; the registry is generated. */
export interface ReportFormat {
  /** What `--format` takes. */
  readonly id: string;
  /** It says how findings are repaired, which costs the time to work that out. */
  readonly showsFixes?: true;
  render(report: ScanReport): string;
}

/** One-based line and column of an offset, as reports count. */
export function oneBased(report: ScanReport, uri: string, offset: number): { readonly line: number; readonly column: number } {
  const position = report.linesOf(uri)?.position(offset) ?? { line: 0, column: 0 };
  return { line: position.line + 1, column: position.column + 1 };
}
