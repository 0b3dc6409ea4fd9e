import { isNoise } from '../noise/decision.ts';
import { randomness } from '../noise/information.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

interface Call {
  /** Ends of the names of functions and constructors, as written. */
  readonly names: readonly string[];
  /** Index of the argument that is the credential. */
  readonly secret: number;
  /** Index of the argument that is its account. */
  readonly user?: number;
  readonly kind?: 'password' | 'key';
  readonly title?: string;
  /** What an argument before it is like, where the name alone says too little. */
  readonly first?: RegExp;
  /** How many arguments there are at most. */
  readonly most?: number;
}

/** Functions that take a credential by its place, each from its library's reference. */
const calls: readonly Call[] = [
  // PHP, Perl
  {
    names: [
      'mysql_connect',
      'mysql_pconnect',
      'mysqli_connect',
      'mysqli_real_connect',
      'new mysqli',
      'mssql_connect',
      'sybase_connect',
      'ibase_connect',
      'db2_connect',
      'odbc_connect',
      'new PDO',
      'imap_open',
      'ftp_login',
      'ssh2_auth_password',
      'ldap_bind',
    ],
    user: 1,
    secret: 2,
  },
  { names: ['oci_connect', 'oci_pconnect', 'oci_new_connect'], user: 0, secret: 1 },
  { names: ['DBI->connect', 'DBI.connect'], user: 1, secret: 2, first: /^dbi:/i },
  // Java, Kotlin, Scala
  { names: ['DriverManager.getConnection', 'dataSource.getConnection'], user: 1, secret: 2, first: /^jdbc:/ },
  {
    names: [
      'createCredential',
      'createScramSha1Credential',
      'createScramSha256Credential',
      'createPlainCredential',
      'createMongoCRCredential',
    ],
    user: 0,
    secret: 2,
  },
  {
    names: [
      'AwsBasicCredentials.create',
      'AwsSessionCredentials.create',
      'NewStaticCredentials',
      'NewStaticCredentialsProvider',
      'Aws::Credentials.new',
      'S3Connection',
      'connect_s3',
      'BasicSessionCredentials',
    ],
    user: 0,
    secret: 1,
    kind: 'key',
  },
  { names: ['new SecretKeySpec'], secret: 0, kind: 'key' },
  { names: ['AuthTokens.basic', 'auth.basic', 'neo4j.BasicAuth'], user: 0, secret: 1 },
  // Python
  {
    names: [
      'pymysql.connect',
      'MySQLdb.connect',
      'pymssql.connect',
      'mysql.connect',
      'ftplib.FTP',
      'ftplib.FTP_TLS',
      'FTP_TLS',
      'Net::FTP.open',
      'Net::FTP.new',
    ],
    user: 1,
    secret: 2,
  },
  {
    names: [
      'cx_Oracle.connect',
      'oracledb.connect',
      'username_pw_set',
      'simple_bind_s',
      'setCredentials',
      'set_credentials',
      'withCredentials',
      'WithBasicAuth',
      'withBasicAuth',
      'http_auth',
      'with_basic_auth',
    ],
    user: 0,
    secret: 1,
    most: 4,
  },
  // Go
  { names: ['smtp.PlainAuth'], user: 1, secret: 2 },
  { names: ['smtp.CRAMMD5Auth'], user: 0, secret: 1 },
  // JavaScript
  { names: ['new Sequelize'], user: 1, secret: 2 },
  {
    names: [
      'jwt.sign',
      'jwt.verify',
      'jwt.encode',
      'jwt.decode',
      'jsonwebtoken.sign',
      'jsonwebtoken.verify',
      'JWT.encode',
      'JWT.decode',
      'createHmac',
      'createCipheriv',
      'createDecipheriv',
      'AES.encrypt',
      'AES.decrypt',
      'CryptoJS.HmacSHA256',
    ],
    secret: 1,
    kind: 'key',
  },
  {
    names: ['Algorithm.HMAC256', 'Algorithm.HMAC384', 'Algorithm.HMAC512', 'cookieParser', 'cookie_parser', 'hmac.new'],
    secret: 0,
    kind: 'key',
  },
  // Azure, Twilio, MinIO
  { names: ['StorageSharedKeyCredential', 'NewSharedKeyCredential', 'AzureNamedKeyCredential'], user: 0, secret: 1, kind: 'key' },
  { names: ['ClientSecretCredential'], user: 1, secret: 2, kind: 'key' },
  { names: ['AzureKeyCredential'], secret: 0, kind: 'key' },
  { names: ['Minio'], user: 1, secret: 2, kind: 'key', first: /^[\w.-]{3,253}(?::\d{2,5})?$/ },
  // Clients of Redis
  { names: ['jedis.auth', 'redis.auth', 'redisClient.auth', 'redis_client.auth', 'Redis->auth'], secret: 0, most: 1 },
];

