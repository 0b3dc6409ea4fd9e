import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Values that Pulumi encrypted in a stack file: `config: {name: {secure: v1:…}}`, with `encryptionsalt` or `encryptedkey`. */
const syntax: ReferenceSyntax = {
  id: 'pulumi',
  provider: 'pulumi',
  store: { kind: 'encrypted', global: false, tool: 'Pulumi' },
  title: 'Pulumi secret',
  source: 'https://www.pulumi.com/docs/iac/concepts/secrets/',
  markers: ['secure', 'encryptionsalt', 'encryptedkey'],
  recognise({ entry: { keyPath, value } }) {
    const isValue = keyPath[0] === 'config' && keyPath.at(-1) === 'secure' && /^(?:v1:)?[A-Za-z0-9+/=:]{16,20000}$/.test(value);
    const isKey = keyPath.length === 1 && (keyPath[0] === 'encryptionsalt' || keyPath[0] === 'encryptedkey');
    return isValue || isKey
      ? [wholeValue(value, { locator: { path: (isValue ? keyPath.slice(1, -1) : keyPath).join('.') }, encrypted: isValue })]
      : [];
  },
};
export default syntax;
