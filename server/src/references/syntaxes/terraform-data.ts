import { isPlainName, pathSegments, segments, valueSegment, wholeValue } from '../patterns.ts';
import type { RecognisedReference, ReferenceSyntax } from '../reference.ts';

/** Attribute that names the secret and the one that names its store, by type of data source or ephemeral resource. */
const types: Readonly<Record<string, readonly [name: string, store?: string]>> = {
  aws_secretsmanager_secret: ['name'],
  aws_secretsmanager_secret_version: ['secret_id'],
  aws_ssm_parameter: ['name'],
  azurerm_key_vault: ['name', 'name'],
  azurerm_key_vault_secret: ['name'],
  conjur_secret: ['name'],
  doppler_secrets: ['config', 'project'],
  google_secret_manager_secret: ['secret_id', 'project'],
  google_secret_manager_secret_version: ['secret', 'project'],
  google_secret_manager_secret_version_access: ['secret', 'project'],
  infisical_secrets: ['env_slug', 'workspace_id'],
  onepassword_item: ['title', 'vault'],
  vault_generic_secret: ['path'],
  vault_kv_secret: ['path'],
  vault_kv_secret_v2: ['name', 'mount'],
};

/** Terraform: the secret that a `data` or `ephemeral` block of a secret store reads. */
const syntax: ReferenceSyntax = {
  id: 'terraform-data',
  provider: 'terraform',
  store: { kind: 'variable', global: false },
  title: 'Terraform data source',
  source: 'https://developer.hashicorp.com/terraform/language/data-sources',
  formats: ['hcl'],
  markers: Object.keys(types).filter((type, index, all) => !all.some((other, at) => at !== index && type.startsWith(other))),
  recognise({ entry, sibling }): RecognisedReference[] {
    const [block, type, , attribute] = entry.keyPath;
    if ((block !== 'data' && block !== 'ephemeral') || type === undefined || entry.keyPath.length !== 4) return [];
    const known = Object.hasOwn(types, type) ? types[type]! : undefined;
    if (!known || attribute !== known[0] || entry.quoting === 'none' || !isPlainName(entry.value)) return [];
    const own = valueSegment(entry.value);
    const store = known[1] === undefined ? undefined : sibling(known[1]);
    return [
      wholeValue(entry.value, {
        locator: { store: store ?? type, path: entry.value },
        segments: entry.value.includes('/') ? pathSegments(own) : segments(own),
      }),
    ];
  },
};
export default syntax;
