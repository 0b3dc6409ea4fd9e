import type { EdgeReader } from '../edgeReader.ts';
import { hasOption, optionsOf } from './_calls.ts';
import { entriesOf } from './_documents.ts';

const helmfile = /(?:^|\/)helmfile(?:\.[\w-]{1,60})?\.ya?ml(?:\.gotmpl)?$|(?:^|\/)helmfile\.d\//;

/**
 * Values files, contexts and namespaces of Helm, environments of Helmfile.
 * https://helm.sh/docs/helm/helm_upgrade/, https://helmfile.readthedocs.io/en/latest/#cli-reference
 */
const reader: EdgeReader = {
  id: 'helm',
  markers: ['helm'],
  paths: helmfile,
  programs: ['helm', 'helmfile', 'helm-diff', 'werf'],
  command({ program, args }, sink) {
    for (const { value } of optionsOf(args, ['--kube-context'])) sink.name('kube context', value);
    for (const { value } of optionsOf(args, ['--kubeconfig'])) sink.file('kubeconfig', value);
    for (const { value } of optionsOf(args, ['--namespace', '-n'])) sink.name('namespace', value);
    if (program === 'helmfile') {
      for (const { value } of optionsOf(args, ['--environment', '-e'])) sink.name('Helmfile environment', value, { vocabulary: true });
      for (const { value } of optionsOf(args, ['--file', '-f'])) sink.file('helmfile', value);
      for (const { value } of optionsOf(args, ['--state-values-file'])) sink.file('values file', value);
    } else if (!hasOption(args, 'lint', 'template', 'unittest', 'show')) {
      // `-f a.yaml,b.yaml` is one list.
      for (const { value } of optionsOf(args, ['--values', '-f']))
        if (value.value.includes(',')) sink.file('values file', { ...value, value: value.value.split(',').at(-1)! });
        else sink.file('values file', value);
    }
  },
  variables: [
    { name: /^HELM_KUBECONTEXT$/, what: 'kube context', as: 'name' },
    { name: /^HELM_NAMESPACE$/, what: 'namespace', as: 'name' },
    { name: /^HELMFILE_ENVIRONMENT$/, what: 'Helmfile environment', as: 'name', more: { vocabulary: true } },
  ],
  document({ document }, sink) {
    if (document.format !== 'yaml' || !helmfile.test(document.file.path)) return;
    for (const { keyPath, chosen } of entriesOf(document)) {
      const [first, , list] = keyPath;
      if (first === 'environments' && (list === 'values' || list === 'secrets') && keyPath.length === 4)
        sink.file(list === 'values' ? 'values file' : 'secrets file', chosen, { keyPath });
      else if (first === 'environments' && list === 'kubeContext') sink.name('kube context', chosen, { keyPath });
    }
  },
};
export default reader;
