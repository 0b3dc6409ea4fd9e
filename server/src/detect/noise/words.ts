import { randomness } from './information.ts';
import { isVocabulary, wordsOfName } from './keyNames.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}

/** Words of sentences, labels and messages in several languages; a passphrase is made of nouns and the like. */
const functionWords = set(`
  a an and any are as at be been but by can cannot could do does for from has have here if in into is it its must my new no not of off on only optional
  or our please should than that the their them then there these they this those to too use used using via was were when where which while who will with
  without would you your yours enter enters current old confirm confirmation repeat again wrong invalid incorrect missing forgot forgotten lost reset change
  changed change update required requires require least most characters character minimum maximum length short long strong weak show hide log sign login
  logout signin user username account email e-mail mail address field value name click here submit cancel save failed failure error success successful
  generate generated choose select create created set type input match matches expired expires default leave blank empty see ask contact
  der die das den dem des ein eine einen ist sind und oder nicht mit ohne bitte ihr ihre neues neue alte altes eingeben eingabe bestaetigen wiederholen
  falsch ungueltig vergessen zeichen mindestens benutzer benutzername
  le la les un une des du et ou est sont pas avec sans votre vos nouveau nouvelle ancien entrez saisir saisissez confirmer oublie caracteres au moins
  el los las una unos es y o no con sin su sus nueva nuevo actual introduzca ingrese confirmar olvido olvidaste caracteres por favor
  il lo gli una e non con senza inserisci nuova conferma dimenticata caratteri
  o os as um uma e nao com sem sua nova atual digite informe confirme esqueceu
  de het een en niet met zonder uw nieuw nieuwe voer bevestig vergeten tekens
  i nie z bez twoje nowe podaj wpisz potwierdz znakow och inte med utan din nytt ange bekrafta`);

/** Words that say where a value is, who manages it or when it is asked for, as settings and remarks under such names do. */
const remarkWords = set(`
  see ask asked asks use uses used using via from by in on only once never always demand create created creating update updated change changed auto automatic
  automatically manual manually managed manages external externally internal internally session stored store stores keep kept keychain keyring keystore vault
  vaulted kms ssm sops env environment envvar variable file files inject injected rotate rotated rotating provide provided provider runtime startup boot deploy
  deployed deployment generate generated generator required optional mandatory disabled disable enabled enable ignore ignored ignores inherit inherited unchanged unset
  set not none no without hidden masked hashed hash encrypted encrypt plain plaintext clear cleartext text cleartext-only prompt prompted interactive interactively
  operator terraform ansible helm chart 1password onepassword lastpass keepass keepassxc bitwarden dashlane passbolt conjur cyberark doppler infisical akeyless
  delinea secretsmanager parameterstore applicable n-a available unavailable same above below later reset expire expired expires login logout daily weekly monthly
  yearly hourly first every each time per request requested wiki confluence readme docs documentation ticket jira admin-only team intranet
  sso ldap oauth saml iam kerberos certificate cert oidc managed-identity passwordless anonymous trust peer`);

/** Words of validators: Laravel, Rails, class-validator, Go's struct tags, Symfony. */
const rules = set(`
  accepted accepted_if active_url after alpha alpha_dash alpha_num alphanum ascii array bail before between boolean bool confirmed contains current_password date
  decimal declined different digits digits_between distinct doesnt_end_with doesnt_start_with email ends_with enum exclude exclude_if exists file filled gt gte
  hashed hex_color image in in_array integer ip isstring isnotempty json len length lowercase lt lte max max_length maxlength min min_length minlength mimes
  missing multiple_of nefield eqfield eqcsfield not_in not_regex notempty notnull nullable numeric omitempty password password_confirmation pattern present
  prohibited regex required required_if required_unless required_with required_without required_without_all same size sometimes starts_with strict string
  timezone trim ulid unique unless uppercase url uuid encrypted immutable_string optional dive printascii containsany excludes excludesall`);

/** A validator's rule without argument that stands alone as the value of a name: Laravel's casts and rules. */
const loneRules = set(
  `hashed encrypted confirmed nullable sometimes required filled prohibited required_if bail omitempty notempty notnull`,
);

