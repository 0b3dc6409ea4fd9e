import { documentRange } from '../scopes.ts';
import { environmentsIn } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** `metadata.namespace` of a manifest and `namespace` of a kustomization. */
const signal: Signal = {
  id: 'kubernetes-namespace',
  collect({ document, path }) {
    if (document?.format !== 'yaml' && document?.format !== 'json') return [];
    const kustomization = /(?:^|\/)kustomization\.ya?ml$/i.test(path);
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      const { keyPath } = entry;
      const named = keyPath.length === 2 ? keyPath[0] === 'metadata' : keyPath.length === 1 && kustomization;
      if (!named || keyPath[keyPath.length - 1] !== 'namespace') continue;
      const hits = environmentsIn(entry.value).filter((hit) => hit.tier !== 'shared');
      if (hits.length !== 1) continue;
      const hit = hits[0]!;
      found.push({
        scope: kustomization ? undefined : documentRange(document.entries, entry.document),
        evidence: {
          carrier: 'section',
          environment: hit.environment,
          tier: hit.tier,
          weight: 88,
          reason: `namespace \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
