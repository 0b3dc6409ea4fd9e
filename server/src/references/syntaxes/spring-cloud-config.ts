import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Values that Spring Cloud Config encrypted: `{cipher}…`. */
const syntax: ReferenceSyntax = {
  id: 'spring-cloud-config',
  provider: 'spring-cloud-config',
  store: { kind: 'encrypted', global: false, tool: 'Spring Cloud Config' },
  title: 'Spring Cloud Config',
  source: 'https://docs.spring.io/spring-cloud-config/reference/server/encryption-and-decryption.html',
  markers: ['{cipher}'],
  recognise: ({ entry: { keyPath, value } }) =>
    /^\{cipher\}(?:\{[\w:.,-]{1,128}\}){0,4}[A-Za-z0-9+\/=]{16,20000}$/.test(value)
      ? [wholeValue(value, { locator: { path: keyPath.join('.') } })]
      : [],
};
export default syntax;
