import { isPlainName, pathSegments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Teller: `providers: {name: {kind, maps: [{id, path, keys}]}}` of `.teller.yml`. */
const syntax: ReferenceSyntax = {
  id: 'teller',
  provider: 'teller',
  // A provider is named as the file calls it.
  store: { kind: 'manager', global: false },
  title: 'Teller',
  source: 'https://github.com/tellerops/teller#configuration-and-providers',
  markers: ['maps'],
  recognise({ entry: { keyPath, value } }) {
    return keyPath[0] === 'providers' && keyPath[2] === 'maps' && keyPath.at(-1) === 'path' && keyPath.length === 5 && isPlainName(value)
      ? [wholeValue(value, { locator: { store: keyPath[1], path: value }, segments: pathSegments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
