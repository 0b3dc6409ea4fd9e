/** How much a key name says that its value is a credential. */
export type KeyGrade = 'strong' | 'weak' | 'none';

export type KeyKind = 'password' | 'secret' | 'token' | 'key' | 'credential';

export interface KeyReading {
  readonly grade: KeyGrade;
  readonly kind: KeyKind;
  /** The word because of which the name is rather about a credential than of one; its value has to look generated. */
  readonly about?: string;
}

const none: KeyReading = { grade: 'none', kind: 'credential' };

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Words for a password, folded to lower case without accents. */
const passwordWords = set(`
  password passwords passwd pwd pwds pw pswd psw pass passphrase passphrases passcode passkey passw pasword passwrd userpass userpwd
  contrasena contrasenya clave senha palavrapasse passwort kennwort passwoerter motdepasse mdp wachtwoord parola parole haslo losenord heslo jelszo
  salasana requirepass masterauth authpass bindpw rootpw adgangskode passord lozinka geslo sifre katasandi slaptazodis parool пароль пароли 密码 密碼 口令 パスワード 暗証番号 비밀번호 암호 סיסמה
  cpassword pgpass pgpassword mysqlpwd sshpass keypass storepass`);

const secretWords = set(`
  secret geheimnis geheim secreto secrete segredo segreto sekret tajemnica hemmelighet salaisuus clientsecret appsecret sharedsecret consumersecret secretvalue
  секрет секреты тайна 秘密 シークレット 비밀 apisecret totpsecret secretstring tajne geheimnisse`);

const tokenWords = set(
  `token jeton ficha authtoken accesstoken refreshtoken apitoken bearertoken idtoken sessiontoken jwt pat bearer токен токены zugangstoken zugriffstoken toegangstoken 令牌 トークン 토큰`,
);

const keyWords = set(`
  apikey secretkey privatekey accesskey authkey encryptionkey signingkey masterkey accountkey sharedkey licensekey sharedaccesskey secretaccesskey
  hmackey cryptkey encryptkey decryptkey appkey privkey sshkey deploykey clientkey clavesecreta clavedeapi chavesecreta apischluessel apischlussel
  geheimschluessel geheimschlussel zugangsschluessel zugangsschlussel zugriffsschluessel zugriffsschlussel privatschluessel toegangssleutel`);

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
  tokens apikeys authentication authenticate login license licence llave chave schluessel schlussel cle chiave sleutel klucz ключ ключи nyckel anahtar klic`);

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
  nome nombre nom navn namn bezeichnung datei pfad fichier tipo ruta chemin archivo arquivo fichero longitud laenge lange longueur comprimento hinweis pista indice ablauf expiracion
  имя тип длина файл путь подсказка 长度 类型 名称 提示`);

/** Words that anywhere in a name say that its value is no credential, however random it looks. */
const neverSecret = set(`
  existing externalsecret secretref keyref valuefrom public csrf xsrf pagination continuation cancellation tokenizer lexer translation translations
  recaptcha_site turnstile_site`);

/**
 * Words of switches and calls before a word for a credential, and of labels and messages directly before it: the name is about
 * a credential. With a value that looks generated it is one all the same (`RESET_TOKEN`, `ERROR_PASSWORD`).
 */
const switches = set(`
  has have is enable enabled enables disable disabled allow allows allowed require requires required show shows hide hides forgot forgotten reset invalid wrong
  incorrect missing mandatory without skip generate generated generates rotate remember validate verify max min num total should must need needs no
  successfully changed change ask asks prompt mustchange force update expire expires expired expiration ttl advice`);
const labelWords = set(`label labels title tooltip placeholder msg message error errors hint description text caption heading header`);
/** Behind a word for a credential they say that the name is about it. */
const measures = set(`policy match matching matches length strength lookup syntax ttl expires expiration changed successfully`);

/** Words for a key in languages that put what kind of key it is behind it or before it as a word of its own. */
const foreignKeys = set(`
  clave llave chave cle chiave klucz klic kluc kulcs avain nyckel nokkel nogle schluessel schlussel sleutel anahtar anahtari ключ ключи kunci chia clau cheie`);
/** What makes one of those the key of something: of an API, for access, secret, private, for encryption. */
const foreignQualifiers =
  /^(?:api|апи|secret\w{0,3}|secreta|secrete|segret[ao]|segredo|priv\w{1,5}|acces[os]{0,2}|acesso|accesso|dostepu|tajny|prywatny|geheim\w{0,3}|zugangs?|zugriffs?|toegangs?|gizli|ozel|erisim|hemlig|hemmelig|salainen|soukrom\w{1,2}|titkos|cifrado|cifra\w{0,4}|firma|encript\w{0,6}|chiffrement|szyfr\w{0,8}|секретныи|секретная|секретные|приватныи|закрытыи|доступа|шифрования|подписи|maitre|mestra|maestra|principal)$/;
/** Words for a password that come first in the languages they are of: what follows says of what. */
const leading = set(`
  contrasena contrasenya clave senha palavrapasse motdepasse mdp parola parole haslo heslo jelszo salasana sifre wachtwoord пароль ключ токен секрет segredo
  secreto segreto jeton 密码 密碼 口令 密钥 密鑰 パスワード 비밀번호`);
