import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Fingerprinter } from '../../base/fingerprint.ts';
import { inventoryOf, workspaceName } from '../inventory.ts';
import { inventoryFormats } from '../inventory.generated.ts';
import { analysisArguments, analysisOptions } from '../options.ts';
import { checkOutput, write, writeTo } from '../output.ts';
import { scan } from '../scan.ts';
import type { Terminal } from '../terminal.ts';
import { chosen, InputError, type ExitCode } from '../usage.ts';

/** `bulkhead identities`: every non-human identity of a workspace. */
export async function identitiesCommand(argv: readonly string[], terminal: Terminal, version: string, help: string): Promise<ExitCode> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { ...analysisOptions, format: { type: 'string', default: 'table' }, 'key-file': { type: 'string' } },
  });
  if (values.help) {
    await write(help);
    return 0;
  }
  const { output } = values;
  const format = chosen('--format', values.format, inventoryFormats);
  const args = analysisArguments(values, positionals, version);
  checkOutput(output);
  const keyFile = values['key-file'];
  const fingerprinter = keyFile === undefined ? undefined : new Fingerprinter(readKey(keyFile));
  if (format.joinsRepositories && !fingerprinter)
    terminal.complain('no --key-file: the fingerprints are made with a key of this run and match those of no other.');
  const { report, host, unreadable } = await scan({ ...args, fingerprinter }, terminal);
  await writeTo(
    output,
    format.render({
      entries: inventoryOf(host, report.pathOf),
      workspace: workspaceName(path.resolve(args.paths[0]!)),
      version,
      colours: output === undefined && report.colours,
    }),
  );
  return unreadable > 0 ? 2 : 0;
}

/** The key that repositories share: 32 bytes as 64 hexadecimal digits, or in Base64. @throws InputError */
function readKey(file: string): Uint8Array {
  let text: string;
  try {
    if (fs.statSync(file).size > 1_000) throw new InputError(`${file} is no key: it is longer than 32 bytes in hex or Base64.`);
    text = fs.readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new InputError(`cannot read the key ${file}: ${code === 'ENOENT' ? 'it does not exist' : (code ?? 'unknown error')}.`);
  }
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (/^[A-Za-z0-9+/]{43}=?$/.test(text) || /^[A-Za-z0-9_-]{43}=?$/.test(text)) {
    const key = Buffer.from(text, 'base64');
    if (key.length === 32) return key;
  }
  throw new InputError(`${file} is no key of 32 bytes in hex or Base64. \`openssl rand -hex 32\` makes one.`);
}
