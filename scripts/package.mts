/**
 * `npm run package`: a production build and the `.vsix` from it, with the licences of everything that is bundled.
 *
 *     tsx scripts/package.mts [--out FILE]
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import { build, bundles, optionsFor, root } from './build.mts';

/** The package stays small enough to install at once. Bytes. */
const largest = 1_600_000;

/**
 * @param out the package to write
 * @returns its path
 * @throws where a step fails or the package is too large
 */
export async function packageExtension(out: string): Promise<string> {
  if (!(await build({ production: true, strict: true }))) throw new Error('the build failed');
  fs.writeFileSync(path.join(root, 'dist/THIRD-PARTY-NOTICES.txt'), await notices());
  fs.mkdirSync(path.dirname(out), { recursive: true });
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  const args = [
    vsce,
    'package',
    '--no-dependencies',
    '--allow-missing-repository',
    '--skip-license',
    '--allow-package-all-secrets',
    '--no-rewrite-relative-links',
    '--out',
    out,
  ];
  const packed = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  if (packed.error) throw packed.error;
  if (packed.status !== 0) throw new Error(`vsce failed with exit code ${String(packed.status)}`);
  const { size } = fs.statSync(out);
  console.log(`${path.relative(process.cwd(), out)}: ${(size / 1000).toFixed(0)} kB`);
  if (size > largest) throw new Error(`the package is larger than ${largest / 1000} kB`);
  return out;
}

/** Names and licence texts of the packages whose code stands in the bundles. */
async function notices(): Promise<string> {
  const inputs = new Set<string>();
  for (const bundle of bundles) {
    const result = await esbuild.build({ ...optionsFor(bundle, true), write: false, metafile: true });
    for (const input of Object.keys(result.metafile.inputs)) inputs.add(input);
  }
  const folders = new Set<string>();
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input);
    if (match) folders.add(match[0]);
  }
  const parts = [...folders].sort().map((folder) => {
    const manifest = JSON.parse(fs.readFileSync(path.join(root, folder, 'package.json'), 'utf8')) as {
      name: string;
      version: string;
      license?: string;
    };
    const file = fs.readdirSync(path.join(root, folder)).find((name) => /^licen[cs]e(\.|$)/i.test(name));
    const text = file ? fs.readFileSync(path.join(root, folder, file), 'utf8').trim() : 'The package carries no licence file of its own.';
    return `${manifest.name} ${manifest.version} (${manifest.license ?? 'no licence named'})\n\n${text}\n`;
  });
  return ['Bulkhead contains code of these packages.\n', ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const { name, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string; version: string };
  if (args.length && !(args.length === 2 && args[0] === '--out')) {
    console.error('usage: npm run package [-- --out FILE]');
    process.exitCode = 2;
  } else {
    try {
      await packageExtension(path.resolve(args[1] ?? path.join(root, `${name}-${version}.vsix`)));
    } catch (error) {
      console.error(`package: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
