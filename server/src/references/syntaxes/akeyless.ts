import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bakeyless:(\/[A-Za-z0-9_.\/-]{1,256})(?:\|([\w=,]{1,128}))?/dg;

/** Akeyless injector: `akeyless:/path/of/secret`. */
const syntax: ReferenceSyntax = {
  id: 'akeyless',
  provider: 'akeyless',
  store: { kind: 'manager', global: true },
  title: 'Akeyless',
  source: 'https://docs.akeyless.io/docs/how-to-provision-secret-to-your-k8s',
  markers: ['akeyless:/'],
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({ locator: { path: match[1]! }, segments: pathSegments(segment(match, 1)!) })),
};
export default syntax;
