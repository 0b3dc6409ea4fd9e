/** Endings of files that hold private keys or passwords in a form of their own. */
const kinds: readonly (readonly [ending: RegExp, title: string])[] = [
  [/\.(?:jks|jceks|bks|bcfks|keystore)$/i, 'Java key store'],
  [/\.(?:p12|pfx)$/i, 'PKCS #12 key store'],
  [/\.kdbx?$/i, 'KeePass database'],
  [/\.keytab$/i, 'Kerberos key table'],
  [/\.psafe3$/i, 'Password Safe database'],
  [/\.(?:agilekeychain|opvault|1pif)$/i, '1Password vault'],
  [/\.keychain(?:-db)?$/i, 'macOS keychain'],
  [/(?:^|\/)cwallet\.sso$/i, 'Oracle wallet'],
  [/(?:^|\/)wallet\.dat$/i, 'Bitcoin wallet'],
  [/(?:^|\/)secring\.(?:gpg|pgp)$/i, 'PGP secret key ring'],
];
/** Stores of certificates only, and those that tests bring along. */
const harmless =
  /(?:trust[_-]?store|truststore|cacerts|(?:^|[/_.-])(?:trust|ca|root)[_.-][^/]{0,60}$)|(?:^|\/)(?:tests?|__tests__|specs?|testing|e2e|it|mocks?|testdata|fixtures|examples?|samples?|demos?)\//i;

/** What kind of store of keys or passwords a file is by its name; undefined for other files, stores of certificates and those of tests. */
export function keyStoreTitle(path: string): string | undefined {
  if (harmless.test(path)) return undefined;
  return kinds.find(([ending]) => ending.test(path))?.[1];
}
