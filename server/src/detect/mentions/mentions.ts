import type { EffectiveKeys, NamedValue } from '../../model/effectiveKey.ts';
import { keyOf, type Entry } from '../../model/document.ts';
import type { EndpointMention, IdentityMention } from '../../model/identity.ts';
import { isPublicHost, readAddresses, readConnection } from './addresses.ts';
import { readArns } from './arns.ts';
import { MentionCollector } from './collector.ts';
import { readRoles, type KeyRoles } from './keyRoles.ts';

/** Literals of which one stands in every text in which `mentionsIn` finds something. */
export const mentionLiterals: readonly string[] = [
  'arn:aws',
  'gserviceaccount.com',
  'client_id',
  'clientid',
  'client-id',
  'principal',
  'object_id',
  'project',
  'role',
  'function',
  'cluster',
  'queue',
  'topic',
  'site',
  'domain',
  '://',
  'host',
  'server',
  'endpoint',
  'bucket',
  'dns',
  'url',
  '.com',
  '.net',
  '.io',
  '.internal',
];

/** User-made accounts, and those that Google makes for its services. https://cloud.google.com/iam/docs/service-account-types */
const googleAccount =
  /\b([a-z][a-z0-9-]{4,30}[a-z0-9])@([a-z][a-z0-9-]{3,30}[a-z0-9])\.iam\.gserviceaccount\.com\b|\b(\d{6,20})(?:-compute)?@(?:cloudbuild|developer)\.gserviceaccount\.com\b/g;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Client ids of OAuth providers: 32 letters and digits, mixed. */
const clientId = /^(?=[^\s]{0,31}\d)(?=[^\s]{0,31}[A-Za-z])[A-Za-z0-9]{32}$/;
const hostName = /^(?=.{4,253}$)(?:[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9])?\.){1,12}[A-Za-z][A-Za-z0-9-]{1,62}\.?(?::\d{1,5})?$/;
const keyAlias = /^alias\/[A-Za-z0-9/_-]{1,256}$/;
const name = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,126}$/;

/** Files whose ending looks like a top-level domain when a bare value is read as a host. */
const fileEnding =
  /\.(?:json|ya?ml|js|ts|sh|py|rb|md|txt|xml|properties|conf|cfg|ini|toml|env|log|html?|css|jar|zip|gz|tgz|tar|pem|crt|key|sql|java|cs|dll|exe|so|go|rs|php|png|svg|jpe?g|tf|lock|tpl|service|socket)$/i;

const none = { identities: [], endpoints: [] } as const;

/** Which of the texts that tell something by themselves stand anywhere in a file. */
export interface Telling {
  readonly arn: boolean;
  readonly address: boolean;
  readonly googleAccount: boolean;
}

const everything: Telling = { arn: true, address: true, googleAccount: true };

/** Whether the value alone may name something: an address, an ARN, an account, a connection or a key's alias. */
function isTelling(value: string, holds: Telling): boolean {
  return (
    (holds.arn && value.includes('arn:aws')) ||
    (holds.address && value.includes('://')) ||
    (holds.googleAccount && value.includes('gserviceaccount.com')) ||
    value.startsWith('alias/') ||
    value.includes(';') ||
    value.includes('jdbc:') ||
    value.includes('host=') ||
    value.includes('DESCRIPTION')
  );
}

/** What of this a text holds, by the answer to whether a literal stands in it. */
export function tellingOf(has: (literal: string) => boolean): Telling {
  return { arn: has('arn:aws'), address: has('://'), googleAccount: has('gserviceaccount.com') };
}

/**
 * Identities and endpoints that one entry names. Linear in the value's length; at most 50 of each.
 * @param holds what stands anywhere in the file, to spare searches
 * @param keys tells under what name the value is known, where that is not its last key
 */
export function mentionsIn(
  entry: Entry,
  holds: Telling = everything,
  keys?: EffectiveKeys,
): {
  readonly identities: readonly IdentityMention[];
  readonly endpoints: readonly EndpointMention[];
} {
  const { value } = entry;
  if (value.length < 3 || value.length > 8_192 || entry.scalar === 'boolean' || entry.scalar === 'null') return none;
  const named: NamedValue = keys?.of(entry) ?? { key: keyOf(entry), by: 'key', start: 0, keyPath: entry.keyPath };
  const roles = readRoles(named.key);
  if (!roles.any && !isTelling(value, holds)) return none;
  const into = new MentionCollector(entry, named.by === 'key' ? undefined : named.key);
  if (value.includes('arn:aws')) readArns(value, into);
  if (value.includes('gserviceaccount.com')) readGoogleAccounts(value, into);
  readConnection(value, into);
  if (value.includes('://')) readAddresses(value, into);
  else readPlain(value.slice(named.start), named.start, roles, into);
  readIds(value.slice(named.start), named, roles, entry, into, keys);
  return into;
}

