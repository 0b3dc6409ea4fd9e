import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** The built command line; `BULKHEAD_CLI` names another bundle. */
export const cli = process.env['BULKHEAD_CLI'] ?? path.join(import.meta.dirname ?? __dirname, '../../dist/cli.js');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line. */
export function bulkhead(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}, uid?: number): CliResult {
  const result = spawnSync(process.execPath, [cli, ...args], {
    cwd,
    uid,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', ...env },
    maxBuffer: 1 << 28,
  });
  return { code: result.status, stdout: result.stdout, stderr: result.stderr };
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
