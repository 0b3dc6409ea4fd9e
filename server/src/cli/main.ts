import { didYouMean } from '../base/editDistance.ts';
import { errorTrace } from '../base/errorText.ts';
import { personas } from '../model/finding.ts';
import { GitError } from '../workspace/git.ts';
import { baselineCommand } from './commands/baseline.ts';
import { explainCommand } from './commands/explain.ts';
import { identitiesCommand } from './commands/identities.ts';
import { initCommand } from './commands/init.ts';
import { matrixCommand, matrixFormats } from './commands/matrix.ts';
import { scanCommand, severities } from './commands/scan.ts';
import { reportFormats } from './formats.generated.ts';
import { inventoryFormats } from './inventory.generated.ts';
import { write } from './output.ts';
import { Terminal } from './terminal.ts';
import { InputError, UsageError, type ExitCode } from './usage.ts';

export type { ExitCode } from './usage.ts';

const listOf = (formats: readonly { readonly id: string }[]): string => formats.map(({ id }) => id).join(', ');

const help = `Usage: bulkhead <command> [options]

Commands:
  scan [PATH…]       find hard-coded credentials and identities that cross environments
  baseline [PATH…]   write down what is found now, so that \`scan --baseline\` leaves it out
  identities [PATH…] list every non-human identity
  matrix [PATH…]     draw which identity stands in which environment
  init [PATH]        propose a policy from what the repository shows
  explain RULE       say what a rule means
  explain FILE:LINE  say in which environment a line lives, why, and what it points to
  lsp --stdio        run the language server for an editor

Options of scan:
  --format FORMAT    ${listOf(reportFormats)} (default: text)
  --fail-on LEVEL    ${severities.join(', ')} or never: exit 1 from this severity on (default: warning)
  --staged           read what is staged in git, and report findings in the files that this changes
  --since REF        report only findings that are new since the merge base with REF
  --baseline FILE    leave out findings that are in this baseline

Options of identities:
  --format FORMAT    ${listOf(inventoryFormats)} (default: table)
  --key-file FILE    32 bytes, in hex or Base64, shared by the repositories whose fingerprints are to match

Options of matrix:
  --format FORMAT    ${Object.keys(matrixFormats).join(', ')} (default: svg)

Options of every command that reads a workspace:
  --output FILE      write the result to a file
  --persona PERSONA  ${personas.join(', ')} (default: regular)
  --exclude GLOB     leave these paths out; may be given more than once
  --max-size BYTES   skip larger files (default: 5000000)
  --no-suppressions  report what comments suppress
  --trust            take policies that \`extends\` names from node_modules

General:
  --help, --version

Exit codes: 0 clean, 1 findings at or over --fail-on, 2 usage or unreadable input.
`;

export type Command = (argv: readonly string[], terminal: Terminal, version: string, help: string) => Promise<ExitCode>;

/** Every command but `lsp`, by its name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['scan', scanCommand],
  ['baseline', baselineCommand],
  ['identities', identitiesCommand],
  ['matrix', matrixCommand],
  ['init', initCommand],
  ['explain', explainCommand],
]);

/** Runs the command line; never throws. @param version of the product, for reports */
export async function main(argv: readonly string[], version: string): Promise<ExitCode> {
  const terminal = new Terminal();
  const cancel = (): void => terminal.cancel();
  process.once('SIGINT', cancel);
  try {
    const [name, ...rest] = argv;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      await write(help);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      await write(`${version}\n`);
      return 0;
    }
    const command = commands.get(name);
    if (command) return await command(rest, terminal, version, help);
    const meant = didYouMean(name, [...commands.keys(), 'lsp', 'help']);
    throw new UsageError(`unknown command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
  } catch (error) {
    if (error instanceof UsageError || isParseError(error)) terminal.complain(`${error.message}\nTry: bulkhead --help`);
    else terminal.complain(error instanceof InputError || error instanceof GitError ? error.message : errorTrace(error));
    return 2;
  } finally {
    process.off('SIGINT', cancel);
  }
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code ?? '').startsWith('ERR_PARSE_ARGS');
}
