import { parseArgs } from 'node:util';
import { matrixOf, type Matrix } from '../../features/matrix.ts';
import { matrixMarkdown, matrixSvg } from '../../features/matrixExport.ts';
import { identitiesIn } from '../../features/identities.ts';
import { analysisArguments, analysisOptions } from '../options.ts';
import { checkOutput, write, writeTo } from '../output.ts';
import { scan } from '../scan.ts';
import type { Terminal } from '../terminal.ts';
import { oneOf, type ExitCode } from '../usage.ts';

/** Formats of `matrix`. */
export const matrixFormats: Readonly<Record<string, (matrix: Matrix) => string>> = { svg: matrixSvg, markdown: matrixMarkdown };

/** `bulkhead matrix`: identities by environments. */
export async function matrixCommand(argv: readonly string[], terminal: Terminal, version: string, help: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { ...analysisOptions, format: { type: 'string', default: 'svg' } },
  });
  if (values.help) {
    await write(help);
    return 0;
  }
  const { output } = values;
  const format = oneOf('--format', values.format, Object.keys(matrixFormats));
  const args = analysisArguments(values, positionals, version);
  checkOutput(output);
  const { host, unreadable } = await scan(args, terminal);
  await writeTo(output, matrixFormats[format]!(matrixOf(identitiesIn(host))));
  return unreadable > 0 ? 2 : 0;
}
