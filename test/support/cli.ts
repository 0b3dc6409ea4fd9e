import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../server/src/cli/main.ts';
import manifest from '../../package.json' with { type: 'json' };

/** The built command line; `BULKHEAD_CLI` names another bundle, which all tests run as a process then. */
export const cli = process.env['BULKHEAD_CLI'] ?? path.join(import.meta.dirname ?? __dirname, '../../dist/cli.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with a working directory, environment and streams of its own; one at a time. */
export async function bulkhead(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<CliResult> {
  if (process.env['BULKHEAD_CLI'] !== undefined) return bulkheadProcess(args, cwd, env);
  const [stdout, stderr] = [new Sink(), new Sink()];
  const streams = { stdout, stderr };
  const kept = Object.getOwnPropertyDescriptors(process);
  const before = { cwd: process.cwd(), env: process.env };
  try {
    process.chdir(cwd);
    process.env = { ...process.env, NO_COLOR: '1', ...env };
    for (const name of ['stdout', 'stderr'] as const) Object.defineProperty(process, name, { value: streams[name], configurable: true });
    const code = await main(args, manifest.version);
    return { code, stdout: stdout.text, stderr: stderr.text };
  } finally {
    for (const name of ['stdout', 'stderr'] as const) Object.defineProperty(process, name, kept[name]);
    process.env = before.env;
    process.chdir(before.cwd);
  }
}

/** Runs the built command line as a process. @param uid user that it runs as */
export function bulkheadProcess(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, uid?: number): CliResult {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    uid,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** A stream that keeps what is written. */
class Sink extends Writable {
  private readonly chunks: Buffer[] = [];

  get text(): string {
    return Buffer.concat(this.chunks).toString('utf8');
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.chunks.push(chunk);
    done();
  }
}

/** A new folder with these files, text or bytes; real path, so that links in the temporary folder do not matter. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-cli-')));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
  }
  return folder;
}
