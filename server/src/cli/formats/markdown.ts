import { tiers, type Tier } from '../../model/environment.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { ruleUrl } from '../../features/ruleDocs.ts';
import { markdownCell, markdownPlace, markdownText } from '../../features/markdown.ts';
import { oneBased, type ReportFormat, type ScanReport } from '../report.ts';
import { plural } from '../words.ts';

/** Related places listed below one finding. */
const maxRelated = 10;

/** A report for a review: counts by rule and environment, then each finding with links to its lines. Holds no value. */
const render: ReportFormat['render'] = (report) => {
  const lines = ['# Bulkhead report', ''];
  if (report.findings.length === 0) {
    lines.push(`No findings in ${plural(report.files, 'file')}.`);
    return `${lines.join('\n')}\n`;
  }
  const count = (severity: Severity): number => report.findings.filter((finding) => finding.severity === severity).length;
  const counts = [plural(count('error'), 'error'), plural(count('warning'), 'warning'), `${count('info')} info`];
  lines.push(`${plural(report.findings.length, 'finding')} (${counts.join(', ')}) in ${plural(report.files, 'file')}.`);
  lines.push('', ...summary(report), '', '## Findings');
  report.findings.forEach((finding, i) => lines.push('', ...section(finding, i + 1, report)));
  return `${lines.join('\n')}\n`;
};

/** Environments of a finding; one name stands for those of which nothing is known. */
function environmentsOf(finding: Finding, report: ScanReport): { readonly name: string; readonly tier: Tier }[] {
  const claims = report.claimsOf(finding).map(({ environment, tier }) => ({ name: environment, tier }));
  return claims.length ? claims : [{ name: 'no environment', tier: 'unknown' }];
}

function summary(report: ScanReport): string[] {
  const tierOf = new Map<string, Tier>();
  const cells = new Map<string, Map<string, number>>();
  for (const finding of report.findings) {
    const row = cells.get(finding.ruleId) ?? new Map<string, number>();
    cells.set(finding.ruleId, row);
    for (const { name, tier } of environmentsOf(finding, report)) {
      tierOf.set(name, tier);
      row.set(name, (row.get(name) ?? 0) + 1);
    }
  }
  const columns = [...tierOf].sort((a, b) => tiers.indexOf(a[1]) - tiers.indexOf(b[1]) || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return [
    `| Rule | ${columns.map(markdownCell).join(' | ')} |`,
    `|---|${columns.map(() => '---:').join('|')}|`,
    ...[...cells]
      .sort((a, b) => (a[0] < b[0] ? -1 : 1))
      .map(([rule, row]) => `| [${rule}](${ruleUrl(rule)}) | ${columns.map((name) => row.get(name) ?? '').join(' | ')} |`),
  ];
}

function section(finding: Finding, number: number, report: ScanReport): string[] {
  const link = (uri: string, offset: number): string => markdownPlace(report.pathOf(uri), oneBased(report, uri, offset).line);
  const environments = environmentsOf(finding, report).map(({ name }) => markdownText(name));
  const lines = [
    `### ${number}. ${finding.ruleId} (${finding.severity})`,
    '',
    `${link(finding.primary.uri, finding.primary.range.start)}, ${environments.join(', ')}`,
    '',
    markdownText(finding.message),
  ];
  if (finding.related.length === 0) return lines;
  lines.push('');
  for (const place of finding.related.slice(0, maxRelated))
    lines.push(`- ${link(place.uri, place.range.start)} ${markdownText(place.message)}`);
  if (finding.related.length > maxRelated) lines.push(`- and ${finding.related.length - maxRelated} more places`);
  return lines;
}

const format: ReportFormat = {
  id: 'markdown',
  render,
};
export default format;
