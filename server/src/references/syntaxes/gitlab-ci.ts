import { pathSegments, segments, valueSegment, variableFor, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

const stores = new Set(['vault', 'azure_key_vault', 'gcp_secret_manager', 'aws_secrets_manager', 'gitlab_secrets_manager', 'akeyless']);

/**
 * GitLab CI/CD: `secrets: NAME: vault: path/field@mount` and its long forms. Variables of the project are plain `$NAME`
 * and belong to `environment-variable`.
 */
const syntax: ReferenceSyntax = {
  id: 'gitlab-ci',
  provider: 'gitlab-ci',
  store: { kind: 'pipeline', global: true },
  title: 'GitLab CI/CD secret',
  source: 'https://docs.gitlab.com/ci/yaml/#secrets',
  formats: ['yaml'],
  markers: ['secrets'],
  recognise({ entry, sibling }): RecognisedReference[] {
    const { keyPath, value } = entry;
    if (value === '') return [];
    const at = keyPath.lastIndexOf('secrets');
    const store = keyPath[at + 2];
    if (at < 0 || store === undefined || !stores.has(store)) return [];
    const own = valueSegment(value);
    const rest = keyPath.slice(at + 3);
    if (rest.length === 0) {
      // `production/db/password@ops` of Vault, `id#field` of AWS.
      const [, path = value, field, mount] = /^([^#@]{1,400})(?:#([^@]{1,200}))?(?:@(.{1,200}))?$/.exec(value) ?? [];
      const last = path.lastIndexOf('/');
      return [
        wholeValue(value, {
          locator:
            store === 'vault' && last > 0
              ? { store: mount ?? store, path: path.slice(0, last), field: path.slice(last + 1) }
              : { store: mount ?? store, path, field },
          segments: pathSegments({ text: path, start: 0, end: path.length }),
          malformed: store === 'vault' && last < 0 ? 'a Vault secret of GitLab is `path/field@mount`' : undefined,
        }),
      ];
    }
    if (rest.length !== 1 || !['path', 'name', 'secret_id'].includes(rest[0]!)) return [];
    return [
      wholeValue(value, {
        locator: { store, path: value, field: sibling('field'), version: sibling('version') ?? sibling('version_id') },
        segments: value.includes('/') ? pathSegments(own) : segments(own),
      }),
    ];
  },
  render(target) {
    if (target.platform !== 'gitlab-ci') return undefined;
    const key = variableFor(target);
    return {
      text: `$${key}`,
      locator: { path: key },
      needs: `a masked CI/CD variable ${key} of the project, scoped to the environment`,
    };
  },
};
export default syntax;
