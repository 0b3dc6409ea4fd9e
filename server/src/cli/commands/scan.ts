import { parseArgs } from 'node:util';
import type { Severity } from '../../model/finding.ts';
import { Baseline } from '../baseline.ts';
import { reportFormats } from '../formats.generated.ts';
import { analysisArguments, analysisOptions } from '../options.ts';
import { checkOutput, write, writeTo } from '../output.ts';
import { scan } from '../scan.ts';
import type { Selection } from '../selection.ts';
import type { Terminal } from '../terminal.ts';
import { chosen, oneOf, UsageError, type ExitCode } from '../usage.ts';
import { plural } from '../words.ts';

/** Severities for `--fail-on`, the lowest first. */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** `bulkhead scan`. */
export async function scanCommand(argv: readonly string[], terminal: Terminal, version: string, help: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      ...analysisOptions,
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'warning' },
      staged: { type: 'boolean', default: false },
      since: { type: 'string' },
      baseline: { type: 'string' },
    },
  });
  if (values.help) {
    await write(help);
    return 0;
  }
  const { output } = values;
  const format = chosen('--format', values.format, reportFormats);
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never'] as const);
  if (values.staged && values.since !== undefined) throw new UsageError('--staged and --since cannot be used together.');
  const args = analysisArguments(values, positionals, version);
  checkOutput(output);
  const baseline = values.baseline === undefined ? undefined : Baseline.read(values.baseline);
  const selection: Selection | undefined = values.staged
    ? { kind: 'staged' }
    : values.since === undefined
      ? undefined
      : { kind: 'since', ref: values.since };
  const { report, unreadable, baseline: used } = await scan({ ...args, fixes: format.showsFixes ?? false, selection, baseline }, terminal);
  await writeTo(output, format.render(output === undefined ? report : { ...report, colours: false }));
  if (used && used.stale > 0) {
    terminal.complain(
      `${plural(used.stale, 'entry of the baseline matches', 'entries of the baseline match')} nothing any more. \`bulkhead baseline\` writes it anew.`,
    );
  }
  if (unreadable > 0) return 2;
  const limit = failOn === 'never' ? Infinity : severities.indexOf(failOn);
  return report.findings.some((finding) => severities.indexOf(finding.severity) >= limit) ? 1 : 0;
}
