/** How much a key name says that its value is a credential. */
export type KeyGrade = 'strong' | 'weak' | 'none';

export type KeyKind = 'password' | 'secret' | 'token' | 'key' | 'credential';

export interface KeyReading {
  readonly grade: KeyGrade;
  readonly kind: KeyKind;
}

const none: KeyReading = { grade: 'none', kind: 'credential' };

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Words for a password, folded to lower case without accents. */
const passwordWords = set(`
  password passwords passwd pwd pwds pw pswd psw pass passphrase passphrases passcode passkey passw pasword passwrd userpass userpwd
  contrasena contrasenya clave senha palavrapasse passwort kennwort passwoerter motdepasse mdp wachtwoord parola parole haslo losenord heslo jelszo
  salasana adgangskode passord lozinka geslo sifre katasandi slaptazodis parool пароль пароли 密码 密碼 口令 パスワード 暗証番号 비밀번호 암호 סיסמה
  cpassword pgpass pgpassword mysqlpwd sshpass keypass storepass`);

const secretWords = set(`
  secret geheimnis geheim secreto secrete segredo segreto sekret tajemnica hemmelighet salaisuus clientsecret appsecret sharedsecret consumersecret secretvalue
  секрет 秘密 シークレット 비밀 apisecret totpsecret secretstring`);

const tokenWords = set(
  `token jeton ficha authtoken accesstoken refreshtoken apitoken bearertoken idtoken sessiontoken jwt pat bearer токен 令牌 トークン 토큰`,
);

const keyWords = set(`
  apikey secretkey privatekey accesskey authkey encryptionkey signingkey masterkey accountkey sharedkey licensekey sharedaccesskey secretaccesskey
  hmackey cryptkey encryptkey decryptkey appkey privkey sshkey deploykey clientkey clavesecreta clavedeapi chavesecreta apischluessel`);

/** What may stand before `key` to make it a credential by name. */
const strongBeforeKey = set(`
  api secret private access encryption encrypt decryption decrypt signing sign signature master auth authentication account shared storage subscription crypt
  crypto cipher hmac aes rsa validation deploy client session cookie security consumer jwt ingest write admin integration application app license licence
  service user recovery unlock seal`);

/** What may stand before `key` to say that it is a name, an index or something public. */
const plainBeforeKey = set(`
  public primary foreign sort partition range cache translation object index unique map dict lookup row column group message routing config label annotation
  metadata registry hot shortcut natural composite parent lock idempotency gpg host known authorized kms pub site publishable sorting order search press up
  down node shard hash json xml redis s3 bucket topic event data property attribute locale lang language i18n react dedup deduplication merge join state
  tag field header param secretkeyref configmap env variable record item id any first last next previous restore resource storageclass topology taint
  operator selector alias ssm vault path file dictionary for by with to`);

/** Words that alone say only that a value may be a credential. */
const weakWords = set(`
  key keys auth authorization credentials creds cred salt nonce pin pepper signature sig sas cookie session webhook otp seed mnemonic secrets
  tokens apikeys authentication authenticate login license licence llave chave schluessel cle chiave sleutel klucz`);

/** Last words that name another thing than the credential itself. */
const descriptors = set(`
  name names ref refs reference references id ids uuid guid url urls uri uris endpoint endpoints path paths file files filename filepath dir directory folder location
  type types kind policy policies length len size count min max minimum maximum expiry expires expiration expire expired exp ttl timeout lifetime validity duration
  age period interval days hours minutes seconds sec secs ms field fields header headers param params parameter parameters prefix suffix regex regexp pattern format
  algorithm alg algo method methods mode modes provider providers service services server servers host hosts hostname port issuer audience scope scopes store stores
  storage manager management enabled enable required disabled disable optional label labels title hint placeholder message messages msg description desc tooltip error errors help
  prompt input form page link button version versions rotation reset recovery change changed changes strength history encoder encoding hashing hash hashed digest checksum
  generator generation generate validator validation arn bucket table column columns index class classname template templates source sources environment env envs var variable vars variables command cmd
  script namespace namespaces owner user users username usernames email emails limit limits status state date time timestamp at by on resolver handler handlers factory configuration
  config configs settings options option attribute attributes attr property properties annotation annotations backend backends engine engines driver drivers plugin plugins
  client clients grant grants request requests response responses audiences claim claims info information metadata details context contexts selector selectors mount mounts volume
  volumes usage uses purpose role roles group groups domain domains realm rule rules module modules helper helpers callback filter filters interceptor middleware strategy strategies
  schema schemas model models entity entities mapping mapper map list lists array items sizes bytes bits char chars character characters case symbol symbols number numbers digit digits
  word words confirmation verification check checks checker test tests example examples sample samples agent agents authority authorities access review reviews bucketname
  objects object keyref created updated modified revoked present exists exist missing empty set isset supplied provided needed allowed permitted supported protected protection fn func function callable binding bindings
  rate cost price limitations budget usd window windows embedding context_length position positions index_name separator delimiter style color icon image screen view dialog modal
  endpoint_url public fingerprint thumbprint kid keyid subject issuers lookup manager_class cloud region zone reload refresh renewal renew rotate algorithm_name spec
  autocomplete aria testid selector_id support
  nome nombre bezeichnung datei pfad fichier`);

