import { byFirstKey } from '../../syntax/firstKeys.ts';
import { documentRange } from '../scopes.ts';
import { carrierNameOf } from '../carrierNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** `metadata.namespace` of a manifest and `namespace` of a kustomization. */
const signal: Signal = {
  id: 'kubernetes-namespace',
  collect({ document, path }) {
    if (document?.format !== 'yaml' && document?.format !== 'json') return [];
    const kustomization = /(?:^|\/)kustomization\.ya?ml$/i.test(path);
    const found: ScopedEvidence[] = [];
    const first = byFirstKey(document.entries);
    const named = (first.get('metadata') ?? []).filter(({ keyPath }) => keyPath.length === 2 && keyPath[1] === 'namespace');
    if (kustomization) named.push(...(first.get('namespace') ?? []).filter(({ keyPath }) => keyPath.length === 1));
    for (const entry of named) {
      const hit = carrierNameOf(entry.value);
      // `integration-tests`, `preview-controller`: beside other words such a word mostly means something else.
      if (!hit || (hit.strength === 'weak' && hit.at !== 'whole' && hit.at !== 'end')) continue;
      found.push({
        scope: kustomization ? undefined : documentRange(document.entries, entry.document),
        evidence: {
          carrier: 'section',
          environment: hit.environment,
          tier: hit.tier,
          weight: hit.strength === 'weak' && hit.at !== 'whole' ? 50 : 88,
          declares: hit.strength === 'weak' ? undefined : 'namespace',
          reason: `namespace \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
