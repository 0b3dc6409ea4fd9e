import { createHash } from 'node:crypto';
import { printable } from '../../base/printable.ts';
import { ruleUrl } from '../../features/ruleDocs.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { oneBased, type ReportFormat } from '../report.ts';

/** Version of the report's schema (https://gitlab.com/gitlab-org/security-products/security-report-schemas). */
const schema = '15.2.1';

const severityOf: Readonly<Record<Severity, string>> = { error: 'High', warning: 'Medium', info: 'Info' };

const vendor = { name: 'Bulkhead' };
const url = 'https://github.com/bulkhead/bulkhead';

/** What GitLab shows for a scan outside a commit. */
const noCommit = '0000000000000000000000000000000000000000';

/**
 * Secret detection report of GitLab, for `artifacts:reports:secret_detection`. Without the excerpt of the source that the
 * schema allows: it would be the value.
 */
const render: ReportFormat['render'] = (report) => {
  const tool = { id: 'bulkhead', name: 'Bulkhead', url, version: report.version, vendor };
  const titles = new Map(report.rules.map((rule) => [rule.id, rule.title]));
  const seen = new Map<string, number>();
  return `${JSON.stringify(
    {
      version: schema,
      schema: `https://gitlab.com/gitlab-org/security-products/security-report-schemas/-/raw/v${schema}/dist/secret-detection-report-format.json`,
      scan: {
        type: 'secret_detection',
        status: 'success',
        start_time: timestamp(report.started),
        end_time: timestamp(report.started + report.milliseconds),
        analyzer: tool,
        scanner: tool,
      },
      vulnerabilities: report.findings.map((finding) => {
        const { uri, range } = finding.primary;
        return {
          id: uuidOf(finding, seen),
          category: 'secret_detection',
          name: (titles.get(finding.ruleId) ?? finding.ruleId).slice(0, 255),
          description: printable(finding.message),
          severity: severityOf[finding.severity],
          identifiers: [
            { type: 'bulkhead_rule_id', name: `Bulkhead ${finding.ruleId}`, value: finding.ruleId, url: ruleUrl(finding.ruleId) },
          ],
          links: [{ name: finding.ruleId, url: ruleUrl(finding.ruleId) }],
          location: {
            file: report.pathOf(uri),
            commit: { sha: report.commit ?? noCommit },
            start_line: oneBased(report, uri, range.start).line,
            end_line: oneBased(report, uri, range.end).line,
          },
        };
      }),
    },
    null,
    2,
  )}\n`;
};

/** `yyyy-mm-ddThh:mm:ss` in UTC, without a zone, as the schema wants it. */
function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/** The same for the same finding of every run: a UUID of version 8 (RFC 9562) of its fingerprint and occurrence. */
function uuidOf({ fingerprint }: Finding, seen: Map<string, number>): string {
  const occurrence = seen.get(fingerprint) ?? 0;
  seen.set(fingerprint, occurrence + 1);
  const bytes = createHash('sha256').update(`${fingerprint}\0${occurrence}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const format: ReportFormat = {
  id: 'gitlab',
  render,
};
export default format;
