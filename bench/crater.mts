/**
 * What a user of real repositories would see.
 *
 *   npm run crater -- CORPUS_DIR [--output FILE] [--verdicts FILE]
 *
 * Scans every folder of CORPUS_DIR with the built command line and writes `docs/crater.md`: how much each repository
 * gets, and every finding outside the deliberately insecure ones with the verdict of whoever read it. Verdicts are kept in
 * `bench/crater-verdicts.json`; a finding without one is `unread`, and standard error names it.
 */
import fs from 'node:fs';
import path from 'node:path';
import { rules } from '../server/src/rules/catalogue.generated.ts';
import { builtCommandLine, filesBelow, isMain, root, scanFolder, type Scanned, type ScannedFinding } from './commandLine.mts';

export type Judgement = 'right' | 'wrong' | 'arguable';

export interface Verdict {
  readonly verdict: Judgement;
  readonly reason: string;
}

/** Verdicts by repository and fingerprint of the finding. */
export type Verdicts = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

export interface RepositoryScan {
  readonly name: string;
  readonly lines: number;
  readonly scan: Scanned;
}

/** Repositories whose findings are there on purpose: they are counted, but not listed and not held against the product. */
export const insecureOnPurpose: ReadonlySet<string> = new Set(['terragoat']);

/** More findings than this of one rule, detector and message shape are listed in groups. */
const listedAtMost = 150;

const categoryOf = new Map(rules.map((rule) => [rule.meta.id, rule.meta.category]));

/** Scans each folder of a corpus, in name order. */
export function scanCorpus(cli: string, corpus: string): readonly RepositoryScan[] {
  return fs
    .readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const folder = path.join(corpus, name);
      return { name, lines: linesBelow(folder), scan: scanFolder(cli, folder, ['--persona', 'regular']) };
    });
}

/** Lines of the text files of a folder. */
function linesBelow(folder: string): number {
  let lines = 0;
  for (const file of filesBelow(folder)) {
    const bytes = fs.readFileSync(path.join(folder, file));
    if (bytes.includes(0)) continue;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines++;
    if (bytes.length > 0 && bytes[bytes.length - 1] !== 10) lines++;
  }
  return lines;
}

function isLeakage(finding: ScannedFinding): boolean {
  return categoryOf.get(finding.rule) === 'leakage';
}

/** Leakage findings for every 10,000 lines. */
export function leakageRate(repositories: readonly RepositoryScan[]): number {
  const lines = repositories.reduce((sum, one) => sum + one.lines, 0);
  const leakage = repositories.reduce((sum, one) => sum + one.scan.findings.filter(isLeakage).length, 0);
  return lines === 0 ? 0 : (leakage * 10_000) / lines;
}

/** Findings that nobody has read yet. */
export function unread(repositories: readonly RepositoryScan[], verdicts: Verdicts): readonly string[] {
  return repositories
    .filter((one) => !insecureOnPurpose.has(one.name))
    .flatMap((one) =>
      one.scan.findings
        .filter((finding) => !verdicts[one.name]?.[finding.fingerprint])
        .map((finding) =>
          `${one.name} ${finding.fingerprint} ${finding.path}:${finding.line} ${finding.rule} ${finding.detector ?? ''}`.trimEnd(),
        ),
    );
}

/** Verdicts on findings that are no longer there. */
export function outdated(repositories: readonly RepositoryScan[], verdicts: Verdicts): readonly string[] {
  return repositories.flatMap((one) => {
    const present = new Set(one.scan.findings.map((finding) => finding.fingerprint));
    return Object.keys(verdicts[one.name] ?? {})
      .filter((fingerprint) => !present.has(fingerprint))
      .map((fingerprint) => `${one.name} ${fingerprint}`);
  });
}

