/** Lists in the documentation that follow from what the pluggable folders hold. */
import type { RuleMeta } from '../server/src/rules/rule.ts';

/** Heading of each category on the page of the rules. */
const headings: Readonly<Record<RuleMeta['category'], string>> = {
  leakage: 'Leakage',
  isolation: 'Environment isolation',
  lifetime: 'Long life and weak authentication',
  privilege: 'Privilege',
  lifecycle: 'Third parties, reuse, people, lifecycle',
  policy: 'References and policy',
};

const ruleHeader = '| rule | | persona | severity | OWASP NHI |\n|---|---|---|---|---|\n';

/** The page of the rules with a row for each of them, below the heading of its category. */
export function withRuleTables(page: string, rules: readonly RuleMeta[]): string {
  return Object.entries(headings).reduce((text, [category, heading]) => {
    const rows = rules
      .filter((meta) => meta.category === category)
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(
        ({ id, title, persona, severity, owaspNhi }) =>
          `| [${id}](${id}.md) | ${title} | ${persona} | ${severity} | ${owaspNhi.join(', ')} |\n`,
      );
    const start = text.indexOf(`## ${heading}\n`);
    const from = text.indexOf(ruleHeader, start);
    if (start < 0 || from < 0) throw new Error(`docs/rules/README.md has no table below "${heading}"`);
    const rest = text.slice(from + ruleHeader.length);
    return text.slice(0, from + ruleHeader.length) + rows.join('') + rest.replace(/^(?:\|.*\n)*/, '');
  }, page);
}

/** Formats of a command: the default first, then by name. */
const defaults = { scan: 'text', identities: 'table' } as const;

function ordered(ids: readonly string[], first: string): readonly string[] {
  return [first, ...ids.filter((id) => id !== first)];
}

/** A page with the formats of each command where it lists them: `bulkhead scan … [--format a|b]`, or as a row of its options. */
export function withFormatLists(page: string, formats: Readonly<Record<keyof typeof defaults, readonly string[]>>): string {
  let text = page;
  for (const command of ['scan', 'identities'] as const) {
    const ids = ordered(formats[command], defaults[command]);
    text = text.replace(
      new RegExp(`(bulkhead ${command} \\[PATH…\\] \\[--format )[a-z0-9|-]+`),
      (_, before: string) => before + ids.join('|'),
    );
  }
  const [first, ...others] = ordered(formats.scan, defaults.scan).map((id) => `\`${id}\``);
  return text.replace(
    /^(\| `--format FORMAT` \| ).* \|$/m,
    (_, before: string) => `${before}${[`${first!} (default)`, ...others].join(', ')} |`,
  );
}

/**
 * Puts a row into a table, before the first row that follows it by name; at the end where rows are in no such order.
 * @param header the table's first line
 */
export function withRow(page: string, header: string, row: string): string {
  const from = page.indexOf(`${header}\n`);
  if (from < 0) throw new Error(`there is no table ${header}`);
  const lines = page.slice(from).split('\n');
  let end = 2;
  while (lines[end]?.startsWith('|')) end++;
  const rows = lines.slice(2, end);
  const isOrdered = rows.every((one, i) => i === 0 || rows[i - 1]! < one);
  const at = isOrdered ? rows.findIndex((one) => one > row) : -1;
  rows.splice(at < 0 ? rows.length : at, 0, row);
  return page.slice(0, from) + [...lines.slice(0, 2), ...rows, ...lines.slice(end)].join('\n');
}
