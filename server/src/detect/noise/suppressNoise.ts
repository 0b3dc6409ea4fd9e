import { base64Value, decodeBase64Text } from '../../base/base64.ts';
import { randomness } from './information.ts';
import { isVocabulary, wordsOfName } from './keyNames.ts';
import { isPlaceholder } from './placeholders.ts';

/** Values that were encrypted before they were written. */
const encrypted =
  /^(?:ENC\[|\$ANSIBLE_VAULT|encrypted:|ENC\(|\{cipher\}|vault:v\d|Ag[AB][A-Za-z0-9+/]{64}|!vault|-----BEGIN (?:AGE ENCRYPTED|PGP MESSAGE|PKCS7)|\{enc\}|AQICAH|enc:v\d|cryptedv1|CiQA[A-Za-z0-9+/]{24}|v1:AES|\{(?:AES|aes)\}|age1)/;

/** One-way digests: a hashed password opens nothing by itself. */
const digest =
  /^(?:[^\s:]{1,64}:(?=\$(?:2[abxy]|apr1|[156y]|argon2\w*)\$))?(?:sha(?:1|224|256|384|512)[-:=$]|md5[-:=]|h1:|\$2[abxy]\$|\$argon2|\$[156y]\$|\$apr1\$|\$scrypt|\{(?:S?SHA\d*|CRYPT|MD5|SMD5|bcrypt|noop)\}|pbkdf2|scrypt:|SCRAM-SHA|bcrypt)/i;

/** Public keys in DER, in base64: of RSA, of elliptic curves, Ed25519. */
const publicKey =
  /^M(?:FwwDQYJKoZIhvcNAQEBBQADSwAw|IGfMA0GCSqGSIb3DQEBAQUAA4GN|II[A-Z][A-Za-z0-9+/]jANBgkqhkiG9w0BAQEFAAOCA|FkwEwYHKoZIzj0CAQYI|(?:HY|FY)wEAYHKoZIzj0CAQYF|IGbMBAGByqGSM49AgEGBSuBBAAj|CowBQYDK2VwAyEA)/;

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

/** Key names whose values are digests, revisions or ids, however random. */
const digestKey =
  /(?:^|[._-])(?:commit|rev|revision|ref|digest|checksum|sha\d*|md5|hash|integrity|etag|build|serial|fingerprint|thumbprint|nonce|id|uuid|guid|arn|image|tag|version)$|(?:Digest|Checksum|Sha|Sha256|Hash|Commit|Revision|Fingerprint|Thumbprint|Id|Uuid|Arn)$/;

const fileEnding =
  /\.(?:pem|crt|cer|key|pub|p12|pfx|jks|keystore|txt|json|ya?ml|toml|ini|conf|cfg|env|properties|xml|sh|js|ts|py|rb|go|java|sql|log|gpg|asc|enc|html?|csv|md|tf|php|hcl|tpl|j2|erb|service|sock|pid|db)$/i;

/** Whether the text is a date, version, number with a unit, address, MIME type or colour. */
function isMeasure(value: string): boolean {
  return (
    /^[-+]?\d{1,15}(?:\.\d{1,9}){0,5}(?:-?(?:rc|alpha|beta|snapshot|release|final|ga)[.-]?\d{0,3})?$/i.test(value) ||
    /^v\d{1,4}(?:\.\d{1,5}){0,3}(?:[-+][\w.]{1,32})?$/.test(value) ||
    /^\d{1,12}(?:\.\d{1,6})?\s?(?:ns|us|ms|s|sec|m|min|h|hr|d|w|y|[kmgtp]i?b?|%|px|em|rem|days?|hours?|minutes?|seconds?)$/i.test(value) ||
    /^\d{4}-\d{2}-\d{2}(?:[T ][\d:.Z+-]{2,24})?$/.test(value) ||
    /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?$/.test(value) ||
    /^#[0-9a-f]{3,8}$/i.test(value) ||
    /^(?:application|text|image|audio|video|font|multipart|message)\/[\w.+*-]{1,64}(?:;.{0,64})?$/.test(value)
  );
}

/** Whether a part between slashes is too long and too mixed for the name of a file or folder. */
function isEncodedSegment(part: string): boolean {
  return (
    part.length >= 20 &&
    /^[A-Za-z0-9+]+={0,2}$/.test(part) &&
    /[a-z]/.test(part) &&
    /[A-Z]/.test(part) &&
    /\d/.test(part) &&
    randomness(part) >= 0.6
  );
}

/** Whether the text is a path or a file name. */
export function isPath(value: string): boolean {
  if (value.split('/').some(isEncodedSegment)) return false;
  if (/^(?:\.{0,2}|~)\//.test(value) && randomness(value) < 0.75) return true;
  if (/^[A-Za-z]:[\\/]|^\\{1,2}[\w.]|^\.{1,2}\\|^(?:file|classpath|classpath\*|resource):/.test(value)) return true;
  if (fileEnding.test(value) && !/[^\w./\\ ~-]/.test(value)) return true;
  const slashes = value.split('/').length - 1;
  return slashes >= 1 && !/[+=]/.test(value) && randomness(value) < 0.35;
}

/** Whether the text is code: a call, a member access, an expression, a lambda. */
export function isCode(value: string): boolean {
  return (
    /^[A-Za-z_$][\w$]{0,64}(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]{0,64}){0,8}\(/.test(value) ||
    (/^[A-Za-z_$][\w$]{0,64}(?:(?:\.|->|::|\?\.)[A-Za-z_$][\w$]{0,64}){1,8}[;,]?$/.test(value) && randomness(value) < 0.6) ||
    /^[A-Za-z_$][\w$.]{0,64}\[(?:["'][^"']{1,64}["']|\d+|\w{1,32})\]/.test(value) ||
    /=>|\w\(\)|&&|\|\||^\(|^function\b|^new\s|^await\s|^return\b|^import\b|[{;]$|^\[|^\w{1,20}<\w|^@\w+\(|\+\s|\s\+|^\.[A-Za-z]\w*[.)]|^\.\w+$/.test(
      value,
    )
  );
}

/** Whether the text holds a variable or template somewhere in it. */
export function hasTemplate(value: string): boolean {
  return (
    /\$\{[\w .:@!?/,'"()|[\]-]{1,200}\}|\$\{\{|\{\{[^{}]{1,200}\}\}|^\{\{|\$\([^()\s]{1,100}(?: [^()]{0,100})?\)|<%[^%]{1,200}%>|\{%[^%]{1,200}%\}|#\{[^{}]{1,200}\}|%\(\w{1,64}\)|\$\[\[|%[A-Z_]{3,64}%|@@\w|%env\(|__[A-Z][A-Z0-9_]{1,64}__/.test(
      value,
    ) ||
    // Also one that a blank cuts in two: `${X:?set it}`.
    /^\$\{[A-Za-z_]/.test(value) ||
    /^\$\$?[A-Za-z_]\w{2,}/.test(value) ||
    /\$[A-Z][A-Z0-9]*_[A-Z0-9_]+/.test(value) ||
    /^!(?:Ref|Sub|GetAtt|ImportValue|Join|reference|secret|env|vault)\b/.test(value) ||
    endsTemplate(value)
  );
}

/** Whether `}}` at the end closes a template: one that began before the value, or one whose own braces are in order. */
function endsTemplate(value: string): boolean {
  if (!value.endsWith('}}')) return false;
  const open = value.lastIndexOf('{{');
  if (open < 0) return true;
  let depth = 0;
  for (let i = open + 2; i < value.length - 2; i++) {
    const code = value.charCodeAt(i);
    if (code === 123) depth++;
    else if (code === 125 && --depth < 0) return false;
  }
  return true;
}

/** Words of running text, in any script. */
function isSentence(value: string): boolean {
  if (/[^\p{ASCII}]/u.test(value)) {
    // Marks outside ASCII stand in passwords, too; letters mostly make words.
    const isText = /[^\p{ASCII}\P{L}]/u.test(value) || !/[A-Za-z0-9]/.test(value);
    if (/\s/.test(value.trim()) || (isText && !/[A-Za-z0-9]{4}/.test(value))) return true;
  }
  const words = value.trim().split(/\s+/);
  if (words.length < 2) return false;
  if (words.length > 4) return randomness(value) < 0.8;
  return randomness(value) < 0.45 || words.every((word) => /^[\p{L}'’,.:;!?()&-]+$/u.test(word));
}

/** Whether the text names a thing instead of being its secret: `my-app-secret`, `DB_PASSWORD`, `postgres-credentials`. */
function isName(value: string): boolean {
  const random = randomness(value);
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && random < 0.5) return true;
  if (random >= 0.65) return false;
  // `Passwort`, `API key`; but `rootpassword` is what somebody typed.
  if (isVocabulary(value) && !/\d/.test(value) && !/^[a-z]{9,}$/.test(value)) return true;
  if (!/^[A-Za-z][\w.:/-]*$/.test(value)) return false;
  const words = wordsOfName(value);
  const marked = /[._:/-]/.test(value) || /[a-z][A-Z]/.test(value);
  return (
    marked &&
    words.length >= 2 &&
    (random < 0.4 || !/\d/.test(value)) &&
    words.some((word) =>
      /^(?:passwords?|passwd|secrets?|tokens?|keys?|creds?|credentials?|auth|tls|cert|certs|certificate|ssh|config|apikey|pull|registry|pwd|pass|user|jwt|oauth2?|login|account)$/.test(
        word,
      ),
    )
  );
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * Whether a value under `key` is plainly no credential: a placeholder, template, reference, ciphertext, digest, path, URL
 * without userinfo, measure, sentence, piece of code, or the name of something. Linear; values over 16,384 characters are noise.
 * @param isReference whether a reference syntax reads the value
 */
export function isNoise(value: string, key: string, isReference: (value: string) => boolean = () => false): boolean {
  if (value.length > 16_384) return true;
  const text = value.trim();
  if (/[\r\n]/.test(text) || isPlaceholder(text)) return true;
  if (encrypted.test(text) || digest.test(text) || hasTemplate(text)) return true;
  if (isMeasure(text)) return true;
  if (
    /^[a-z][a-z0-9+.-]{1,24}:\/\//i.test(text) ||
    /^(?:jdbc|urn|arn|data|mailto|did|tcp|env|secret|vault|ssm|gs|s3|awssm|projects\/|aws:|azure:|gcp:|op):/i.test(text)
  )
    return true;
  if (/^[\w.+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/i.test(text)) return true;
  if (
    /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2-\S+) /.test(text) ||
    /^-----BEGIN (?:PUBLIC|RSA PUBLIC|CERTIFICATE|SSH2 PUBLIC|PGP PUBLIC)/.test(text) ||
    publicKey.test(text)
  )
    return true;
  if (isEncodedNoise(text)) return true;
  if (isPath(text) || isCode(text) || isSentence(text) || isName(text)) return true;
  const folded = fold(text);
  const foldedKey = fold(key);
  if (folded === foldedKey || (folded.length >= 4 && foldedKey.endsWith(folded) && randomness(text) < 0.5 && isVocabulary(text)))
    return true;
  if (digestKey.test(key)) return true;
  return isReference(text);
}

/** Whether base64 of readable text holds only a placeholder or a name. Readable text does not come out by chance. */
function isEncodedNoise(text: string): boolean {
  if (text.length < 8 || text.length > 512 || text.length % 4 !== 0 || !base64Value.test(text)) return false;
  const decoded = decodeBase64Text(text);
  return decoded !== undefined && /^[\x20-\x7e\n]+$/.test(decoded) && (isPlaceholder(decoded) || isName(decoded.trim()));
}

/** Whether the value is a UUID; such is a credential only under a strong name. */
export function isUuid(value: string): boolean {
  return uuid.test(value);
}
