import { rangeBelow } from '../scopes.ts';
import { environmentsIn, tokensOf } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

const deployWords = new Set(['deploy', 'deployment', 'release', 'promote', 'rollout', 'provision', 'apply']);

/** Stage names that are steps of a build as often as environments. */
const phases = new Set(['test', 'testing', 'ci', 'integration', 'int', 'e2e', 'review', 'acceptance', 'acc', 'rc', 'qa']);

/**
 * `environment:` of an Azure Pipelines deployment job (`prod`, `prod.namespace`, or `name:`), and the name of a stage.
 * https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment-environment
 */
const signal: Signal = {
  id: 'azure-job',
  collect({ document }) {
    if (document?.platform !== 'azure-pipelines') return [];
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      const path = entry.keyPath;
      const last = path[path.length - 1];
      const holder = last === 'name' && path[path.length - 2] === 'environment' ? path.slice(0, -2) : path.slice(0, -1);
      const isEnvironment = (last === 'environment' || holder.length === path.length - 2) && holder[holder.length - 2] === 'jobs';
      const isStage = last === 'stage' && path[path.length - 3] === 'stages';
      if (!isEnvironment && !isStage) continue;
      // Macros, runtime and template expressions are not known here.
      if (/\$\(|\$\{\{|\$\[/.test(entry.value)) continue;
      const hits = environmentsIn(isEnvironment ? entry.value.split('.')[0]! : entry.value).filter((hit) => hit.tier !== 'shared');
      if (hits.length !== 1) continue;
      const hit = hits[0]!;
      if (isStage) {
        const deploys = tokensOf(entry.value).some((token) => deployWords.has(token.text.toLowerCase()));
        const alone = hit.text.length === entry.value.length;
        if (!deploys && (!alone || phases.has(hit.text.toLowerCase()))) continue;
      }
      const scope = rangeBelow(document.entries, entry.document, holder);
      if (!scope) continue;
      found.push({
        scope,
        evidence: {
          carrier: 'job',
          environment: hit.environment,
          tier: hit.tier,
          weight: isEnvironment ? 92 : 76,
          reason: isEnvironment ? `deployment job to environment \`${entry.value}\`` : `stage \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
