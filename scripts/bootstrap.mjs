/**
 * What `npm start` and `npm test` need before anything is installed: plain JavaScript, Node's own modules only.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const oldest = [20, 19];

/** Checks Node, installs the packages where they are missing or older than the lockfile, and lets TypeScript be imported. */
export async function bootstrap() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`Bulkhead is built with Node ${oldest.join('.')} or newer; this is Node ${process.versions.node}.`);
    process.exit(2);
  }
  process.chdir(root);
  install();
  const { register } = await import('tsx/esm/api');
  register();
}

function install() {
  const lock = path.join(root, 'package-lock.json');
  const installed = path.join(root, 'node_modules/.package-lock.json');
  const missing = !fs.existsSync(installed);
  if (!missing && fs.statSync(installed).mtimeMs >= fs.statSync(lock).mtimeMs) return;
  const started = Date.now();
  console.log(missing ? 'Installing packages …' : 'The lockfile has changed; installing packages …');
  const args = [missing ? 'ci' : 'install', '--no-audit', '--no-fund', '--loglevel=error'];
  // Under `npm start` this is the very npm that runs us; else the one on the PATH.
  const cli = process.env.npm_execpath;
  const npm = cli?.endsWith('.js')
    ? spawnSync(process.execPath, [cli, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.error) throw npm.error;
  if (npm.status !== 0) {
    console.error(`npm ${args.join(' ')} failed with exit code ${npm.status}; the lines above say why.`);
    process.exit(1);
  }
  // npm leaves the file alone when nothing changed; without this the next start would install again.
  const now = new Date();
  fs.utimesSync(installed, now, now);
  console.log(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.\n`);
}
