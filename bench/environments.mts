/**
 * `npm run bench:environments -- FOLDER…`: the environment of each configuration file of real repositories, with the reason,
 * as a Markdown table. Files of formats without a parser of their own (sources, prose) are left out.
 */
import { AnalysisHost } from '../server/src/analysis/analysisHost.ts';
import { neverCancelled } from '../server/src/base/cancellation.ts';
import { NodeFileSystem } from '../server/src/workspace/nodeFileSystem.ts';
import { scanFolder } from '../server/src/workspace/scan.ts';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const cell = (text: string): string => text.replaceAll('|', '\\|');

for (const folder of process.argv.slice(2)) {
  const host = new AnalysisHost();
  await scanFolder(host, new NodeFileSystem(), pathToFileURL(path.resolve(folder)).toString(), {
    maxFileSize: 2_000_000,
    excludes: () => false,
    token: neverCancelled,
    onProblem: () => {},
  });
  const rows: string[] = [];
  const without: string[] = [];
  for (const facts of [...host.view.files()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (facts.format === 'plain') continue;
    const whole = facts.claims.find((claim) => !claim.scope);
    const claims = whole ? [whole] : host.view.claimsAt(facts, 0);
    const scoped = facts.claims.filter((claim) => claim.scope);
    if (claims.length === 0 && scoped.length === 0) {
      without.push(facts.path);
      continue;
    }
    const name = [
      ...claims.map((claim) => claim.environment),
      ...[...new Set(scoped.map((claim) => claim.environment))].map((environment) => `part: ${environment}`),
    ].join(', ');
    const reason = (claims[0] ?? scoped[0])!.evidence[0]?.reason ?? '';
    rows.push(`| \`${cell(facts.path)}\` | ${cell(name)} | ${cell(reason)}${facts.template ? ' (template)' : ''} |`);
  }
  console.log(`## ${path.basename(path.resolve(folder))}\n`);
  console.log(`${rows.length} files with an environment, ${without.length} configuration files without.\n`);
  if (rows.length > 0) console.log(`| file | environment | because |\n|---|---|---|\n${rows.join('\n')}\n`);
  const folders = new Map<string, number>();
  for (const one of without) folders.set(path.posix.dirname(one), (folders.get(path.posix.dirname(one)) ?? 0) + 1);
  console.log(`Without: ${[...folders].map(([name, count]) => `\`${name}\` (${count})`).join(', ')}\n`);
}
