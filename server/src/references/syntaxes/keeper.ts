import { eachMatch, segment, segments } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bkeeper:\/\/([^\s"'`{}|\/]{1,128})(?:\/([^\s"'`{}|]{1,256}))?/dg;

/** Keeper notation: `keeper://RECORD/field/password`, `keeper://RECORD/custom_field/label`, `keeper://RECORD/file/name`. */
const syntax: ReferenceSyntax = {
  id: 'keeper',
  provider: 'keeper',
  store: { kind: 'manager', global: true },
  title: 'Keeper',
  source: 'https://docs.keeper.io/en/keeperpam/secrets-manager/about/keeper-notation',
  markers: ['keeper://'],
  resolver: {
    id: 'keeper',
    run: '`ksm exec`',
    marks: ['ksm exec', 'ksm interpolate', 'ksm-action', 'keeper-secrets-manager', 'keeper_secrets_manager', 'keepersecurity'],
  },
  recognise: ({ entry }) =>
    eachMatch(entry.value, pattern, (match) => ({
      locator: { path: match[1]!, field: match[2] },
      segments: segments(segment(match, 1)),
      malformed: match[2] === undefined ? 'a Keeper reference is `keeper://RECORD/field/NAME`' : undefined,
    })),
};
export default syntax;
