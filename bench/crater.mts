/**
 * What a user of real repositories would see.
 *
 *   npm run crater -- CORPUS_DIR [--output FILE] [--verdicts FILE]
 *   npm run crater -- --list FILE --trees DIR [--show STATE] [--judge FILE] [--persona NAME] [--only TEXT] [--cli FILE]
 *
 * The first scans every folder of CORPUS_DIR with the built command line and writes the first part of `docs/crater.md`: how
 * much each repository gets, and every finding outside the deliberately insecure ones with the verdict of whoever read it.
 * Verdicts are kept in `bench/crater-verdicts.json`; a finding without one is `unread`, and standard error names it.
 *
 * The second scans the work trees DIR/OWNER+NAME of the repositories that FILE lists for isolation findings and writes the
 * second part. Verdicts are kept in `bench/repository-verdicts.json` by keyed hash; `--show` prints findings to be read.
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { rules } from '../server/src/rules/catalogue.generated.ts';
import { builtCommandLine, filesBelow, isMain, root, scanFolder, type Scanned, type ScannedFinding } from './commandLine.mts';
import { readRepositoryList, scanRepositories } from './repositoryCrater.mts';
import { readings, repositoryPage, summaryLines, type PersonaScan } from './repositoryPage.mts';
import { VerdictMemory } from './verdictMemory.mts';

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

/** Divides the two parts of the page. */
const divider = '<!-- repositories with several environments -->\n\n';

/** The page with one part written anew, the other as it was. */
export function withPart(page: string, part: 'corpora' | 'repositories', text: string): string {
  const at = page.indexOf(divider);
  const corpora = part === 'corpora' ? text : `${(at < 0 ? page : page.slice(0, at)).trimEnd()}\n`;
  const repositories = part === 'repositories' ? text : at < 0 ? '' : page.slice(at + divider.length);
  return repositories === '' ? corpora : `${corpora}\n${divider}${repositories}`;
}

function rewrite(output: string, part: 'corpora' | 'repositories', text: string): void {
  fs.writeFileSync(output, withPart(fs.existsSync(output) ? fs.readFileSync(output, 'utf8') : '', part, text));
}

const usage = `usage: npm run crater -- CORPUS_DIR [--output FILE] [--verdicts FILE]
       npm run crater -- --list FILE --trees DIR [--show right|arguable|wrong|unread|all] [--judge FILE]
                         [--persona regular|pedantic] [--only TEXT] [--cli FILE] [--output FILE] [--verdicts FILE]`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      output: { type: 'string', default: path.join(root, 'docs/crater.md') },
      verdicts: { type: 'string' },
      list: { type: 'string', multiple: true },
      trees: { type: 'string' },
      show: { type: 'string' },
      judge: { type: 'string' },
      persona: { type: 'string' },
      only: { type: 'string' },
      cli: { type: 'string' },
    },
  });
  if (values.list && values.trees && positionals.length === 0) return await craterOfLists(values.list, values.trees, values);
  if (positionals.length !== 1 || values.list || values.trees) {
    console.error(usage);
    return 2;
  }
  return craterOfCorpus(positionals[0]!, values.output, values.verdicts ?? path.join(root, 'bench/crater-verdicts.json'));
}

interface ListOptions {
  readonly output: string;
  readonly verdicts?: string | undefined;
  readonly show?: string | undefined;
  readonly judge?: string | undefined;
  readonly persona?: string | undefined;
  readonly only?: string | undefined;
  /** Another build than the one of this folder; its figures are printed, never written. */
  readonly cli?: string | undefined;
}

/** A run over all repositories and personas writes the page; one over some of them only prints. */
async function craterOfLists(lists: readonly string[], trees: string, options: ListOptions): Promise<number> {
  const verdicts = options.verdicts ?? path.join(root, 'bench/repository-verdicts.json');
  const memory = VerdictMemory.read(verdicts);
  if (options.judge) {
    const taken = memory.judge(fs.readFileSync(options.judge, 'utf8'));
    memory.write(verdicts);
    console.log(`${taken} verdicts taken`);
  }
  const names = [...new Set(lists.flatMap(readRepositoryList))].filter((name) => !options.only || name.includes(options.only));
  const scans: PersonaScan[] = [];
  for (const persona of options.persona ? [options.persona] : ['regular', 'pedantic'])
    scans.push({
      persona,
      repositories: await scanRepositories(options.cli ? path.resolve(options.cli) : builtCommandLine(), names, { trees, persona, memory }),
    });
  const { show } = options;
  if (show)
    for (const text of readings(scans, trees, (finding) => show === 'all' || show === (finding.verdict?.verdict ?? 'unread')))
      console.log(text);
  for (const text of summaryLines(scans)) console.log(text);
  if (!options.only && !options.persona && !options.cli) {
    rewrite(options.output, 'repositories', repositoryPage(scans));
    console.log(`${path.relative(process.cwd(), options.output)} written`);
  }
  return 0;
}

function craterOfCorpus(corpus: string, output: string, verdictFile: string): number {
  const verdicts = readVerdicts(verdictFile);
  const repositories = scanCorpus(builtCommandLine(), path.resolve(corpus));
  rewrite(output, 'corpora', craterPage(repositories, verdicts));
  const open = unread(repositories, verdicts);
  for (const one of open) console.error(`unread: ${one}`);
  for (const one of outdated(repositories, verdicts)) console.error(`no longer found: ${one}`);
  const judged = repositories.filter((one) => !insecureOnPurpose.has(one.name));
  console.log(
    `${repositories.length} repositories; ${leakageRate(judged).toFixed(2)} leakage findings per 10,000 lines; ${open.length} unread; ${path.relative(process.cwd(), output)} written`,
  );
  return 0;
}

if (isMain(import.meta.url)) void main(process.argv.slice(2)).then((code) => (process.exitCode = code));
