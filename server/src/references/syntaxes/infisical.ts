import { isPlainName, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Infisical: `secretsScope: {projectSlug, envSlug, secretsPath}` of its operator, `defaultEnvironment` of `.infisical.json`. */
const syntax: ReferenceSyntax = {
  id: 'infisical',
  provider: 'infisical',
  store: { kind: 'manager', global: true },
  title: 'Infisical',
  source: 'https://infisical.com/docs/integrations/platforms/kubernetes/infisical-secret-crd',
  markers: ['envSlug', 'environmentSlug', 'defaultEnvironment'],
  recognise({ entry: { keyPath, value }, sibling }): RecognisedReference[] {
    const key = keyPath.at(-1);
    if (!isPlainName(value)) return [];
    const known =
      (key === 'envSlug' && keyPath.includes('secretsScope')) ||
      (key === 'environmentSlug' && sibling('secretsPath') !== undefined) ||
      (key === 'defaultEnvironment' && sibling('workspaceId') !== undefined);
    if (!known) return [];
    const store = sibling('projectSlug') ?? sibling('projectId') ?? sibling('workspaceId');
    return [
      wholeValue(value, {
        locator: { store, path: `${value}${sibling('secretsPath') ?? '/'}` },
        segments: segments(valueSegment(value)),
      }),
    ];
  },
};
export default syntax;
