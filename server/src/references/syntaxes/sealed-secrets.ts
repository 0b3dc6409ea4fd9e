import type { ReferenceSyntax } from '../reference.ts';

/**
 * Values that a SealedSecret encrypts: everything below `spec.encryptedData`. Two bytes with the length of the session key come
 * first: `Ag` for keys of 4096 bits, `AY` for 3072, `AQ` for 2048.
 */
const syntax: ReferenceSyntax = {
  id: 'sealed-secrets',
  provider: 'sealed-secrets',
  store: { kind: 'encrypted', global: false, tool: 'Sealed Secrets' },
  title: 'SealedSecret',
  source: 'https://github.com/bitnami-labs/sealed-secrets#overview',
  markers: ['encryptedData'],
  recognise: ({ entry }) =>
    entry.keyPath.includes('encryptedData') && /^A[gQY][A-Za-z0-9+/=]{20,}$/.test(entry.value)
      ? [{ start: 0, end: entry.value.length, locator: { path: entry.keyPath.at(-1) ?? '' }, encrypted: true }]
      : [],
};
export default syntax;
