import fs from 'node:fs';
import path from 'node:path';
import { inParallel, scanFolderAside, type ScannedFinding } from './commandLine.mts';
import { environmentsOf, isIsolation, subjectOf } from './findingSubject.mts';
import type { Judgement, RememberedVerdict, VerdictMemory } from './verdictMemory.mts';

/** One finding in a repository of the list. */
export interface ReadFinding extends ScannedFinding {
  readonly repository: string;
  /** Key of its verdict. */
  readonly hash: string;
  /** Equal where one subject is found again for the same environments: such count once. */
  readonly counted: string;
  readonly verdict: RememberedVerdict | undefined;
}

export interface RepositoryFindings {
  readonly name: string;
  readonly findings: readonly ReadFinding[];
}

export type State = Judgement | 'unread';
export type Counts = Record<State, number>;

/** Names of a list, `owner/name` a line; `#` begins a comment. */
export function readRepositoryList(file: string): readonly string[] {
  const names = fs.readFileSync(file, 'utf8').split('\n');
  return names.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
}

/** Folder of a repository's work tree below `trees`, undefined when it is not there. */
export function treeOf(trees: string, repository: string): string | undefined {
  return [repository.replace('/', '+'), repository].map((name) => path.join(trees, name)).find((folder) => fs.existsSync(folder));
}

/**
 * Scans the work trees of a list, `jobs` at a time.
 *
 * @throws Error naming a repository without work tree, and what a scan said that gave no report
 */
export async function scanRepositories(
  cli: string,
  names: readonly string[],
  { trees, persona, memory, jobs = 2 }: { trees: string; persona: string; memory: VerdictMemory; jobs?: number },
): Promise<readonly RepositoryFindings[]> {
  const folders = names.map((name) => {
    const folder = treeOf(trees, name);
    if (!folder) throw new Error(`${trees} has no work tree of ${name} (${name.replace('/', '+')}).`);
    return { name, folder };
  });
  return inParallel(folders, jobs, async ({ name, folder }) => {
    const { findings } = await scanFolderAside(cli, folder, ['--persona', persona]);
    const linesOf = linesReader(folder);
    const read = findings.filter(isIsolation).map((finding): ReadFinding => {
      const subject = subjectOf(finding, linesOf(finding.path));
      const hash = memory.hashOf(name, finding.path, finding.rule, subject);
      const counted = [finding.rule, subject, environmentsOf(finding.message)].join('\0');
      return { ...finding, repository: name, hash, counted, verdict: memory.verdictOf(hash) };
    });
    return { name, findings: read };
  });
}

/** Lines of files below a folder, each file read once. */
export function linesReader(folder: string): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const at = path.join(folder, file);
    const lines = known.get(file) ?? (fs.existsSync(at) ? fs.readFileSync(at, 'utf8').split('\n') : []);
    known.set(file, lines);
    return lines;
  };
}

/** The worst counts: where one subject is right in one file and wrong in another, it is wrong. */
const order: readonly State[] = ['right', 'unread', 'arguable', 'wrong'];

/** Distinct subjects for a pair of environments, each with the state of its findings. */
export function distinct(findings: readonly ReadFinding[]): ReadonlyMap<string, { readonly state: State; readonly finding: ReadFinding }> {
  const subjects = new Map<string, { state: State; finding: ReadFinding }>();
  for (const finding of findings) {
    const state = finding.verdict?.verdict ?? 'unread';
    const before = subjects.get(finding.counted);
    if (!before || order.indexOf(state) > order.indexOf(before.state)) subjects.set(finding.counted, { state, finding });
  }
  return subjects;
}

export function countsOf(findings: readonly ReadFinding[]): Counts {
  const counts: Counts = { right: 0, arguable: 0, wrong: 0, unread: 0 };
  for (const { state } of distinct(findings).values()) counts[state]++;
  return counts;
}

export function judgedIn(counts: Counts): number {
  return counts.right + counts.arguable + counts.wrong;
}

export interface Precision {
  /** Right of all that was judged, every distinct subject alike. */
  readonly overall: number;
  /** Mean over the repositories that have a judged finding. */
  readonly mean: number;
  /** Overall, where no repository has more than a tenth of the weight (equal weights for fewer than ten). */
  readonly capped: number;
  readonly judged: number;
  readonly repositories: number;
}

/** Share of right findings. NaN where nothing was judged. */
export function precisionOf(counts: readonly Counts[]): Precision {
  const judged = counts.filter((one) => judgedIn(one) > 0);
  const all = judged.reduce((sum, one) => sum + judgedIn(one), 0);
  const rates = judged.map((one) => one.right / judgedIn(one));
  const weights = cappedWeights(judged.map(judgedIn));
  const weight = weights.reduce((sum, one) => sum + one, 0);
  return {
    overall: judged.reduce((sum, one) => sum + one.right, 0) / all,
    mean: rates.reduce((sum, one) => sum + one, 0) / rates.length,
    capped: rates.reduce((sum, rate, i) => sum + rate * weights[i]!, 0) / weight,
    judged: all,
    repositories: judged.length,
  };
}

/** Sizes cut so that none is more than a tenth of their sum; ones, where there are fewer than ten. */
export function cappedWeights(sizes: readonly number[]): readonly number[] {
  if (sizes.length < 10) return sizes.map(() => 1);
  const sorted = [...sizes].sort((a, b) => b - a);
  // With the k largest cut to c, c is a tenth of (k c + the rest).
  for (let k = 0; k < 10; k++) {
    const rest = sorted.slice(k).reduce((sum, one) => sum + one, 0);
    const cut = rest / (10 - k);
    if ((sorted[k] ?? 0) <= cut) return sizes.map((one) => Math.min(one, cut));
  }
  return sizes.map(() => 1);
}
