import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Values that Travis CI or AppVeyor encrypted for one repository: `secure: …`. */
const syntax: ReferenceSyntax = {
  id: 'secure-variable',
  provider: 'ci-encrypted',
  store: { kind: 'encrypted', global: false, tool: 'the pipeline service' },
  title: 'encrypted pipeline variable',
  source: 'https://docs.travis-ci.com/user/encryption-keys/',
  formats: ['yaml'],
  markers: ['secure'],
  recognise: ({ entry: { keyPath, value } }) =>
    keyPath.at(-1) === 'secure' && keyPath[0] !== 'config' && /^[A-Za-z0-9+/\s]{16,4000}={0,2}\s{0,2}$/.test(value)
      ? [wholeValue(value, { locator: { path: keyPath.slice(0, -1).join('.') }, encrypted: true })]
      : [],
};
export default syntax;
