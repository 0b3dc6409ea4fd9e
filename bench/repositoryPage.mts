import {
  countsOf,
  distinct,
  judgedIn,
  linesReader,
  precisionOf,
  treeOf,
  type Counts,
  type ReadFinding,
  type RepositoryFindings,
  type State,
} from './repositoryCrater.mts';

/** All findings of one persona. */
export interface PersonaScan {
  readonly persona: string;
  readonly repositories: readonly RepositoryFindings[];
}

const states: readonly State[] = ['right', 'arguable', 'wrong', 'unread'];

/** The part of `docs/crater.md` on repositories with several environments, as Markdown: counts only, nothing of their text. */
export function repositoryPage(scans: readonly PersonaScan[]): string {
  const out = [
    '# Isolation findings over repositories with several environments',
    '',
    'Written by `npm run crater -- --list FILE --trees DIR`; [measuring.md](measuring.md) says what counts as right.',
    'A subject (a host, a bucket, the name of a secret) counts once for one pair of environments in a repository, however many places name it.',
    '',
    '| persona | repositories with findings | findings | distinct | right | arguable | wrong | unread | right of judged | mean over repositories | at most a tenth each |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  for (const scan of scans) out.push(line([scan.persona, ...summary(scan)]));
  for (const scan of scans) {
    out.push('', `## By rule: ${scan.persona}`, '', '| rule | findings | right | arguable | wrong | unread |', '|---|--:|--:|--:|--:|--:|');
    out.push(...byRule(scan));
  }
  out.push('', '## By repository', '', 'Right / arguable / wrong / unread.', '');
  out.push(line(['repository', ...scans.map((scan) => scan.persona)]), `|---|${'--:|'.repeat(scans.length)}`);
  out.push(...byRepository(scans));
  out.push('', '## Why findings are wrong or arguable', '');
  out.push(line(['cause', 'verdict', ...scans.map((scan) => scan.persona)]), `|---|---|${'--:|'.repeat(scans.length)}`);
  out.push(...causes(scans));
  return `${out.join('\n')}\n`;
}

/** One line on each persona, for the terminal. */
export function summaryLines(scans: readonly PersonaScan[]): readonly string[] {
  return scans.map((scan) => {
    const [repositories, findings, all, right, arguable, wrong, unread, overall, mean, capped] = summary(scan);
    return `${scan.persona}: ${findings} findings in ${repositories} repositories, ${all} distinct: ${right} right, ${arguable} arguable, ${wrong} wrong, ${unread} unread; right ${overall}, mean ${mean}, capped ${capped}`;
  });
}

function summary({ repositories }: PersonaScan): string[] {
  const counts = repositories.map((one) => countsOf(one.findings));
  const total = sumOf(counts);
  const { overall, mean, capped } = precisionOf(counts);
  return [
    repositories.filter((one) => one.findings.length > 0).length,
    repositories.reduce((sum, one) => sum + one.findings.length, 0),
    judgedIn(total) + total.unread,
    ...states.map((state) => total[state]),
    ...[overall, mean, capped].map((rate) => (Number.isNaN(rate) ? '–' : `${(rate * 100).toFixed(1)} %`)),
  ].map(String);
}

function byRule({ repositories }: PersonaScan): string[] {
  const found = repositories.flatMap((one) => one.findings);
  return [...new Set(found.map((finding) => finding.rule))].sort().map((rule) => {
    const of = repositories.map((one) => one.findings.filter((finding) => finding.rule === rule));
    const total = sumOf(of.map(countsOf));
    return line([rule, of.reduce((sum, one) => sum + one.length, 0), ...states.map((state) => total[state])]);
  });
}

function byRepository(scans: readonly PersonaScan[]): string[] {
  const names = scans[0]?.repositories.map((one) => one.name) ?? [];
  return names.map((name) => {
    const cells = scans.map((scan) => {
      const counts = countsOf(scan.repositories.find((one) => one.name === name)?.findings ?? []);
      return judgedIn(counts) + counts.unread === 0 ? '–' : states.map((state) => counts[state]).join(' / ');
    });
    return line([name, ...cells]);
  });
}

function causes(scans: readonly PersonaScan[]): string[] {
  const rows = new Map<string, number[]>();
  for (const [i, scan] of scans.entries())
    for (const { findings } of scan.repositories)
      for (const { finding } of distinct(findings).values()) {
        const { verdict, cause } = finding.verdict ?? {};
        if (verdict === undefined || cause === undefined || verdict === 'right') continue;
        const row = rows.get(`${cause} | ${verdict}`) ?? scans.map(() => 0);
        row[i]!++;
        rows.set(`${cause} | ${verdict}`, row);
      }
  const weight = (row: readonly number[]): number => row.reduce((sum, one) => sum + one, 0);
  return [...rows].sort(([a, x], [b, y]) => weight(y) - weight(x) || (a < b ? -1 : 1)).map(([key, row]) => line([key, ...row]));
}

/** Findings with their lines and two lines around them, one of each hash: for whoever reads them, never to be kept. */
export function readings(scans: readonly PersonaScan[], trees: string, shown: (finding: ReadFinding) => boolean): readonly string[] {
  const out: string[] = [];
  const seen = new Set<string>();
  for (const { persona, repositories } of scans)
    for (const { name, findings } of repositories) {
      const linesOf = linesReader(treeOf(trees, name)!);
      for (const finding of findings) {
        if (seen.has(finding.hash) || !shown(finding)) continue;
        seen.add(finding.hash);
        const { verdict, cause } = finding.verdict ?? { verdict: 'unread', cause: '' };
        const where = `${name} ${finding.path}:${finding.line}${finding.endLine > finding.line ? `-${finding.endLine}` : ''}`;
        out.push(`${finding.hash} ${persona} ${verdict}${cause && `: ${cause}`}`, `  ${where} ${finding.rule}`, `  ${finding.message}`);
        out.push(...excerpt(linesOf(finding.path), finding.line), '');
      }
    }
  return out;
}

function excerpt(lines: readonly string[], line: number): string[] {
  const from = Math.max(0, line - 3);
  return lines.slice(from, line + 2).map((text, i) => `  ${from + i + 1 === line ? '>' : ' '} ${text.slice(0, 200)}`);
}

function sumOf(counts: readonly Counts[]): Counts {
  const total: Counts = { right: 0, arguable: 0, wrong: 0, unread: 0 };
  for (const one of counts) for (const state of states) total[state] += one[state];
  return total;
}

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}
