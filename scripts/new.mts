/**
 * `npm run new KIND ID [OPTION]`: writes the first version of an extension with its test and its documentation, and brings the
 * registries and lists up to date. OPTION is the category of a vendor, the subject of a reader, or the rule of a fix.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withRow } from './documentLists.mts';
import { generate } from './generate.mts';
import { kinds, templates, type Kind } from './scaffold/kinds.mts';
import type { Template } from './scaffold/template.mts';

/** Where the third argument must name something that is there. */
const optionOf: Partial<Record<Kind, { readonly what: string; readonly folder: string; readonly ending: string }>> = {
  vendor: { what: 'category', folder: 'server/src/detect/vendors', ending: '' },
  reader: { what: 'subject', folder: 'server/src/platforms/readers', ending: '' },
  fix: { what: 'rule', folder: 'server/src/rules/catalogue', ending: '.ts' },
};

/** What is wrong with the arguments, or nothing. */
export function refusal(top: string, kind: string | undefined, id: string | undefined, option: string | undefined): string | undefined {
  if (!kinds.includes(kind as Kind) || id === undefined) return `usage: npm run new ${kinds.join('|')} ID [OPTION]`;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return `new: \`${id}\` is no id; ids are kebab case, as hardcoded-credential`;
  if (option === undefined) return undefined;
  const known = optionOf[kind as Kind];
  if (!known) return `new: ${kind} takes nothing but an id`;
  const names = fs.readdirSync(path.join(top, known.folder)).filter((name) => !/^_|\.test\.ts$/.test(name));
  return names.includes(option + known.ending)
    ? undefined
    : `new: no ${known.what} ${option}; there are: ${names.map((name) => path.basename(name, known.ending)).join(' ')}`;
}

/**
 * Writes what a template holds into a checkout.
 * @returns paths of the files that were written, the changed ones included
 * @throws when a file is there already; nothing is written then
 */
export function write(top: string, { files, rows = [] }: Template): string[] {
  const taken = Object.keys(files).filter((file) => fs.existsSync(path.join(top, file)));
  if (taken.length) throw new Error(`${taken.join(', ')} exists already; nothing was written`);
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true });
    fs.writeFileSync(path.join(top, file), text);
  }
  for (const { file, header, row } of rows) {
    const page = path.join(top, file);
    fs.writeFileSync(page, withRow(fs.readFileSync(page, 'utf8'), header, row));
  }
  return [...Object.keys(files), ...rows.map(({ file }) => file)];
}

async function main([kind, id, option, ...rest]: readonly string[]): Promise<number> {
  const top = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
  const wrong = rest.length > 0 ? refusal(top, undefined, undefined, undefined) : refusal(top, kind, id, option);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  const template = templates[kind as Kind]({ id: id!, option });
  let written: readonly string[];
  try {
    written = write(top, template);
  } catch (error) {
    console.error(`new: ${(error as Error).message}`);
    return 1;
  }
  for (const file of written) console.log(`wrote ${file}`);
  const code = written.filter((file) => file.endsWith('.ts'));
  const formatted = spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...code], {
    cwd: top,
    stdio: 'inherit',
  });
  if (formatted.status !== 0) return 1;
  await generate(top);
  for (const line of template.next) console.log(`next: ${line}`);
  return 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