/** Whether the value is a list of a validator's rules: `required|string|min:8|confirmed`, `required,min=8`. */
export function isValidation(value: string): boolean {
  if (value.length > 400) return false;
  const parts = value.split(/\s{0,4}[|;]\s{0,4}|,\s{0,4}(?=[a-z])/);
  let known = 0;
  for (const part of parts) {
    const word = /^!?([A-Za-z][A-Za-z_]{1,30})(?:[:=(].{0,200})?$/.exec(part)?.[1]?.toLowerCase();
    if (word === undefined) return false;
    if (rules.has(word)) known++;
    // A rule of the application itself among those that are known.
    else if (parts.length < 3) return false;
  }
  return parts.length > 1
    ? known >= 2 || (known === 1 && parts.length === 2)
    : loneRules.has(value) || (known === 1 && /[:=]\d{1,4}$/.test(value));
}

/** Whether words joined by marks are a setting or a remark: `on_create`, `see_vault`, `managed-externally`. */
export function isRemark(value: string): boolean {
  if (!/^[A-Za-z0-9]{1,20}(?:[-_. /][A-Za-z0-9]{1,20}){0,6}$/.test(value)) return false;
  const words = value.toLowerCase().split(/[-_. /]/);
  if (!words.some((word) => remarkWords.has(word))) return false;
  // What a generator made may hold such a word by chance.
  return (
    words.every((word) => remarkWords.has(word) || /^(?:\d{1,2}|[a-z]{1,20}|[a-z]{1,3}\d{1,2}[a-z]{0,10})$/.test(word)) &&
    randomness(value) < 0.5
  );
}

/** Words of running text, in any script. */
export function isProse(value: string): boolean {
  const text = value.trim();
  if (/[^\p{ASCII}]/u.test(text) && isForeignText(text)) return true;
  const words = text.split(/\s+/);
  if (words.length < 2) return false;
  if (words.length > 4) return randomness(text) < 0.8;
  return randomness(text) < 0.45 || words.every((word) => /^[\p{L}'’,.:;!?()&-]+$/u.test(word));
}

/** Whether text with characters outside ASCII is words: letters alone, a sentence, or a label that names the thing. */
function isForeignText(text: string): boolean {
  if (/\s/.test(text)) return true;
  const folded = text.normalize('NFKC');
  if (!/[\p{N}]/u.test(folded)) {
    // Marks outside ASCII stand in passwords, too; letters mostly make words.
    const isText = /[^\p{ASCII}\P{L}]/u.test(folded) || !/[A-Za-z0-9]/.test(folded);
    return isText && !/[A-Za-z0-9]{4}/.test(folded);
  }
  // Scripts without blanks put a sentence into one run: `8文字以上のパスワード`.
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{6}|密[码碼]|口令|パスワード|비밀번호|암호/u.test(
    folded,
  );
}

/**
 * Whether several words are a passphrase and no sentence: at least three, none of a sentence, a label or a message, no mark
 * that ends a sentence, and no capital at the beginning alone.
 */
export function isPassphrase(value: string): boolean {
  const text = value.trim();
  const words = text.split(/ /);
  if (words.length < 3 || words.length > 12 || text.length > 160) return false;
  const hasDigit = /\d/.test(text);
  let letters = 0;
  for (const word of words) {
    if (!/^[\p{L}\d][\p{L}\d'_-]{0,15}[!?]?$/u.test(word)) return false;
    if (functionWords.has(fold(word)) || isVocabulary(word)) return false;
    if (/^\p{L}{3,}/u.test(word)) letters++;
  }
  if (letters < 3) return false;
  return hasDigit || !/^\p{Lu}/u.test(text) || words.every((word) => /^\p{Lu}/u.test(word));
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

const credentialWord =
  /^(?:passwords?|passwd|secrets?|tokens?|keys?|creds?|credentials?|auth|tls|cert|certs|certificate|ssh|config|apikey|pull|registry|pwd|pass|user|jwt|oauth2?|login|account)$/;

/** Whether the text is the name of a variable in capitals: `DB_PASSWORD`. */
export function isVariableName(value: string): boolean {
  return /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(value) && randomness(value) < 0.5;
}

/** Whether the text names a thing instead of being its secret: `my-app-secret`, `DB_PASSWORD`, `postgres-credentials`. */
export function isName(value: string): boolean {
  if (isVariableName(value)) return true;
  const random = randomness(value);
  if (random >= 0.65) return false;
  // `Passwort`, `API key`; but `rootpassword` is what somebody typed.
  if (isVocabulary(value) && !/\d/.test(value) && !/^[a-z]{9,}$/.test(value)) return true;
  if (!/^[A-Za-z][\w.:/-]*$/.test(value)) return false;
  const words = wordsOfName(value);
  const marked = /[._:/-]/.test(value) || /[a-z][A-Z]/.test(value);
  return marked && words.length >= 2 && (random < 0.4 || !/\d/.test(value)) && words.some((word) => credentialWord.test(word));
}

/** Words before `password` in the names of fields and variables. */
const fieldWords = set(`
  new old user current confirm confirmation repeat get set my your the input form field encrypted hashed plain login account client existing has is reset
  forgot change update verify check validate generate generated random read fetch load password secret key value from with by for and or`);

/**
 * Whether the text is a password that somebody typed, although it holds a word for one: `terraboard-pass`,
 * `S0meVeryHardPassword`, `top_secret`, `K8s_admin`. Names of fields (`userPassword`, `new_password`) are none.
 */
export function isTyped(value: string): boolean {
  if (value.length < 6 || value.length > 40 || /\s/.test(value) || !/^[\w.@!#$%&*+-]+$/.test(value) || isVariableName(value)) return false;
  const words = wordsOfName(value.replace(/[\d!@#$%&*.?_+-]{1,6}$/, ''));
  const last = words.at(-1) ?? '';
  if (/^(?:so|very|top|super|ultra|really|extra|my|un|ultrasuper)?secret$/.test(last) && words.length <= 4)
    return words.length === 1
      ? last !== 'secret'
      : words.slice(0, -1).every((word) => /^(?:so|very|top|super|ultra|really|extra|too|much)$/.test(word));
  const isCalled = /(?:pass|password|passwd|passw0rd|pwd|pw|passwort|kennwort|senha|clave|haslo|parola?)$/.test(last);
  if (isCalled) {
    const before = words.slice(0, -1);
    if (before.length === 0) return /^[a-z]{2,20}(?:pass|password|passwd|passw0rd|pwd)$/.test(last) && last.length >= 9;
    return !before.some((word) => fieldWords.has(word)) || /\d/.test(value);
  }
  return /^(?:admin|root|user|login)$/.test(last) && words.length >= 2 && /\d/.test(value);
}
