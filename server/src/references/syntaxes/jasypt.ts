import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Values that Jasypt encrypted: `ENC(…)`. */
const syntax: ReferenceSyntax = {
  id: 'jasypt',
  provider: 'jasypt',
  store: { kind: 'encrypted', global: false, tool: 'Jasypt' },
  title: 'Jasypt',
  source: 'https://github.com/ulisesbocchio/jasypt-spring-boot#encryption-configuration',
  markers: ['ENC('],
  recognise: ({ entry: { keyPath, value } }) =>
    /^ENC\([A-Za-z0-9+\/=]{8,20000}\)$/.test(value) ? [wholeValue(value, { locator: { path: keyPath.join('.') }, encrypted: true })] : [],
};
export default syntax;
