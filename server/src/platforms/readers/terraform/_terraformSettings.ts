import type { TextRange } from '../../../base/range.ts';
import type { Entry } from '../../../model/document.ts';
import type { SharedResource, WeaknessKind } from '../../../model/infrastructure.ts';
import { at, type TreeNode } from '../../../syntax/tree.ts';
import { blocksNamed, termsOf } from '../iam/_iam.ts';
import type { TerraformBlock, TerraformFacts } from './_terraformBlocks.ts';

interface SettingCheck {
  readonly types: RegExp;
  /** Names of the blocks and the argument. */
  readonly path: readonly string[];
  readonly bad: RegExp;
  readonly kind: WeaknessKind;
}

/** Arguments of resources that weaken how clients prove who they are. */
const settings: readonly SettingCheck[] = [
  {
    types: /^(?:aws_instance|aws_launch_template|aws_launch_configuration|aws_spot_instance_request)$/,
    path: ['metadata_options', 'http_tokens'],
    bad: /^optional$/,
    kind: 'imdsv1',
  },
  { types: /^azurerm_(?:postgresql|mysql|mariadb)_server$/, path: ['ssl_enforcement_enabled'], bad: /^false$/, kind: 'tls-off' },
  { types: /^azurerm_(?:postgresql|mysql|mariadb)_server$/, path: ['ssl_enforcement'], bad: /^disabled$/i, kind: 'tls-off' },
  { types: /^azurerm_redis_cache$/, path: ['enable_non_ssl_port'], bad: /^true$/, kind: 'tls-off' },
  { types: /^azurerm_redis_cache$/, path: ['non_ssl_port_enabled'], bad: /^true$/, kind: 'tls-off' },
  { types: /^azurerm_redis_cache$/, path: ['redis_configuration', 'enable_authentication'], bad: /^false$/, kind: 'no-authentication' },
  { types: /^aws_elasticache_replication_group$/, path: ['transit_encryption_enabled'], bad: /^false$/, kind: 'tls-off' },
  { types: /^aws_msk_cluster$/, path: ['client_authentication', 'unauthenticated'], bad: /^true$/, kind: 'no-authentication' },
  { types: /^aws_msk_cluster$/, path: ['encryption_info', 'encryption_in_transit', 'client_broker'], bad: /^PLAINTEXT$/, kind: 'tls-off' },
  { types: /^aws_neptune_cluster$/, path: ['iam_database_authentication_enabled'], bad: /^false$/, kind: 'no-authentication' },
  {
    types: /^google_sql_database_instance$/,
    path: ['settings', 'ip_configuration', 'ssl_mode'],
    bad: /^ALLOW_UNENCRYPTED_AND_ENCRYPTED$/,
    kind: 'tls-off',
  },
  { types: /^google_sql_database_instance$/, path: ['settings', 'ip_configuration', 'require_ssl'], bad: /^false$/, kind: 'tls-off' },
  { types: /^alicloud_db_instance$/, path: ['ssl_action'], bad: /^Close$/, kind: 'tls-off' },
  { types: /^google_redis_instance$/, path: ['auth_enabled'], bad: /^false$/, kind: 'no-password' },
  { types: /^azurerm_container_registry$/, path: ['anonymous_pull_enabled'], bad: /^true$/, kind: 'anonymous-access' },
];

/** Types of which something is known here. */
const weakable =
  /^(?:aws_(?:instance|launch_|spot_|elasticache_|msk_|neptune_|db_param|rds_)|azurerm_(?:postgresql|mysql|mariadb|redis|container_reg)|google_(?:sql|redis)_|alicloud_db_)/;

/** Database parameters, by name, with the values that allow connections without TLS. */
const parameters: Readonly<Record<string, RegExp>> = {
  'rds.force_ssl': /^0$/,
  require_secure_transport: /^(?:off|0)$/i,
  require_ssl: /^(?:false|off|0)$/i,
};

export function readSettings(block: TerraformBlock, facts: TerraformFacts): void {
  const { type, node } = block;
  if (!weakable.test(type)) return;
  for (const check of settings) {
    if (!check.types.test(type)) continue;
    for (const entry of entriesAt(node, check.path))
      if (check.bad.test(entry.value))
        facts.weaknesses.push({
          kind: check.kind,
          setting: `${check.path.at(-1)!} = ${entry.quoting === 'none' ? entry.value : `"${entry.value}"`}`,
          range: entry.valueRange,
          keyPath: entry.keyPath,
        });
  }
  if (/parameter_group$|cluster_parameter_group$/.test(type)) for (const one of blocksNamed(node, 'parameter')) parameter(one, facts);
  else if (/^azurerm_.{1,40}_configuration$/.test(type)) parameter(node, facts);
  else if (type === 'google_sql_database_instance')
    for (const one of blocksNamed(node, 'settings')) for (const flag of blocksNamed(one, 'database_flags')) parameter(flag, facts);
}

function parameter(node: TreeNode, facts: TerraformFacts): void {
  const name = termsOf(at(node, 'name'))[0]?.text ?? '';
  const value = at(node, 'value')?.entry;
  if (!value || !Object.hasOwn(parameters, name) || !parameters[name]!.test(value.value)) return;
  facts.weaknesses.push({ kind: 'tls-off', setting: `${name} = ${value.value}`, range: value.valueRange, keyPath: value.keyPath });
}

