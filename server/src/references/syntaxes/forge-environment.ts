import { isIndex } from '../../model/document.ts';
import { isPlainName, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { ReferenceSyntax } from '../reference.ts';

/** `github_environments = ["prod"]`, `github_environment = "prod"`: whose secrets a module writes. */
const key = /^(?:github|gitlab|gh|forge|repository)_environments?$/i;

/** Environments of a repository into which Terraform writes secrets. */
const syntax: ReferenceSyntax = {
  id: 'forge-environment',
  provider: 'github-actions',
  store: { kind: 'pipeline', global: true },
  title: 'environment of a repository',
  source: 'https://registry.terraform.io/providers/integrations/github/latest/docs/resources/actions_environment_secret',
  formats: ['hcl'],
  markers: ['_environment'],
  recognise({ entry: { keyPath, value, quoting } }) {
    const last = keyPath.at(-1) ?? '';
    const named = isIndex(last) ? (keyPath.at(-2) ?? '') : last;
    if (quoting === 'none' || !key.test(named) || !isPlainName(value)) return [];
    return [wholeValue(value, { locator: { store: value, path: '' }, segments: segments(valueSegment(value)) })];
  },
};
export default syntax;