const byLast = new Map<string, { readonly name: string; readonly call: Call }[]>();
for (const call of calls)
  for (const name of call.names) {
    const last = /\w+$/.exec(name)![0];
    const known = byLast.get(last) ?? [];
    known.push({ name, call });
    byLast.set(last, known);
  }

/** Literals that this shape looks for; each is followed by the arguments. */
const positionalCallLiterals: readonly string[] = [...byLast.keys()].map((name) => `${name}(`);

interface Argument {
  /** Text of a literal; undefined where the argument is none. */
  readonly literal?: string;
  readonly start: number;
}

/** Longest list of arguments that is read, UTF-16 code units. */
const maxArguments = 800;

/** The arguments behind an opening bracket, as far as they are literals or have no bracket and quote of their own. */
function argumentsFrom(text: string, open: number, count: number): readonly Argument[] {
  const found: Argument[] = [];
  const limit = Math.min(text.length, open + maxArguments);
  let at = open;
  while (found.length < count && at < limit) {
    while (at < limit && /\s/.test(text[at]!)) at++;
    const prefix = /^(?:[brufLN@$]{1,2}|\[\]byte\(|b)?(?=["'`])/.exec(text.slice(at, at + 9))?.[0] ?? '';
    const quote = text[at + prefix.length];
    if (quote === '"' || quote === "'" || quote === '`') {
      const start = at + prefix.length + 1;
      let end = start;
      while (end < limit && text[end] !== quote && text[end] !== '\n') end += text[end] === '\\' ? 2 : 1;
      if (text[end] !== quote) return found;
      at = end + 1;
      // `"…".toCharArray()`, `"…".encode()`, `"…")` of a conversion.
      const tail = /^(?:\.(?:toCharArray|getBytes|encode|to_s|into|to_string)\([^()\r\n]{0,40}\)|\)(?=\s*[,)]))?\s*(?=[,)])/.exec(
        text.slice(at, at + 64),
      );
      if (tail) {
        found.push({ literal: text.slice(start, end), start });
        at += tail[0].length;
      } else {
        while (at < limit && !/[,()\r\n]/.test(text[at]!)) at++;
        found.push({ start });
      }
    } else {
      const start = at;
      let depth = 0;
      while (at < limit && !(depth === 0 && (text[at] === ',' || text[at] === ')'))) {
        const c = text[at]!;
        if (c === '(' || c === '[' || c === '{') depth++;
        else if (c === ')' || c === ']' || c === '}') depth--;
        else if (c === '"' || c === "'" || c === '`') {
          const close = text.indexOf(c, at + 1);
          if (close < 0 || close >= limit) return found;
          at = close;
        }
        at++;
      }
      found.push({ start });
    }
    if (text[at] !== ',') break;
    at++;
  }
  return found;
}

/** Credentials that a call takes by their place: `mysqli_connect("h", "user", "password")`, `jwt.sign(payload, "key")`. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  for (const [last, uses] of byLast) {
    for (const at of scan.offsetsOf(`${last}(`)) {
      const end = at + last.length;
      const use = uses.find(
        ({ name }) => text.slice(Math.max(0, end - name.length), end) === name && !/[\w$]/.test(text[end - name.length - 1] ?? ' '),
      );
      if (!use) continue;
      const one = candidateOf(scan, use.call, argumentsFrom(text, end + 1, 6));
      if (one) found.push(one);
    }
  }
  return found;
}

function candidateOf(scan: Scan, call: Call, given: readonly Argument[]): Candidate | undefined {
  const argument = given[call.secret];
  const secret = argument?.literal;
  if (argument === undefined || secret === undefined || secret.length < 3) return undefined;
  if (call.most !== undefined && given.length > call.most) return undefined;
  if (call.first && !call.first.test(given[0]?.literal ?? '')) return undefined;
  const account = call.user === undefined ? undefined : given[call.user]?.literal;
  const kind = call.kind ?? 'password';
  const isDefault = kind === 'password' && isDefaultPassword(account, secret);
  const random = randomness(secret);
  if (
    isNoise(secret, { key: kind, kind, isReference: (value) => scan.isReference(value) }) ||
    (kind === 'key' && (secret.length < 8 || random < 0.35))
  )
    return undefined;
  return candidate({
    detector: 'positional-argument',
    title: call.title ?? (kind === 'password' ? 'Password in a call' : 'Key in a call'),
    kind,
    range: { start: argument.start, end: argument.start + secret.length },
    keyPath: keyPathAt(scan, argument.start),
    secret,
    principal: account !== undefined && /^[\w.@\\+-]{1,128}$/.test(account) ? account : undefined,
    confidence: isDefault ? 'low' : random >= 0.5 && secret.length >= 8 ? 'high' : 'medium',
    rank: ranks.header,
  });
}

const shape: Shape = {
  id: 'positional-call',
  marks: positionalCallLiterals,
  places: positionalCallLiterals,
  find,
};
export default shape;
