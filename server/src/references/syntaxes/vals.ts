import { pathSegments, segment } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const pattern = /\b(?:secrets\+literal:\/\/)?ref\+([a-z0-9]{2,24}):\/\/([^\s"'`|,;)}]{1,512})/dg;

/** vals and helmfile: `ref+BACKEND://PATH[?PARAMS][#/key][+]`. `ref+echo://` embeds a literal. */
const syntax: ReferenceSyntax = {
  id: 'vals',
  provider: 'vals',
  title: 'vals',
  source: 'https://github.com/helmfile/vals#expression-syntax',
  markers: ['ref+'],
  recognise({ entry }) {
    const found: RecognisedReference[] = [];
    for (const match of entry.value.matchAll(pattern)) {
      const rest = segment(match, 2)!;
      const fragment = rest.text.search(/[?#]/);
      const path = fragment < 0 ? rest : { text: rest.text.slice(0, fragment), start: rest.start, end: rest.start + fragment };
      const bounds = { start: match.index, end: match.index + match[0].length };
      if (match[1] === 'echo') {
        found.push({ ...bounds, locator: { store: 'echo', path: '' }, literal: path });
        continue;
      }
      found.push({
        ...bounds,
        locator: { store: match[1], path: path.text, field: /#\/?([^+]{1,200})/.exec(rest.text)?.[1] },
        segments: pathSegments(path),
        malformed: path.text === '' ? 'a vals reference names a path: `ref+backend://path#/key`' : undefined,
      });
    }
    return found;
  },
};
export default syntax;
