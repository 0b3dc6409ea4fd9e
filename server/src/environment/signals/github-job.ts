import { keyScopes } from '../scopes.ts';
import { environmentsIn, isEnvironmentName, tokensOf } from '../tokens.ts';
import type { Tier } from '../../model/environment.ts';
import type { Entry } from '../../model/document.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

const deployWords = new Set(['deploy', 'release', 'rollout', 'promote', 'apply', 'provision']);

/**
 * `jobs.<id>.environment` of a GitHub workflow, as text or as `name`; weaker, a job id such as `deploy-staging`.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idenvironment
 */
const signal: Signal = {
  id: 'github-job',
  collect({ document }) {
    if (document?.platform !== 'github-actions') return [];
    const found: ScopedEvidence[] = [];
    const environments = new Map<string, Entry>();
    for (const entry of document.entries) {
      const { keyPath } = entry;
      if (keyPath[0] !== 'jobs' || keyPath[2] !== 'environment' || environments.has(keyPath[1]!)) continue;
      if (keyPath.length === 3 || (keyPath.length === 4 && keyPath[3] === 'name')) environments.set(keyPath[1]!, entry);
    }
    for (const scope of keyScopes(document.entries, 2)) {
      if (scope.keyPath.length !== 2 || scope.keyPath[0] !== 'jobs') continue;
      const job = scope.keyPath[1]!;
      const declared = environments.get(job);
      if (declared) {
        const several = ofMatrix(document.entries, job, declared);
        if (several.length > 1) {
          const [one, ...also] = several;
          found.push({
            scope: scope.range,
            evidence: {
              carrier: 'job',
              ...one!,
              also,
              weight: 92,
              reason: `job \`${job}\` runs once for each environment of its matrix`,
              range: declared.valueRange,
            },
          });
          continue;
        }
        // What an expression gives is not known here (`${{ matrix.env }}`, `${{ inputs.target || 'dev' }}`).
        const fixed = declared.value.replace(/\$\{\{.{0,400}?\}\}/g, ' ');
        const hits = environmentsIn(fixed).filter((hit) => hit.tier !== 'shared');
        const hit = hits.length === 1 ? hits[0] : undefined;
        if (!hit && /\$\{\{/.test(declared.value)) continue;
        found.push({
          scope: scope.range,
          evidence: {
            carrier: 'job',
            environment: hit?.environment ?? declared.value.toLowerCase(),
            tier: hit?.tier ?? 'unknown',
            weight: 92,
            reason: `job \`${job}\` runs in environment \`${declared.value}\``,
            range: declared.valueRange,
          },
        });
        continue;
      }
      if (!tokensOf(job).some((token) => deployWords.has(token.text.toLowerCase()))) continue;
      const hits = environmentsIn(job).filter((hit) => hit.tier !== 'shared' && hit.environment !== 'ci');
      if (hits.length !== 1) continue;
      found.push({
        scope: scope.range,
        evidence: { carrier: 'job', environment: hits[0]!.environment, tier: hits[0]!.tier, weight: 70, reason: `job name \`${job}\`` },
      });
    }
    return found;
  },
};
/**
 * Environments that `environment: ${{ matrix.x }}` stands for, where the matrix lists them.
 * https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function ofMatrix(entries: readonly Entry[], job: string, declared: Entry): { environment: string; tier: Tier }[] {
  const key = /^\s*\$\{\{\s*matrix\.([\w-]{1,64})(?:\.([\w-]{1,64}))?\s*\}\}\s*$/.exec(declared.value);
  if (!key) return [];
  const [, name, member] = key as unknown as [string, string, string | undefined];
  const found = new Map<string, Tier>();
  for (const { keyPath, value } of entries) {
    if (keyPath[0] !== 'jobs' || keyPath[1] !== job || keyPath[2] !== 'strategy' || keyPath[3] !== 'matrix') continue;
    const listed = keyPath[4] === name && (member === undefined ? keyPath.length === 6 : keyPath[6] === member && keyPath.length === 7);
    const included = keyPath[4] === 'include' && keyPath[6] === name && keyPath.length === 7 && member === undefined;
    const hit = listed || included ? isEnvironmentName(value) : undefined;
    if (hit && hit.tier !== 'shared') found.set(hit.environment, hit.tier);
  }
  return [...found].map(([environment, tier]) => ({ environment, tier }));
}

export default signal;
