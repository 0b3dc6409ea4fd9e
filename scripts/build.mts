/**
 * Bundles the extension: client and server for Node and for the browser, and the command line, into `dist/`.
 *
 *     tsx scripts/build.mts [--production] [--watch] [--strict] [--report]
 *
 * `--production` minifies and leaves source maps out; `--strict` fails when an entry file is missing;
 * `--report` prints the size of each bundle.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

interface Bundle {
  readonly entry: string;
  readonly out: string;
  readonly options: esbuild.BuildOptions;
}

// ESM builds bundle smaller.
const node: esbuild.BuildOptions = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
const browser: esbuild.BuildOptions = {
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  define: { global: 'globalThis' },
};

/** Version of the product, from the manifest. */
function version(): string {
  return (JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

export const bundles: readonly Bundle[] = [
  { entry: 'client/src/node.ts', out: 'dist/client.js', options: { ...node, external: ['vscode'] } },
  { entry: 'client/src/browser.ts', out: 'dist/clientBrowser.js', options: { ...browser, format: 'cjs', external: ['vscode'] } },
  { entry: 'client/src/webview/matrix.ts', out: 'dist/matrixView.js', options: { ...browser, format: 'iife' } },
  { entry: 'server/src/node.ts', out: 'dist/server.js', options: node },
  { entry: 'server/src/browser.ts', out: 'dist/serverWorker.js', options: { ...browser, format: 'iife' } },
  {
    entry: 'server/src/cli.ts',
    out: 'dist/cli.js',
    options: { ...node, banner: { js: '#!/usr/bin/env node' }, define: { __BULKHEAD_VERSION__: JSON.stringify(version()) } },
  },
];

/** Options of esbuild for one bundle. */
export function optionsFor(bundle: Bundle, production: boolean): esbuild.BuildOptions {
  return {
    ...bundle.options,
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.out,
    bundle: true,
    minify: production,
    sourcemap: production ? false : 'linked',
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
  };
}

/** Lines of a table with the size of every bundle that stands in `dist/`. */
export function report(): string[] {
  const lines: string[] = [];
  let total = 0;
  for (const bundle of bundles) {
    const file = path.join(root, bundle.out);
    if (!fs.existsSync(file)) continue;
    const bytes = fs.readFileSync(file);
    total += bytes.length;
    lines.push(`${bundle.out.padEnd(24)} ${kilobytes(bytes.length)}  gzip ${kilobytes(gzipSync(bytes).length)}`);
  }
  lines.push(`${'total'.padEnd(24)} ${kilobytes(total)}`);
  return lines;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}

export interface BuildOptions {
  readonly production: boolean;
  /** A missing entry file fails the build. */
  readonly strict: boolean;
}

/** Builds every bundle whose entry file exists; false when one failed, which has then been said on stderr. */
export async function build({ production, strict }: BuildOptions): Promise<boolean> {
  const present = presentBundles();
  const missing = bundles.filter((bundle) => !present.includes(bundle));
  if (missing.length) {
    console.error(`build: no entry file ${missing.map((bundle) => bundle.entry).join(', ')}`);
    if (strict) return false;
  }
  const started = performance.now();
  if (production) fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.allSettled(present.map((bundle) => esbuild.build(optionsFor(bundle, production))));
  let failed = 0;
  for (const [i, result] of results.entries()) {
    const { entry, out } = present[i]!;
    if (result.status === 'rejected') {
      failed++;
      // esbuild has printed the places; this names the bundle.
      console.error(
        `build: ${entry} → ${out} failed: ${result.reason instanceof Error ? result.reason.message.split('\n')[0] : String(result.reason)}`,
      );
    } else if (out === 'dist/cli.js') fs.chmodSync(path.join(root, out), 0o755);
  }
  console.log(`build: ${present.length - failed} bundles in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return failed === 0;
}

function presentBundles(): readonly Bundle[] {
  return bundles.filter((bundle) => fs.existsSync(path.join(root, bundle.entry)));
}

async function main(args: readonly string[]): Promise<number> {
  const known = new Set(['--production', '--watch', '--strict', '--report']);
  const wrong = args.filter((arg) => !known.has(arg));
  if (wrong.length) {
    console.error(`build: unknown option ${wrong.join(' ')}; known: ${[...known].join(' ')}`);
    return 2;
  }
  const production = args.includes('--production');
  if (args.includes('--watch')) {
    for (const bundle of presentBundles()) await (await esbuild.context({ ...optionsFor(bundle, production), logLevel: 'info' })).watch();
    console.log('build: watching; end with Ctrl+C');
    return new Promise(() => undefined);
  }
  const built = await build({ production, strict: args.includes('--strict') });
  if (args.includes('--report')) for (const line of report()) console.log(line);
  return built ? 0 : 1;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  process.exitCode = await main(process.argv.slice(2));
