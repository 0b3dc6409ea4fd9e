import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bpassbolt:\/\/([^\s"'`{}|\/]{1,128})(?:\/([^\s"'`{}|]{1,256}))?/dg;

/** Passbolt: `passbolt://RESOURCE[/field]` for `passbolt exec`. */
const syntax: ReferenceSyntax = {
  id: 'passbolt',
  provider: 'passbolt',
  store: { kind: 'manager', global: true },
  title: 'Passbolt',
  source: 'https://github.com/passbolt/go-passbolt-cli#exposing-secrets-to-subprocesses',
  markers: ['passbolt://'],
  resolver: {
    id: 'passbolt',
    run: '`passbolt exec`',
    marks: ['passbolt exec', 'go-passbolt'],
  },
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({ locator: { path: match[1]!, field: match[2] }, segments: segments(segment(match, 1)) })),
};
export default syntax;
