import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kubernetes',
  name: 'Kubernetes',
  category: 'cloud',
  revoke: 'https://kubernetes.io/docs/reference/access-authn-authz/authentication/',
  instead: 'Use short-lived service account tokens (TokenRequest) and exec credential plugins in kubeconfig files.',
  source: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  kinds: [
    {
      id: 'kubernetes-bootstrap-token',
      title: 'Kubernetes bootstrap token',
      identity: 'session',
      keywords: ['bootstrap_token', 'bootstrap-token', 'bootstraptoken', 'kubeadm', 'discovery-token', 'join_token', 'tls-bootstrap'],
      value: /^[a-z0-9]{6}\.[a-z0-9]{16}$/,
      name: /token/i,
    },
    {
      id: 'kubernetes-bootstrap-token-id',
      title: 'Kubernetes bootstrap token id',
      identity: 'session',
      sensitivity: 'identifier',
      keywords: ['token-id'],
      value: /^[a-z0-9]{6}$/,
      name: /token-id/i,
      pairsWith: ['kubernetes-bootstrap-token-secret'],
    },
    {
      id: 'kubernetes-bootstrap-token-secret',
      title: 'Kubernetes bootstrap token secret',
      identity: 'session',
      keywords: ['token-secret'],
      value: /^[a-z0-9]{16}$/,
      name: /token-secret/i,
      pairsWith: ['kubernetes-bootstrap-token-id'],
    },
    {
      id: 'kubernetes-client-key-data',
      title: 'Kubernetes client key in a kubeconfig',
      identity: 'certificate',
      keywords: ['client-key-data'],
      value: /^LS0tLS1CRUdJTi[A-Za-z0-9+\/=]{200,8000}$/,
      name: /client-key-data/i,
      source: 'https://kubernetes.io/docs/concepts/configuration/organize-cluster-access-kubeconfig/',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kubernetes-bootstrap-token': {
    match: [
      `BOOTSTRAP_TOKEN: "⟦${fake.text(6, 'lowerAlnum')}.${fake.text(16, 'lowerAlnum')}⟧"`,
      `kubelet --tls-bootstrap-token ⟦${fake.text(6, 'lowerAlnum')}.${fake.text(16, 'lowerAlnum')}⟧`,
    ],
    ignore: [`${fake.text(6, 'lowerAlnum')}.${fake.text(16, 'lowerAlnum')}`, 'BOOTSTRAP_TOKEN=short'],
  },
  'kubernetes-bootstrap-token-id': {
    match: [`token-id: ⟦${fake.text(6, 'lowerAlnum')}⟧`, `  token-id: "⟦${fake.text(6, 'lowerAlnum')}⟧"`],
    ignore: ['token-id: a1', `request-id: ${fake.hex(6)}`],
  },
  'kubernetes-bootstrap-token-secret': {
    match: [`token-secret: ⟦${fake.text(16, 'lowerAlnum')}⟧`, `  token-secret: "⟦${fake.text(16, 'lowerAlnum')}⟧"`],
    ignore: ['token-secret: a1', `token-id: ${fake.text(16, 'lowerAlnum')}`],
  },
  'kubernetes-client-key-data': {
    match: [`client-key-data: ⟦LS0tLS1CRUdJTi${fake.base64(800)}⟧`, `"client-key-data": "⟦LS0tLS1CRUdJTi${fake.base64(800)}⟧"`],
    ignore: [`client-certificate-data: LS0tLS1CRUdJTi${fake.base64(800)}`, 'client-key-data: LS0tLS1CRUdJTi'],
  },
});
