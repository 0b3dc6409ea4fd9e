import { wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Values that App Platform encrypted in an app spec: `EV[1:…]`. */
const syntax: ReferenceSyntax = {
  id: 'digitalocean-app',
  provider: 'digitalocean',
  store: { kind: 'encrypted', global: false, tool: 'App Platform' },
  title: 'DigitalOcean App Platform',
  source: 'https://docs.digitalocean.com/products/app-platform/how-to/use-environment-variables/',
  markers: ['EV['],
  recognise: ({ entry: { keyPath, value } }) =>
    /^EV\[\d{1,2}:[A-Za-z0-9+\/=:_-]{16,20000}\]$/.test(value) ? [wholeValue(value, { locator: { path: keyPath.join('.') } })] : [],
};
export default syntax;
