import { isTemplate } from './templates.ts';

/** Whole values that stand for "nothing here", compared without case and without marks between letters. */
const nothing = new Set([
  'null',
  'nil',
  'none',
  'undefined',
  'true',
  'false',
  'yes',
  'no',
  'on',
  'off',
  'na',
  'tbd',
  'tba',
  'todo',
  'fixme',
  'empty',
  'unset',
  'unknown',
  'blank',
  'nan',
  'void',
  'optional',
  'required',
  'default',
  'string',
  'value',
  'text',
  'enable',
  'enabled',
  'disable',
  'disabled',
  'auto',
  'never',
  'always',
]);

/** Whole values that only name the thing that belongs there. */
const ownName = new Set([
  'secret',
  'password',
  'passwd',
  'passphrase',
  'pass',
  'pwd',
  'token',
  'apikey',
  'key',
  'auth',
  'credential',
  'credentials',
  'mypassword',
  'mysecret',
  'mytoken',
  'myapikey',
  'mykey',
  'secretkey',
  'accesskey',
  'privatekey',
  'accesstoken',
  'authtoken',
  'clientsecret',
  'clientid',
  'thepassword',
  'userpassword',
  'username',
  'user',
  'secretpassword',
  'apitoken',
  'apisecret',
  'bearertoken',
  'somepassword',
  'somesecret',
  'sometoken',
  'somekey',
  'apassword',
  'asecret',
  'usernamepassword',
  'secretaccesskey',
  'passwordhere',
  'foo',
  'bar',
  'baz',
  'foobar',
  'qux',
  'abc',
  'xyz',
  'asdf',
]);

/**
 * Words that mark a value as filler wherever they stand as a word of their own. Longer ones count inside a run of letters
 * too, as in `AKIA…EXAMPLE`.
 */
const fillerWords = new Set([
  'example',
  'examples',
  'changeme',
  'changeit',
  'replaceme',
  'replace',
  'placeholder',
  'dummy',
  'redacted',
  'sample',
  'insert',
  'your',
  'todo',
  'fixme',
  'fake',
  'masked',
  'hidden',
  'omitted',
  'censored',
  'snip',
  'mock',
  'stub',
  'bogus',
  'lorem',
  'ipsum',
  'goes',
  'yours',
  'sanitized',
  'obfuscated',
  'notreal',
  'invalid',
  'yourpassword',
  'yoursecret',
  'yourtoken',
  'yourkey',
  'yourapikey',
  'putyour',
  'enteryour',
  'insertyour',
  'addyour',
]);

const filler =
  /example|changeme|change[-_ .]?(?:me|it|this|the)\b|change_?(?:me|this)_?|replace[-_ ]?(?:me|this|with|by)|placeholder|redacted|dummy|fill[-_ ]?(?:me|this|in)\b|your[-_ .]|(?:^|[-_ .<])my[-_ ](?:super|very|top)?[-_ ]?(?:secret|password|passwd|token|api|key|access)|[-_ =.]here\b|(?:enter|insert|put|add|paste|provide|specify|set|type)[-_ ](?:your|the|a|an|here|real|actual|own|some|my)\b|goes[-_ ]?here|to[-_ ]be[-_ ](?:set|filled|replaced|defined|changed|determined)|not[-_ ]?(?:a|the)?[-_ ]?real|will[-_ ]be[-_ ]|must[-_ ]be[-_ ]|do[-_ ]not[-_ ]use|(?:for|only)[-_ ]?(?:unit[-_ ]?)?test|test[-_ ]?only|just[-_ ]?(?:for[-_ ]?)?test|not[-_ ]?(?:so[-_ ]?)?(?:a[-_ ]?)?secret|(?:some|any|my)[-_ ]?(?:random|strong|secure|long)[-_ ]?(?:password|secret|string|key|value|token)/i;

const alphabetRun = 'abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz';
const sequences = [
  alphabetRun,
  '01234567890123456789012345678901234567890',
  '98765432109876543210',
  '1234567890abcdefghijklmnopqrstuvwxyz',
  '0123456789abcdef0123456789abcdef0123456789abcdef',
  '123456789abcdef0123456789abcdef',
  'deadbeefdeadbeefdeadbeefdeadbeef',
  'cafebabecafebabecafebabe',
  'zyxwvutsrqponmlkjihgfedcba',
  'fedcba9876543210fedcba9876543210',
];

