import { rangeBelow } from '../scopes.ts';
import { environmentsIn } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/**
 * `deployment:` of a step or stage in `bitbucket-pipelines.yml`.
 * https://support.atlassian.com/bitbucket-cloud/docs/step-options/#Deployment
 */
const signal: Signal = {
  id: 'bitbucket-step',
  collect({ document, path }) {
    if (!document || !/(?:^|\/)bitbucket-pipelines\.ya?ml$/i.test(path)) return [];
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      const holder = entry.keyPath.slice(0, -1);
      const kind = holder[holder.length - 1];
      if (entry.keyPath[entry.keyPath.length - 1] !== 'deployment' || (kind !== 'step' && kind !== 'stage')) continue;
      const hits = environmentsIn(entry.value).filter((hit) => hit.tier !== 'shared');
      const scope = rangeBelow(document.entries, entry.document, holder);
      if (hits.length !== 1 || !scope) continue;
      found.push({
        scope,
        evidence: {
          carrier: 'job',
          environment: hits[0]!.environment,
          tier: hits[0]!.tier,
          weight: 92,
          reason: `${kind} deploys to \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
