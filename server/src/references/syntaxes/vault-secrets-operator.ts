import { isPlainName, pathSegments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Vault Secrets Operator: `spec: {mount, path}` of `VaultStaticSecret` and `VaultDynamicSecret`, `{mount, role}` of `VaultPKISecret`. */
const syntax: ReferenceSyntax = {
  id: 'vault-secrets-operator',
  provider: 'hashicorp-vault',
  store: { kind: 'manager', global: true },
  title: 'Vault Secrets Operator',
  source: 'https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference',
  markers: ['path', 'role'],
  recognise({ entry: { keyPath, value }, platform, sibling }): RecognisedReference[] {
    const key = keyPath.at(-1);
    if (platform !== 'kubernetes' && platform !== 'helm') return [];
    if (keyPath.length !== 2 || keyPath[0] !== 'spec' || (key !== 'path' && key !== 'role') || !isPlainName(value)) return [];
    const store = sibling('mount');
    if (store === undefined || (key === 'role' && sibling('commonName') === undefined)) return [];
    const isKv2 = sibling('type') === 'kv-v2';
    return [
      wholeValue(value, {
        locator: { store, path: value, version: sibling('version') },
        segments: [...pathSegments(valueSegment(value))],
        malformed: isKv2 && value.startsWith('data/') ? 'the operator adds `data/` to the path of a kv-v2 secret by itself' : undefined,
      }),
    ];
  },
};
export default syntax;