/** Why a value stands for a secret instead of being one. */
export type PlaceholderKind = 'short' | 'template' | 'marks' | 'masked' | 'run-of-marks' | 'nothing' | 'own-name' | 'run' | 'filler';

/**
 * Why a value stands for a secret instead of being one: filler words, masks, templates and variables, nothing at all, the
 * name of the thing itself, or runs of one or of successive characters; undefined where it does not. Linear in the length;
 * values of more than 4,096 characters are never placeholders.
 *
 * `run-of-marks` is a mask or a password that holds three marks in a row by chance: the characters around it tell neither.
 */
export function placeholderKind(value: string): PlaceholderKind | undefined {
  if (value.length > 4_096) return undefined;
  const text = value
    .trim()
    .replace(/^(["'`])([^]*)\1$/, '$2')
    .trim();
  if (text.length < 2) return 'short';
  if (isTemplate(text)) return 'template';
  if (/^[\s*xX.•●·…_\-#?!+=~0]+$/.test(text)) return 'marks';
  const mask = text.length < 512 ? maskIn(text) : undefined;
  if (mask) return mask;
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (nothing.has(letters)) return 'nothing';
  if (ownName.has(letters)) return 'own-name';
  if (isRun(letters)) return 'run';
  // A description of what belongs there: `keytoimageuploadapiurl`, `token-for-the-api`.
  if (/^(?:key|token|secret|password)[ _-]?(?:to|for)[ _-]?[a-z _-]{2,48}(?:api|url|service|server|gateway|account)$/.test(text))
    return 'own-name';
  // `shhhhh`, `aaaaah`
  if (text.length <= 16 && /^.{0,2}([a-z])\1{4,}.{0,2}$/i.test(text)) return 'run';
  if (text.length <= 256 && filler.test(text)) return 'filler';
  if (text.length <= 40 && /(?:^|[^A-Za-z0-9])x{3}(?![A-Za-z0-9])/i.test(text)) return 'filler';
  if (text.length <= 64) {
    // `LoremIpsum86` is a password that somebody made of it.
    const hasDigit = /\d/.test(text);
    for (const word of wordsOf(text)) if (fillerWords.has(word) && !(hasDigit && (word === 'lorem' || word === 'ipsum'))) return 'filler';
  }
  return undefined;
}

/** Whether a value surely stands for a secret instead of being one, whatever its name. */
export function isPlaceholder(value: string): boolean {
  const kind = placeholderKind(value);
  return kind !== undefined && kind !== 'run-of-marks';
}

const runOfMarks = /\*{3,}|\.{3,}|…|•{2,}|[xX]{5,}|x{4,}|X{4,}|_{4,}|#{4,}|\?{3,}|-{6,}(?!BEGIN|END)/;

/** Whether a run of marks hides a part of the text, or may do so. */
function maskIn(text: string): 'masked' | 'run-of-marks' | undefined {
  const run = runOfMarks.exec(text);
  if (!run || /^-{5}BEGIN/.test(text)) return undefined;
  const before = text.slice(0, run.index);
  const after = text.slice(run.index + run[0].length);
  // What a mask leaves is the beginning or the end of a value, or a few characters of both; prefixes of tokens go with it.
  if (before === '' || after === '' || /^[xX]/.test(run[0]) || run[0].length > 6) return 'masked';
  const rest = (before + after).replace(/[^A-Za-z0-9]/g, '');
  const isMixed = /[a-z]/.test(rest) && /[A-Z]/.test(rest) && /\d/.test(rest);
  return rest.length >= 8 && isMixed && !/^[A-Za-z]{2,10}[-_]/.test(before) && !runOfMarks.test(after) ? 'run-of-marks' : 'masked';
}

/** One character over and over, one short group over and over, or a walk through the alphabet, digits or hex digits. */
function isRun(letters: string): boolean {
  if (letters.length < 3) return false;
  for (let period = 1; period <= 3; period++) {
    if (letters.length < period * 3 || (period > 1 && letters.length < 8)) continue;
    let same = true;
    for (let i = period; i < letters.length && same; i++) same = letters.charCodeAt(i) === letters.charCodeAt(i - period);
    if (same) return true;
  }
  return letters.length >= 8 && letters.length <= 64 && sequences.some((run) => run.includes(letters));
}

/** Lower-case words of an identifier or phrase: split at marks, digits and camel humps. */
function wordsOf(text: string): string[] {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 2);
}
