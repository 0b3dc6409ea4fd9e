import { metaOf } from '../rules/ruleRegistry.ts';
import { DiagnosticSeverity, DiagnosticTag, type CodeDescription, type Diagnostic, type Range } from 'vscode-languageserver';
import type { LineIndex } from '../base/range.ts';
import { type TextRange } from '../base/range.ts';
import { ruleUrl } from '../features/ruleDocs.ts';
import { blastRadius, type IdentityView } from '../features/identities.ts';
import type { Matrix } from '../features/matrix.ts';
import type { Finding } from '../model/finding.ts';
import type { FindingDto, IdentityDto, LspRange, MatrixResult } from '../protocol.ts';

/** Gives the line index of a file by its URI; closed files have one through their facts. */
export type LinesOf = (uri: string) => LineIndex | undefined;

export function toRange(range: TextRange, lines: LineIndex | undefined): Range {
  if (!lines) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  return { start: { line: start.line, character: start.column }, end: { line: end.line, character: end.column } };
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** What a diagnostic carries so that its code actions find the finding again. */
export interface DiagnosticData {
  readonly fingerprint: string;
  readonly start: number;
}

export function toDiagnostic(finding: Finding, linesOf: LinesOf, related: boolean): Diagnostic {
  const data: DiagnosticData = { fingerprint: finding.fingerprint, start: finding.primary.range.start };
  return {
    source: 'bulkhead',
    code: finding.ruleId,
    codeDescription: { href: ruleUrl(finding.ruleId) } satisfies CodeDescription,
    message: finding.message,
    severity: severities[finding.severity],
    range: toRange(finding.primary.range, linesOf(finding.primary.uri)),
    tags: metaOf(finding.ruleId)?.unnecessary?.includes(finding.messageId) ? [DiagnosticTag.Unnecessary] : undefined,
    relatedInformation: related
      ? finding.related.map((place) => ({
          location: { uri: place.uri, range: toRange(place.range, linesOf(place.uri)) },
          message: place.message,
        }))
      : undefined,
    data,
  };
}

export function toFindingDto(finding: Finding, linesOf: LinesOf): FindingDto {
  return {
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: finding.message,
    uri: finding.primary.uri,
    range: toRange(finding.primary.range, linesOf(finding.primary.uri)) as LspRange,
  };
}

export function toIdentityDto(view: IdentityView, linesOf: LinesOf): IdentityDto {
  return {
    ...view,
    blastRadius: blastRadius(view),
    places: view.places.map((place) => ({ ...place, range: toRange(place.range, linesOf(place.uri)) })),
    findings: view.findings.map((finding) => toFindingDto(finding, linesOf)),
  };
}

/** Places of one cell that a client can open. */
const maxCellPlaces = 50;

export function toMatrixDto({ columns, rows }: Matrix, linesOf: LinesOf): Omit<MatrixResult, 'revision'> {
  return {
    columns,
    rows: rows.map(({ identity: { id, title, kind, owner, crossing }, cells }) => ({
      id,
      title,
      kind,
      owner,
      crossing,
      cells: cells.map((cell) =>
        cell
          ? {
              count: cell.places.length,
              crossing: cell.crossing,
              places: cell.places.slice(0, maxCellPlaces).map(({ uri, range }) => ({ uri, range: toRange(range, linesOf(uri)) })),
            }
          : null,
      ),
    })),
  };
}
