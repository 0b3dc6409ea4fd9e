import { eachMatch, isPlainName, pathSegments, segment, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const object = /\b(?:secretPath|objectName)["']?:[ \t]{0,4}["']?([\w./:@+=-]{1,256})/dg;

/** Secrets Store CSI driver: `parameters: {keyvaultName, objects}` of a `SecretProviderClass`. */
const syntax: ReferenceSyntax = {
  id: 'secrets-store-csi',
  provider: 'secrets-store-csi',
  // An object is named without its vault.
  store: { kind: 'manager', global: false },
  title: 'Secrets Store CSI driver',
  source: 'https://secrets-store-csi-driver.sigs.k8s.io/concepts.html#secretproviderclass',
  markers: ['keyvaultName', 'secretPath', 'objectName'],
  recognise({ entry: { keyPath, value } }) {
    if (keyPath.at(-2) !== 'parameters') return [];
    if (keyPath.at(-1) === 'keyvaultName')
      return isPlainName(value)
        ? [wholeValue(value, { locator: { store: value, path: '' }, segments: segments(valueSegment(value)) })]
        : [];
    return keyPath.at(-1) === 'objects'
      ? eachMatch(value, object, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) }))
      : [];
  },
};
export default syntax;
