import { byFirstKey } from '../../syntax/firstKeys.ts';
import { documentRange } from '../scopes.ts';
import { carrierNameOf, type CarrierName } from '../carrierNames.ts';
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
      const hit = key.endsWith('path') ? ofPath(entry.value) : carrierNameOf(entry.value);
      if (!hit || (hit.strength === 'weak' && hit.at === 'inside')) continue;
      found.push({
        scope: documentRange(document.entries, entry.document),
        evidence: {
          carrier: 'section',
          environment: hit.environment,
          tier: hit.tier,
          weight,
          declares: key.endsWith('path') || hit.strength === 'weak' ? undefined : 'namespace',
          reason: `\`${key}\` is \`${entry.value}\``,
          range: entry.valueRange,
        },
      });
    }
    return found;
  },
};
/** The last folder of a path that names one. */
function ofPath(path: string): CarrierName | undefined {
  return path
    .split('/')
    .reverse()
    .map((part) => carrierNameOf(part))
    .find((hit) => hit && (hit.at === 'whole' || hit.strength !== 'weak'));
}

export default signal;
