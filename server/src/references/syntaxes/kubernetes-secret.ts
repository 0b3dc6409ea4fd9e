import { segments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Kubernetes: `secretKeyRef: {name, key}`, `secretRef: {name}`, `secretName`, `imagePullSecrets`; charts' `existingSecret`. */
const syntax: ReferenceSyntax = {
  id: 'kubernetes-secret',
  provider: 'kubernetes',
  store: { kind: 'runtime', global: false },
  title: 'Kubernetes Secret',
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  markers: ['secretKeyRef', 'secretRef', 'ecretName', 'existing', 'imagePullSecrets'],
  recognise({ entry: { keyPath, value }, sibling }): RecognisedReference[] {
    if (value === '' || value.includes('{{')) return [];
    const parent = keyPath.at(-2);
    const key = keyPath.at(-1);
    const own = segments(valueSegment(value));
    if (key === 'name' && (parent === 'secretKeyRef' || parent === 'secretRef'))
      return [wholeValue(value, { locator: { path: value, field: sibling('key') }, segments: own })];
    const named =
      key === 'secretName' ||
      (key !== undefined && /^existing\w{0,32}Secret(?:Name)?$/.test(key)) ||
      parent === 'imagePullSecrets' ||
      (key === 'name' && keyPath.at(-3) === 'imagePullSecrets');
    return named ? [wholeValue(value, { locator: { path: value }, segments: own })] : [];
  },
};
export default syntax;
