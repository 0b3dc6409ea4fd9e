import { styleText } from 'node:util';
import { printable } from '../../base/printable.ts';
import type { Severity } from '../../model/finding.ts';
import { oneBased, type ReportFormat } from '../report.ts';
import { plural } from '../words.ts';

const colourOf: Readonly<Record<Severity, 'red' | 'yellow' | 'cyan'>> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** Related places written below one finding. */
const maxRelated = 3;

/** For people: findings by file, related places below, a count at the end. */
const render: ReportFormat['render'] = (report) => {
  const paint = (style: Parameters<typeof styleText>[0], words: string): string =>
    report.colours ? styleText(style, words, { validateStream: false }) : words;
  const lines: string[] = [];
  let last = '';
  for (const finding of report.findings) {
    const path = pathText(report.pathOf(finding.primary.uri));
    if (path !== last) {
      if (last !== '') lines.push('');
      lines.push(paint('underline', path));
      last = path;
    }
    const { line, column } = oneBased(report, finding.primary.uri, finding.primary.range.start);
    lines.push(
      `  ${paint('dim', `${line}:${column}`.padEnd(7))} ${paint(colourOf[finding.severity], finding.severity.padEnd(7))} ${printable(finding.message)}  ${paint('dim', finding.ruleId)}`,
    );
    for (const place of finding.related.slice(0, maxRelated)) {
      const at = oneBased(report, place.uri, place.range.start);
      lines.push(
        paint('dim', `${' '.repeat(10)}${pathText(report.pathOf(place.uri))}:${at.line}:${at.column} ${printable(place.message)}`),
      );
    }
    if (finding.related.length > maxRelated)
      lines.push(paint('dim', `${' '.repeat(10)}and ${finding.related.length - maxRelated} more places`));
  }
  const count = (severity: Severity): number => report.findings.filter((finding) => finding.severity === severity).length;
  const files = new Set(report.findings.map((finding) => finding.primary.uri)).size;
  if (lines.length > 0) lines.push('');
  const scanned = `${plural(report.files, 'file')} scanned in ${(report.milliseconds / 1000).toFixed(1)} s`;
  lines.push(
    report.findings.length === 0
      ? `No findings. ${scanned}.`
      : `${plural(report.findings.length, 'finding')} in ${plural(files, 'file')}: ${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')}, ${count('info')} info. ${scanned}.`,
  );
  return `${lines.join('\n')}\n`;
};

/** A line that begins with `::` would be a command for GitHub Actions. */
function pathText(path: string): string {
  return printable(path).replace(/^\s*::/, './$&');
}

const format: ReportFormat = {
  id: 'text',
  render,
};
export default format;
