import { fillTemplate, isClosedPlatform, pathSegments, segment } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const pattern = /(?<![A-Za-z0-9])(?:secrets\+literal:\/\/)?(?:secret)?ref\+([a-z0-9]{2,24}):\/\/([^\s"'`|,;)}+]{0,512})\+?/dg;

/** vals and helmfile: `ref+BACKEND://PATH[?PARAMS][#/key][+]`. `ref+echo://` embeds a literal. */
const syntax: ReferenceSyntax = {
  id: 'vals',
  provider: 'vals',
  store: { kind: 'manager', global: true },
  title: 'vals',
  source: 'https://github.com/helmfile/vals#expression-syntax',
  markers: ['ref+'],
  resolver: {
    id: 'vals',
    run: '`vals eval`, helmfile or helm-secrets',
    marks: ['vals eval', 'vals exec', 'vals env', 'vals get', 'vals ksdecode', 'helmfile', 'helm secrets', 'helm-secrets', 'vals-operator'],
  },
  names: ({ store, path, field }) => [`ref+${store ?? ''}://${path}${field ? `#/${field}` : ''}`],
  recognise({ entry }) {
    const found: RecognisedReference[] = [];
    for (const match of entry.value.matchAll(pattern)) {
      const rest = segment(match, 2)!;
      const fragment = rest.text.search(/[?#]/);
      const path = fragment < 0 ? rest : { text: rest.text.slice(0, fragment), start: rest.start, end: rest.start + fragment };
      const bounds = { start: match.index, end: match.index + match[0].length };
      if (match[1] === 'echo') {
        if (path.text !== '') found.push({ ...bounds, locator: { store: 'echo', path: '' }, literal: path });
        continue;
      }
      found.push({
        ...bounds,
        locator: { store: match[1], path: path.text, field: /#\/?(.{1,200})/.exec(rest.text)?.[1] },
        segments: pathSegments(path),
        malformed: path.text === '' ? 'a vals reference names a path: `ref+backend://path#/key`' : undefined,
      });
    }
    return found;
  },
  render(target) {
    // Only a policy can tell which of the backends the team has.
    if (!target.pathTemplate?.startsWith('ref+') || isClosedPlatform(target)) return undefined;
    if (target.format !== 'yaml' && target.format !== 'json') return undefined;
    const text = fillTemplate(target.pathTemplate, target);
    const [, store, path, field] = /^ref\+([a-z0-9]{2,24}):\/\/([^?#]{1,400})(?:\?[^#]{0,200})?(?:#\/?(.{1,200}))?$/.exec(text) ?? [];
    if (path === undefined) return undefined;
    return {
      text,
      needs: target.format === 'json' ? 'vals eval -f <this file> -o json' : 'vals eval -f <this file>',
      locator: { store, path, field },
    };
  },
};
export default syntax;
