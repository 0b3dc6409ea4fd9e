import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /(?<![A-Za-z0-9+])pass:\/\/([^\s"'`{}|\/]{1,128})(?:\/([^\s"'`{}|\/]{1,128}))?(?:\/([^\s"'`{}|]{1,256}))?/dg;

/** Proton Pass: `pass://vault/item/field`. */
const syntax: ReferenceSyntax = {
  id: 'proton-pass',
  provider: 'proton-pass',
  store: { kind: 'manager', global: true },
  title: 'Proton Pass',
  source: 'https://protonpass.github.io/pass-cli/commands/contents/secret-references/',
  markers: ['pass://'],
  resolver: {
    id: 'proton-pass',
    run: '`pass-cli run` or `pass-cli inject`',
    marks: ['pass-cli'],
  },
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { store: match[1], path: match[2] ?? '', field: match[3] },
      segments: segments(segment(match, 1), segment(match, 2), segment(match, 3)),
      malformed: match[3] === undefined ? 'a Proton Pass reference is `pass://vault/item/field`' : undefined,
    })),
};
export default syntax;
