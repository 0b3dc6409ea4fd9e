import type { ReferenceSyntax } from '../reference.ts';

/** Values that dotenvx encrypted: `encrypted:…`. */
const syntax: ReferenceSyntax = {
  id: 'dotenvx',
  provider: 'dotenvx',
  title: 'dotenvx',
  source: 'https://dotenvx.com/docs/concepts/encryption',
  markers: ['encrypted:'],
  recognise: ({ entry }) =>
    /^encrypted:[A-Za-z0-9+/=_-]{20,}$/.test(entry.value)
      ? [{ start: 0, end: entry.value.length, locator: { path: entry.keyPath.join('.') } }]
      : [],
};
export default syntax;
