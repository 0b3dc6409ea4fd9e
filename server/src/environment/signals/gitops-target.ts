import { byFirstKey } from '../../syntax/firstKeys.ts';
import { documentRange } from '../scopes.ts';
import { environmentsIn } from '../tokens.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** What of an Argo CD Application or Flux Kustomization/HelmRelease says where it deploys to, with the weight of it. */
const argo: Readonly<Record<string, number>> = { 'spec.destination.namespace': 86, 'spec.destination.name': 80, 'spec.source.path': 70 };
const flux: Readonly<Record<string, number>> = { 'spec.targetNamespace': 86, 'spec.path': 70 };

/**
 * Targets of Argo CD and Flux objects.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/application-specification/ and https://fluxcd.io/flux/components/kustomize/kustomizations/
 */
const signal: Signal = {
  id: 'gitops-target',
  collect({ document }) {
    if (document?.format !== 'yaml' && document?.format !== 'json') return [];
    const targets = new Map<number, Readonly<Record<string, number>>>();
    for (const entry of byFirstKey(document.entries).get('apiVersion') ?? []) {
      if (entry.keyPath.length !== 1) continue;
      if (entry.value.startsWith('argoproj.io/')) targets.set(entry.document, argo);
      else if (/^(?:kustomize|helm)\.toolkit\.fluxcd\.io\//.test(entry.value)) targets.set(entry.document, flux);
    }
    if (targets.size === 0) return [];
    const found: ScopedEvidence[] = [];
    for (const entry of document.entries) {
      const key = entry.keyPath.join('.');
      const weight = targets.get(entry.document)?.[key];
      // `{{cluster}}` of an ApplicationSet is not known here.
      if (weight === undefined || /\{\{|\$\{/.test(entry.value)) continue;
      const hits = environmentsIn(entry.value).filter((hit) => hit.tier !== 'shared');
      if (hits.length !== 1) continue;
      found.push({
        scope: documentRange(document.entries, entry.document),
        evidence: {
          carrier: 'section',
          environment: hits[0]!.environment,
          tier: hits[0]!.tier,
          weight,
          reason: `\`${key}\` is \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
export default signal;
