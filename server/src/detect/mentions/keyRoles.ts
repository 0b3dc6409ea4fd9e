import type { EndpointMention } from '../../model/identity.ts';

/** Kind of a plain name. */
export type NamedKind = Exclude<EndpointMention['kind'], 'host' | 'account' | 'registry' | 'key' | 'role'>;

/** What the key of a value lets it be. */
export interface KeyRoles {
  readonly any: boolean;
  /** Id of an application: OAuth client, service principal. */
  readonly client: boolean;
  /** Object id of an identity. */
  readonly principal: boolean;
  readonly host: boolean;
  /** Kind of endpoint that a plain name under this key is. */
  readonly named: NamedKind | undefined;
  readonly role: boolean;
  readonly user: boolean;
  readonly account: boolean;
  readonly subscription: boolean;
  readonly project: boolean;
}

const hostWords =
  'host|hosts|hostname|hostnames|server|servers|endpoint|endpoints|address|addr|broker|brokers|bootstrap[._-]?servers|url|urls|uri|domain|domains|fqdn|dns[._-]?names?|externalname|site|issuer';
const hostKey = new RegExp(
  `(?:^|[._-])(?:${hostWords})$|(?:Hosts?|Hostname|Servers?|Endpoints?|Address|Urls?|Uri|Domains?|Fqdn|DnsName|externalName)$`,
  'i',
);
const kinds: readonly (readonly [NamedKind, RegExp])[] = [
  [
    'database',
    /(?:^|[._-])(?:database|dbname|db[._-]?name|initial[._ -]?catalog|(?:rds|db)[a-z._-]{0,24}(?:instance|cluster)(?:[._-]?(?:ids?|identifiers?|names?))?)$|(?:Database|DbName|DatabaseName)$|(?:^|_)(?:POSTGRES_DB|MYSQL_DATABASE)$/i,
  ],
  ['bucket', /bucket(?:[._-]?names?|s)?$/i],
  ['queue', /(?:^|[._-])(?:queue|topic|stream)s?(?:[._-]?names?)?$|(?:Queue|Topic|Stream)(?:Name)?$/i],
  ['cluster', /(?:^|[._-])cluster(?:[._-]?names?)?$|Cluster(?:Name)?$/i],
  ['function', /(?:^|[._-])(?:lambda[._-]?)?function(?:[._-]?names?)?$|(?:^|_)lambda(?:_name)?$|FunctionName$/],
  ['table', /(?:^|[._-])(?:dynamo(?:db)?[._-]?)?table[._-]?names?$|TableName$/i],
];
const roleKey = /(?:^|[._-])(?:iam[._-]?)?role[._-]?names?$|RoleName$/i;
const userKey = /(?:^|[._-])(?:user|username|user[._-]?name|login|db[._-]?user)$|(?:^|[a-z])(?:UserName|Username|DbUser)$/i;

const rolesOf = new Map<string, KeyRoles>();

/** Keys come again and again; each is looked at once. Whether a plain name under the key is a host, a database, a role… */
export function readRoles(key: string): KeyRoles {
  const known = rolesOf.get(key);
  if (known) return known;
  const roles = {
    client: /client[._-]?id$|AppId$|application[._-]?id$/i.test(key),
    principal: /(?:principal|object)[._-]?id$/i.test(key),
    host: hostKey.test(key),
    named: kinds.find(([, pattern]) => pattern.test(key))?.[0],
    role: roleKey.test(key),
    user: userKey.test(key),
    account: /account(?:[._-]?(?:id|number))?$/i.test(key),
    subscription: /subscription(?:[._-]?id)?$/i.test(key),
    project:
      /^project$|(?:^|[._-])project[._-]?id$|projectId$|^CLOUDSDK_CORE_PROJECT$|^GOOGLE_CLOUD_PROJECT$|(?:gcp|google|gcloud|firebase)[a-z._-]{0,20}project$/i.test(
        key,
      ),
  };
  const any = Object.values(roles).some((one) => one !== false && one !== undefined);
  const result: KeyRoles = { any, ...roles };
  if (rolesOf.size >= 8_192) rolesOf.clear();
  rolesOf.set(key, result);
  return result;
}