/** Words that anywhere in a name say that it is about a credential (a switch, a message, a field), not one. */
const aboutAnywhere = set(`
  existing has have is enable enabled enables disable disabled allow allows allowed require requires show hide forgot forgotten reset invalid wrong
  incorrect missing mandatory label title tooltip placeholder msg error errors hint without skip generate generated rotate remember validate max min num total should
  advice successfully changed matching match length policy strength lookup externalsecret secretref keyref valuefrom expiration expires ttl public tokenizer translation translations
  pagination continuation csrf xsrf cancellation next lexer syntax description ask prompt mustchange force`);

/** Last words that change nothing: environments, ages, encodings, counters. */
const neutral = set(`
  value val values text plain plaintext cleartext raw string str current new old default base base64 b64 encoded prod production live dev development stage staging test testing qa uat local sandbox preview
  primary secondary secure main alt backup copy tmp temp a b c x one two v v1 v2 v3 v4 internal external readonly ro rw master slave replica admin root sys system in out env_value decoded literal data content
  here mysql postgres postgresql redis mongo mongodb db database ldap smtp mail ssh ftp aws gcp azure github gitlab npm docker`);

/** Words that end in `pass`, `key`, `salt` or `pin` and are none. */
const falseEndings =
  /(?:by|com|tres|sur|under|over|en|encom|mul|single|two|multi|render|first|second|return|data|low|high|band)pass$|(?:mon|tur|don|joc|hoc|whis|hot|lac|fla|cra|co|ba|moc|passport|sort|pri|cache|public|foreign|primary|ho|mic|smo|bo|pic|tric|qui|ris|str|dis|hus)key$|(?:ba|co|as|ge)salt$|tokenizer$/;

