import { parseArgs } from 'node:util';
import { Baseline } from '../baseline.ts';
import { analysisArguments, analysisOptions } from '../options.ts';
import { checkOutput, write, writeTo } from '../output.ts';
import { scan } from '../scan.ts';
import type { Terminal } from '../terminal.ts';
import type { ExitCode } from '../usage.ts';
import { plural } from '../words.ts';

/** `bulkhead baseline`: writes down what is found now, for `scan --baseline`. */
export async function baselineCommand(argv: readonly string[], terminal: Terminal, version: string, help: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: analysisOptions });
  if (values.help) {
    await write(help);
    return 0;
  }
  const { output } = values;
  const args = analysisArguments(values, positionals, version);
  checkOutput(output);
  const { report, unreadable } = await scan(args, terminal);
  const baseline = Baseline.of(report.findings);
  await writeTo(output, baseline.toString());
  if (output !== undefined) terminal.complain(`${plural(baseline.count, 'finding')} written to ${output}`);
  return unreadable > 0 ? 2 : 0;
}
