import { randomness } from '../noise/information.ts';
import { isGenerated } from '../noise/decision.ts';
import { isPlaceholder } from '../noise/placeholders.ts';
import { hasTemplate } from '../noise/templates.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

/** Password-like keys of ADO.NET, ODBC, JDBC, Azure, StackExchange.Redis, JAAS and LDAP connection strings. */
const secretKey =
  /(?:^|[;,?&\s"'=])(password|pwd|accountkey|sharedaccesskey|sharedsecretvalue|sharedaccesssignature|user ?password|ssl ?password|trustpassword|keypassword|primarykey|authkey|access ?key|accesskey|secretkey|clientsecret)\s{0,4}=\s{0,4}/gi;

/** Keys of which one more in the same string says that it is a connection string. */
const companion =
  /(?:^|[;,?&\s"'])(?:server|data source|datasource|host|hostname|address|addr|network address|uid|user ?id|user|username|userid|database|initial catalog|dbname|db|port|endpoint|hostname|accountname|accountendpoint|blobendpoint|defaultendpointsprotocol|sharedaccesskeyname|driver|dsn|provider|integrated security|persist security info|sslmode|ssl|encrypt|trustservercertificate|multipleactiveresultsets|abortconnect|connecttimeout|connection timeout|service ?name|sid|entitypath|application name|pooling|authsource|org\.apache\.\S{1,80}|\w{1,20}loginmodule)\s{0,4}(?:=|required\b)/i;

const readers: readonly (readonly [field: 'host' | 'database' | 'user', pattern: RegExp])[] = [
  [
    'host',
    /(?:^|[;,?&\s"'])(?:server|data source|datasource|host|hostname|address|addr|accountname|endpoint|accountendpoint)\s{0,4}=\s{0,4}([^;,\s"']{1,253})/i,
  ],
  ['database', /(?:^|[;,?&\s"'])(?:database|initial catalog|dbname|entitypath|db)\s{0,4}=\s{0,4}([\w.-]{1,128})/i],
  ['user', /(?:^|[;,?&\s"'])(?:uid|user ?id|user|username|userid|sharedaccesskeyname)\s{0,4}=\s{0,4}["']?([\w.@\\-]{1,128})/i],
];

/** Bounds of the string that holds the offset: its quotes, or its line. */
function around(text: string, at: number): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > 0 && at - start < 1_024) {
    const code = text.charCodeAt(start - 1);
    if (code === 10 || code === 13 || code === 60 || code === 62) break;
    start--;
  }
  let end = at;
  while (end < text.length && end - at < 1_024) {
    const code = text.charCodeAt(end);
    if (code === 10 || code === 13 || code === 60 || code === 62) break;
    end++;
  }
  return { start, end };
}

/** Passwords and keys in `name=value;` connection strings. */
function find(scan: Scan): readonly Candidate[] {
  const found: Candidate[] = [];
  const { text } = scan;
  secretKey.lastIndex = 0;
  for (let match = secretKey.exec(text); match; match = secretKey.exec(text)) {
    const key = match[1]!.toLowerCase().replace(' ', '');
    let from = match.index + match[0].length;
    const bounds = around(text, match.index + 1);
    const left = text.slice(bounds.start, match.index + 1);
    const right = text.slice(from, bounds.end);
    if (
      !/[;,]/.test(left + right) &&
      !/jdbc:|LoginModule|^\s*(?:host|user|dbname)=/i.test(left) &&
      !/(?:^|[\s"'=])(?:host|user|dbname)=\S+\s/.test(left)
    )
      continue;
    let nearLeft = left.slice(Math.max(left.lastIndexOf('{'), left.lastIndexOf('(')) + 1);
    if (nearLeft.length > 600) nearLeft = nearLeft.slice(-600);
    if (!companion.test(nearLeft) && !companion.test(right) && !/:\d{2,5},/.test(nearLeft)) continue;
    // `password={p;w}` and `password="…"`, also with escaped quotes.
    const quote = /^\\{0,3}(["'{])/.exec(right)?.[0];
    let raw: string;
    if (quote !== undefined && quote.length > 0) {
      from += quote.length;
      const mark = quote.endsWith('{') ? '}' : quote[quote.length - 1]!;
      const stop = right.indexOf(mark, quote.length);
      if (stop < 0) continue;
      raw = right.slice(quote.length, stop).replace(/\\+$/, '');
    } else {
      // A blank ends the value only where blanks part the pairs (libpq).
      const blanks = !/;/.test(left + right) && !/:\d{2,5},/.test(left);
      raw = new RegExp(
        blanks
          ? '^[^\\s;,"\'`<>&)\\\\]{0,512}'
          : /:\d{2,5},/.test(nearLeft) && !left.includes(';')
            ? '^[^;,"\'`<>\\r\\n\\\\]{0,512}'
            : '^(?:[^;"\'`<>&\\r\\n\\\\]|&(?!amp;|quot;)){0,512}',
      )
        .exec(right)![0]
        .trimEnd();
    }
    const { expands } = scan.surroundings(scan.entryAt(from)?.entry);
    if (raw.length < 3 || hasTemplate(raw, expands) || /^[*x.]+$|[<>]/.test(raw) || scan.isReference(raw)) continue;
    if (/[{}]|^\$/.test(raw) && !isGenerated(raw)) continue;
    const fields = new Map<string, string>();
    const near = `${nearLeft};${right}`;
    for (const [field, pattern] of readers) {
      const value = pattern.exec(near)?.[1];
      if (value && !hasTemplate(value)) fields.set(field, value);
    }
    const user = fields.get('user');
    const usual = isDefaultPassword(user, raw);
    if (isPlaceholder(raw) && !usual) continue;
    if (/^(?:pass|password|passwd|pwd|secret)$/i.test(raw)) continue;
    const isKey = /key$|signature|secret/.test(key);
    const random = randomness(raw);
    if (isKey && (raw.length < 16 || random < 0.4)) continue;
    const host = fields
      .get('host')
      ?.replace(/^tcp:/i, '')
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/[/,:].*$/, '')
      .toLowerCase();
    found.push(
      candidate({
        detector: isKey ? 'connection-string-key' : 'connection-string-password',
        title: isKey ? 'Key in a connection string' : 'Password in a connection string',
        form: 'url',
        kind: isKey ? 'key' : 'database-user',
        keyPath: keyPathAt(scan, from),
        range: { start: from, end: from + raw.length },
        secret: raw,
        system: host,
        resource: fields.get('database'),
        principal: user,
        confidence: usual ? 'low' : random >= 0.5 && raw.length >= 8 ? 'high' : 'medium',
        wellKnown: usual ? 'default' : undefined,
        rank: ranks.connectionString,
      }),
    );
    secretKey.lastIndex = from + raw.length;
  }
  return found;
}

const shape: Shape = {
  id: 'connection-string',
  marks: [],
  find,
};
export default shape;