function readGoogleAccounts(value: string, into: MentionCollector): void {
  for (const match of value.matchAll(googleAccount)) {
    const end = match.index + match[0].length;
    const project = match[2] ?? match[3]!;
    const title = match[1] ? `Google service account ${match[1]} (${project})` : `Google service agent ${match[0]}`;
    into.identity({ mark: 'email', id: match[0], title, system: project }, match.index, end);
    const at = match[1] ? match.index + match[1].length + 1 : match.index;
    into.endpoint('account', project, at);
  }
}

/** A value that is one name: a host, a database, a bucket… by what its key says. */
function readPlain(value: string, start: number, roles: KeyRoles, into: MentionCollector): void {
  if (roles.host && hostName.test(value) && !fileEnding.test(value)) {
    const host = value.replace(/:\d+$/, '').replace(/\.$/, '').toLowerCase();
    if (!isPublicHost(host)) into.endpoint('host', host, start);
  } else if (roles.host && /^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?$/i.test(value))
    into.endpoint('host', 'localhost', start, start + value.replace(/:\d+$/, '').length);
  else if (roles.host && /^[a-z0-9]+(?:-[a-z0-9]+){1,6}$/i.test(value) && value.length < 64) into.endpoint('host', value, start);
  else if (roles.named && name.test(value)) into.endpoint(roles.named, value, start);
  else if (keyAlias.test(value)) {
    // https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html
    into.endpoint('key', value, start);
  }
}

const filler = /^(?:0{8}|1{8}|12345678)|^(.)\1+$/;

/** Ids of applications, principals, roles, users, accounts and projects, each under a key that says so. */
function readIds(
  value: string,
  { key, start }: NamedValue,
  roles: KeyRoles,
  entry: Entry,
  into: MentionCollector,
  keys: EffectiveKeys | undefined,
): void {
  const end = start + value.length;
  if ((roles.client || roles.principal) && !filler.test(value) && (uuid.test(value) || (roles.client && clientId.test(value))))
    into.identity(
      {
        mark: 'client-id',
        id: `${roles.client ? 'client-id' : 'principal-id'}:${value.toLowerCase()}`,
        title: roles.client ? `application (client id ${value.slice(0, 8)}…)` : `principal ${value.slice(0, 8)}…`,
      },
      start,
      end,
    );
  // The same name is another role in each account: it points by its words and is no identity by itself.
  if (roles.role && name.test(value)) into.endpoint('role', value, start);
  if (roles.user && name.test(value)) {
    const system = keys?.beside(entry, ['host', 'hostname', 'server', 'address', 'account'])?.toLowerCase();
    if (system?.includes('.') && !system.includes('://')) {
      const host = system.replace(/:\d{1,5}$/, '');
      const database = keys?.beside(entry, ['database', 'dbname'])?.toLowerCase();
      const known = database !== undefined && name.test(database) ? `/${database}` : '';
      into.identity(
        {
          mark: 'user-at-host',
          id: `user:${value.toLowerCase()}@${host}${known}`,
          title: `database user ${value} on ${host}`,
          system: host,
        },
        start,
        end,
      );
    }
  }
  if (isAccount(roles, key, entry.keyPath, value)) into.endpoint('account', value, start);
}

/** AWS account ids, Azure subscriptions, Google Cloud projects, each under a key that says so. */
function isAccount(roles: KeyRoles, key: string, keyPath: readonly string[], value: string): boolean {
  if (/^\d{12}$/.test(value)) return roles.account && !/^(\d)\1+$|^123456789012$/.test(value);
  if (roles.subscription) return uuid.test(value) && !filler.test(value);
  if (!roles.project || !/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(value)) return false;
  return key !== 'project' || (keyPath[0] === 'provider' && /^google/.test(keyPath[1] ?? ''));
}
