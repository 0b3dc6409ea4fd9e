import type { EdgeReader } from '../edgeReader.ts';
import { optionsOf } from './_calls.ts';
import { entriesOf } from './_documents.ts';

/** Profiles, contexts and values files. https://skaffold.dev/docs/references/yaml/, https://skaffold.dev/docs/references/cli/ */
const reader: EdgeReader = {
  id: 'skaffold',
  markers: ['skaffold'],
  programs: ['skaffold'],
  command({ args }, sink) {
    for (const { value } of optionsOf(args, ['--kube-context'])) sink.name('kube context', value);
    for (const { value } of optionsOf(args, ['--namespace', '-n'])) sink.name('namespace', value);
    for (const { value } of optionsOf(args, ['--profile', '-p'])) sink.name('Skaffold profile', value, { vocabulary: true });
  },
  document({ document }, sink) {
    if (!/(?:^|\/)skaffold[\w.-]{0,60}\.ya?ml$/.test(document.file.path)) return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      const key = keyPath.join('.');
      if (/(?:^|\.)deploy\.kubeContext$/.test(key)) sink.name('kube context', chosen, { keyPath });
      else if (/\.releases\.\d+\.valuesFiles\.\d+$/.test(key)) sink.file('values file', chosen, { keyPath });
      else if (/\.releases\.\d+\.namespace$/.test(key)) sink.name('namespace', chosen, { keyPath });
      else if (/\.kustomize\.paths\.\d+$/.test(key)) sink.folder('overlay', chosen, { keyPath });
      else if (/\.rawYaml\.\d+$/.test(key)) sink.file('manifest', chosen, { keyPath });
    }
  },
};
export default reader;
