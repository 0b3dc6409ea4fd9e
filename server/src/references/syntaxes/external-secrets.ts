import { isPlainName, pathSegments, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** External Secrets Operator: `remoteRef: {key, property, version}`, `dataFrom: [{extract: {key}}]`, `secretStoreRef: {name}`. */
const syntax: ReferenceSyntax = {
  id: 'external-secrets',
  provider: 'external-secrets',
  // The `SecretStore` of the cluster decides.
  store: { kind: 'manager', global: false },
  title: 'External Secrets',
  source: 'https://external-secrets.io/latest/api/externalsecret/',
  markers: ['remoteRef', 'extract', 'secretStoreRef'],
  recognise({ entry: { keyPath, value }, sibling }): RecognisedReference[] {
    if (!isPlainName(value)) return [];
    const parent = keyPath.at(-2);
    const key = keyPath.at(-1);
    const own = valueSegment(value);
    if (parent === 'secretStoreRef' && key === 'name')
      return [wholeValue(value, { locator: { store: value, path: '' }, segments: segments(own) })];
    const isKey =
      (parent === 'remoteRef' && (key === 'key' || key === 'remoteKey')) ||
      (parent === 'extract' && key === 'key' && keyPath.includes('dataFrom'));
    return isKey
      ? [
          wholeValue(value, {
            locator: { path: value, field: sibling('property'), version: sibling('version') },
            segments: value.includes('/') ? pathSegments(own) : segments(own),
          }),
        ]
      : [];
  },
};
export default syntax;
