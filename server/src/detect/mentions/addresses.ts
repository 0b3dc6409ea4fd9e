import type { MentionCollector } from './collector.ts';

const url =
  /\b([a-z][a-z0-9+.-]{1,24}):\/\/(?:([^\s/@:"'`<>]{1,128})(?::[^\s@"'`<>]{0,512})?@)?(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9_.*-]{1,253})(?::\d{1,5})?(\/[^\s"'`<>?#,;]{0,512})?/g;
const databaseSchemes = new Set(
  'postgres postgresql mysql mariadb mongodb mongodb+srv sqlserver mssql cockroachdb redshift jdbc clickhouse oracle db2'.split(' '),
);
/** Schemes of references to secrets and of files: other layers read them. */
const noAddress = /^(?:op|vault|ref\+?.*|secrets|sm|berglas|file|urn|data|classpath|arn|git\+ssh|oci)$/i;
const name = /^[A-Za-z0-9][A-Za-z0-9_.-]{1,126}$/;

/** Public hosts that serve every environment of everybody: where they stand tells nothing about the workspace. */
const publicHost =
  /(?:^|\.)(?:github(?:usercontent)?\.com|gitlab\.com|googleapis\.com|docker\.io|npmjs\.org|pypi\.org|w3\.org|schema\.org|json-schema\.org|apache\.org|example\.(?:com|org|net)|microsoft\.com|schemastore\.org|k8s\.io|kubernetes\.io|gcr\.io|quay\.io|ghcr\.io|maven\.org|spring\.io|readthedocs\.io)$/i;

/** Whether a host serves everybody. */
export function isPublicHost(host: string): boolean {
  return publicHost.test(host);
}

/**
 * Hosts whose first path segment, or second for queues, is the customer's own name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 * https://cloud.google.com/storage/docs/request-endpoints
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
const pathStyle: readonly { readonly host: RegExp; readonly path: RegExp; readonly kind: 'bucket' | 'queue' }[] = [
  {
    host: /^s3[.-](?:dualstack\.)?[a-z0-9-]{0,24}\.?amazonaws\.com(?:\.cn)?$/,
    path: /^\/([a-z0-9][a-z0-9.-]{2,62})(?:\/|$)/d,
    kind: 'bucket',
  },
  { host: /^storage(?:-download)?\.(?:googleapis|cloud\.google)\.com$/, path: /^\/([a-z0-9][a-z0-9._-]{2,62})(?:\/|$)/d, kind: 'bucket' },
  { host: /^sqs\.[a-z0-9-]{1,24}\.amazonaws\.com(?:\.cn)?$/, path: /^\/\d{12}\/([\w-]{1,80})/d, kind: 'queue' },
];

/** The host, bucket, queue, database and user of each address in a value. */
export function readAddresses(value: string, into: MentionCollector): void {
  let count = 0;
  for (const match of value.matchAll(url)) {
    if (++count > 50) break;
    const [text, scheme, user, host, path] = match as unknown as [string, string, string | undefined, string, string | undefined];
    if (noAddress.test(scheme) || host.includes('*')) continue;
    const lower = host.toLowerCase();
    const at = match.index + scheme.length + 3 + (user === undefined ? 0 : text.indexOf('@') + 1 - (scheme.length + 3));
    const base = scheme.toLowerCase();
    if (base === 's3' || base === 'gs' || base === 's3a' || base === 's3n') {
      into.endpoint('bucket', lower, at);
      continue;
    }
    const pathAt = path === undefined ? -1 : match.index + text.length - path.length;
    const own = pathStyle.find((one) => one.host.test(lower));
    const named = own && path !== undefined ? own.path.exec(path)?.indices?.[1] : undefined;
    if (own) {
      if (named) into.endpoint(own.kind, path!.slice(named[0], named[1]), pathAt + named[0]);
      continue;
    }
    if (isPublicHost(lower)) continue;
    const isAddress = !/[a-z]/i.test(host);
    if (!isAddress) into.endpoint('host', lower, at);
    const database = databaseSchemes.has(base) ? path?.slice(1).split(/[/?;]/)[0] : undefined;
    if (database && name.test(database)) into.endpoint('database', database, pathAt + 1);
    if (!isAddress && user && databaseSchemes.has(base) && name.test(user) && lower.includes('.'))
      into.identity(
        {
          mark: 'user-at-host',
          id: `user:${user.toLowerCase()}@${lower}${database ? `/${database.toLowerCase()}` : ''}`,
          title: `database user ${user} on ${lower}`,
          system: lower,
        },
        at,
        at + host.length,
      );
  }
}

/** `thin:@host:1521:SID`, `thin:@//host:1521/service`. https://docs.oracle.com/en/database/oracle/oracle-database/19/jjdbc/data-sources-and-URLs.html */
const oracle = /\bjdbc:oracle:(?:thin|oci8?):@(?:\/\/)?([A-Za-z0-9_.-]{2,253})(?::\d{1,5})?[:/]([A-Za-z0-9_.-]{2,128})/dg;
/** `HOST=x)`, `SERVICE_NAME=x)`, `SID=x)` of a descriptor. */
const descriptor = /\((HOST|SERVICE_NAME|SID)\s?=\s?([A-Za-z0-9_.-]{2,253})\s?\)/dgi;
/** `Server=tcp:x,1433;Database=y;User Id=z`; `host=x dbname=y user=z` of libpq. */
const pairs =
  /(?:^|[;\s])(server|data source|addr|address|network address|host|database|initial catalog|dbname|user id|uid|user)\s?=\s?(?:tcp:|np:)?'?([A-Za-z0-9_.\\-]{2,253})/dgi;
const isPairs =
  /(?:^|;)\s?(?:server|data source|database|initial catalog|user id)\s?=|(?:^|\s)host=\S{1,253}\s.{0,200}?(?:^|\s)(?:dbname|user)=/i;

/** Host, database and user of connection strings that are no URLs. */
export function readConnection(value: string, into: MentionCollector): void {
  if (value.includes('oracle:'))
    for (const { indices } of value.matchAll(oracle)) {
      into.endpoint('host', value.slice(...indices![1]!), indices![1]![0]);
      into.endpoint('database', value.slice(...indices![2]!), indices![2]![0]);
    }
  if (/\(\s?DESCRIPTION/i.test(value))
    for (const { 1: what, indices } of value.matchAll(descriptor))
      into.endpoint(/host/i.test(what!) ? 'host' : 'database', value.slice(...indices![2]!), indices![2]![0]);
  if (value.length > 2_048 || !isPairs.test(value)) return;
  let host: { readonly text: string; readonly at: number } | undefined;
  let database: string | undefined;
  let user: string | undefined;
  for (const { 1: key, 2: text, indices } of value.matchAll(pairs)) {
    const at = indices![2]![0];
    if (/^(?:server|data source|addr|address|network address|host)$/i.test(key!)) {
      if (!/[a-z]/i.test(text!) || /^(?:localhost|\.)$/i.test(text!)) continue;
      host = { text: text!.split('\\')[0]!, at };
      into.endpoint('host', host.text, at);
    } else if (/^(?:database|initial catalog|dbname)$/i.test(key!)) into.endpoint('database', (database = text!), at);
    else user = text;
  }
  if (!host?.text.includes('.') || user === undefined) return;
  const system = host.text.toLowerCase();
  into.identity(
    {
      mark: 'user-at-host',
      id: `user:${user.toLowerCase()}@${system}${database ? `/${database.toLowerCase()}` : ''}`,
      title: `database user ${user} on ${system}`,
      system,
    },
    host.at,
    host.at + host.text.length,
  );
}
