import { pathSegments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** Conjur and Summon: `!var path`, `!var:file path` of `secrets.yml`. */
const syntax: ReferenceSyntax = {
  id: 'conjur',
  provider: 'conjur',
  store: { kind: 'manager', global: true },
  title: 'Conjur variable',
  source: 'https://cyberark.github.io/summon/',
  markers: ['!var'],
  resolver: {
    id: 'summon',
    run: '`summon`',
    marks: ['summon ', 'cyberark/summon', 'conjur'],
  },
  recognise({ entry: { tag, value } }) {
    return tag !== undefined && /^!(?:file:)?var(?::file)?$/.test(tag) && value !== ''
      ? [wholeValue(value, { locator: { path: value }, segments: pathSegments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
