import fs from 'node:fs';
import path from 'node:path';
import { didYouMean } from '../../base/editDistance.ts';
import { ruleUrl } from '../../features/ruleDocs.ts';
import { policyFileNames } from '../../policy/load.ts';
import { rules } from '../../rules/catalogue.generated.ts';
import { explainLine } from '../explainLine.ts';
import { write } from '../output.ts';
import { rootsOf } from '../roots.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError, type ExitCode } from '../usage.ts';

/** `bulkhead explain RULE` and `bulkhead explain FILE:LINE`. */
export async function explainCommand(argv: readonly string[], terminal: Terminal, _version: string, help: string): Promise<ExitCode> {
  const [id] = argv;
  if (id === '--help' || id === '-h') {
    await write(help);
    return 0;
  }
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
  await write(
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
  await write(explained.text);
  return 0;
}
