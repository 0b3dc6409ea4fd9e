import { printable } from '../../base/printable.ts';
import type { Severity } from '../../model/finding.ts';
import { oneBased, type ReportFormat } from '../report.ts';

const commandOf: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Workflow commands of GitHub Actions: each finding is an annotation of its line
 * (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands; escapes as in `command.ts` of
 * https://github.com/actions/toolkit/tree/main/packages/core).
 */
const render: ReportFormat['render'] = (report) =>
  report.findings
    .map((finding) => {
      const { uri, range } = finding.primary;
      const start = oneBased(report, uri, range.start);
      const end = oneBased(report, uri, range.end);
      // Columns over several lines are refused.
      const columns = start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : [];
      const properties = [
        `file=${property(pathText(report.pathOf(uri)))}`,
        `line=${start.line}`,
        `endLine=${end.line}`,
        ...columns,
        `title=${property(`Bulkhead: ${finding.ruleId}`)}`,
      ];
      const places = finding.related.map((place) => {
        const at = oneBased(report, place.uri, place.range.start);
        return `\n${printable(report.pathOf(place.uri))}:${at.line}:${at.column} ${printable(place.message)}`;
      });
      return `::${commandOf[finding.severity]} ${properties.join(',')}::${data(printable(finding.message) + places.join(''))}\n`;
    })
    .join('');

/** A line end has an escape of its own; other controls have none and would reach the log. */
function pathText(path: string): string {
  return path
    .split(/([\r\n])/)
    .map((part) => (/^[\r\n]$/.test(part) ? part : printable(part)))
    .join('');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const format: ReportFormat = {
  id: 'github',
  render,
};
export default format;
