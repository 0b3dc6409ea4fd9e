import { eachMatch, isPlainName, segment, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

const pattern = /\bdoppler\(\s?["']?([\w.-]{1,128})["']?\s?\)|\bdoppler:\/\/([\w-]{1,64})\/([\w-]{1,64})\/([\w-]{1,128})/dg;

/** Doppler: `setup: {project, config}` of `doppler.yaml`, `doppler("KEY")` of varlock, `doppler://project/config/KEY`. */
const syntax: ReferenceSyntax = {
  id: 'doppler',
  provider: 'doppler',
  // The project and the config come from where it runs.
  store: { kind: 'manager', global: false },
  title: 'Doppler',
  source: 'https://docs.doppler.com/docs/doppler-yaml',
  markers: ['doppler', 'config'],
  recognise({ entry: { keyPath, value }, sibling }) {
    if (keyPath[0] === 'setup' && keyPath.at(-1) === 'config' && keyPath.length <= 3) {
      const store = sibling('project');
      return store !== undefined && isPlainName(value)
        ? [wholeValue(value, { locator: { store: `${store}/${value}`, path: '' }, segments: segments(valueSegment(value)) })]
        : [];
    }
    return eachMatch(value, pattern, (match) =>
      match[1] !== undefined
        ? { locator: { path: match[1] }, segments: segments(segment(match, 1)) }
        : {
            locator: { store: `${match[2]!}/${match[3]!}`, path: match[4]! },
            segments: segments(segment(match, 3), segment(match, 2), segment(match, 4)),
          },
    );
  },
};
export default syntax;
