import type { ReferenceSyntax } from '../reference.ts';

/** Values that dotenvx encrypted: `encrypted:…`, and the public key that encrypts them. */
const syntax: ReferenceSyntax = {
  id: 'dotenvx',
  provider: 'dotenvx',
  store: { kind: 'encrypted', global: false, tool: 'dotenvx' },
  title: 'dotenvx',
  source: 'https://dotenvx.com/docs/concepts/encryption',
  markers: ['encrypted:', 'DOTENV_PUBLIC_KEY'],
  recognise: ({ entry: { keyPath, value } }) =>
    /^encrypted:[A-Za-z0-9+/=_-]{20,20000}$/.test(value) ||
    (/^DOTENV_PUBLIC_KEY/.test(keyPath.at(-1) ?? '') && /^0[23][0-9a-f]{64}$/.test(value))
      ? [{ start: 0, end: value.length, locator: { path: keyPath.join('.') }, encrypted: value.startsWith('encrypted:') }]
      : [],
};
export default syntax;
