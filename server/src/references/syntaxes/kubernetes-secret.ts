import { segments } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Kubernetes: `secretKeyRef: {name, key}`, `secretRef: {name}`, `secretName`, `remoteRef: {key, property}` of ExternalSecret. */
const syntax: ReferenceSyntax = {
  id: 'kubernetes-secret',
  provider: 'kubernetes',
  title: 'Kubernetes Secret',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  markers: ['secretKeyRef', 'secretRef', 'secretName', 'remoteRef', 'existingSecret'],
  recognise({ entry, sibling }): RecognisedReference[] {
    const parent = entry.keyPath.at(-2);
    const key = entry.keyPath.at(-1);
    const whole = { start: 0, end: entry.value.length };
    const own = { text: entry.value, start: 0, end: entry.value.length };
    if ((parent === 'secretKeyRef' || parent === 'secretRef') && key === 'name')
      return [{ ...whole, locator: { path: entry.value, field: sibling('key') }, segments: segments(own) }];
    if (parent === 'remoteRef' && key === 'key')
      return [{ ...whole, locator: { path: entry.value, field: sibling('property') }, segments: segments(own) }];
    if ((key === 'secretName' || key === 'existingSecret') && entry.value !== '' && !entry.value.includes('{{'))
      return [{ ...whole, locator: { path: entry.value }, segments: segments(own) }];
    return [];
  },
};
export default syntax;
