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

/** Syntaxes of variables and templates that a value can consist of. */
const wholeTemplate = [
  /^\$\{[^{}]{0,256}\}$/,
  /^\$\([^()]{0,256}\)$/,
  /^\$\$?[A-Za-z_][A-Za-z0-9_.]{0,127}$/,
  /^\$\{\{[^]{0,512}\}\}$/,
  /^\{\{[^]{0,512}\}\}$/,
  /^\{%[^]{0,512}%\}$/,
  /^#\{[^{}]{0,256}\}#?$/,
  /^@@?[A-Za-z_][\w.-]{0,127}@@?$/,
  /^%[A-Za-z_][\w.]{0,127}%$/,
  /^%\([\w.-]{1,64}\)s$/,
  /^%[-+ 0#]{0,3}\d{0,3}[sdvq@]$/,
  /^<%[^]{0,512}%>$/,
  /^<[^<>]{0,128}>$/,
  /^\{[A-Za-z_][\w.: -]{0,127}\}$/,
  /^\[[A-Za-z_][\w. :-]{0,127}\]$/,
  /^__[A-Za-z][\w.-]{0,127}__$/,
  /^~[A-Z_]{2,64}~$/,
  /^\$\[[^[\]]{0,256}\]$/,
  /^![A-Za-z]{1,32}(?:::[A-Za-z]{1,32}){0,3}(?![\w!@#$%^&*-])/,
  /^:[a-z_]{2,40}$/,
  /^&[A-Za-z_][\w-]{0,63};$/,
  /^\\?\$\{[^{}]{0,256}\}$/,
];

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

/**
 * Whether a value stands for a secret instead of being one: filler words, masks, templates and variables, nothing at all,
 * the name of the thing itself, or runs of one or of successive characters. Linear in the length; values of more than
 * 4,096 characters are never placeholders.
 */
export function isPlaceholder(value: string): boolean {
  if (value.length > 4_096) return false;
  const text = value
    .trim()
    .replace(/^(["'`])([^]*)\1$/, '$2')
    .trim();
  if (text.length < 2) return true;
  if (isTemplate(text)) return true;
  if (/^[\s*xX.•●·…_\-#?!+=~0]+$/.test(text)) return true;
  if (/\*{3}|\.{3}|…|•{2}|[xX]{5}|x{4}|X{4}|_{4}|#{4}|\?{3}|-{6}(?!BEGIN|END)/.test(text) && text.length < 512)
    return !/^-{5}BEGIN/.test(text);
  const letters = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (nothing.has(letters) || ownName.has(letters)) return true;
  if (isRun(letters)) return true;
  // `shhhhh`, `aaaaah`
  if (text.length <= 16 && /^.{0,2}([a-z])\1{4,}.{0,2}$/i.test(text)) return true;
  if (text.length <= 256 && filler.test(text)) return true;
  if (text.length <= 40 && /(?:^|[^A-Za-z0-9])x{3}(?![A-Za-z0-9])/i.test(text)) return true;
  if (text.length <= 64) {
    for (const word of wordsOf(text)) if (fillerWords.has(word)) return true;
  }
  return false;
}

/** Whether the whole text is one variable or template expression. */
export function isTemplate(text: string): boolean {
  const c = text.charCodeAt(0);
  // $ % & ! # : < @ [ \ _ { ~
  if (
    c !== 36 &&
    c !== 37 &&
    c !== 38 &&
    c !== 33 &&
    c !== 35 &&
    c !== 58 &&
    c !== 60 &&
    c !== 64 &&
    c !== 91 &&
    c !== 92 &&
    c !== 95 &&
    c !== 123 &&
    c !== 126
  )
    return false;
  return wholeTemplate.some((shape) => shape.test(text));
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

/** Passwords that vendors ship with, by user; `*` goes with any user or none. */
const vendorDefaults: Readonly<Record<string, readonly string[]>> = {
  '*': [
    'password',
    'passw0rd',
    'p@ssw0rd',
    'admin',
    'changeit',
    'changeme',
    'minioadmin',
    'guest',
    'root',
    'toor',
    'default',
    'secret',
    'postgres',
    'test',
    '123456',
    '12345678',
    '1234',
    'demo',
    'letmein',
    'welcome',
    'welcome1',
    'qwerty',
  ],
  admin: [
    'admin',
    'admin123',
    'password',
    'changeme',
    'geoserver',
    'prom-operator',
    'harbor12345',
    'default',
    'activemq',
    'vagrant',
    'opensearch',
  ],
  administrator: ['administrator', 'password', 'admin'],
  root: ['root', 'toor', 'password', 'mysql', 'example', 'rootpassword', 'calvin', 'vagrant'],
  postgres: ['postgres', 'password', 'mysecretpassword', 'example'],
  mysql: ['mysql', 'password'],
  guest: ['guest'],
  user: ['user', 'password', 'bitnami'],
  minio: ['minio123', 'minio', 'miniosecret'],
  minioadmin: ['minioadmin'],
  elastic: ['changeme', 'elastic'],
  kibana: ['changeme', 'kibana'],
  neo4j: ['neo4j', 'password', 'test'],
  sa: ['', 'sa', 'yourstrong(!)password', 'yourstrong!passw0rd', 'password123'],
  system: ['manager', 'oracle', 'system'],
  sys: ['change_on_install', 'oracle'],
  scott: ['tiger'],
  tomcat: ['tomcat', 's3cret'],
  rabbitmq: ['rabbitmq'],
  cassandra: ['cassandra'],
  grafana: ['grafana'],
  vagrant: ['vagrant'],
  oracle: ['oracle'],
  pi: ['raspberry'],
  ubuntu: ['ubuntu'],
  nexus: ['admin123'],
  airflow: ['airflow'],
  keycloak: ['keycloak', 'password'],
  mongo: ['mongo', 'example'],
  wordpress: ['wordpress'],
  karaf: ['karaf'],
  jboss: ['jboss'],
  zabbix: ['zabbix'],
};

/**
 * Whether the password is one that a vendor ships with or that its documentation starts from: `postgres`/`postgres`,
 * `guest`/`guest`, `changeit`.
 * @param user account name where known; without one only passwords count that are defaults of any account
 */
export function isDefaultPassword(user: string | undefined, value: string): boolean {
  const password = value.toLowerCase();
  if (vendorDefaults['*']!.includes(password)) return true;
  if (user === undefined) return false;
  const account = user.toLowerCase();
  if (account.length > 2 && account === password) return true;
  return Object.hasOwn(vendorDefaults, account) && vendorDefaults[account]!.includes(password);
}
