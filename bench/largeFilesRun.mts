/**
 * Analyses large files of one platform and prints what each took, as JSON. `largeFiles.mts` bundles and runs it.
 *
 *   node BUNDLE RUNS
 */
import { AnalysisHost } from '../server/src/analysis/analysisHost.ts';
import type { LargeFile } from './largeFiles.mts';
import { terraform, terraformPlan, workflow } from './platformFiles.mts';

const runs = Number(process.argv[2]);
const texts: readonly (readonly [string, string])[] = [
  ['.github/workflows/deploy.yml', workflow(200)],
  ['infra/plan.json', terraformPlan(2_000_000)],
  ['infra/main.tf', terraform(2_000_000)],
];
const results = texts.map(([path, text]): LargeFile => {
  const host = new AnalysisHost({ persona: 'auditor' });
  const uri = `file:///bench/${path}`;
  let milliseconds = Infinity;
  let findings = 0;
  for (let i = 0; i < runs; i++) {
    const started = performance.now();
    host.update(uri, host.analyse({ uri, path, version: 0, text }));
    findings = host.findings(uri).length;
    milliseconds = Math.min(milliseconds, performance.now() - started);
  }
  return { path, characters: text.length, milliseconds, findings };
});
console.log(JSON.stringify(results));