/** The entries at a path of blocks that may each stand several times. */
function entriesAt(node: TreeNode, path: readonly string[]): Entry[] {
  const [first, ...rest] = path;
  if (rest.length === 0) {
    const entry = at(node, first!)?.entry;
    return entry ? [entry] : [];
  }
  return blocksNamed(node, first!).flatMap((block) => entriesAt(block, rest));
}

/** A backend that keeps the state; partial ones are completed elsewhere. */
export function readBackends(root: TreeNode, facts: TerraformFacts): void {
  for (const terraform of blocksNamed(root, 'terraform'))
    for (const top of terraform.children) if (top.key === 'backend') for (const backend of top.children) state(backend, backend.key, facts);
  for (const remote of blocksNamed(root, 'remote_state')) {
    const config = at(remote, 'config');
    const kind = termsOf(at(remote, 'backend'))[0]?.text;
    if (config && kind !== undefined) state(config, kind, facts);
  }
}

/** Arguments that together name one state, by backend. https://developer.hashicorp.com/terraform/language/backend */
const stateKeys: Readonly<Record<string, readonly string[]>> = {
  s3: ['bucket', 'key'],
  gcs: ['bucket', 'prefix'],
  azurerm: ['storage_account_name', 'container_name', 'key'],
  oss: ['bucket', 'key'],
  cos: ['bucket', 'key'],
  http: ['address'],
  consul: ['path'],
  pg: ['schema_name'],
};

function state(node: TreeNode, kind: string, facts: TerraformFacts): void {
  const keys = Object.hasOwn(stateKeys, kind) ? stateKeys[kind]! : undefined;
  if (!keys) return;
  const terms = keys.map((key) => termsOf(at(node, key))[0]);
  if (terms.some((term) => term?.text === undefined || term.text.includes('${'))) return;
  const place = terms.map((term) => term!.text!.replace(/^\/|\/$/g, '')).join('/');
  if (kind === 'http' && /[?&@]/.test(place)) return;
  const last = terms.at(-1)!;
  facts.resources.push({
    kind: 'state',
    id: `state:${kind}:${place}`,
    title: `Terraform state ${place}`,
    range: last.range,
    keyPath: last.keyPath,
  });
}

const keyArgument = /(?:^|_)(?:kms_)?(?:master_)?key_(?:id|arn)$|^kms_key$|kms_key_(?:self_link|name)$|encryption_key$/;
const logArgument = /^(?:log_destination|log_destination_arn|destination_arn|log_group_arn|cloud_watch_logs_group_arn)$/;

/** How every value begins or what it holds that could name a shared resource. */
const telling = /^(?:arn:aws|projects\/|Z[A-Z0-9]|vpc-|[0-9a-f]{8}-|\d{12}\.|[a-z0-9-]{1,50}(?:\.azurecr\.io|-docker\.pkg\.dev))/;

/** Resources of the outside that a value names by an id that is one in the world. */
export function sharedResourceOf(entry: Entry): SharedResource | undefined {
  const { value, keyPath } = entry;
  if (value.length < 10 || value.length > 400 || value.includes('${')) return undefined;
  if (!telling.test(value)) return undefined;
  const key = keyPath.at(-1) ?? '';
  const name = /^\d+$/.test(key) ? (keyPath.at(-2) ?? '') : key;
  const made = (kind: SharedResource['kind'], id: string, title: string, range: TextRange = entry.valueRange): SharedResource => ({
    kind,
    id: `${kind}:${id}`,
    title,
    range,
    keyPath,
  });
  const kms = /^arn:aws[a-z-]{0,10}:kms:[a-z0-9-]{1,30}:\d{12}:(?:key|alias)\/[\w/-]{1,200}$/.exec(value);
  if (kms) return made('key', value, `KMS key ${value.slice(value.lastIndexOf(':') + 1)}`);
  if (/^projects\/[a-z0-9:.-]{1,60}\/locations\/[a-z0-9-]{1,40}\/keyRings\/[\w-]{1,63}\/cryptoKeys\/[\w-]{1,63}$/.test(value))
    return made('key', value, `Cloud KMS key ${value}`);
  if (keyArgument.test(name) && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return made('key', value, `KMS key ${value}`);
  if (/zone_id$|HostedZoneId$/.test(name) && /^Z[A-Z0-9]{8,32}$/.test(value)) return made('dns-zone', value, `hosted zone ${value}`);
  if (/^(?:peer_)?vpc_id$|^PeerVpcId$|^peer_network$/.test(name) && /peer/i.test(keyPath.join('/')) && /^vpc-[0-9a-f]{8,17}$/.test(value))
    return made('network-peer', value, `network ${value}`);
  if (logArgument.test(name) && /^arn:aws[a-z-]{0,10}:(?:logs|s3|firehose|kinesis):/.test(value))
    return made('log-sink', value.replace(/:\*$/, ''), `log sink ${value.slice(value.lastIndexOf(':') + 1)}`);
  const registry =
    /^(\d{12}\.dkr\.ecr\.[a-z0-9-]{1,30}\.amazonaws\.com|[a-z0-9]{5,50}\.azurecr\.io|[a-z0-9-]{1,40}-docker\.pkg\.dev\/[a-z0-9:.-]{1,60}\/[a-z0-9-]{1,63})(?:[/:]|$)/.exec(
      value,
    );
  if (registry && /image|repository|registry/i.test(name)) return made('registry', registry[1]!, `registry ${registry[1]!}`);
  return undefined;
}
