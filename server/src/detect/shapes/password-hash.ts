import { decodeBase64 } from '../../base/base64.ts';
import type { Confidence } from '../../model/credential.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

interface HashFormat {
  readonly name: string;
  /** With which every hash begins, any case. */
  readonly literals: readonly string[];
  /** Whether operating systems keep passwords so: such a hash opens a machine, and stands alone in files that install one. */
  readonly system?: boolean;
  /** Sticky. Dollar signs may be doubled, as Compose wants them. */
  readonly pattern: RegExp;
}

/** Hash formats of crypt(5) (https://manpages.debian.org/crypt.5) and htpasswd (https://httpd.apache.org/docs/2.4/misc/password_encryptions.html). */
const formats: readonly HashFormat[] = [
  { name: 'MD5', literals: ['$apr1$', '$$apr1$$'], pattern: /\$\$?apr1\$\$?[./\w]{1,8}\$\$?[./\w]{22}/y },
  { name: 'MD5', literals: ['$1$', '$$1$$'], system: true, pattern: /\$\$?1\$\$?[./\w]{1,8}\$\$?[./\w]{22}/y },
  { name: 'SHA-256', literals: ['$5$', '$$5$$'], system: true, pattern: /\$\$?5\$\$?(?:rounds=\d{1,9}\$\$?)?[./\w]{1,16}\$\$?[./\w]{43}/y },
  { name: 'SHA-512', literals: ['$6$', '$$6$$'], system: true, pattern: /\$\$?6\$\$?(?:rounds=\d{1,9}\$\$?)?[./\w]{1,16}\$\$?[./\w]{86}/y },
  {
    name: 'bcrypt',
    literals: ['$2a$', '$2b$', '$2y$', '$$2a$$', '$$2b$$', '$$2y$$'],
    pattern: /\$\$?2[aby]\$\$?\d\d\$\$?[./\w]{53}/y,
  },
  { name: 'yescrypt', literals: ['$y$', '$$y$$'], system: true, pattern: /\$\$?y\$\$?[./\w]{1,8}\$\$?[./\w]{1,86}\$\$?[./\w]{43}/y },
  { name: 'SHA-1', literals: ['{sha}', '{ssha}'], pattern: /\{S?SHA\}[A-Za-z0-9+/]{27,56}={0,2}/y },
];

