import { isPlainName, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** CircleCI: `context` of a job in a workflow, by name or as a list. */
const syntax: ReferenceSyntax = {
  id: 'circleci',
  provider: 'circleci',
  store: { kind: 'pipeline', global: true },
  alsoPlain: true,
  title: 'CircleCI context',
  source: 'https://circleci.com/docs/contexts/',
  formats: ['yaml'],
  markers: ['context'],
  recognise({ entry: { keyPath, value } }) {
    const at = keyPath.lastIndexOf('context');
    // A list holds its numbers behind the key.
    return keyPath[0] === 'workflows' && keyPath[2] === 'jobs' && at === 5 && keyPath.length <= 7 && isPlainName(value)
      ? [wholeValue(value, { locator: { store: value, path: '' }, segments: segments(valueSegment(value)) })]
      : [];
  },
};
export default syntax;
