import { eachMatch, pathSegments, segment } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /(?<![A-Za-z0-9])secrets(?:\+([a-z-]{1,24}))?:\/\/([^\s"'`|,;)}]{1,512})/dg;

/** helm-secrets: `secrets://secrets.yaml`, `secrets+age-import://key?file`. `secrets+literal://` embeds what it does not refer to. */
const syntax: ReferenceSyntax = {
  id: 'helm-secrets',
  provider: 'helm-secrets',
  store: { kind: 'encrypted', global: false, tool: 'helm-secrets' },
  title: 'helm-secrets',
  source: 'https://github.com/jkroepke/helm-secrets/wiki/Usage',
  markers: ['secrets:', 'secrets+'],
  resolver: {
    id: 'helm-secrets',
    run: 'helm-secrets',
    marks: ['helm secrets', 'helm-secrets', 'helmfile'],
  },
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => {
      const path = segment(match, 2)!;
      // What vals resolves is a reference of vals.
      if (path.text.startsWith('ref+')) return undefined;
      return match[1] === 'literal'
        ? { locator: { store: 'literal', path: '' }, literal: path }
        : { locator: { store: match[1], path: path.text }, segments: pathSegments(path) };
    }),
};
export default syntax;
