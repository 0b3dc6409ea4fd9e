import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** One finding of `scan --format json`, with what the measurements need. Lines count from 1. */
export interface ScannedFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Relative to the scanned folder. */
  readonly path: string;
  readonly line: number;
  readonly endLine: number;
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

interface JsonReport {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly path: string;
    readonly region: { readonly start: { readonly line: number }; readonly end: { readonly line: number } };
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
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(tellPeak)}`,
      cli,
      'scan',
      '.',
      '--format',
      'json',
      '--fail-on',
      'never',
      ...options,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, NO_COLOR: '1' } },
  );
  const seconds = (performance.now() - started) / 1000;
  let report: JsonReport;
  try {
    report = JSON.parse(run.stdout) as JsonReport;
  } catch (cause) {
    throw new Error(`no report for ${folder}: ${run.error?.message ?? run.stderr.slice(0, 500)}`, { cause });
  }
  return {
    findings: report.findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      message: finding.message,
      path: finding.path,
      line: finding.region.start.line,
      endLine: finding.region.end.line,
      detector: finding.detector,
      fingerprint: finding.fingerprint,
    })),
    files: report.summary.files,
    bytes: report.summary.bytes,
    seconds,
    peakMemory: Number(run.stderr.slice(run.stderr.lastIndexOf(mark) + mark.length).trim()) * 1024,
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
