/**
 * Says whether two built command lines find the same, and how their speed compares.
 *
 *   npm run bench:compare -- BEFORE_CLI AFTER_CLI TREE… [--runs N]
 *
 * BEFORE_CLI and AFTER_CLI are `dist/cli.js` of two builds. TREE is a folder, a `.tar.gz` of one, or a folder of labelled cases as
 * `bench:accuracy` takes it. Each tree is scanned as `--persona auditor --no-suppressions`, as `--persona regular`, and its identities
 * are listed; every finding and identity that differs in any field is printed, `-` as it was before and `+` as it is after.
 * `--runs` times each build that often by turns (default 1) and compares the fastest runs, in seconds of processor time. Exits with 1
 * when anything differs.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './accuracy.mts';
import { isMain, plainTable } from './commandLine.mts';

/** One finding or identity of a JSON report, with every field that the report gives it. */
export type ReportRecord = Readonly<Record<string, unknown>>;

/** What is in one report and not in the other. */
export interface Difference {
  readonly before: readonly ReportRecord[];
  readonly after: readonly ReportRecord[];
}

/** The records of two reports that have no equal in the other; records that are in both equally often are left out. */
export function differences(before: readonly ReportRecord[], after: readonly ReportRecord[]): Difference {
  const counts = new Map<string, number>();
  for (const record of before) count(counts, record, 1);
  for (const record of after) count(counts, record, -1);
  const remaining = (records: readonly ReportRecord[], sign: 1 | -1): ReportRecord[] =>
    records.filter((record) => {
      const key = JSON.stringify(record);
      const left = counts.get(key) ?? 0;
      if (left * sign <= 0) return false;
      counts.set(key, left - sign);
      return true;
    });
  return { before: remaining(before, 1), after: remaining(after, -1) };
}

function count(counts: Map<string, number>, record: ReportRecord, by: 1 | -1): void {
  const key = JSON.stringify(record);
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** The reports that are compared. Fingerprints of identities are keyed, so both builds get one key. */
const reports: readonly { readonly name: string; readonly arguments: readonly string[]; readonly records: string }[] = [
  {
    name: 'auditor',
    arguments: ['scan', '.', '--format', 'json', '--fail-on', 'never', '--persona', 'auditor', '--no-suppressions'],
    records: 'findings',
  },
  { name: 'regular', arguments: ['scan', '.', '--format', 'json', '--fail-on', 'never'], records: 'findings' },
  { name: 'identities', arguments: ['identities', '.', '--format', 'json', '--key-file', 'KEY'], records: 'identities' },
];

interface Reported {
  readonly records: readonly ReportRecord[];
  /** Processor time of the process, seconds: what else the machine does counts less than on the clock. */
  readonly seconds: number;
}

const mark = 'bulkhead-bench-cpu:';
const tellTime = `process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('${mark}'+(user+system)+'\\n')})`;

/** Runs one command line over a folder. @throws Error when it gives no report, with the start of what it wrote on standard error */
function run(cli: string, folder: string, report: (typeof reports)[number], key: string): Reported {
  const program = ['--import', `data:text/javascript,${encodeURIComponent(tellTime)}`, cli];
  const { stdout, stderr, error } = spawnSync(
    process.execPath,
    [...program, ...report.arguments.map((one) => (one === 'KEY' ? key : one))],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
      env: { ...process.env, NO_COLOR: '1' },
    },
  );
  const seconds = Number(stderr.slice(stderr.lastIndexOf(mark) + mark.length).trim()) / 1e6;
  try {
    return { records: (JSON.parse(stdout) as Record<string, ReportRecord[]>)[report.records]!, seconds };
  } catch (cause) {
    throw new Error(`${cli} gave no report for ${folder}: ${error?.message ?? stderr.slice(0, 500)}`, { cause });
  }
}

/** Where a record stands and what it says, on one line. */
function line(sign: string, record: ReportRecord): string {
  return `  ${sign} ${JSON.stringify(record)}`;
}

/** A folder with what TREE stands for. */
function unpack(tree: string, folder: string): string {
  if (!fs.statSync(tree).isDirectory()) {
    const { status, stderr } = spawnSync('tar', ['-xzf', path.resolve(tree), '-C', folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${tree} cannot be unpacked: ${stderr}`);
    return folder;
  }
  if (!fs.readdirSync(tree).some((name) => name.endsWith('.jsonl'))) return tree;
  layOut(tree, folder);
  return folder;
}

interface Compared {
  readonly name: string;
  readonly records: number;
  readonly differing: number;
  readonly before: number;
  readonly after: number;
}

function compareTree(before: string, after: string, tree: string, runs: number, key: string): readonly Compared[] {
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-compare-'));
  try {
    const folder = unpack(tree, temporary);
    return reports.map((report) => {
      const times = { before: Infinity, after: Infinity };
      let compared: Difference = { before: [], after: [] };
      let records = 0;
      for (let i = 0; i < runs; i++) {
        // By turns, and each first as often as the other: a machine that gets busy slows both down.
        const first = run(i % 2 ? after : before, folder, report, key);
        const second = run(i % 2 ? before : after, folder, report, key);
        const [old, fresh] = i % 2 ? [second, first] : [first, second];
        times.before = Math.min(times.before, old.seconds);
        times.after = Math.min(times.after, fresh.seconds);
        compared = differences(old.records, fresh.records);
        records = fresh.records.length;
      }
      const name = `${path.basename(tree)} ${report.name}`;
      const differing = compared.before.length + compared.after.length;
      if (differing) console.log(`${name}: ${differing} differ`);
      for (const record of compared.before) console.log(line('-', record));
      for (const record of compared.after) console.log(line('+', record));
      return { name, records, differing, ...times };
    });
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { runs: { type: 'string', default: '1' } },
    allowPositionals: true,
  });
  const [before, after, ...trees] = positionals;
  const runs = Number(values.runs);
  if (!before || !after || trees.length === 0 || !Number.isSafeInteger(runs) || runs < 1) {
    console.error('usage: npm run bench:compare -- BEFORE_CLI AFTER_CLI TREE… [--runs N]');
    return 2;
  }
  const keys = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-key-'));
  const key = path.join(keys, 'key');
  fs.writeFileSync(key, '00'.repeat(32));
  try {
    const compared = trees.flatMap((tree) => compareTree(path.resolve(before), path.resolve(after), path.resolve(tree), runs, key));
    const sum = (of: (one: Compared) => number): number => compared.reduce((total, one) => total + of(one), 0);
    const rows = [
      ...compared,
      {
        name: 'total',
        records: sum((c) => c.records),
        differing: sum((c) => c.differing),
        before: sum((c) => c.before),
        after: sum((c) => c.after),
      },
    ];
    console.log(
      plainTable([
        ['report', 'records', 'differing', 'before s', 'after s', 'ratio'],
        ...rows.map((one) => [
          one.name,
          one.records,
          one.differing,
          one.before.toFixed(2),
          one.after.toFixed(2),
          (one.after / one.before).toFixed(3),
        ]),
      ]),
    );
    return rows.at(-1)!.differing > 0 ? 1 : 0;
  } finally {
    fs.rmSync(keys, { recursive: true, force: true });
  }
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
