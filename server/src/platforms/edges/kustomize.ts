import type { EdgeReader } from '../edgeReader.ts';
import { entriesOf, isAt } from './_documents.ts';

const kustomization = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;

/** What an overlay is made of. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/ */
const reader: EdgeReader = {
  id: 'kustomize',
  markers: ['resources', 'generator', 'patches', 'components', 'bases'],
  paths: kustomization,
  document({ document }, sink) {
    if (!kustomization.test(document.file.path)) return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      const [first] = keyPath;
      if (keyPath.length === 2 && /^(?:resources|bases|components|patchesStrategicMerge|generators|transformers)$/.test(first!)) {
        if (/\.(?:ya?ml|json)$/.test(chosen.value)) sink.file('manifest', chosen, { keyPath });
        else sink.folder('overlay', chosen, { keyPath });
      } else if (isAt(keyPath, 'patches.#.path') || isAt(keyPath, 'patchesJson6902.#.path')) sink.file('patch', chosen, { keyPath });
      else if (
        /^(?:configMap|secret)Generator$/.test(first!) &&
        (keyPath[2] === 'env' || keyPath[2] === 'envs' || keyPath[2] === 'files')
      ) {
        // `name=path` gives the file another name.
        const cut = chosen.value.indexOf('=') + 1;
        const value = chosen.value.slice(cut);
        sink.file(
          keyPath[2] === 'files' ? 'file' : 'env file',
          { value, range: { start: chosen.range.end - value.length, end: chosen.range.end } },
          { keyPath, secrets: first === 'secretGenerator' },
        );
      } else if (isAt(keyPath, 'helmCharts.#.valuesFile') || isAt(keyPath, 'helmCharts.#.additionalValuesFiles.#'))
        sink.file('values file', chosen, { keyPath });
    }
  },
};
export default reader;