/** Words of a name, lower case and without accents: split at marks, blanks, digits at humps, and camel humps. */
export function wordsOfName(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const cache = new Map<string, KeyReading>();

/** Whether a key name is one of a credential. Names of more than 128 characters are none. */
export function readKeyName(name: string): KeyReading {
  if (name.length < 2 || name.length > 128) return none;
  const known = cache.get(name);
  if (known) return known;
  const reading = read(wordsOfName(name));
  if (cache.size >= 4_096) cache.clear();
  cache.set(name, reading);
  return reading;
}

/** The grade alone. */
export function gradeKey(name: string): KeyGrade {
  return readKeyName(name).grade;
}

function read(words: string[]): KeyReading {
  if (words.length === 0 || words.length > 12) return none;
  for (const word of words) if (aboutAnywhere.has(word)) return none;
  let end = words.length;
  // Words of one phrase: mot de passe, clave secreta.
  const joined = words.join('');
  if (/mots?depasse$/.test(joined)) return { grade: 'strong', kind: 'password' };
  while (end > 1 && (/^\d+$/.test(words[end - 1]!) || (neutral.has(words[end - 1]!) && !isCredentialWord(words[end - 1]!)))) end--;
  const last = words[end - 1]!;
  const before = end > 1 ? words[end - 2]! : '';
  if (last === 'key') return readKey(before, words.slice(0, end - 1));
  const own = readWord(last);
  if (own) {
    // `existingSecretPasswordKey`-like names are gone; `secretToken`, `tokenSecret`, `userPassword` stay.
    if (last === 'pass' && before !== '' && /^(?:by|com|sur|first|second|single|multi|two|low|high|band|render|boarding)$/.test(before))
      return none;
    if (last === 'pin' && words.length === 1) return own;
    return own;
  }
  if (descriptors.has(last)) return none;
  for (let i = 0; i < end - 1; i++) {
    const inner = readWord(words[i]!);
    if (inner && inner.grade === 'strong') return { grade: 'weak', kind: inner.kind };
  }
  return none;
}

function isCredentialWord(word: string): boolean {
  return readWord(word)?.grade === 'strong';
}

function readKey(before: string, rest: readonly string[]): KeyReading {
  if (before === '') return { grade: 'weak', kind: 'key' };
  if (plainBeforeKey.has(before)) return none;
  if (passwordWords.has(before) || before === 'token' || before === 'username')
    return rest.length === 1 ? none : { grade: 'weak', kind: 'key' };
  if (strongBeforeKey.has(before)) return { grade: 'strong', kind: 'key' };
  return { grade: 'weak', kind: 'key' };
}

function readWord(word: string): KeyReading | undefined {
  const bare = word.length > 3 ? word.replace(/\d+$/, '') : word;
  if (passwordWords.has(bare)) return { grade: 'strong', kind: 'password' };
  if (secretWords.has(bare)) return { grade: 'strong', kind: 'secret' };
  if (tokenWords.has(bare)) return { grade: bare === 'pat' || bare === 'jwt' || bare === 'bearer' ? 'weak' : 'strong', kind: 'token' };
  if (keyWords.has(bare)) return { grade: 'strong', kind: 'key' };
  if (bare === 'credential') return { grade: 'strong', kind: 'credential' };
  if (weakWords.has(bare)) return { grade: 'weak', kind: 'credential' };
  // Words written together: dbpassword, githubtoken, loggedinkey.
  if (bare.length < 6 || falseEndings.test(bare)) return undefined;
  if (
    /(?:passwords?|passwd|passphrase|contrasena|passwort|kennwort|wachtwoord|pwd)$/.test(bare) ||
    /(?:db|user|root|admin|smtp|mail|ftp|my|sql|ldap|proxy|login|ssh|vpn|sudo|key|store)(?:pass|pw)$/.test(bare)
  )
    return { grade: 'strong', kind: 'password' };
  if (/(?:secret)$/.test(bare)) return { grade: 'strong', kind: 'secret' };
  if (/(?:token)$/.test(bare)) return { grade: 'strong', kind: 'token' };
  if (/(?:api|secret|access|private|auth|encryption|signing|master|crypt)key$/.test(bare)) return { grade: 'strong', kind: 'key' };
  if (/(?:key|salt|apikeys)$/.test(bare)) return { grade: 'weak', kind: 'key' };
  return undefined;
}

/** Whether a text is itself only a word of this vocabulary, as a form label is: `Passwort`, `API key`, `Contraseña:`. */
export function isVocabulary(text: string): boolean {
  const words = wordsOfName(text);
  if (words.length === 0 || words.length > 4) return false;
  return words.every(
    (word) =>
      readWord(word) !== undefined ||
      weakWords.has(word) ||
      /^(?:api|access|client|user|de|passe|mot|mots|private|app|auth|my|the|your|bearer|basic)$/.test(word),
  );
}

/**
 * Literals of which one stands in the name of every credential-like key, for a prefilter that ignores ASCII case.
 */
export const keyNameLiterals: readonly string[] = [
  'pass',
  'pwd',
  'psw',
  'pw:',
  'pw=',
  'pw"',
  'secret',
  'token',
  'key',
  'auth',
  'cred',
  'salt',
  'nonce',
  'pin',
  'pepper',
  'signature',
  'sig=',
  'sas',
  'cookie',
  'session',
  'webhook',
  'otp',
  'seed',
  'mnemonic',
  'contrase',
  'clave',
  'senha',
  'kennwort',
  'mdp',
  'wachtwoord',
  'parol',
  'haslo',
  'hasło',
  'lösenord',
  'losenord',
  'heslo',
  'jelsz',
  'salasana',
  'adgangskode',
  'lozinka',
  'geslo',
  'sifre',
  'şifre',
  'katasandi',
  'geheim',
  'segred',
  'segreto',
  'sekret',
  'jeton',
  'jwt',
  'bearer',
  'login',
  'licen',
  'парол',
  'секрет',
  'токен',
  '密码',
  '密碼',
  '口令',
  'パスワード',
  '비밀번호',
  '암호',
  '秘密',
  '令牌',
];
