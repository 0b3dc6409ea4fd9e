import { randomness } from './information.ts';

const uuid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

const fileEnding =
  /\.(?:pem|crt|cer|key|pub|p12|pfx|jks|keystore|txt|json|ya?ml|toml|ini|conf|cfg|env|properties|xml|sh|js|ts|py|rb|go|java|sql|log|gpg|asc|enc|html?|csv|md|tf|php|hcl|tpl|j2|erb|service|sock|pid|db)$/i;

/** Whether the text is a date, version, number with a unit, address, MIME type or colour. */
export function isMeasure(value: string): boolean {
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

/** Whether the text is made of digits alone, as a measure is and some passwords are. */
export function isDigits(value: string): boolean {
  return /^\d+$/.test(value);
}

/** Whether the value is a UUID; such is a credential only under a strong name. */
export function isUuid(value: string): boolean {
  return uuid.test(value);
}

/** Whether the text is an address: a URL, the locator of a store, an e-mail address. */
export function isAddress(value: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]{1,24}:\/\//i.test(value) ||
    /^(?:jdbc|urn|arn|data|mailto|did|tcp|env|secret|vault|ssm|gs|s3|awssm|projects\/|aws:|azure:|gcp:|op):/i.test(value)
  );
}

/** Whether the text is written like an e-mail address. A chosen password may be, too. */
export function isMailAddress(value: string): boolean {
  return /^[\w.+-]{1,64}@(?!\d+\.)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}$/i.test(value);
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
