import type { Credential } from '../../model/credential.ts';
import { isNoise } from '../noise/decision.ts';
import { randomness } from '../noise/information.ts';
import { isDefaultPassword } from '../noise/wellKnown.ts';
import { isInComment } from './_exampleText.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

/** A form of line in which the place of a word says that it is a password, and no name does. */
interface LineForm {
  /** For a person: `Password of Redis`. */
  readonly title: string;
  /** Files that have such lines; without it any file of no program. */
  readonly path?: RegExp;
  /** What must stand in the text (any case) for the form to be tried. */
  readonly needs?: string;
  /** Multi-line, global; groups `secret` and, where told, `user` and `host`. Bounded. */
  readonly line: RegExp;
  readonly kind?: string;
  /** Passwords under so many characters are none. */
  readonly least?: number;
  /** Only what looks generated counts: the form says little. */
  readonly generated?: boolean;
}

/** A word, or a text in quotes, in which marks are characters. */
const word = String.raw`(?:"(?<quoted>[^"\r\n]{1,256})"|(?<bare>[^\s"'#;]\S{0,255}))`;
const line = (source: string): RegExp => new RegExp(source.replace('WORD', word), 'gmdi');

/** Each with the manual of what reads it. */
const forms: readonly LineForm[] = [
  // https://redis.io/docs/latest/operate/oss_and_stack/management/config/ and …/security/acl/
  {
    title: 'Password of Redis',
    path: /(?:redis|sentinel|valkey|keydb)[^/]{0,64}\.conf(?:\.\w{1,8})?$/i,
    line: line(
      String.raw`^[ \t]{0,16}(?:sentinel[ \t]{1,8})?(?:auth-pass[ \t]{1,8}\S{1,64}|requirepass|masterauth|sentinel-pass|tls-(?:client-)?key-file-pass)[ \t]{1,16}WORD`,
    ),
  },
  {
    title: 'Password of a Redis user',
    needs: '>',
    line: /^[ \t]{0,16}user[ \t]{1,8}(?<user>[\w.@-]{1,64})[ \t][^\r\n]{0,200}?(?<=[ \t])>(?<bare>\S{1,256})/dgm,
    path: /\.acl$|(?:redis|valkey|sentinel|keydb)[^/]{0,64}\.conf$|users?\.acl/i,
  },
  // https://docs.haproxy.org/3.0/configuration.html
  {
    title: 'Password of an HAProxy user',
    needs: 'insecure-password',
    line: line(String.raw`^[ \t]{0,16}user[ \t]{1,8}(?<user>\S{1,64})[ \t]{1,8}insecure-password[ \t]{1,8}WORD`),
  },
  {
    title: 'Login of the HAProxy statistics',
    needs: 'stats auth',
    line: /^[ \t]{0,16}stats[ \t]{1,8}auth[ \t]{1,8}(?<user>[^\s:]{1,64}):(?<bare>\S{1,128})/dgim,
  },
  // https://nginx.org/en/docs/http/ngx_http_secure_link_module.html
  {
    title: 'Secret of nginx',
    needs: 'secure_link_secret',
    line: line(String.raw`^[ \t]{0,32}secure_link_secret[ \t]{1,8}(?<bare>[^\s;]{1,128});`),
  },
  // https://www.postfix.org/SASL_README.html#client_sasl, https://www.exim.org/exim-html-current/doc/html/spec_html/
  {
    title: 'Password of a mail relay',
    path: /(?:^|\/)(?:sasl[_-]?passwd|sasl\/passwd|smtp[_-]?auth|relay[_-]?passwd|sasl_password_maps|saslpass)(?:\.\w{1,8})?$/i,
    line: /^(?<host>\[?[\w.-]{1,253}\]?(?::\w{1,16})?|@?[\w.@-]{1,253})[ \t]{1,32}(?<user>[^\s:]{1,128}):(?<bare>\S{1,128})/dgm,
  },
  {
    title: 'Password of a mail relay',
    path: /(?:^|\/)passwd\.client$/,
    line: /^(?<host>[*\w.-]{1,253}):(?<user>[^\s:]{1,128}):(?<bare>\S{1,128})/dgm,
  },
  // https://ppp.samba.org/pppd.html
  {
    title: 'Password of a dial-up or VPN account',
    path: /(?:^|\/)(?:chap|pap)-secrets(?:\.\w{1,8})?$/,
    line: line(String.raw`^[ \t]{0,8}"?(?<user>[^\s"#]{1,128})"?[ \t]{1,32}"?\S{1,128}"?[ \t]{1,32}WORD`),
  },
  // https://wiki.strongswan.org/projects/strongswan/wiki/IpsecSecrets
  {
    title: 'Pre-shared key of IPsec',
    needs: 'psk',
    kind: 'key',
    path: /ipsec[^/]{0,32}secrets?|ipsec\.d\/|strongswan|\.secrets$/i,
    line: line(String.raw`^[^:#\r\n]{0,200}:[ \t]{1,8}PSK[ \t]{1,8}WORD`),
  },
  {
    title: 'Password of a VPN user',
    path: /ipsec[^/]{0,32}secrets?|ipsec\.d\/|strongswan|\.secrets$/i,
    line: line(String.raw`^(?<user>[^\s:#]{0,128})[ \t]{0,8}:[ \t]{1,8}(?:EAP|XAUTH|NTLM|P12)[ \t]{1,8}(?:\S{1,128}[ \t]{1,8}(?="))?WORD`),
  },
  // https://www.pgbouncer.org/config.html#authentication-file-format
  {
    title: 'Password of a PgBouncer user',
    path: /(?:^|\/)userlist(?:\.\w{1,16})?\.txt$|pgbouncer[^/]{0,64}\.txt$/i,
    line: /^"(?<user>[^"\r\n]{1,64})"[ \t]{1,8}"(?!md5[0-9a-f]{32}"|SCRAM-)(?<quoted>[^"\r\n]{1,256})"/dgm,
  },
  // https://openvpn.net/community-resources/reference-manual-for-openvpn-2-6/
  {
    title: 'Password of OpenVPN',
    needs: '<auth-user-pass>',
    line: /^<(?:auth-user-pass|http-proxy-user-pass)>[ \t]*\r?\n(?<user>[^\r\n<]{1,128})\r?\n(?<bare>[^\r\n<]{1,128})\r?\n/dgm,
  },
  {
    title: 'Password of OpenVPN',
    path: /(?:^|\/)(?:(?:open)?vpn[-_.]?)?(?:auth|login|up|userpass|user[-_]?pass|auth-user-pass|creds?|credentials)\.(?:txt|conf|up)$|auth-user-pass[^/]{0,32}$/i,
    line: /^(?<![^])(?<user>[\w.@+-]{1,64})\r?\n(?<bare>\S{4,128})\s{0,4}$(?![^])/dgm,
    generated: true,
  },
  // https://w1.fi/cgit/hostap/plain/wpa_supplicant/wpa_supplicant.conf, https://w1.fi/cgit/hostap/plain/hostapd/hostapd.conf
  {
    title: 'Password of a wireless network',
    needs: 'psk',
    path: /wpa[_-]?supplicant|hostapd|wireless|\.nmconnection$|interfaces$/i,
    line: line(String.raw`^[ \t]{0,16}(?:wpa[-_])?(?:psk|passphrase|sae_password|wep_key\d|wpa-psk)[ \t]{0,4}[= \t][ \t]{0,4}WORD`),
  },
  {
    title: 'Key of a wireless network',
    needs: 'option key',
    path: /wireless/i,
    kind: 'key',
    line: /^[ \t]{0,16}option[ \t]{1,8}key[ \t]{1,8}'(?<quoted>[^'\r\n]{5,128})'/dgm,
  },
  // https://www.fetchmail.info/fetchmail-man.html
  {
    title: 'Password of a mail account',
    needs: 'pass',
    path: /fetchmailrc$/,
    line: line(String.raw`\b(?:with[ \t]{1,8})?pass(?:word)?[ \t]{1,8}(?:is[ \t]{1,8})?WORD`),
  },
  // https://everything.curl.dev/usingcurl/netrc.html, of Emacs as well
  {
    title: 'Password of an account',
    needs: 'machine',
    path: /\.?(?:authinfo|netrc)(?:\.\w{1,16})?$/,
    line: /\bmachine[ \t]{1,8}(?<host>\S{1,253})[ \t]{1,8}login[ \t]{1,8}(?<user>\S{1,128})[ \t]{1,8}(?:port[ \t]{1,8}\S{1,16}[ \t]{1,8})?password[ \t]{1,8}"?(?<bare>[^\s"]{1,256})/dgm,
  },
  // https://www.squid-cache.org/Doc/config/cache_peer/, https://tinyproxy.github.io/
  {
    title: 'Password of a proxy',
    needs: 'login=',
    path: /squid[^/]{0,64}\.conf$/,
    line: /^[ \t]{0,8}cache_peer[^\r\n]{0,200}\blogin=(?<user>[^\s:*]{1,64}):(?<bare>\S{1,128})/dgm,
  },
  {
    title: 'Password of a proxy',
    needs: 'basicauth',
    path: /tinyproxy[^/]{0,64}\.conf$/,
    line: line(String.raw`^[ \t]{0,8}BasicAuth[ \t]{1,8}(?<user>\S{1,64})[ \t]{1,8}WORD`),
  },
  // http://www.net-snmp.org/docs/man/snmpd.conf.html
  {
    title: 'Password of an SNMP user',
    needs: 'createuser',
    line: line(
      String.raw`^[ \t]{0,8}createUser[ \t]{1,8}(?:-e[ \t]{1,8}\S{1,64}[ \t]{1,8})?(?<user>\S{1,64})[ \t]{1,8}(?:MD5|SHA(?:-?\d{3})?)[ \t]{1,8}WORD`,
    ),
  },
  {
    title: 'Community of SNMP',
    needs: 'community',
    path: /snmpd?[^/]{0,32}\.conf/,
    line: line(String.raw`^[ \t]{0,8}r[ow]community6?[ \t]{1,8}(?!public\b|private\b)WORD`),
    least: 6,
  },
  // https://mmonit.com/monit/documentation/monit.html
  {
    title: 'Password of Monit',
    needs: 'allow ',
    path: /monitrc?[^/]{0,32}$/,
    line: /^[ \t]{0,8}allow[ \t]{1,8}(?<user>[\w.-]{1,64}):"?(?<bare>[^\s"]{4,128})/dgm,
  },
  // https://lighttpd.net/docs, https://doc.dovecot.org: files of `user:password`
  {
    title: 'Password of an account',
    path: /(?:^|\/)(?:lighttpd[.-]user|passwd\.dovecot|dovecot\.passwd|dovecot-users|users\.passwd|stunnel[^/]{0,32}psk[^/]{0,32}|psk\.txt)$/,
    line: /^(?<user>[\w.@+-]{1,128}):(?:\{(?:PLAIN|CLEAR(?:TEXT)?)\})?(?<bare>[^\s:{$]{4,128})(?=[:\s]|$)/dgim,
  },
  // https://www.cisco.com: commands of IOS; 7 is a cipher that everybody can undo
  {
    title: 'Password of a network device',
    needs: 'enable ',
    line: line(
      String.raw`^[ \t]{0,8}enable[ \t]{1,4}(?:secret|password)[ \t]{1,4}(?:level[ \t]\d{1,2}[ \t])?(?:[07][ \t]{1,4})?(?![5689][ \t])WORD`,
    ),
    least: 5,
  },
  {
    title: 'Password of an account on a network device',
    needs: 'username ',
    line: line(
      String.raw`^[ \t]{0,8}username[ \t]{1,4}(?<user>\S{1,64})[ \t](?:[^\r\n]{0,64}[ \t])?(?:secret|password)[ \t]{1,4}(?:[07][ \t]{1,4})?(?![5689][ \t])WORD`,
    ),
    least: 5,
  },
  {
    title: 'Community of SNMP',
    needs: 'snmp-server community',
    line: line(String.raw`^[ \t]{0,8}snmp-server[ \t]community[ \t]{1,4}(?!public\b|private\b)WORD`),
    least: 6,
  },
  {
    title: 'Key of a network device',
    needs: 'server',
    kind: 'key',
    line: line(
      String.raw`^[ \t]{0,8}(?:tacacs|radius)-server[ \t](?:host[ \t]\S{1,64}[ \t])?[^\r\n]{0,64}?\bkey[ \t]{1,4}(?:[07][ \t]{1,4})?WORD`,
    ),
    least: 5,
  },
  {
    title: 'Key of a network device',
    needs: 'isakmp key',
    kind: 'key',
    line: line(String.raw`^[ \t]{0,8}crypto[ \t]isakmp[ \t]key[ \t]{1,4}(?:[06][ \t]{1,4})?WORD`),
    least: 5,
  },
  {
    title: 'Key of a network device',
    needs: 'pre-shared-key',
    kind: 'key',
    line: line(
      String.raw`^[ \t]{0,8}(?:ikev\d[ \t])?(?:(?:local|remote)[- ]authentication[ \t])?pre-shared-key[ \t]{1,4}(?:(?:local|remote|ascii-text|hexadecimal)[ \t]{1,4})?(?:[07][ \t]{1,4})?WORD`,
    ),
    least: 5,
  },
  {
    title: 'Key of a network device',
    needs: 'key-string',
    kind: 'key',
    line: line(String.raw`^[ \t]{0,8}key-string[ \t]{1,4}(?:[07][ \t]{1,4})?WORD`),
    least: 5,
  },
  {
    title: 'Password of a neighbour',
    needs: 'neighbor',
    line: line(String.raw`^[ \t]{0,8}neighbor[ \t]\S{1,64}[ \t]password[ \t]{1,4}(?:[07][ \t]{1,4})?WORD`),
    least: 5,
  },
  {
    title: 'Key of a network device',
    needs: 'message-digest-key',
    kind: 'key',
    line: line(String.raw`^[ \t]{0,8}ip[ \t]ospf[ \t]message-digest-key[ \t]\d{1,3}[ \t]md5[ \t]{1,4}(?:[07][ \t]{1,4})?WORD`),
    least: 5,
  },
  // Junos, FortiOS
  {
    title: 'Password of a network device',
    needs: 'plain-text-password-value',
    line: line(String.raw`\bplain-text-password-value[ \t]{1,4}WORD`),
  },
  {
    title: 'Password of a network device',
    needs: 'set ',
    path: /forti|\.conf$|\.cfg$/i,
    line: line(
      String.raw`^[ \t]{0,16}set[ \t]{1,4}(?:passwd|password|psksecret|secret|auth-pwd|priv-pwd|passphrase|key)[ \t]{1,4}(?!ENC\b|enable|disable)WORD`,
    ),
    least: 5,
  },
  // https://docs.ntpsec.org/latest/keys.html
  {
    title: 'Key of NTP',
    path: /ntp\.keys$/,
    kind: 'key',
    line: line(String.raw`^[ \t]{0,8}\d{1,5}[ \t]{1,8}(?:M|MD5|SHA1|AES|S|A|N)[ \t]{1,8}WORD`),
  },
  // LDIF: https://datatracker.ietf.org/doc/html/rfc2849
  {
    title: 'Password of a directory entry',
    needs: 'userpassword',
    line: /^(?:userPassword|unicodePwd|sambaNTPassword):[ \t]{1,4}(?!\{)(?<bare>\S{1,128})[ \t]*\r?$/dgim,
  },
];

/** Languages in which such lines are parts of programs or prose. */
const other = /\.(?:[cm]?[jt]sx?|py|rb|java|kt|go|rs|cs|php|c|h|cc|cpp|hpp|swift|scala|md|mdx|markdown|rst|adoc|html?|svelte|vue|css)$/i;
/** Matches of one form in one text. */
const maxMatches = 500;

/** Literals (any case) of which one stands in every text of a form that is not told by its path. */
const configurationLineLiterals: readonly string[] = [
  ...new Set(forms.flatMap(({ needs, path }) => (path === undefined && needs !== undefined ? [needs] : []))),
  'masterauth',
  'requirepass',
  'auth-pass',
  'psk',
];

/** Whether a form is told by the path alone, so that its text may hold no literal at all. */
function isLineFile(path: string): boolean {
  return forms.some(
    ({ path: files, needs }) => files?.test(path) === true && (needs === undefined || !configurationLineLiterals.includes(needs)),
  );
}

/** Passwords that the place in a line of a known kind of file tells. */
function find(scan: Scan): readonly Candidate[] {
  const { text, path } = scan;
  if (other.test(path)) return [];
  const found: Candidate[] = [];
  let lower: string | undefined;
  for (const form of forms) {
    if (form.path && !form.path.test(path)) continue;
    if (form.needs !== undefined && !(lower ??= text.toLowerCase()).includes(form.needs)) continue;
    let matches = 0;
    form.line.lastIndex = 0;
    for (let match = form.line.exec(text); match && matches < maxMatches; match = form.line.exec(text), matches++) {
      const one = candidateOf(scan, form, match);
      if (one) found.push(one);
    }
  }
  return found;
}

function candidateOf(scan: Scan, form: LineForm, match: RegExpExecArray): Candidate | undefined {
  const groups = match.groups!;
  const secret = groups['quoted'] ?? groups['bare'];
  const place = match.indices!.groups!['quoted'] ?? match.indices!.groups!['bare'];
  if (secret === undefined || place === undefined || secret.length < (form.least ?? 3)) return undefined;
  if (isInComment(scan.text, place[0]) && !/ntp\.keys$/.test(scan.path)) return undefined;
  const principal = groups['user'];
  const isDefault = isDefaultPassword(principal, secret);
  if (!isDefault && isNoise(secret, { key: 'password', kind: 'password', isReference: (value) => scan.isReference(value) }))
    return undefined;
  const random = randomness(secret);
  if (form.generated && random < 0.35) return undefined;
  return candidate({
    detector: 'configuration-line',
    title: form.title,
    kind: form.kind ?? 'password',
    range: { start: place[0], end: place[1] },
    keyPath: keyPathAt(scan, place[0]),
    secret,
    principal: principal && /^[\w.@+\\-]{1,128}$/.test(principal) ? principal : undefined,
    system: groups['host']?.replace(/^\[|\](?::\w+)?$|:\w+$/g, '').toLowerCase() || undefined,
    confidence: isDefault ? 'low' : confidenceOf(secret, random),
    wellKnown: isDefault ? 'default' : undefined,
    rank: ranks.special,
  });
}

function confidenceOf(secret: string, random: number): Credential['confidence'] {
  return random >= 0.5 && secret.length >= 8 ? 'high' : random >= 0.2 ? 'medium' : 'low';
}

const shape: Shape = {
  id: 'configuration-lines',
  marks: configurationLineLiterals,
  paths: isLineFile,
  find,
};
export default shape;
