import type { TextRange } from '../../base/range.ts';
import { oneBased, type ReportFormat } from '../report.ts';

/** For programs: lines and columns count from 1, columns in UTF-16 code units. */
const render: ReportFormat['render'] = (report) => {
  const region = (uri: string, range: TextRange): object => ({
    start: oneBased(report, uri, range.start),
    end: oneBased(report, uri, range.end),
  });
  return `${JSON.stringify(
    {
      version: 1,
      tool: { name: 'bulkhead', version: report.version },
      findings: report.findings.map((finding) => ({
        rule: finding.ruleId,
        severity: finding.severity,
        confidence: finding.confidence,
        message: finding.message,
        path: report.pathOf(finding.primary.uri),
        region: region(finding.primary.uri, finding.primary.range),
        detector: finding.detector,
        fingerprint: finding.fingerprint,
        related: finding.related.map((place) => ({
          path: report.pathOf(place.uri),
          region: region(place.uri, place.range),
          message: place.message,
        })),
      })),
      summary: { files: report.files, bytes: report.bytes, milliseconds: report.milliseconds },
    },
    null,
    2,
  )}\n`;
};

const format: ReportFormat = {
  id: 'json',
  render,
};
export default format;
