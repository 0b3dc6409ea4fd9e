import { isLoopback } from '../../../environment/environmentMap.ts';
import { keyOf, rangeInValue, type Entry } from '../../../model/document.ts';
import type { Weakness, WeaknessKind } from '../../../model/infrastructure.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { insecureCommands } from './_insecureCommands.ts';

interface Setting {
  readonly kind: WeaknessKind;
  /** Values that weaken, lower case. */
  readonly bad: ReadonlySet<string>;
}

const off = new Set(['false', '0', 'no', 'off', 'disable', 'disabled', 'none', 'never']);
const on = new Set(['true', '1', 'yes', 'on', 'enable', 'enabled']);
const verification = { kind: 'tls-verification-off', bad: off } as const;
const skipping = { kind: 'tls-verification-off', bad: on } as const;

/** Names of settings in lower case without separators. A longer name that ends with one (`APP_TLS_SKIP_VERIFY`) means the same. */
const settings: ReadonlyMap<string, Setting> = new Map<string, Setting>([
  ['rejectunauthorized', verification],
  ['tlsrejectunauthorized', verification],
  ['verifyssl', verification],
  ['sslverify', verification],
  ['tlsverify', verification],
  ['verifytls', verification],
  ['verifycert', verification],
  ['verifycerts', verification],
  ['verifycertificate', verification],
  ['verifycertificates', verification],
  ['verifyservercertificate', verification],
  ['validatecerts', verification],
  ['validatecertificates', verification],
  ['strictssl', verification],
  ['pythonhttpsverify', verification],
  ['sslverification', verification],
  ['sslverificationmode', verification],
  ['insecureskipverify', skipping],
  ['insecureskiptlsverify', skipping],
  ['skiptlsverify', skipping],
  ['skiptlsverification', skipping],
  ['skipsslverify', skipping],
  ['skipsslvalidation', skipping],
  ['skipsslverification', skipping],
  ['tlsskipverify', skipping],
  ['tlsskipverifyinsecure', skipping],
  ['vaultskipverify', skipping],
  ['gitsslnoverify', skipping],
  ['trustservercertificate', skipping],
  ['tlsinsecureskipverify', skipping],
  ['tlsallowinvalidcertificates', skipping],
  ['trustallcertificates', skipping],
  ['sslmode', { kind: 'tls-off', bad: new Set(['disable', 'disabled']) }],
  ['xpacksecurityenabled', { kind: 'no-authentication', bad: off }],
  ['disablesecurityplugin', { kind: 'no-authentication', bad: on }],
  ['pluginssecuritydisabled', { kind: 'no-authentication', bad: on }],
  ['securityauthorization', { kind: 'no-authentication', bad: new Set(['disabled']) }],
  ['authanonymousenabled', { kind: 'anonymous-access', bad: on }],
  ['authenticationanonymousenabled', { kind: 'anonymous-access', bad: on }],
  ['allowanonymouslogin', { kind: 'anonymous-access', bad: on }],
  ['allowanonymous', { kind: 'anonymous-access', bad: on }],
  ['anonymousauth', { kind: 'anonymous-access', bad: on }],
  ['allowemptypassword', { kind: 'no-password', bad: on }],
  ['hostauthmethod', { kind: 'no-password', bad: new Set(['trust']) }],
]);

/** Longest setting names first, for the comparison of endings. */
const endings = [...settings.keys()].filter((name) => name.length >= 7).sort((a, b) => b.length - a.length);

