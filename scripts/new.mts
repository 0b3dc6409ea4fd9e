/**
 * `npm run new rule|detector|format|platform|reference|vault ID [CATEGORY]`: writes the file, its test and its page, and
 * brings the registry up to date. CATEGORY is the folder of a detector.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './build.mts';
import { kinds, templateOf } from './templates.mts';
import type { Kind } from './templates.mts';

function main([kind, id, category = 'other', ...rest]: readonly string[]): number {
  if (!kinds.includes(kind as Kind) || id === undefined || rest.length) {
    console.error(`usage: npm run new ${kinds.join('|')} ID [CATEGORY]`);
    return 2;
  }
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    console.error(`new: \`${id}\` is no id; ids are kebab case, as hardcoded-credential`);
    return 2;
  }
  const categories = path.join(root, 'server/src/detect/vendors');
  if (kind === 'detector' && category !== 'other' && !fs.existsSync(path.join(categories, category))) {
    console.error(`new: no category ${category}; there are: ${fs.readdirSync(categories).join(' ')}`);
    return 2;
  }
  const { files, next } = templateOf(kind as Kind, id, category);
  const taken = Object.keys(files).filter((file) => fs.existsSync(path.join(root, file)));
  if (taken.length) {
    console.error(`new: ${taken.join(', ')} exists already; nothing was written`);
    return 1;
  }
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    fs.writeFileSync(path.join(root, file), text);
    console.log(`wrote ${file}`);
  }
  const code = Object.keys(files).filter((file) => file.endsWith('.ts'));
  const formatted = spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', '--log-level', 'warn', ...code], {
    cwd: root,
    stdio: 'inherit',
  });
  if (formatted.status !== 0) return 1;
  const generated = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/generate.mts'], { cwd: root, stdio: 'inherit' });
  if (generated.status !== 0) return 1;
  for (const line of next) console.log(`next: ${line}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
