import type { ReferenceSyntax } from '../reference.ts';

/** Values that a SealedSecret encrypts: everything below `spec.encryptedData`. */
const syntax: ReferenceSyntax = {
  id: 'sealed-secrets',
  provider: 'sealed-secrets',
  title: 'SealedSecret',
  source: 'https://github.com/bitnami-labs/sealed-secrets#overview',
  markers: ['encryptedData'],
  recognise: ({ entry }) =>
    entry.keyPath.includes('encryptedData') && /^Ag[A-Za-z0-9+/=]{20,}$/.test(entry.value)
      ? [{ start: 0, end: entry.value.length, locator: { path: entry.keyPath.at(-1) ?? '' }, encrypted: true }]
      : [],
};
export default syntax;
