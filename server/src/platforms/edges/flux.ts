import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';
import { entriesOf, isAt, topLevel } from './_documents.ts';

/**
 * What Flux takes in by name: variables, values, keys. Its path is a carrier, and compared as such.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/, https://fluxcd.io/flux/components/helm/helmreleases/
 */
const reader: EdgeReader = {
  id: 'flux',
  markers: ['fluxcd', 'flux '],
  programs: ['flux'],
  command({ args }, sink) {
    for (const { value } of optionsOf(args, ['--context'])) sink.name('kube context', value);
    for (const { value } of optionsOf(args, ['--path'])) sink.folder('folder', value);
  },
  document({ document }, sink) {
    if (document.format !== 'yaml' && document.format !== 'json') return;
    const versions = topLevel(document, 'apiVersion');
    if (![...versions.values()].some((version) => version.includes('.toolkit.fluxcd.io/'))) return;
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      if (!versions.get(entry.document)?.includes('.toolkit.fluxcd.io/')) continue;
      if (isAt(keyPath, 'spec.postBuild.substituteFrom.#.name')) sink.name('set of variables', chosen, { keyPath, kind: 'include' });
      else if (isAt(keyPath, 'spec.valuesFrom.#.name')) sink.name('set of values', chosen, { keyPath, kind: 'include' });
      else if (isAt(keyPath, 'spec.decryption.secretRef.name')) sink.name('decryption key', chosen, { keyPath, kind: 'encryption' });
      else if (isAt(keyPath, 'spec.kubeConfig.secretRef.name')) sink.name('kubeconfig', chosen, { keyPath, secrets: true });
      else if (isAt(keyPath, 'spec.chart.spec.valuesFiles.#') || isAt(keyPath, 'spec.valuesFiles.#'))
        sink.file('values file', chosen, { keyPath });
    }
  },
};
export default reader;
