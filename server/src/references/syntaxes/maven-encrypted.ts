import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Passwords that Maven encrypted in `settings.xml`: `{…}`. */
const syntax: ReferenceSyntax = {
  id: 'maven-encrypted',
  provider: 'maven',
  store: { kind: 'encrypted', global: false, tool: 'Maven' },
  title: 'Maven encrypted password',
  source: 'https://maven.apache.org/guides/mini/guide-encryption.html',
  formats: ['xml'],
  markers: ['{'],
  recognise: ({ entry: { keyPath, value } }) =>
    /^(?:password|passphrase|master)$/.test(keyPath.at(-1) ?? '') && /^\{[A-Za-z0-9+/]{20,1000}={0,2}\}$/.test(value)
      ? [wholeValue(value, { locator: { path: keyPath.join('.') }, encrypted: true })]
      : [],
};
export default syntax;
