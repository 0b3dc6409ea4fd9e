/**
 * Whether commits that repaired a crossing of environments are seen: the tree before must give a finding, the tree after not.
 *
 *   npm run repairs -- --repos DIR --from FILE.jsonl [--only TEXT] [--persona NAME] [--jobs N] [--verbose]
 *
 * DIR holds the repositories with their history as OWNER+NAME; each line of FILE is one `Repair`.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { builtCommandLine, inParallel, isMain, plainTable, scanFolderAside } from './commandLine.mts';
import { gitDirectory, workTreeOf } from './workTree.mts';

/** One commit that people made to repair a crossing. */
export interface Repair {
  readonly id: string;
  readonly repo: string;
  readonly before: string;
  readonly after: string;
  /** Parts of the tree that are scanned, separated by commas; empty: all. */
  readonly sub: string;
  readonly path: string;
  /** Lines of the crossing in the tree before, from 1. */
  readonly lines: readonly number[];
  /** Rules, any of which counts. */
  readonly expect: readonly string[];
  /** Where it must be found: `regular` unless said. */
  readonly persona?: string;
  readonly what: string;
}

/** A finding of an expected rule in the repaired file. */
export interface Hit {
  readonly rule: string;
  readonly line: number;
  /** Its line, trimmed. */
  readonly text: string;
}

export type Outcome = 'clean' | 'stays' | 'missed' | 'unread';

export interface RepairResult {
  readonly repair: Repair;
  readonly outcome: Outcome;
  /** Rules that found it. */
  readonly rules: readonly string[];
  /** Why it is unread. */
  readonly problem?: string;
}

/** A finding may stand this many lines beside an annotated one. */
const tolerance = 2;

/** Found: an expected finding beside an annotated line; stays: the tree after has one on a line of the same text. */
export function judgeRepair(
  lines: readonly number[],
  before: readonly Hit[],
  after: readonly Hit[],
): { outcome: Outcome; rules: readonly string[] } {
  const hits = before.filter((hit) => lines.some((line) => Math.abs(line - hit.line) <= tolerance));
  if (hits.length === 0) return { outcome: 'missed', rules: [] };
  const stays = after.some((one) => hits.some((hit) => hit.text === one.text));
  return { outcome: stays ? 'stays' : 'clean', rules: [...new Set(hits.map((hit) => hit.rule))].sort() };
}

/** @throws Error naming the line that is no repair */
export function readRepairs(text: string): readonly Repair[] {
  return text.split('\n').flatMap((line, i) => {
    if (!line.trim()) return [];
    const read = JSON.parse(line) as Partial<Repair>;
    if (!read.id || !read.repo || !read.before || !read.after || !read.path || !read.lines?.length || !read.expect?.length)
      throw new Error(`line ${i + 1} takes id, repo, before, after, path, lines and expect.`);
    return [{ sub: '', what: '', ...read } as Repair];
  });
}

async function hitsOf(cli: string, git: string, commit: string, repair: Repair, persona: string): Promise<readonly Hit[]> {
  const folder = await workTreeOf(git, commit, repair.sub === '' ? [] : repair.sub.split(','));
  try {
    const { findings } = await scanFolderAside(cli, folder, ['--persona', persona]);
    const file = path.join(folder, repair.path);
    const lines = fs.existsSync(file) ? fs.readFileSync(file, 'utf8').split('\n') : [];
    return findings
      .filter((finding) => finding.path === repair.path && repair.expect.includes(finding.rule))
      .map(({ rule, line }) => ({ rule, line, text: lines[line - 1]?.trim() ?? '' }));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function check(cli: string, repositories: string, repair: Repair, persona: string): Promise<RepairResult> {
  const git = gitDirectory(repositories, repair.repo);
  if (!git) return { repair, outcome: 'unread', rules: [], problem: `${repositories} has no ${repair.repo}` };
  try {
    const before = await hitsOf(cli, git, repair.before, repair, persona);
    const after = await hitsOf(cli, git, repair.after, repair, persona);
    return { repair, ...judgeRepair(repair.lines, before, after) };
  } catch (error) {
    return { repair, outcome: 'unread', rules: [], problem: (error as Error).message };
  }
}

/** One row for each grade that the repairs deserve, and one for all. */
export function repairTable(results: readonly RepairResult[]): string {
  const grades = [...new Set(results.map(gradeOf))].sort((a, b) => (a === 'regular' ? -1 : b === 'regular' ? 1 : a < b ? -1 : 1));
  const row = (name: string, some: readonly RepairResult[]): (string | number)[] => {
    const of = (outcome: Outcome): number => some.filter((one) => one.outcome === outcome).length;
    const found = of('clean') + of('stays');
    const share = found + of('missed') === 0 ? '–' : `${((100 * found) / (found + of('missed'))).toFixed(1)} %`;
    return [name, some.length, found, of('missed'), of('clean'), of('stays'), of('unread'), share];
  };
  return plainTable([
    ['grade', 'repairs', 'found before', 'missed', 'gone after', 'stays', 'unread', 'found'],
    ...grades.map((grade) =>
      row(
        grade,
        results.filter((one) => gradeOf(one) === grade),
      ),
    ),
    row('all', results),
  ]);
}

function gradeOf(result: RepairResult): string {
  return result.repair.persona ?? 'regular';
}

function describe({ repair, outcome, rules, problem }: RepairResult): string {
  const where = `${repair.repo} ${repair.before.slice(0, 8)} ${repair.path}:${repair.lines.join(',')}`;
  const said = problem ?? (rules.length > 0 ? rules.join(', ') : `expected ${repair.expect.join(' | ')}`);
  return `${outcome.padEnd(6)} ${(repair.persona ?? 'regular').padEnd(8)} ${repair.id} ${where} [${said}] ${repair.what}`;
}

async function main(argv: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      repos: { type: 'string' },
      from: { type: 'string' },
      only: { type: 'string', default: '' },
      persona: { type: 'string' },
      jobs: { type: 'string', default: '2' },
      cli: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const { repos, from, only, persona, jobs } = values;
  if (!repos || !from || !(Number(jobs) >= 1)) {
    console.error(
      'usage: npm run repairs -- --repos DIR --from FILE.jsonl [--only TEXT] [--persona NAME] [--jobs N] [--cli FILE] [--verbose]',
    );
    return 2;
  }
  const cli = values.cli ? path.resolve(values.cli) : builtCommandLine();
  const repairs = readRepairs(fs.readFileSync(from, 'utf8')).filter((repair) => JSON.stringify(repair).includes(only));
  const results = await inParallel(repairs, Number(jobs), (repair) =>
    check(cli, path.resolve(repos), repair, persona ?? repair.persona ?? 'regular'),
  );
  const shown = results.filter((result) => values.verbose || result.outcome !== 'clean');
  for (const text of shown.map(describe).sort()) console.log(text);
  console.log(repairTable(results));
  return results.some((result) => result.outcome === 'unread') ? 1 : 0;
}

if (isMain(import.meta.url)) void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
