/**
 * Speed of each part on made-up texts.
 *
 *   npm run bench [-- --quick]
 *
 * Nothing is asserted: figures differ from machine to machine, ratios less so. `--quick` leaves out the largest workspace
 * and the search for slow patterns.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AnalysisHost } from '../server/src/analysis/analysisHost.ts';
import { Fake } from '../test/support/fake.ts';
import { createDetector } from '../server/src/detect/engine/vendorEngine.ts';
import { vendors } from '../server/src/detect/vendors.generated.ts';
import { defaultParseLimits } from '../server/src/syntax/format.ts';
import { formats } from '../server/src/syntax/formats.generated.ts';
import { builtCommandLine, isMain, plainTable, root, scanFolder } from './commandLine.mts';
import { largeFiles } from './largeFiles.mts';
import { generateWorkspace, textOf } from './workspace.mts';

/** Milliseconds of the fastest run. */
function fastest(runs: number, run: () => void): number {
  let best = Infinity;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    run();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/**
 * Milliseconds that some of the vendors cost over texts: the search for keywords and the patterns behind them.
 *
 * @param counts how many vendors; taken at even steps from the list, so that the few are of all categories too
 */
export function vendorCost(texts: readonly string[], counts: readonly number[], runs = 5): readonly number[] {
  return counts.map((count) => {
    const detector = createDetector(Array.from({ length: count }, (_, i) => vendors[Math.floor((i * vendors.length) / count)]!));
    return fastest(runs, () => {
      for (const text of texts) detector.vendorMatches(text, detector.scan(text));
    });
  });
}

/** Milliseconds of parsing about `size` characters of each format. */
export function parseSpeed(
  size: number,
  runs = 3,
): readonly { readonly format: string; readonly characters: number; readonly milliseconds: number; readonly entries: number }[] {
  return formats.map((format) => {
    const text = textOf(format.id, size, 1);
    let entries = 0;
    const milliseconds = fastest(runs, () => {
      entries = format.parse(text, defaultParseLimits).entries.length;
    });
    return { format: format.id, characters: text.length, milliseconds, entries };
  });
}

export interface EditCost {
  readonly files: number;
  /** Analysis of the whole workspace, milliseconds. */
  readonly opening: number;
  /** From the new text to the findings of every touched file, milliseconds. */
  readonly median: number;
  readonly worst: number;
  /** Files whose findings an edit changed. */
  readonly touched: number;
}

/**
 * Edits one file of a workspace over and over: its password becomes that of production, then its own again. Every second
 * edit must bring the finding that the credential is shared, every other take it away.
 *
 * @throws Error when a finding is missing or stays behind
 */
export function editCost(files: number, edits: number): EditCost {
  const host = new AnalysisHost();
  const uriOf = (file: string): string => `file:///bench/${file}`;
  const analyse = (file: string, text: string): void =>
    host.update(uriOf(file), host.analyse({ uri: uriOf(file), path: file, version: 0, text }));
  const shared = new Fake('edit').password(20);
  const [edited, other] = ['deploy/staging/edited.env', 'deploy/production/other.env'];
  const started = performance.now();
  for (const file of generateWorkspace(1, files - 2, 12)) analyse(file.path, file.text);
  analyse(other, `DB_PASSWORD=${shared}\n`);
  analyse(edited, `DB_PASSWORD=${new Fake('own').password(20)}\n`);
  host.settle();
  const opening = performance.now() - started;
  const times: number[] = [];
  let most = 0;
  for (let i = 0; i < edits; i++) {
    const text = `DB_PASSWORD=${i % 2 === 0 ? shared : new Fake(`own-${i}`).password(20)}\n`;
    const start = performance.now();
    analyse(edited, text);
    const touched = host.settle();
    const findings = [...touched].flatMap((uri) => host.findings(uri));
    times.push(performance.now() - start);
    most = Math.max(most, touched.size);
    const found = findings.some((finding) => finding.ruleId === 'credential-shared-across-environments');
    if (found !== (i % 2 === 0)) throw new Error(`edit ${i}: the shared credential is ${found ? 'still' : 'not'} reported`);
  }
  times.sort((a, b) => a - b);
  return { files, opening, median: times[times.length >> 1]!, worst: times[times.length - 1]!, touched: most };
}

function section(title: string): void {
  console.log(`\n${title}\n${'-'.repeat(title.length)}`);
}

function scanSpeed(files: number): void {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-speed-'));
  try {
    const empty = path.join(folder, 'empty');
    const full = path.join(folder, 'full');
    fs.mkdirSync(empty);
    for (const file of generateWorkspace(1, files)) {
      const at = path.join(full, file.path);
      fs.mkdirSync(path.dirname(at), { recursive: true });
      fs.writeFileSync(at, file.text);
    }
    const cli = builtCommandLine();
    const start = scanFolder(cli, empty);
    const scan = scanFolder(cli, full);
    const seconds = scan.seconds - start.seconds;
    console.log(
      plainTable([
        ['files', 'MB', 'findings', 'start, s', 'scan, s', 'MB/s', 'peak memory, MB', 'of it before the scan'],
        [
          scan.files,
          (scan.bytes / 1e6).toFixed(1),
          scan.findings.length,
          start.seconds.toFixed(2),
          seconds.toFixed(2),
          (scan.bytes / 1e6 / seconds).toFixed(1),
          (scan.peakMemory / 1e6).toFixed(0),
          (start.peakMemory / 1e6).toFixed(0),
        ],
      ]),
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function runPrefilterBench(args: readonly string[]): void {
  const run = spawnSync(process.execPath, ['--import', 'tsx', path.join(root, 'bench/prefilter.mts'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.status !== 0) console.error(`bench/prefilter.mts ${args.join(' ')} failed`);
}

function main(argv: readonly string[]): number {
  const quick = argv.includes('--quick');
  if (argv.some((arg) => arg !== '--quick')) {
    console.error('usage: npm run bench [-- --quick]');
    return 2;
  }
  section('Keywords and vendor patterns');
  runPrefilterBench([]);
  const texts = [...generateWorkspace(1, 2_000)].map((file) => file.text);
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const counts = [40, 350, vendors.length];
  const costs = vendorCost(texts, counts);
  console.log(`\nOver ${(size / 1e6).toFixed(1)} MB of a generated workspace, keywords and patterns:`);
  console.log(
    plainTable([
      ['vendors', 'MB/s', 'cost, 40 vendors = 1'],
      ...counts.map((count, i) => [count, (size / 1_000 / costs[i]!).toFixed(0), (costs[i]! / costs[0]!).toFixed(2)]),
    ]),
  );

  section('Parsers');
  const parsed = parseSpeed(1_000_000);
  const dotenv = parsed.find((one) => one.format === 'dotenv');
  const perCharacter = (one: { readonly characters: number; readonly milliseconds: number }): number => one.milliseconds / one.characters;
  console.log(
    plainTable([
      ['format', 'MB/s', 'cost, dotenv = 1', 'entries'],
      ...parsed.map((one) => [
        one.format,
        (one.characters / 1_000 / one.milliseconds).toFixed(1),
        dotenv ? (perCharacter(one) / perCharacter(dotenv)).toFixed(1) : '–',
        one.entries,
      ]),
    ]),
  );

  section('Large files of one platform');
  console.log(
    plainTable([
      ['file', 'MB', 'ms', 'findings'],
      ...largeFiles().map((one) => [one.path, (one.characters / 1e6).toFixed(2), one.milliseconds.toFixed(1), one.findings]),
    ]),
  );

  section('Scan of a generated workspace');
  scanSpeed(2_000);

  section('One edit');
  const edits = [editCost(1_000, 100), editCost(10_000, 100), ...(quick ? [] : [editCost(100_000, 100)])];
  console.log(
    plainTable([
      ['files', 'opening, s', 'median, ms', 'worst, ms', 'median, 1,000 files = 1', 'files touched'],
      ...edits.map((one) => [
        one.files,
        (one.opening / 1000).toFixed(1),
        one.median.toFixed(2),
        one.worst.toFixed(2),
        (one.median / edits[0]!.median).toFixed(1),
        one.touched,
      ]),
    ]),
  );

  if (!quick) {
    section('Slowest patterns on 1 MB of hard text');
    runPrefilterBench(['--worst']);
  }
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
