import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '../base/editDistance.ts';
import { personas, type Persona, type Severity } from '../model/finding.ts';
import { rules } from '../rules/catalogue.generated.ts';
import { ruleUrl } from '../features/ruleDocs.ts';
import { policyFileNames } from '../policy/load.ts';
import { json } from './formats/json.ts';
import { sarif } from './formats/sarif.ts';
import { text } from './formats/text.ts';
import type { Formatter } from './report.ts';
import { explainLine } from './explainLine.ts';
import { rootsOf, scan } from './scan.ts';
import { Terminal } from './terminal.ts';

/** 0 clean, 1 findings at or over `--fail-on`, 2 usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

const formats: Readonly<Record<string, Formatter>> = { text, json, sarif };
const severities: readonly Severity[] = ['info', 'warning', 'error'];

const help = `Usage: bulkhead <command> [options]

Commands:
  scan [PATH…]       find hard-coded credentials and identities that cross environments
  explain RULE       say what a rule means
  explain FILE:LINE  say in which environment a line lives, why, and what it points to
  lsp --stdio        run the language server for an editor

Options of scan:
  --format FORMAT    ${Object.keys(formats).join(', ')} (default: text)
  --output FILE      write the report to a file
  --persona PERSONA  ${personas.join(', ')} (default: regular)
  --fail-on LEVEL    ${severities.join(', ')} or never: exit 1 from this severity on (default: warning)
  --exclude GLOB     leave these paths out; may be given more than once
  --max-size BYTES   skip larger files (default: 5000000)
  --no-suppressions  report what comments suppress
  --trust            take policies that \`extends\` names from node_modules

General:
  --help, --version

Exit codes: 0 clean, 1 findings at or over --fail-on, 2 usage or unreadable input.
`;

class UsageError extends Error {}

/** Runs the command line; never throws. @param version of the product, for reports */
export async function main(argv: readonly string[], version: string): Promise<ExitCode> {
  const terminal = new Terminal();
  process.once('SIGINT', () => terminal.cancel());
  try {
    const [command, ...rest] = argv;
    if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
      process.stdout.write(help);
      return command === undefined ? 2 : 0;
    }
    if (command === '--version' || command === '-v') {
      process.stdout.write(`${version}\n`);
      return 0;
    }
    if (command === 'scan') return await runScan(rest, terminal, version);
    if (command === 'explain') return await explain(rest, terminal);
    const meant = didYouMean(command, ['scan', 'explain', 'lsp', 'help']);
    throw new UsageError(`unknown command \`${command}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
  } catch (error) {
    terminal.complain(error instanceof UsageError || isParseError(error) ? `${error.message}\nTry: bulkhead --help` : describe(error));
    return 2;
  }
}

async function runScan(argv: string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      output: { type: 'string' },
      persona: { type: 'string', default: 'regular' },
      'fail-on': { type: 'string', default: 'warning' },
      exclude: { type: 'string', multiple: true, default: [] },
      'max-size': { type: 'string', default: '5000000' },
      'no-suppressions': { type: 'boolean', default: false },
      trust: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const format = oneOf('--format', values.format, Object.keys(formats));
  const failOn = oneOf('--fail-on', values['fail-on'], [...severities, 'never']) as Severity | 'never';
  const maxFileSize = Number(values['max-size']);
  if (!Number.isSafeInteger(maxFileSize) || maxFileSize <= 0)
    throw new UsageError(`--max-size takes a number of bytes, not \`${values['max-size']}\`.`);
  const { report, unreadable } = await scan(
    {
      paths: positionals.length ? positionals : ['.'],
      persona: oneOf('--persona', values.persona, personas) as Persona,
      suppressions: !values['no-suppressions'],
      honorOtherScanners: true,
      exclude: values.exclude,
      maxFileSize,
      failOn,
      fixes: format === 'sarif',
      trusted: values.trust,
      version,
    },
    terminal,
  );
  const output = formats[format]!(values.output ? { ...report, colours: false } : report);
  if (values.output) fs.writeFileSync(values.output, output);
  else await write(output);
  if (unreadable > 0) return 2;
  const limit = failOn === 'never' ? Infinity : severities.indexOf(failOn);
  return report.findings.some((finding) => severities.indexOf(finding.severity) >= limit) ? 1 : 0;
}

async function explain(argv: string[], terminal: Terminal): Promise<ExitCode> {
  const [id] = argv;
  if (!id) throw new UsageError('explain takes the id of a rule, or FILE:LINE.');
  const place = /^(.+):(\d{1,9})$/.exec(id);
  if (place) return await explainPlace(place[1]!, Number(place[2]), terminal);
  const rule = rules.find((one) => one.meta.id === id);
  if (!rule) {
    const meant = didYouMean(
      id,
      rules.map((one) => one.meta.id),
    );
    throw new UsageError(`unknown rule \`${id}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
  }
  const { meta } = rule;
  const frameworks = [
    ...meta.owaspNhi.map((one) => `OWASP ${one}`),
    ...meta.nistCsf.map((one) => `NIST CSF ${one}`),
    ...meta.zeroTrust.map((one) => `NIST SP 800-207 ${one}`),
  ];
  process.stdout.write(
    `${meta.id} (${meta.severity}, ${meta.persona})\n${meta.title}\n\n${meta.description}\n${frameworks.length ? `\n${frameworks.join(', ')}\n` : ''}\n${ruleUrl(meta.id)}\n`,
  );
  return 0;
}

async function explainPlace(file: string, line: number, terminal: Terminal): Promise<ExitCode> {
  const found = [...rootsOf([file], terminal).roots.keys()][0];
  if (found === undefined) return 2;
  // With neither a policy nor a repository around it, the folder that one stands in is the workspace.
  const fromHere = path.relative(process.cwd(), path.resolve(file));
  const isBare =
    found === path.dirname(path.resolve(file)) && !['.git', ...policyFileNames].some((name) => fs.existsSync(path.join(found, name)));
  const root = isBare && !fromHere.startsWith('..') && !path.isAbsolute(fromHere) ? process.cwd() : found;
  if (!fs.statSync(file).isFile()) throw new UsageError(`${file} is no file.`);
  const explained = await explainLine(root, path.resolve(file), line);
  if ('error' in explained) throw new UsageError(explained.error);
  process.stdout.write(explained.text);
  return 0;
}

function oneOf(option: string, value: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  const meant = didYouMean(value, allowed);
  throw new UsageError(`${option} takes ${allowed.join(', ')}, not \`${value}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`);
}

function write(output: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EPIPE' ? resolve() : reject(error)));
    process.stdout.write(output, () => resolve());
  });
}

function isParseError(error: unknown): error is Error {
  return error instanceof Error && String((error as NodeJS.ErrnoException).code ?? '').startsWith('ERR_PARSE_ARGS');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
