import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
import { rowText } from '../features/rowText.ts';
import { namedByReference } from '../model/reference.ts';
import { homeOf } from '../rules/home.ts';
import { AnalysisHost } from '../analysis/analysisHost.ts';
import { LineIndex, overlaps, type TextRange } from '../base/range.ts';
import { printable } from '../base/printable.ts';
import { neverCancelled } from '../base/cancellation.ts';
import { counterEvidence } from '../environment/classify.ts';
import { decode } from '../workspace/decode.ts';
import { NodeFileSystem } from '../workspace/nodeFileSystem.ts';
import { scanFolder } from '../workspace/scan.ts';
import { policyOfFolder } from '../workspace/policies.ts';

/** Overlays of other files are read up to this size, bytes. */
const largestRead = 1_000_000;

/**
 * The environment chain of one line: where it lives and why, what speaks against it, and what stands on it points to.
 * @param root folder whose policy counts and to which paths are relative
 * @param line counted from 1
 * @returns text for a person, or an error in words
 */
export async function explainLine(root: string, file: string, line: number): Promise<{ text: string } | { error: string }> {
  const folder = URI.file(root).toString();
  const relative = path.relative(root, file).split(path.sep).join('/');
  const decoded = decode(fs.readFileSync(file));
  if (!('text' in decoded)) return { error: `${relative} is not text.` };
  const lines = new LineIndex(decoded.text);
  if (line < 1 || line > lines.lineCount) return { error: `${relative} has ${lines.lineCount} lines, no line ${line}.` };
  const problems: string[] = [];
  const host = new AnalysisHost({ onProblem: (where, problem) => problems.push(`${where}: ${problem}`) });
  const policy = await policyOfFolder(folder, new NodeFileSystem([relative]), [...host.allRules.keys()], false);
  host.setPolicy(folder, policy);
  const facts = host.analyse({ uri: URI.file(file).toString(), path: relative, version: 0, text: decoded.text });
  // What a name means, and where a base lives, the rest of the workspace says.
  await scanFolder(host, new NodeFileSystem(), folder, {
    maxFileSize: largestRead,
    excludes: (other) => policy.ignores(other),
    token: neverCancelled,
    onProblem: () => {},
  });
  host.update(facts.uri, facts);
  const here = lines.lineRange(line - 1);
  const onLine = <T extends { readonly range: TextRange }>(all: readonly T[]): T[] => all.filter((one) => overlaps(one.range, here));
  const credentials = onLine(facts.credentials);
  const references = onLine(facts.references);
  const identities = onLine(facts.identities);
  const endpoints = onLine(facts.endpoints);
  const first = Math.min(here.end, ...[...credentials, ...references, ...identities, ...endpoints].map((one) => one.range.start));
  const claims = host.view.claimsAt(facts, first);
  const out = [`${relative}:${line}`];
  if (claims.length === 0) out.push('Lives in no known environment.');
  for (const claim of claims) {
    out.push(`Lives in ${claim.environment} (${claim.tier}, ${Math.round(claim.confidence * 100)} % sure)`);
    for (const evidence of claim.evidence.filter((one) => one.environment === claim.environment)) out.push(`  because ${evidence.reason}`);
  }
  const counter = claims.length === 1 ? counterEvidence(facts.claims, first, claims[0]!.environment) : undefined;
  if (counter) out.push(`  but ${counter.environment}: ${counter.reason}`);
  if (facts.template) out.push('The file is a template; its values are not real.');
  const { view } = host;
  const point = (what: string, to: { readonly environment: string; readonly reason: string } | undefined, named: boolean): void => {
    if (to) out.push(`${what} points to ${to.environment}: ${to.reason}`);
    else
      out.push(
        named
          ? `${what} holds a word that elsewhere names an environment; nothing here shows that it does`
          : `${what} names no environment`,
      );
  };
  for (const one of credentials) point(one.title, one.tells && { environment: one.tells.tier, reason: one.tells.reason }, false);
  for (const one of references) {
    const named = namedByReference(one);
    point(`Reference to \`${[one.locator.store, one.locator.path].filter(Boolean).join('/')}\``, view.pointsTo(named), named !== undefined);
  }
  for (const one of identities) point(one.title, view.pointsTo(one.pointsTo), one.pointsTo !== undefined);
  for (const one of endpoints) point(`The ${one.kind} \`${one.name}\``, view.pointsTo(one.pointsTo), one.pointsTo !== undefined);
  for (const one of endpoints) {
    const row = rowText(view.rowOf(facts, one));
    if (row) out.push(`Under the key of \`${one.name}\`:`, ...row.map(([environment, name]) => `  ${environment.padEnd(14)} ${name}`));
  }
  for (const one of endpoints) {
    const group = one.kind === 'account' ? view.group(`account:${one.name}`) : undefined;
    const home = group && homeOf(group);
    if (home)
      out.push(
        `The account \`${one.name}\` is ${home.environment}'s: ${home.files} of the ${home.total} files that name it are in ${home.environment}`,
      );
  }
  return { text: `${[...out, ...problems].map(printable).join('\n')}\n` };
}