/** Parts of connection strings that weaken them, and what they mean. */
const stringParts =
  /(?:^|[?&;\s"'])(sslmode=disable|ssl-mode=disabled|sslmode=disabled|usessl=false|ssl=false|tls=false|encrypt=false|trustservercertificate=(?:true|yes)|trust server certificate=(?:true|yes)|tlsallowinvalidcertificates=true|tlsinsecure=true|verifyservercertificate=false)(?=$|[&;\s"'])/gi;

const userInfo = /\bhttp:\/\/([^\s/@:"'`<>]{1,128}):([^\s/@"'`<>]{1,256})@(\[[0-9a-fA-F:.]{2,45}\]|[A-Za-z0-9_.${}-]{1,253})/g;

const containers = new Set(['kubernetes', 'helm', 'compose', 'dockerfile']);

/** Settings of plain configuration that weaken authentication. */
const reader: PlatformReader = {
  id: 'auth-settings',
  formats: ['bicep', 'dotenv', 'hcl', 'ini', 'json', 'properties', 'shell', 'toml', 'xml', 'yaml', 'dockerfile', 'scripts-windows'],
  markers: [
    'sslmode',
    'ssl-mode',
    'usessl=',
    'ssl=',
    'tls=',
    'encrypt=',
    'rejectunauthorized',
    'reject_unauthorized',
    'verify:',
    'verify =',
    'verify=',
    'verify"',
    'verify_',
    'verify-',
    '_verify',
    '-verify',
    'sslverif',
    'tlsverif',
    'verifyssl',
    'verifytls',
    'verifycert',
    'verifyserver',
    'verification_mode',
    'verificationmode',
    'skipverify',
    'skipssl',
    'skip_ssl',
    'skip-ssl',
    'skiptls',
    'skip_tls',
    'skip-tls',
    'noverify',
    'insecure',
    'strict-ssl',
    'strict_ssl',
    'strictssl',
    'trustservercertificate',
    'trust server',
    'trustall',
    'trust_all',
    'trust-all',
    'invalidcertificates',
    'invalid_certificates',
    'validate_cert',
    'validatecert',
    'curl ',
    'no-check-certificate',
    'http://',
    'anonymous',
    'xpack.security',
    'xpack_security',
    'security_plugin',
    'plugins.security',
    'authorization: disabled',
    'empty_password',
    'emptypassword',
    'host_auth_method',
  ],
  read({ document }): PlatformFacts | undefined {
    const weaknesses: Weakness[] = [];
    for (const entry of document.entries) {
      // The literals that an expression of Bicep may come to stand beside it.
      if (document.format === 'bicep' && entry.tag === 'expression') continue;
      const one = settingOf(entry);
      // Readers of containers look at their variables for passwords.
      if (one) {
        if (one.kind !== 'no-password' || !containers.has(document.platform ?? document.format)) weaknesses.push(one);
      } else if (entry.value.length > 5 && entry.value.length < 20_000) weaknesses.push(...partsOf(entry));
    }
    weaknesses.push(...insecureCommands(document));
    return weaknesses.length > 0 ? { infrastructure: { weaknesses } } : undefined;
  },
};

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

function settingOf(entry: Entry): Weakness | undefined {
  const value = entry.value.length < 10 ? entry.value.toLowerCase().trim() : '';
  if (value === '' || !(on.has(value) || off.has(value) || value === 'trust')) return undefined;
  const key = keyOf(entry);
  if (key === '' || key.length > 120) return undefined;
  let name = plain(key);
  // `enabled`, `verify` and `mode` say nothing without what stands above them.
  if (/^(?:enabled|disabled|verify|mode|insecure|authorization|verification|verificationmode|skipverify)$/.test(name)) {
    const above = entry.keyPath.slice(0, -1).filter((part) => !/^\d+$/.test(part));
    if (name === 'verify') {
      if (!off.has(value) || !above.slice(-2).some((part) => /^(?:ssl|tls|https?|certificate|requests|client)$/i.test(part)))
        return undefined;
      return weakness(entry, 'tls-verification-off', `${above.at(-1)!}.${key}`);
    }
    if (name === 'insecure' || name === 'skipverify') {
      if (!on.has(value) || !/^tls|tls$/i.test(above.at(-1) ?? '')) return undefined;
      return weakness(entry, name === 'insecure' ? 'tls-off' : 'tls-verification-off', `${above.at(-1)!}.${key}`);
    }
    name = plain(`${above.slice(-2).join('')}${key}`);
  }
  const found = settings.get(name) ?? byEnding(name);
  if (!found || !found.bad.has(value)) return undefined;
  return weakness(
    entry,
    found.kind,
    key.length > 8
      ? key
      : entry.keyPath
          .filter((part) => !/^\d+$/.test(part))
          .slice(-3)
          .join('.'),
  );
}

function byEnding(name: string): Setting | undefined {
  const ending = endings.find((one) => name.endsWith(one));
  return ending === undefined ? undefined : settings.get(ending);
}

function weakness(entry: Entry, kind: WeaknessKind, key: string): Weakness {
  return { kind, setting: `${key} = ${entry.value}`, range: entry.valueRange, keyPath: entry.keyPath };
}

function partsOf(entry: Entry): Weakness[] {
  const { value, keyPath } = entry;
  const found: Weakness[] = [];
  if (value.includes('=')) {
    for (const match of value.matchAll(stringParts)) {
      if (found.length >= 20) break;
      const text = match[1]!;
      // `ssl=false` alone is an option of many programs; in a connection string it stands beside a host.
      if (/^(?:ssl|tls|encrypt)=/i.test(text) && !/:\/\/|(?:server|data source|host)=/i.test(value)) continue;
      const host = hostOf(value);
      if (host === undefined ? /\b(?:127\.0\.0\.1|localhost)\b/.test(value) : isLoopback(host)) continue;
      const start = match.index + match[0].length - text.length;
      found.push({
        kind: /trust|verify|invalid|insecure/i.test(text) ? 'tls-verification-off' : 'tls-off',
        setting: text,
        range: rangeInValue(entry, start, start + text.length),
        keyPath,
        host,
      });
    }
  }
  if (value.includes('http://') && value.includes('@') && !/proxy/i.test(keyOf(entry))) {
    for (const match of value.matchAll(userInfo)) {
      if (found.length >= 20) break;
      const host = match[3]!.toLowerCase();
      if (isQuietHost(host)) continue;
      const start = match.index + match[0].length - match[3]!.length;
      found.push({
        kind: 'basic-auth-over-http',
        setting: `user and password over http:// to ${host}`,
        range: rangeInValue(entry, start, start + host.length),
        keyPath,
        host,
      });
    }
  }
  return found;
}

/** Hosts of this machine, of a container network, of documentation, and those that a variable gives. */
export function isQuietHost(host: string): boolean {
  if (isLoopback(host) || /[${}]/.test(host) || !host.includes('.')) return true;
  return /(?:^|\.)(?:example\.(?:com|org|net|io)|example|invalid|test)$|^(?:your|my)[-_.]|^(?:10|127)\.|^192\.168\.|^172\.(?:1[6-9]|2\d|3[01])\./.test(
    host,
  );
}

/** Host of a connection string, where one stands in it. */
function hostOf(value: string): string | undefined {
  const match =
    /:\/\/(?:[^\s/@]{0,300}@)?([A-Za-z0-9_.-]{1,253})/.exec(value) ??
    /(?:^|[;\s])(?:host|server|data source)\s?=\s?(?:tcp:)?([A-Za-z0-9_.-]{1,253})/i.exec(value);
  return match?.[1]?.toLowerCase();
}

export default reader;
