import { keyOf, rangeInValue, type Entry } from '../../model/document.ts';
import type { EndpointMention, IdentityMention } from '../../model/identity.ts';

/** Literals of which one stands in every text in which `mentionsIn` finds something. */
export const mentionLiterals: readonly string[] = [
  'arn:aws',
  'gserviceaccount.com',
  'client_id',
  'clientid',
  'client-id',
  '://',
  'host',
  'server',
  'endpoint',
  'bucket',
  'url',
  '.com',
  '.net',
  '.io',
  '.internal',
];

const arn = /\barn:(?:aws|aws-cn|aws-us-gov):([a-z0-9-]{1,32}):([a-z0-9-]{0,24}):(\d{12}|):([A-Za-z0-9_+=,.@:/*-]{1,256})/g;
const googleAccount = /\b([a-z][a-z0-9-]{4,30}[a-z0-9])@([a-z][a-z0-9-]{3,30}[a-z0-9])\.iam\.gserviceaccount\.com\b/g;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const url =
  /\b([a-z][a-z0-9+.-]{1,24}):\/\/(?:([^\s/@:"'`<>]{1,128})(?::[^\s@"'`<>]{0,512})?@)?(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9_.*-]{1,253})(?::\d{1,5})?(\/[^\s"'`<>?#,;]{0,512})?/g;
const hostName = /^(?=.{4,253}$)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.){1,12}[A-Za-z][A-Za-z0-9-]{1,62}\.?(?::\d{1,5})?$/;
const hostKey =
  /(?:^|[._-])(?:host|hostname|server|servers|endpoint|address|addr|broker|brokers|bootstrap[._-]?servers|url|uri|domain|fqdn)$|(?:Host|Hostname|Server|Servers|Endpoint|Address|Url|Uri|Domain|Fqdn)$|(?:^|_)(?:HOST|HOSTNAME|SERVER|SERVERS|ENDPOINT|ADDRESS|ADDR|URL|URI|DOMAIN)$/;
const databaseKey =
  /(?:^|[._-])(?:database|dbname|db[._-]?name|initial[._ -]?catalog)$|(?:Database|DbName|DatabaseName)$|(?:^|_)(?:DATABASE|DB_NAME|DBNAME|DATABASE_NAME|POSTGRES_DB|MYSQL_DATABASE)$/;
const bucketKey = /bucket(?:[._-]?name)?$/i;
const queueKey = /(?:^|[._-])(?:queue|topic)(?:[._-]?name)?$|(?:Queue|Topic)(?:Name)?$|(?:^|_)(?:QUEUE|TOPIC)(?:_NAME)?$/;
const clusterKey = /(?:^|[._-])cluster(?:[._-]?name)?$|Cluster(?:Name)?$|(?:^|_)CLUSTER(?:_NAME)?$/;
const keyAlias = /^alias\/[A-Za-z0-9/_-]{1,256}$/;
const databaseSchemes = new Set([
  'postgres',
  'postgresql',
  'mysql',
  'mariadb',
  'mongodb',
  'mongodb+srv',
  'sqlserver',
  'mssql',
  'cockroachdb',
  'redshift',
  'jdbc',
  'clickhouse',
  'oracle',
  'db2',
]);
const name = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,126}$/;

/** Files whose ending looks like a top-level domain when a bare value is read as a host. */
const fileEnding =
  /\.(?:json|ya?ml|js|ts|sh|py|rb|md|txt|xml|properties|conf|cfg|ini|toml|env|log|html?|css|jar|zip|gz|tgz|tar|pem|crt|key|sql|java|cs|dll|exe|so|go|rs|php|png|svg|jpe?g|tf|lock|tpl|service|socket)$/i;

/** Public hosts that serve every environment of everybody: where they stand tells nothing about the workspace. */
const publicHost =
  /(?:^|\.)(?:github(?:usercontent)?\.com|gitlab\.com|googleapis\.com|docker\.io|npmjs\.org|pypi\.org|w3\.org|schema\.org|json-schema\.org|apache\.org|example\.(?:com|org|net)|microsoft\.com|schemastore\.org|k8s\.io|kubernetes\.io|gcr\.io|quay\.io|ghcr\.io|maven\.org|spring\.io|readthedocs\.io)$/i;

const none = { identities: [], endpoints: [] } as const;

/** What the last key of an entry lets its value be. */
interface KeyRoles {
  readonly any: boolean;
  readonly client: boolean;
  readonly host: boolean;
  /** Kind of endpoint that a plain name under this key is. */
  readonly named: 'database' | 'bucket' | 'queue' | 'cluster' | undefined;
  readonly account: boolean;
  readonly subscription: boolean;
  readonly project: boolean;
}

const rolesOf = new Map<string, KeyRoles>();

/** Keys come again and again; each is looked at once. */
function readRoles(key: string): KeyRoles {
  const known = rolesOf.get(key);
  if (known) return known;
  const host = hostKey.test(key);
  const client = /client[._-]?id$|AppId$|application[._-]?id$/i.test(key);
  const named = databaseKey.test(key)
    ? 'database'
    : bucketKey.test(key)
      ? 'bucket'
      : queueKey.test(key)
        ? 'queue'
        : clusterKey.test(key)
          ? 'cluster'
          : undefined;
  const account = /account(?:[._-]?(?:id|number))?$/i.test(key);
  const subscription = /subscription(?:[._-]?id)?$/i.test(key);
  const project =
    key === 'project' || /(?:gcp|google|gcloud|firebase)[a-z._-]{0,20}project(?:[._-]?id)?$|^CLOUDSDK_CORE_PROJECT$/i.test(key);
  const any = host || client || named !== undefined || account || subscription || project;
  const roles = { any, client, host, named, account, subscription, project } as const;
  if (rolesOf.size >= 8_192) rolesOf.clear();
  rolesOf.set(key, roles);
  return roles;
}

/** Which of the texts that tell something by themselves stand anywhere in a file. */
export interface Telling {
  readonly arn: boolean;
  readonly address: boolean;
  readonly googleAccount: boolean;
}

const everything: Telling = { arn: true, address: true, googleAccount: true };

/** Whether the value alone may name something: an address, an ARN, an account or a key's alias. */
function isTelling(value: string, holds: Telling): boolean {
  return (
    (holds.arn && value.includes('arn:aws')) ||
    (holds.address && value.includes('://')) ||
    (holds.googleAccount && value.includes('gserviceaccount.com')) ||
    value.startsWith('alias/')
  );
}

/** What of this a text holds, by the answer to whether a literal stands in it. */
export function tellingOf(has: (literal: string) => boolean): Telling {
  return { arn: has('arn:aws'), address: has('://'), googleAccount: has('gserviceaccount.com') };
}

/**
 * Identities and endpoints that one entry names. Linear in the value's length; at most 50 of each.
 * @param holds what stands anywhere in the file, to spare searches
 */
export function mentionsIn(
  entry: Entry,
  holds: Telling = everything,
): {
  readonly identities: readonly IdentityMention[];
  readonly endpoints: readonly EndpointMention[];
} {
  const { value, keyPath } = entry;
  if (value.length < 3 || value.length > 8_192 || entry.scalar === 'boolean' || entry.scalar === 'null') return none;
  const key = keyOf(entry);
  const roles = readRoles(key);
  if (!roles.any && !isTelling(value, holds)) return none;
  const identities: IdentityMention[] = [];
  const endpoints: EndpointMention[] = [];
  if (value.includes('arn:aws')) {
    for (const match of value.matchAll(arn)) {
      const [text, service, , account, resource] = match as unknown as [string, string, string, string, string];
      if (resource.includes('*') || identities.length >= 50) continue;
      const range = rangeInValue(entry, match.index, match.index + text.length);
      if (service === 'iam' || service === 'sts') {
        const kind = resource.split('/')[0]!;
        if (kind !== 'role' && kind !== 'user' && kind !== 'instance-profile' && kind !== 'assumed-role') continue;
        identities.push({
          mark: kind === 'role' ? 'role' : 'arn',
          id: text,
          range,
          keyPath,
          system: account || undefined,
          title: `IAM ${kind.replace('-', ' ')} ${resource.slice(kind.length + 1)}${account ? ` (${account})` : ''}`,
        });
      }
      if (account) endpoints.push({ kind: 'account', name: account, range, keyPath });
    }
  }
  if (value.includes('gserviceaccount.com')) {
    for (const match of value.matchAll(googleAccount)) {
      if (identities.length >= 50) break;
      identities.push({
        mark: 'email',
        id: match[0],
        title: `Google service account ${match[1]!} (${match[2]!})`,
        system: match[2]!,
        range: rangeInValue(entry, match.index, match.index + match[0].length),
        keyPath,
      });
      endpoints.push({
        kind: 'account',
        name: match[2]!,
        range: rangeInValue(entry, match.index + match[1]!.length + 1, match.index + match[1]!.length + 1 + match[2]!.length),
        keyPath,
      });
    }
  }
  if (roles.client && uuid.test(value) && !/^(?:0{8}|1{8}|12345678)/.test(value))
    identities.push({
      mark: 'client-id',
      id: `client-id:${value.toLowerCase()}`,
      title: `application (client id ${value.slice(0, 8)}…)`,
      range: entry.valueRange,
      keyPath,
    });
  if (value.includes('://')) {
    let count = 0;
    for (const match of value.matchAll(url)) {
      if (++count > 50) break;
      const [text, scheme, user, host, path] = match as unknown as [string, string, string | undefined, string, string | undefined];
      if (/^(?:op|vault|ref\+?.*|secrets|sm|berglas|file|urn|data|classpath|arn)$/i.test(scheme)) continue;
      const lower = host.toLowerCase();
      if (publicHost.test(lower) || host.includes('*') || !/[a-z]/i.test(host)) continue;
      const at = match.index + scheme.length + 3 + (user === undefined ? 0 : text.indexOf('@') + 1 - (scheme.length + 3));
      if (scheme === 's3' || scheme === 'gs' || scheme === 's3a') {
        endpoints.push({ kind: 'bucket', name: lower, range: rangeInValue(entry, at, at + host.length), keyPath });
        continue;
      }
      endpoints.push({ kind: 'host', name: lower, range: rangeInValue(entry, at, at + host.length), keyPath });
      const base = scheme.toLowerCase();
      const database = databaseSchemes.has(base) ? path?.slice(1).split(/[/?;]/)[0] : undefined;
      if (database && name.test(database)) {
        const from = value.indexOf(`/${database}`, at) + 1;
        endpoints.push({
          kind: 'database',
          name: database.toLowerCase(),
          range: rangeInValue(entry, from, from + database.length),
          keyPath,
        });
      }
      if (user && databaseSchemes.has(base) && name.test(user) && lower.includes('.'))
        identities.push({
          mark: 'user-at-host',
          id: `user:${user.toLowerCase()}@${lower}${database ? `/${database.toLowerCase()}` : ''}`,
          title: `database user ${user} on ${lower}`,
          system: lower,
          range: rangeInValue(entry, at, at + host.length),
          keyPath,
        });
    }
  } else if (roles.host && hostName.test(value) && !fileEnding.test(value)) {
    const host = value.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();
    if (!publicHost.test(host)) endpoints.push({ kind: 'host', name: host, range: rangeInValue(entry, 0, host.length), keyPath });
  } else if (roles.host && /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i.test(value)) {
    endpoints.push({ kind: 'host', name: 'localhost', range: rangeInValue(entry, 0, value.replace(/:\d+$/, '').length), keyPath });
  } else if (roles.host && /^[a-z0-9]+(?:-[a-z0-9]+){1,6}$/i.test(value) && value.length < 64) {
    endpoints.push({ kind: 'host', name: value.toLowerCase(), range: entry.valueRange, keyPath });
  } else if (roles.named && name.test(value)) {
    endpoints.push({ kind: roles.named, name: value.toLowerCase(), range: entry.valueRange, keyPath });
  } else if (keyAlias.test(value)) {
    // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
    endpoints.push({ kind: 'key', name: value.toLowerCase(), range: entry.valueRange, keyPath });
  }
  if (isAccount(roles, key, keyPath, value))
    endpoints.push({ kind: 'account', name: value.toLowerCase(), range: entry.valueRange, keyPath });
  return { identities, endpoints };
}

/** AWS account ids, Azure subscriptions, Google Cloud projects, each under a key that says so. */
function isAccount(roles: KeyRoles, key: string, keyPath: readonly string[], value: string): boolean {
  if (/^\d{12}$/.test(value)) return roles.account && !/^(\d)\1+$|^123456789012$/.test(value);
  if (roles.subscription) return uuid.test(value) && !/^(?:0{8}|1{8}|12345678)/.test(value);
  if (!roles.project || !/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(value)) return false;
  return key !== 'project' || (keyPath[0] === 'provider' && /^google/.test(keyPath[1] ?? ''));
}