/** Words for credentials in scripts that write no blanks, at the end of a name. */
const unspaced: readonly (readonly [RegExp, KeyKind])[] = [
  [/(?:密[码碼]|口令|通行[码碼]|パスワード|パスフレーズ|暗証番号|비밀번호|암호|패스워드)$/, 'password'],
  [
    /(?:密[钥鑰匙]|秘[钥鑰]|私[钥鑰]|秘密鍵|暗号鍵|アクセスキー|APIキー|シークレットキー|비밀키|개인키|접근키|인증키|암호키|API키)$/i,
    'key',
  ],
  [/(?:令牌|トークン|토큰)$/, 'token'],
  [/(?:凭[证据]|憑證|秘密|シークレット|시크릿|비밀)$/, 'secret'],
];

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
  for (const word of words) if (neverSecret.has(word)) return none;
  if (/(?:^|page)(?:next|prev(?:ious)?)(?:page)?(?:sync|page)?token$/.test(words.slice(-3).join(''))) return none;
  const reading = readWords(words);
  if (reading.grade === 'none') return reading;
  const about = reading.about ?? aboutIn(words);
  // Where nothing but a word of many meanings is left, a switch is a switch.
  if (about !== undefined && reading.grade === 'weak') return none;
  return about === reading.about ? reading : { ...reading, about };
}

/** The word that makes a name one about a credential. */
function aboutIn(words: readonly string[]): string | undefined {
  const found = words.findIndex((word) => isCredentialWord(word) || word === 'key' || word === 'api' || word === 'access');
  const at = found < 0 ? words.length - 1 : found;
  for (let i = 0; i < at; i++) if (switches.has(words[i]!)) return words[i];
  if (at > 0 && labelWords.has(words[at - 1]!)) return words[at - 1];
  for (let i = at + 1; i < words.length; i++) if (measures.has(words[i]!)) return words[i];
  return undefined;
}

function readWords(words: readonly string[]): KeyReading {
  let end = words.length;
  // Words of one phrase: mot de passe, clave secreta.
  const joined = words.join('');
  if (/mots?depasse/.test(joined)) return isDescribed(words) ? none : { grade: 'strong', kind: 'password' };
  if (words.some((word) => foreignKeys.has(word)) && words.some((word) => foreignQualifiers.test(word)))
    return isDescribed(words) ? none : { grade: 'strong', kind: 'key' };
  while (end > 1 && (/^\d+$/.test(words[end - 1]!) || (neutral.has(words[end - 1]!) && !isCredentialWord(words[end - 1]!)))) end--;
  const last = words[end - 1]!;
  const before = end > 1 ? words[end - 2]! : '';
  if (last === 'key') return readKey(before, words.slice(0, end - 1));
  const own = readWord(last);
  if (own) {
    // `existingSecretPasswordKey`-like names are gone; `secretToken`, `tokenSecret`, `userPassword` stay.
    if (last === 'pass' && before !== '' && /^(?:by|com|sur|first|second|single|multi|two|low|high|band|render|boarding)$/.test(before))
      return none;
    return own;
  }
  if (descriptors.has(last)) return none;
  for (let i = 0; i < end - 1; i++) {
    const inner = readWord(words[i]!);
    if (inner?.grade !== 'strong') continue;
    if (leading.has(words[i]!)) return inner;
    // `PASSWORD_ORDERS`, but also `passwordless`-like words of which nobody has thought.
    return inner.kind === 'password' ? { ...inner, about: last } : { grade: 'weak', kind: inner.kind };
  }
  return none;
}

function isDescribed(words: readonly string[]): boolean {
  return descriptors.has(words.at(-1)!);
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
  if (/[^\p{ASCII}]/u.test(bare)) for (const [ending, kind] of unspaced) if (ending.test(bare)) return { grade: 'strong', kind };
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

const otherScriptNames =
  'парол|ключ|секрет|токен|密[码碼钥鑰匙]|秘[钥鑰密]|私[钥鑰]|口令|通行[码碼]|令牌|凭[证据]|憑證|パス(?:ワード|フレーズ)|トークン|シークレット|アクセスキー|APIキー|暗証番号|暗号鍵|비밀|암호|토큰|인증키|개인키|접근키|API키|패스워드|시크릿';

/**
 * Parts of names of credentials in scripts other than Latin. Of two characters, many of them, and in every case, so that they
 * are looked for by themselves and only in texts that hold such letters at all.
 */
export const otherScripts = new RegExp(otherScriptNames, 'giu');
const anyOtherScript = new RegExp(otherScriptNames, 'iu');

/** Whether a part of such a name stands in the text. Quick where the text has no such letters. */
export function hasOtherScript(text: string): boolean {
  return anyOtherScript.test(text);
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
  'llave',
  'chave',
  'chiave',
  'cle_',
  'clé',
  'klucz',
  'klíč',
  'klic',
  'nyckel',
  'anahtar',
  'schluessel',
  'schlüssel',
  'sleutel',
  'llave',
  'chave',
  'chiave',
  'cle_',
  'clé',
  'klucz',
  'klic',
  'nyckel',
  'anahtar',
  'schluessel',
  'schlüssel',
  'sleutel',
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
];
