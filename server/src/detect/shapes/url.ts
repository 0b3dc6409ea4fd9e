import { randomness } from '../noise/information.ts';
import { readKeyName } from '../noise/keyNames.ts';
import { isGenerated } from '../noise/decision.ts';
import { isPlaceholder, placeholderKind } from '../noise/placeholders.ts';
import { hasTemplate } from '../noise/templates.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { judge } from '../engine/judge.ts';
import { isExample } from './_exampleText.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

const databaseSchemes =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|sqlserver|mssql|oracle|redis|rediss|cockroachdb|clickhouse|redshift|db2|cassandra|neo4j|bolt|jdbc|odbc|amqps?|couchdb|influxdb)/i;

function isSchemeCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46
  );
}

/**
 * Where the authority of a URL whose `//` ends at `from` stops.
 * @param quote the quote that stands before the URL, which ends it; without one an apostrophe may stand in the password
 */
function authorityEnd(text: string, from: number, quote: string): number {
  const limit = Math.min(text.length, from + 1_024);
  let at = from;
  for (; at < limit; at++) {
    const code = text.charCodeAt(at);
    // blank, quotes, <, >, `, backslash
    if (code <= 32 || code === 34 || code === 60 || code === 62 || code === 96 || code === 92) break;
    if (code === 39 && (quote === "'" || !/^'[^\s'"`<>\\,()]{0,128}@/.test(text.slice(at, at + 130)))) break;
  }
  return at;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text stands for itself.
    return text;
  }
}

/** Passwords in the userinfo of URLs of any scheme, and credentials in their queries. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  const { text } = scan;
  for (let at = text.indexOf('://'); at >= 0; at = text.indexOf('://', at + 3)) {
    let schemeStart = at;
    while (schemeStart > 0 && at - schemeStart < 32 && isSchemeCode(text.charCodeAt(schemeStart - 1))) schemeStart--;
    while (schemeStart < at && !/[A-Za-z]/.test(text[schemeStart]!)) schemeStart++;
    if (schemeStart === at) continue;
    const scheme = text.slice(schemeStart, at).toLowerCase();
    if (/^(?:op|vault|secret|secrets|file|urn|classpath|s3|gs|keyvault|awssm)$/.test(scheme)) continue;
    const from = at + 3;
    const quote = /["'`]/.test(text[schemeStart - 1] ?? '') ? text[schemeStart - 1]! : '';
    const end = authorityEnd(text, from, quote);
    const whole = text.slice(from, end);
    const user = userinfo(scan, scheme, from, whole);
    if (user) found.push(user);
    queries(scan, from, whole, found);
  }
  goAddresses(scan, found);
  return found;
}

function userinfo(scan: Scan, scheme: string, from: number, whole: string): Candidate | undefined {
  const stop = whole.search(/[?#]/);
  const body = stop < 0 ? whole : whole.slice(0, stop);
  // A password may itself hold `@` or `/`: the last `@` before the path of the host that follows counts.
  let sign = body.indexOf('@');
  if (sign < 0 && stop >= 0)
    sign = whole.indexOf('@') > stop && /^[^/]{1,256}:[^/]{0,256}@[\w.-]+(?:[:/?,]|$)/.test(whole) ? whole.indexOf('@') : -1;
  if (sign < 0) return undefined;
  for (let next = whole.indexOf('@', sign + 1); next >= 0 && next < 512; next = whole.indexOf('@', next + 1)) {
    if (/[\/?&;,]/.test(whole.slice(sign, next))) break;
    sign = next;
  }
  const info = whole.slice(0, sign);
  const colon = info.indexOf(':');
  const slash = info.indexOf('/');
  if (slash >= 0 && (colon < 0 || slash < colon)) return undefined;
  // `host:8080/a@b` is a port and a path; `a:2181,b:2181/x@y` and `host:1433;user=x@y` are hosts and what belongs to them.
  if (
    colon >= 0 &&
    /^\d{1,5}(?:,[\w.-]{1,253}(?::\d{1,5})?){0,64}(?:[/;'"]|$)/.test(info.slice(colon + 1)) &&
    /[/;,'"]/.test(info.slice(colon + 1))
  )
    return undefined;
  // An address in an address: `x://mailto:a@b`. No account holds what parts parameters.
  if (
    colon > 0 &&
    (/[;,?&]/.test(info.slice(0, colon)) || /^(?:mailto|sips?|xmpp|acct|tel|https?|ftp|jdbc|urn)$/i.test(info.slice(0, colon)))
  )
    return undefined;
  const rest = whole.slice(sign + 1);
  const host =
    /^(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9_.*-]{1,253}|\$?\{{1,2}[^{}]{1,128}\}{1,2}|\$\([^()]{1,64}\)|tcp\([^()]{1,128}\))/.exec(
      rest,
    )?.[0] ?? '';
  if (host === '' && !/^[:/($%<{]/.test(rest)) return undefined;
  const resource = /^[^/?#]{0,512}\/([A-Za-z0-9_.-]{1,128})/.exec(rest)?.[1];
  const system = host === '' || hasTemplate(host) ? undefined : host.toLowerCase();
  const common = {
    form: 'url' as const,
    kind: databaseSchemes.test(scheme) ? 'database-user' : 'password',
    keyPath: keyPathAt(scan, from),
    system,
    resource: databaseSchemes.test(scheme) ? resource : undefined,
    rank: ranks.url,
  };
  if (colon < 0) {
    // `https://TOKEN@host`: only what is surely no account name.
    const token = decode(info);
    if (token.length < 20 || randomness(token) < 0.6 || !/^https?$|git/.test(scheme) || isPlaceholder(token) || hasTemplate(token))
      return undefined;
    // Sentry DSNs carry a public key.
    if (/^[0-9a-f]{32}$/.test(token) && /sentry|ingest/.test(host)) return undefined;
    return candidate({
      ...common,
      detector: 'url-token',
      title: `Token in a URL of ${system ?? 'a host'}`,
      kind: 'token',
      range: { start: from, end: from + sign },
      secret: token,
      confidence: 'medium',
    });
  }
  const principal = decode(info.slice(0, colon)) || undefined;
  const raw = info.slice(colon + 1);
  const password = decode(raw);
  if (
    /^(?:x-oauth-basic|x-token-auth|oauth2|git|pat)$/i.test(password) &&
    principal &&
    principal.length >= 16 &&
    randomness(principal) > 0.5
  )
    return candidate({
      ...common,
      detector: 'url-token',
      title: `Token in a URL of ${system ?? 'a host'}`,
      kind: 'token',
      range: { start: from, end: from + colon },
      secret: principal,
      confidence: 'high',
    });
  const usual = isDefaultPassword(principal, password);
  if (password.length < 2 || (/^\d{1,5}$/.test(password) && host === '')) return undefined;
  const { expands } = scan.surroundings(scan.entryAt(from)?.entry);
  if (hasTemplate(password, expands) || scan.isReference(password)) return undefined;
  // `{name}` and `*` belong to patterns and templates; a generated password may hold them.
  if (/[{}*]|^\$/.test(password) && !isGenerated(password)) return undefined;
  const placeholder = placeholderKind(password);
  if (placeholder && placeholder !== 'run-of-marks' && !(usual && password.length > 2 && /^(?:own-name|filler|nothing)$/.test(placeholder)))
    return undefined;
  if (!isGenerated(password) && isExample(scan.text, from)) return undefined;
  // Documentation: user:pass@host, username:password@example.com. On a host of one's own it is a password all the same.
  if (
    /^(?:my|some|the|your)?[_-]?(?:pass|password|passwd|pwd|pw|secret|token)$/i.test(password) &&
    (!principal ||
      /^(?:(?:db|my|some|the|your|test)?[_-]?user\w*|usr|u|login|name|my\w+|foo|bar|test|root|me|username)$/i.test(principal) ||
      !/\./.test(host) ||
      /example|localhost|test|\.local$|127\.0\.0\.1/i.test(host))
  )
    return undefined;
  const random = randomness(password);
  return candidate({
    ...common,
    detector: 'url-password',
    title: `Password in a ${scheme} URL`,
    principal: principal && !hasTemplate(principal) ? principal : undefined,
    range: { start: from + colon + 1, end: from + colon + 1 + raw.length },
    secret: password,
    confidence: usual ? 'low' : random >= 0.5 && password.length >= 8 ? 'high' : 'medium',
    wellKnown: usual ? 'default' : undefined,
  });
}

/** `user:password@tcp(host:3306)/name` of Go's drivers (https://github.com/go-sql-driver/mysql#dsn-data-source-name). */
const goAddress = /(?:^|["'`\s=])([\w.-]{1,64}):([^\s"'`/]{3,128})@(?:tcp6?|unix)\(([\w.-]{0,253})/gm;

function goAddresses(scan: Scan, found: Candidate[]): void {
  if (!/@(?:tcp6?|unix)\(/.test(scan.text)) return;
  for (const match of scan.text.matchAll(goAddress)) {
    const secret = match[2]!;
    const usual = isDefaultPassword(match[1], secret);
    if (hasTemplate(secret) || scan.isReference(secret) || (isPlaceholder(secret) && !usual)) continue;
    const start = match.index + match[0].lastIndexOf(`:${secret}@`) + 1;
    found.push(
      candidate({
        detector: 'url-password',
        title: 'Password in a database address',
        form: 'url',
        kind: 'database-user',
        keyPath: keyPathAt(scan, start),
        range: { start, end: start + secret.length },
        secret,
        principal: match[1],
        system: match[3]?.toLowerCase() || undefined,
        confidence: usual ? 'low' : randomness(secret) >= 0.5 && secret.length >= 8 ? 'high' : 'medium',
        wellKnown: usual ? 'default' : undefined,
        rank: ranks.url,
      }),
    );
  }
}

const parameter = /(?:[?&;]|&amp;|\\u0026)([A-Za-z_][\w.\-[\]]{0,63})=([^\s"'<>`&;#\\]{1,2048})/g;

function queries(scan: Scan, from: number, whole: string, found: Candidate[]): void {
  const start = whole.indexOf('?');
  // Badges are made to be shown.
  if (start < 0 || /\/badge(?:s?\/|\.svg)/.test(whole.slice(0, start))) return;
  const query = whole.slice(start);
  const host = /^(?:[^@/?#]*@)?([A-Za-z0-9_.-]{1,253})/.exec(whole)?.[1]?.toLowerCase();
  let expires: number | undefined;
  const user = /[?&;](?:user(?:name)?|uid)=([\w.@-]{1,128})/i.exec(query)?.[1];
  const se = /[?&](?:amp;)?se=([^&\s"']{10,40})/.exec(query)?.[1];
  if (se) {
    const time = Date.parse(decode(se));
    if (!Number.isNaN(time)) expires = time;
  }
  parameter.lastIndex = 0;
  for (let match = parameter.exec(query); match; match = parameter.exec(query)) {
    const name = match[1]!;
    const raw = match[2]!.replace(/[),.\]}]+$/, '');
    const value = decode(raw);
    const at = from + start + match.index + match[0].indexOf('=') + 1;
    const isSas = name === 'sig' && /[?&](?:amp;)?(?:se|sv|skn)=/.test(query);
    const reading = readKeyName(name);
    if (!isSas && reading.grade !== 'strong' && !/^(?:auth|key|code|sig|signature|appid)$/i.test(name)) continue;
    if (!isSas && reading.grade === 'none') continue;
    const confidence = isSas
      ? value.length >= 40 && !isPlaceholder(value) && !hasTemplate(value)
        ? 'high'
        : undefined
      : judge(value, name, reading, scan.surroundings())?.confidence;
    if (!confidence) continue;
    found.push(
      candidate({
        detector: isSas ? 'azure-sas' : 'url-query',
        title: isSas ? 'Azure shared access signature' : `Credential in the query of a URL (${name})`,
        form: 'url',
        kind: reading.kind === 'password' ? 'password' : 'token',
        keyPath: keyPathAt(scan, from),
        range: { start: at, end: at + raw.length },
        secret: value,
        system: host,
        principal: user,
        expires: isSas ? expires : undefined,
        confidence,
        rank: ranks.url,
      }),
    );
  }
}

const shape: Shape = {
  id: 'url',
  marks: ['://', '@tcp(', '@tcp6(', '@unix('],
  find,
};
export default shape;
