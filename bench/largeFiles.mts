import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { root } from './commandLine.mts';

export interface LargeFile {
  readonly path: string;
  readonly characters: number;
  /** Fastest of the runs, from the text until the findings are there, all rules on. */
  readonly milliseconds: number;
  readonly findings: number;
}

/**
 * Large files of one platform, measured in a process of its own on one bundle, as the product runs: modules that call each
 * other one by one are about a third slower.
 */
export function largeFiles(runs = 25): readonly LargeFile[] {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-large-'));
  try {
    const outfile = path.join(folder, 'large.cjs');
    buildSync({
      entryPoints: [path.join(root, 'bench/largeFilesRun.mts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    return JSON.parse(execFileSync(process.execPath, [outfile, String(runs)], { encoding: 'utf8' })) as LargeFile[];
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
