/**
 * Scans reported situations and compares the findings with what each expects.
 *
 *   npm run bench:reports -- REPORTS_DIR [--show]
 *
 * REPORTS_DIR holds a folder for each situation, with its files and an `EXPECT.txt` that has lines of the form
 * `EXPECT a leak finding at: FILE:LINE, FILE:LINE`, `EXPECT no leak finding at: FILE:LINE`, `EXPECT no finding at: FILE:LINE`.
 * Situations without such lines are listed as not judged. `--show` prints every finding of the situations that fail. Exits
 * with 1 when any fails.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rules } from '../server/src/rules/catalogue.generated.ts';
import { builtCommandLine, isMain, plainTable, scanFolder, type ScannedFinding } from './commandLine.mts';

const leakage: ReadonlySet<string> = new Set(rules.filter(({ meta }) => meta.category === 'leakage').map(({ meta }) => meta.id));

/** Places of one situation as `path:line`. */
export interface Expectations {
  readonly found: readonly string[];
  readonly quiet: readonly string[];
}

/** What an `EXPECT.txt` asks for. */
export function readExpectations(text: string): Expectations {
  const found: string[] = [];
  const quiet: string[] = [];
  for (const [, no, list] of text.matchAll(/^EXPECT (a|no) (?:leak )?finding at:[ \t]{0,8}(.{1,4000})$/gm))
    (no === 'no' ? quiet : found).push(
      ...list!
        .split(/,\s*/)
        .map((place) => place.trim())
        .filter((place) => /:\d+$/.test(place)),
    );
  return { found, quiet };
}

/** Places that are asked for and were not reported, and places that were reported and must not be. */
export function compare(
  expected: Expectations,
  findings: readonly Pick<ScannedFinding, 'path' | 'line' | 'endLine'>[],
): { readonly missed: readonly string[]; readonly wrong: readonly string[] } {
  const lines = new Set<string>();
  for (const one of findings) for (let line = one.line; line <= one.endLine; line++) lines.add(`${one.path}:${line}`);
  return { missed: expected.found.filter((place) => !lines.has(place)), wrong: expected.quiet.filter((place) => lines.has(place)) };
}

function main(argv: readonly string[]): number {
  const show = argv.includes('--show');
  const given = argv.filter((arg) => arg !== '--show');
  if (given.length !== 1 || given[0]!.startsWith('-')) {
    console.error('usage: npm run bench:reports -- REPORTS_DIR [--show]');
    return 2;
  }
  const cli = builtCommandLine();
  const folder = path.resolve(given[0]!);
  const rows: (string | number)[][] = [['situation', 'expected', 'missed', 'wrong']];
  let failed = 0;
  let judged = 0;
  // A copy, so that no repository around the folder counts.
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-reports-'));
  try {
    for (const name of fs.readdirSync(folder).sort()) {
      const file = path.join(folder, name, 'EXPECT.txt');
      if (!fs.existsSync(file)) continue;
      const expected = readExpectations(fs.readFileSync(file, 'utf8'));
      const total = expected.found.length + expected.quiet.length;
      if (total === 0) {
        rows.push([name, 'not judged', '', '']);
        continue;
      }
      const copy = path.join(temporary, name);
      fs.cpSync(path.join(folder, name), copy, { recursive: true });
      fs.rmSync(path.join(copy, 'EXPECT.txt'), { force: true });
      const findings = scanFolder(cli, copy).findings.filter((finding) => leakage.has(finding.rule));
      const { missed, wrong } = compare(expected, findings);
      judged++;
      rows.push([name, total, missed.join(' '), wrong.join(' ')]);
      if (missed.length + wrong.length === 0) continue;
      failed++;
      if (show) for (const one of findings) console.log(`${name}/${one.path}:${one.line} ${one.rule} ${one.detector ?? ''}`);
    }
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
  console.log(plainTable(rows));
  console.log(`${judged - failed} of ${judged} situations are as expected`);
  return failed > 0 ? 1 : 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
