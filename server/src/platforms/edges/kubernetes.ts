import type { EdgeReader } from '../edgeReader.ts';
import { begins, optionsOf, positionals } from './_calls.ts';
import { entriesOf, isAt, topLevel } from './_documents.ts';

const valued = [
  '--context',
  '--namespace',
  '-n',
  '--kubeconfig',
  '--cluster',
  '-f',
  '--filename',
  '-k',
  '--kustomize',
  '-l',
  '-o',
  '--user',
];

/** Host of a service within the cluster. https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/ */
const serviceHost = /^[a-z0-9-]{1,63}\.([a-z0-9-]{1,63})\.svc(?:\.|$)/;

/**
 * Contexts, namespaces, manifests and overlays of kubectl and its like; links of manifests to what is elsewhere.
 * https://kubernetes.io/docs/reference/kubectl/, https://docs.openshift.com/container-platform/latest/cli_reference/
 */
const reader: EdgeReader = {
  id: 'kubernetes',
  markers: [
    'kubectl',
    'kubectx',
    'kubens',
    'kustomize',
    'kube_',
    'kubeconfig',
    'k8s_',
    'namespace',
    'externalname',
    'providerconfigref',
    'vault.hashicorp.com',
    'oc ',
  ],
  programs: ['kubectl', 'oc', 'kubectx', 'kubens', 'kustomize', 'kubecolor', 'k9s', 'stern', 'istioctl', 'linkerd', 'velero'],
  command(call, sink) {
    const { program, args } = call;
    for (const { value } of optionsOf(args, ['--context'])) sink.name('kube context', value);
    for (const { value } of optionsOf(args, ['--cluster'])) sink.name('cluster', value);
    for (const { value } of optionsOf(args, ['--kubeconfig'])) sink.file('kubeconfig', value);
    if (program !== 'kustomize') for (const { value } of optionsOf(args, ['--namespace', '-n'])) sink.name('namespace', value);
    const words = positionals(args, valued);
    if (begins(call, valued, 'config', 'use-context') && words[2]) sink.name('kube context', words[2]);
    else if (program === 'kubectx' && words[0]) sink.name('kube context', words[0]);
    else if (program === 'kubens' && words[0]) sink.name('namespace', words[0]);
    else if (program === 'oc' && words[0]?.value === 'project' && words[1]) sink.name('project', words[1]);
    else if (program === 'kustomize' && words[0]?.value === 'build' && words[1]) sink.folder('overlay', words[1]);
    for (const { value } of optionsOf(args, ['--kustomize', '-k'])) sink.folder('overlay', value);
    if (/^(?:apply|create|replace|delete|diff)$/.test(words[0]?.value ?? ''))
      for (const { value } of optionsOf(args, ['--filename', '-f']))
        if (/\.(?:ya?ml|json)$/.test(value.value)) sink.file('manifest', value);
        else sink.folder('folder of manifests', value);
  },
  variables: [
    { name: /^(?:KUBE|K8S|KUBERNETES)_?CONTEXT$/, what: 'kube context', as: 'name' },
    { name: /^(?:KUBE|K8S|KUBERNETES|DEPLOY|HELM)_NAMESPACE$/, what: 'namespace', as: 'name' },
    { name: /^KUBECONFIG$/, what: 'kubeconfig', as: 'file' },
  ],
  document({ document }, sink) {
    if (document.platform !== 'kubernetes' && document.platform !== 'helm') return;
    const kinds = topLevel(document, 'kind');
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      if (isAt(keyPath, 'spec.externalName') && kinds.get(entry.document) === 'Service') {
        const namespace = serviceHost.exec(entry.value)?.[1];
        if (namespace !== undefined) sink.name('namespace', { ...chosen, value: namespace }, { keyPath });
      } else if (keyPath.at(-1)?.startsWith('vault.hashicorp.com/agent-inject-secret-'))
        sink.name('Vault path', chosen, { keyPath, secrets: true });
      else if (isAt(keyPath, 'spec.providerConfigRef.name')) sink.name('provider configuration', chosen, { keyPath });
    }
  },
};
export default reader;