/** The page, as Markdown. */
export function craterPage(repositories: readonly RepositoryScan[], verdicts: Verdicts): string {
  const judged = repositories.filter((one) => !insecureOnPurpose.has(one.name));
  const out: string[] = [
    '# Findings over real repositories',
    '',
    'Written by `npm run crater -- CORPUS_DIR`; [measuring.md](measuring.md) says how to run it and what the columns mean.',
    'Persona `regular`, default settings, no policy.',
    '',
    '| repository | files | lines | leakage | isolation | other | leakage per 10,000 lines | seconds |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
  ];
  const row = (name: string, some: readonly RepositoryScan[]): string => {
    const findings = some.flatMap((one) => one.scan.findings);
    const leakage = findings.filter(isLeakage).length;
    const isolation = findings.filter((finding) => categoryOf.get(finding.rule) === 'isolation').length;
    const sum = (of: (one: RepositoryScan) => number): number => some.reduce((total, one) => total + of(one), 0);
    const cells = [
      name,
      count(sum((one) => one.scan.files)),
      count(sum((one) => one.lines)),
      count(leakage),
      count(isolation),
      count(findings.length - leakage - isolation),
      leakageRate(some).toFixed(2),
      sum((one) => one.scan.seconds).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  for (const one of repositories) out.push(row(insecureOnPurpose.has(one.name) ? `${one.name} (insecure on purpose)` : one.name, [one]));
  if (judged.length > 0) out.push(row('**all that are not insecure on purpose**', judged));
  out.push('', '## By rule', '', '| rule | detector | findings | right | arguable | wrong | unread |', '|---|---|--:|--:|--:|--:|--:|');
  out.push(...byRule(judged, verdicts));
  for (const one of judged) {
    if (one.scan.findings.length === 0) continue;
    out.push('', `## ${one.name}`, '', '| where | rule | detector | message | verdict | reason |', '|---|---|---|---|---|---|');
    out.push(...listing(one, verdicts[one.name] ?? {}));
  }
  return `${out.join('\n')}\n`;
}

function byRule(repositories: readonly RepositoryScan[], verdicts: Verdicts): string[] {
  const counts = new Map<string, Record<Judgement | 'all', number>>();
  for (const one of repositories)
    for (const finding of one.scan.findings) {
      const key = `${finding.rule} | ${finding.detector ?? '–'}`;
      const row = counts.get(key) ?? { all: 0, right: 0, arguable: 0, wrong: 0 };
      counts.set(key, row);
      row.all++;
      const verdict = verdicts[one.name]?.[finding.fingerprint];
      if (verdict) row[verdict.verdict]++;
    }
  const rows = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  const all = { all: 0, right: 0, arguable: 0, wrong: 0 };
  for (const [, row] of rows) for (const key of ['all', 'right', 'arguable', 'wrong'] as const) all[key] += row[key];
  return [...rows, ['**all** | ', all] as const].map(
    ([key, row]) =>
      `| ${key} | ${row.all} | ${row.right} | ${row.arguable} | ${row.wrong} | ${row.all - row.right - row.arguable - row.wrong} |`,
  );
}

function listing(one: RepositoryScan, verdicts: Readonly<Record<string, Verdict>>): string[] {
  const shapes = groupBy(one.scan.findings, (finding) => [finding.rule, finding.detector ?? '', shapeOf(finding.message)].join('\0'));
  return [...shapes.values()].flatMap((findings) => {
    if (findings.length <= listedAtMost)
      return findings.map((finding) => {
        const verdict = verdicts[finding.fingerprint];
        return line([
          `${finding.path}:${finding.line}`,
          finding.rule,
          finding.detector ?? '–',
          finding.message,
          verdict?.verdict ?? 'unread',
          verdict?.reason ?? '',
        ]);
      });
    const groups = groupBy(findings, (finding) => `${patternOf(finding.path)}\0${verdicts[finding.fingerprint]?.verdict ?? 'unread'}`);
    return [...groups.values()].map((group) => {
      const first = group[0]!;
      const verdict = verdicts[first.fingerprint];
      return line([
        `${patternOf(first.path)} (${group.length} findings)`,
        first.rule,
        first.detector ?? '–',
        shapeOf(first.message),
        verdict?.verdict ?? 'unread',
        verdict?.reason ?? '',
      ]);
    });
  });
}

/** A message without its numbers and quoted names. */
function shapeOf(message: string): string {
  return message.replace(/`[^`]*`/g, '`…`').replace(/\d+/g, '#');
}

/** File name of a path at any depth, its numbers as `#`. */
function patternOf(file: string): string {
  return `**/${path.posix.basename(file).replace(/\d+/g, '#')}`;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Reads verdicts and says what is wrong with them. @throws Error naming the entry that is no verdict */
export function readVerdicts(file: string): Verdicts {
  const read = JSON.parse(fs.readFileSync(file, 'utf8')) as Verdicts;
  for (const [repository, entries] of Object.entries(read))
    for (const [fingerprint, entry] of Object.entries(entries))
      if (!['right', 'wrong', 'arguable'].includes(entry.verdict) || !entry.reason)
        throw new Error(`${file}: ${repository} ${fingerprint} takes a verdict (right, wrong, arguable) and a reason.`);
  return read;
}

function main(argv: readonly string[]): number {
  const options = new Map<string, string>();
  const given: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    if (argv[i]!.startsWith('--')) options.set(argv[i]!, argv[++i] ?? '');
    else given.push(argv[i]!);
  }
  if (given.length !== 1 || [...options.keys()].some((name) => name !== '--output' && name !== '--verdicts')) {
    console.error('usage: npm run crater -- CORPUS_DIR [--output FILE] [--verdicts FILE]');
    return 2;
  }
  const verdicts = readVerdicts(options.get('--verdicts') ?? path.join(root, 'bench/crater-verdicts.json'));
  const output = options.get('--output') ?? path.join(root, 'docs/crater.md');
  const repositories = scanCorpus(builtCommandLine(), path.resolve(given[0]!));
  fs.writeFileSync(output, craterPage(repositories, verdicts));
  const open = unread(repositories, verdicts);
  for (const one of open) console.error(`unread: ${one}`);
  for (const one of outdated(repositories, verdicts)) console.error(`no longer found: ${one}`);
  const judged = repositories.filter((one) => !insecureOnPurpose.has(one.name));
  console.log(
    `${repositories.length} repositories; ${leakageRate(judged).toFixed(2)} leakage findings per 10,000 lines; ${open.length} unread; ${path.relative(process.cwd(), output)} written`,
  );
  return 0;
}

if (isMain(import.meta.url)) process.exitCode = main(process.argv.slice(2));
