/** Values that were encrypted before they were written. */
const encrypted =
  /^(?:ENC\[|\$ANSIBLE_VAULT|encrypted:|ENC\(|\{cipher\}|vault:v\d|Ag[AB][A-Za-z0-9+/]{64}|!vault|-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|PKCS7)|\{enc\}|AQICAH|enc:v\d|cryptedv1|CiQA[A-Za-z0-9+/]{24}|v1:AES|\{(?:AES|aes)\}|age1)/;

/** One-way digests: a hashed password opens nothing by itself. */
const digest =
  /^(?:[^\s:]{1,64}:(?=\$(?:2[abxy]|apr1|[156y]|argon2\w*)\$))?(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|h1:|\$2[abxy]\$|\$argon2|\$[156y]\$|\$apr1\$|\$scrypt|\{(?:S?SHA\d*|CRYPT|MD5|SMD5|bcrypt)\}|pbkdf2|scrypt:|SCRAM-SHA|bcrypt)/i;

/** Public keys in DER, in base64: of RSA, of elliptic curves, Ed25519. */
const publicKey =
  /^M(?:FwwDQYJKoZIhvcNAQEBBQADSwAw|IGfMA0GCSqGSIb3DQEBAQUAA4GN|II[A-Z][A-Za-z0-9+/]jANBgkqhkiG9w0BAQEFAAOCA|FkwEwYHKoZIzj0CAQYI|(?:HY|FY)wEAYHKoZIzj0CAQYF|IGbMBAGByqGSM49AgEGBSuBBAAj|CowBQYDK2VwAyEA)/;

/** Whether the value was encrypted before it was written: SOPS, Ansible Vault, SealedSecrets, dotenvx, Jasypt, KMS… */
export function isEncrypted(value: string): boolean {
  return encrypted.test(value);
}

/** Whether the value is a one-way digest. `{noop}` and `{plain}` are none: what follows them is the password itself. */
export function isDigest(value: string): boolean {
  return digest.test(value);
}

/** Whether the value is a key or certificate that is made to be shown. */
export function isPublicKey(value: string): boolean {
  return (
    publicKey.test(value) ||
    /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+|sk-(?:ssh|ecdsa)-\S+) /.test(value) ||
    /^-----BEGIN (?:PUBLIC|RSA PUBLIC|CERTIFICATE|SSH2 PUBLIC|PGP PUBLIC)/.test(value)
  );
}