/** Replies of a Kerberos server, captured to be cracked. */
const kerberos = /\$krb5(?:asrep|tgs)\$(?:17|18|23)\$[^\s"'`]{64,16384}/iy;

/** Base64 of the message in which a client answers the challenge of NTLM: signature, and 3 for the type. */
const ntlm = /TlRMTVNTUAADAAAA[A-Za-z0-9+/]{84,4096}={0,2}/y;

const literals: readonly string[] = ['$krb5', 'TlRMTVNTUAADAAAA', ...formats.flatMap(({ literals }) => literals)];

/** Files that hold nothing but accounts and their hashes. */
const accountFile = /(?:^|\/)(?:[\w.-]*\.?htpasswd[\w.-]*|shadow[-~]?|gshadow|master\.passwd|passwd)$/i;

/** An account before its hash: a line, or a quoted value, begins with it. */
const accountBefore = /(?:^|[\n"'`,=]|[:-] )[ \t]{0,32}([\w.@+-]{1,64}):$/;

/** A name for a password before its hash, as in cloud-init, kickstart and preseed files. */
const nameBefore =
  /(?:passw(?:or)?d|passwort|pwd|pass|rootpw)(?:[_-]?(?:hash|crypted))?["']?(?:[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}|[ \t]{1,3}(?:--iscrypted[ \t]{1,3}|password[ \t]{1,3})?)["']?$/i;

/** Hashes of passwords that can be guessed at leisure: lines of htpasswd and shadow files, `user:hash` in settings, Kerberos replies. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  const found: Candidate[] = [];
  for (const at of scan.offsetsOf('$krb5')) {
    kerberos.lastIndex = at;
    const match = kerberos.exec(text);
    if (match) found.push(hash(scan, at, match[0], 'Kerberos', undefined));
  }
  let passed = 0;
  for (const at of scan.offsetsOf('TlRMTVNTUAADAAAA')) {
    if (at < passed) continue;
    ntlm.lastIndex = at;
    const match = ntlm.exec(text);
    if (match) passed = at + match[0].length;
    const user = match && !/example/i.test(match[0]) ? answeredBy(match[0]) : undefined;
    if (match && user !== undefined) found.push(hash(scan, at, match[0], 'NTLM', user || undefined));
  }
  for (const { name, literals, pattern, system } of formats) {
    for (const literal of literals) {
      for (const at of scan.offsetsOf(literal)) {
        // A doubled sign is a hit of the single one too.
        if (text[at - 1] === '$') continue;
        const before = text.slice(Math.max(0, at - 104), at);
        const account = accountBefore.exec(before)?.[1];
        if ((account === undefined && !(system && nameBefore.test(before))) || isComment(text, at)) continue;
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (match && !/[./\w]/.test(text[at + match[0].length] ?? '')) found.push(hash(scan, at, match[0], name, account));
      }
    }
  }
  if (accountFile.test(scan.path)) accounts(scan, found);
  return found;
}

/** Nothing is known of the password. Fast formats let every likely one be tried, slow ones only the likeliest. */
const confidences: Readonly<Record<string, Confidence>> = {
  MD5: 'high',
  'SHA-1': 'high',
  DES: 'high',
  Kerberos: 'high',
  NTLM: 'high',
  bcrypt: 'low',
  yescrypt: 'low',
};

function hash(scan: Scan, at: number, secret: string, algorithm: string, principal: string | undefined): Candidate {
  return candidate({
    detector: 'password-hash',
    title: `Hash of a password (${algorithm})`,
    kind: 'password-hash',
    range: { start: at, end: at + secret.length },
    keyPath: keyPathAt(scan, at),
    secret,
    principal,
    confidence: confidences[algorithm] ?? 'medium',
    details: { algorithm },
    rank: ranks.special,
  });
}

/** What stands behind the account in files of accounts without a mark of its own: DES hashes, passwords as they are. */
function accounts(scan: Scan, found: Candidate[]): void {
  const line = /^([\w.@+-]{1,64}):([^\s:]{1,128})(?=[\r\n:]|$)/gm;
  const isPasswords = /htpasswd/i.test(scan.path);
  for (const match of scan.text.matchAll(line)) {
    const value = match[2]!;
    // `x`, `*` and `!` say that the hash is elsewhere, or that there is none.
    if (/^[$!*{]/.test(value) || value.length < 4) continue;
    const isHash = /^[./A-Za-z0-9]{13}$/.test(value);
    if (!isHash && !isPasswords) continue;
    const start = match.index + match[1]!.length + 1;
    found.push(
      isHash
        ? hash(scan, start, value, 'DES', match[1])
        : candidate({
            detector: 'htpasswd-password',
            title: 'Password',
            range: { start, end: start + value.length },
            keyPath: keyPathAt(scan, start),
            secret: value,
            principal: match[1],
            confidence: 'medium',
            rank: ranks.special,
          }),
    );
  }
}

/**
 * Account in the answer to an NTLM challenge, `''` where it is not told; undefined where the message holds no answer
 * (https://learn.microsoft.com/openspecs/windows_protocols/ms-nlmp/033d32cc-88f9-4483-9bf2-b273055038ce).
 */
function answeredBy(message: string): string | undefined {
  const letters = message.replace(/=+$/, '');
  const bytes = decodeBase64(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
  if (!bytes || bytes.length < 64) return undefined;
  const field = (at: number): Uint8Array => {
    const start = bytes[at + 4]! | (bytes[at + 5]! << 8);
    return bytes.subarray(start, start + (bytes[at]! | (bytes[at + 1]! << 8)));
  };
  if (field(20).length < 24) return undefined;
  let user = '';
  for (const byte of field(36)) if (byte !== 0) user += String.fromCharCode(byte);
  return /^[\w.@-]{1,64}$/.test(user) ? user : '';
}

function isComment(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 200), at);
  return /^[ \t]{0,80}(?:#|\/\/|--|;)/.test(before.slice(before.lastIndexOf('\n') + 1));
}

const shape: Shape = {
  id: 'password-hash',
  marks: literals,
  places: literals,
  find,
};
export default shape;
