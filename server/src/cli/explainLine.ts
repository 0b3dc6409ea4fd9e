import fs from 'node:fs';
import path from 'node:path';
import { URI } from 'vscode-uri';
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
  // A base is where its overlays are: they have to be known, too.
  if (facts.claims.length === 0)
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
  const point = (what: string, to: { readonly name: string; readonly reason: string } | undefined): void => {
    out.push(to ? `${what} points to ${to.name}: ${to.reason}` : `${what} names no environment`);
  };
  for (const one of credentials) point(one.title, one.tells && { name: one.tells.tier, reason: one.tells.reason });
  for (const one of references)
    point(`Reference to \`${[one.locator.store, one.locator.path].filter(Boolean).join('/')}\``, one.environment);
  for (const one of identities) point(one.title, one.pointsTo && { name: one.pointsTo.environment, reason: one.pointsTo.reason });
  for (const one of endpoints)
    point(`The ${one.kind} \`${one.name}\``, one.pointsTo && { name: one.pointsTo.environment, reason: one.pointsTo.reason });
  return { text: `${[...out, ...problems].map(printable).join('\n')}\n` };
}
