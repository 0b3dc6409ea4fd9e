import { execFile, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** One finding of `scan --format json`, with what the measurements need. Lines and columns count from 1. */
export interface ScannedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Relative to the scanned folder. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly detector?: string;
  readonly fingerprint: string;
}

export interface Scanned {
  readonly findings: readonly ScannedFinding[];
  readonly files: number;
  readonly bytes: number;
  /** Wall clock of the whole process, with its start. */
  readonly seconds: number;
  /** Largest resident set of the process, bytes. */
  readonly peakMemory: number;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly path: string;
    readonly region: { readonly start: Position; readonly end: Position };
    readonly detector?: string;
    readonly fingerprint: string;
  }[];
  readonly summary: { readonly files: number; readonly bytes: number };
}

/** The built command line; `npm run build` makes it. @throws Error when it is missing */
export function builtCommandLine(): string {
  const cli = path.join(root, 'dist/cli.js');
  if (!fs.existsSync(cli)) throw new Error('dist/cli.js is missing: run `npm run build` first.');
  return cli;
}

const mark = 'bulkhead-bench-peak:';
const tellPeak = `process.on('exit',()=>process.stderr.write('${mark}'+process.resourceUsage().maxRSS+'\\n'))`;

/**
 * Runs `scan` over a folder as a process of its own, as a user would.
 *
 * @param cli path of a built command line
 * @param options besides the format: `--persona pedantic`, `--no-suppressions`…
 * @throws Error when the scan gives no report, with what it wrote on standard error
 */
export function scanFolder(cli: string, folder: string, options: readonly string[] = []): Scanned {
  const started = performance.now();
  const run = spawnSync(process.execPath, commandFor(cli, options), { cwd: folder, encoding: 'utf8', ...processOptions() });
  const seconds = (performance.now() - started) / 1000;
  return reportOf(folder, run.stdout, run.stderr, seconds, run.error);
}

/** As `scanFolder`, without waiting: several scans can run at a time. */
export function scanFolderAside(cli: string, folder: string, options: readonly string[] = []): Promise<Scanned> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, commandFor(cli, options), { cwd: folder, ...processOptions() }, (error, stdout, stderr) => {
      try {
        resolve(reportOf(folder, stdout, stderr, (performance.now() - started) / 1000, error ?? undefined));
      } catch (failed) {
        reject(failed as Error);
      }
    });
  });
}

/** Runs `work` over the items, at most `jobs` at a time; results in the order of the items. */
export async function inParallel<T, R>(items: readonly T[], jobs: number, work: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(jobs, items.length) }, worker));
  return results;
}

function commandFor(cli: string, options: readonly string[]): string[] {
  const preload = `data:text/javascript,${encodeURIComponent(tellPeak)}`;
  return ['--import', preload, cli, 'scan', '.', '--format', 'json', '--fail-on', 'never', ...options];
}

function processOptions(): { maxBuffer: number; env: NodeJS.ProcessEnv } {
  return { maxBuffer: 2 ** 30, env: { ...process.env, NO_COLOR: '1' } };
}

function reportOf(folder: string, stdout: string, stderr: string, seconds: number, error: Error | undefined): Scanned {
  let report: JsonReport;
  try {
    report = JSON.parse(stdout) as JsonReport;
  } catch (cause) {
    throw new Error(`no report for ${folder}: ${error?.message ?? stderr.slice(0, 500)}`, { cause });
  }
  return {
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      path: finding.path,
      line: finding.region.start.line,
      column: finding.region.start.column,
      endLine: finding.region.end.line,
      endColumn: finding.region.end.column,
      detector: finding.detector,
      fingerprint: finding.fingerprint,
    })),
    files: report.summary.files,
    bytes: report.summary.bytes,
    seconds,
    peakMemory: Number(stderr.slice(stderr.lastIndexOf(mark) + mark.length).trim()) * 1024,
  };
}

/** Paths of all files below a folder, relative to it, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/** Aligned columns; numbers to the right. The first row is the heading. */
export function plainTable(rows: readonly (readonly (string | number)[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? '').length)));
  return rows
    .map((row, i) =>
      widths
        .map((width, column) => {
          const cell = String(row[column] ?? '');
          return column > 0 && (i === 0 || /^[-\d.,–]/.test(cell)) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Whether this module was started as a program. */
export function isMain(url: string): boolean {
  return process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(url);
}
