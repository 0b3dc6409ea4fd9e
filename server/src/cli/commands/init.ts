import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { proposePolicy } from '../../features/policyProposal.ts';
import { policyFileNames } from '../../policy/load.ts';
import { identitiesIn } from '../../features/identities.ts';
import { analysisArguments, analysisOptions } from '../options.ts';
import { checkOutput, write, writeTo } from '../output.ts';
import { scan } from '../scan.ts';
import type { Terminal } from '../terminal.ts';
import { InputError, UsageError, type ExitCode } from '../usage.ts';

/** `bulkhead init`: proposes a policy; never writes over a file. */
export async function initCommand(argv: readonly string[], terminal: Terminal, version: string, help: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: analysisOptions });
  if (values.help) {
    await write(help);
    return 0;
  }
  const { output } = values;
  if (positionals.length > 1) throw new UsageError('init takes one folder.');
  const args = analysisArguments(values, positionals, version);
  checkOutput(output);
  if (output !== undefined && fs.existsSync(output)) throw new InputError(`cannot write ${output}: it exists already.`);
  const folder = path.resolve(args.paths[0]!);
  const known = policyFileNames.find((name) => fs.existsSync(path.join(folder, name)));
  if (known !== undefined) terminal.complain(`${known} exists already and counts for this proposal.`);
  const { report, host, unreadable } = await scan(args, terminal);
  await writeTo(output, proposePolicy(host.view, identitiesIn(host), report.findings), 'wx');
  return unreadable > 0 ? 2 : 0;
}
