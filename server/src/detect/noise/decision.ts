import { base64Value, decodeBase64Text } from '../../base/base64.ts';
import { isDigest, isEncrypted, isPublicKey } from './ciphers.ts';
import { isAddress, isCode, isDigits, isMailAddress, isMeasure, isPath } from './forms.ts';
import { randomness } from './information.ts';
import { isVocabulary, type KeyKind } from './keyNames.ts';
import { isPlaceholder, placeholderKind, type PlaceholderKind } from './placeholders.ts';
import { hasTemplate } from './templates.ts';
import { isName, isPassphrase, isProse, isRemark, isTyped, isValidation } from './words.ts';

/** What is known of a value besides its text. */
export interface ValueContext {
  /** Name that the value stands under; empty where none does. */
  readonly key: string;
  /** What the name says that the value is; undefined where no name says anything. */
  readonly kind?: KeyKind;
  /** The word because of which the name is rather about a credential than of one: `label`, `prompt`. */
  readonly about?: string;
  /** Whether whoever reads the text puts values in place of `$NAME`. */
  readonly expands?: boolean;
  /** Whether the text around the value is translations, labels or messages. */
  readonly isLabel?: boolean;
  /** Whether a reference syntax reads the value. */
  readonly isReference?: (value: string) => boolean;
}

/** One thing that speaks against a value's being a credential (more than 0 points) or for it (less). */
export interface Reason {
  /** Never renamed: the tuning script and `explain --detection` name it. */
  readonly id: string;
  readonly points: number;
  /** For a person, as the end of "it …". */
  readonly says: string;
}

/** Whether a value is noise, and why. */
export interface Decision {
  readonly isNoise: boolean;
  /** Sum of the points of all reasons. */
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** From this sum on a value is noise. */
export const noiseThreshold = 50;

/** Longer values are noise whatever they are, UTF-16 code units. */
const longest = 16_384;

interface Rule extends Reason {
  readonly holds: (text: string, context: ValueContext, seen: Seen) => boolean;
}

/** What several rules ask for, each worked out once. */
class Seen {
  private knownPlaceholder: { readonly kind: PlaceholderKind | undefined } | undefined;
  private knownGenerated: boolean | undefined;

  constructor(private readonly text: string) {}

  get placeholder(): PlaceholderKind | undefined {
    return (this.knownPlaceholder ??= { kind: placeholderKind(this.text) }).kind;
  }

  get generated(): boolean {
    return (this.knownGenerated ??= isGenerated(this.text));
  }
}

/** Names whose values are digests, revisions or ids, however random. */
const digestKey =
  /(?:^|[._-])(?:commit|rev|revision|ref|digest|checksum|sha\d*|md5|hash|integrity|etag|build|serial|fingerprint|thumbprint|nonce|id|uuid|guid|arn|image|tag|version)$|(?:Digest|Checksum|Sha|Sha256|Hash|Commit|Revision|Fingerprint|Thumbprint|Id|Uuid|Arn)$/;

/** Points that settle the matter: nothing speaks loud enough against them. */
const settled = 1_000;

const isPassword = (context: ValueContext): boolean => context.kind === 'password';
const isChosen = (context: ValueContext): boolean => context.kind === 'password' || context.kind === 'secret';

/** Rules that settle come first, so that most values need no more. */
const rules: readonly Rule[] = [
  { id: 'several-lines', points: settled, says: 'goes over several lines', holds: (text) => /[\r\n]/.test(text) },
  {
    id: 'placeholder',
    points: settled,
    says: 'stands for a secret: filler, nothing at all, or the word for it',
    holds: (_, __, seen) => seen.placeholder !== undefined && seen.placeholder !== 'run-of-marks',
  },
  { id: 'encrypted', points: settled, says: 'was encrypted before it was written', holds: (text) => isEncrypted(text) },
  { id: 'digest', points: settled, says: 'is a one-way digest', holds: (text) => isDigest(text) },
  { id: 'template', points: settled, says: 'holds a variable or a template', holds: (text, { expands }) => hasTemplate(text, expands) },
  {
    id: 'measure',
    points: settled,
    says: 'is a date, a version, a number with a unit, an address or a colour',
    holds: (text, context) => isMeasure(text) && !(context.kind !== undefined && isDigits(text)),
  },
  { id: 'address', points: settled, says: 'is an address without a password', holds: (text) => isAddress(text) },
  { id: 'public-key', points: settled, says: 'is a public key', holds: (text) => isPublicKey(text) },
  {
    id: 'encoded-placeholder',
    points: settled,
    says: 'is base64 of a placeholder or a name',
    holds: (text, context) => !isPassword(context) && isEncodedNoise(text),
  },
  {
    id: 'digest-name',
    points: settled,
    says: 'stands under the name of a digest, a revision or an id',
    holds: (_, { key }) => digestKey.test(key),
  },
  {
    id: 'validation',
    points: settled,
    says: 'is a list of rules for a value',
    holds: (text) => isValidation(text),
  },
  { id: 'reference', points: settled, says: 'is a reference', holds: (text, { isReference }) => isReference?.(text) ?? false },
  {
    id: 'digits',
    points: 100,
    says: 'is a number',
    holds: (text) => isDigits(text) && text.length <= 15,
  },
  {
    id: 'digits-of-password',
    points: -70,
    says: 'is a number that is long enough for a password',
    holds: (text, context) =>
      isDigits(text) && (isPassword(context) ? text.length >= 6 : context.kind !== undefined && text.length >= 10) && !context.about,
  },
  {
    id: 'run-of-marks',
    points: 100,
    says: 'holds a run of marks, as masks do',
    holds: (_, __, seen) => seen.placeholder === 'run-of-marks',
  },
  { id: 'mail-address', points: 100, says: 'is written like an e-mail address', holds: (text) => isMailAddress(text) },
  { id: 'path', points: 100, says: 'is a path or the name of a file', holds: (text) => isPath(text) },
  { id: 'code', points: 100, says: 'is a piece of program', holds: (text) => isCode(text) },
  { id: 'prose', points: 100, says: 'is running text', holds: (text) => isProse(text) },
  { id: 'name', points: 100, says: 'is the name of a thing', holds: (text) => isName(text) },
  { id: 'remark', points: 140, says: 'is a setting or a remark', holds: (text, context) => isPassword(context) && isRemark(text) },
  { id: 'own-key', points: 100, says: 'repeats the name that it stands under', holds: (text, { key }) => repeatsKey(text, key) },
  {
    id: 'about',
    points: 60,
    says: 'stands under a name that is about a credential',
    holds: (_, { about }) => about !== undefined,
  },
  { id: 'label', points: 60, says: 'stands among labels, messages or translations', holds: (_, { isLabel }) => isLabel === true },
  {
    id: 'generated',
    points: -70,
    says: 'looks generated: cases and digits that no word has',
    holds: (_, context, seen) => context.kind !== undefined && (isChosen(context) || seen.placeholder === undefined) && seen.generated,
  },
  {
    id: 'passphrase',
    points: -70,
    says: 'is words of no sentence under the name of a password',
    holds: (text, context) => isPassword(context) && isPassphrase(text),
  },
  {
    id: 'typed',
    points: -60,
    says: 'is a password that was typed, with the word for one in it',
    holds: (text, context) => isPassword(context) && isTyped(text),
  },
];

/** All reasons for and against a value, settled or not. Linear in the length. */
export function weigh(value: string, context: ValueContext): Decision {
  return decide(value, context, true);
}

/**
 * Whether a value under `key` is plainly no credential: a placeholder, template, reference, ciphertext, digest, path, URL
 * without userinfo, measure, sentence, piece of code, or the name of something, and nothing outweighs that. Linear; values
 * over 16,384 characters are noise.
 */
export function isNoise(value: string, context: ValueContext): boolean {
  return decide(value, context, false).isNoise;
}

function decide(value: string, context: ValueContext, whole: boolean): Decision {
  if (value.length > longest)
    return { isNoise: true, points: settled, reasons: [{ id: 'too-long', points: settled, says: 'is longer than any credential' }] };
  const text = value.trim();
  const seen = new Seen(text);
  const reasons: Reason[] = [];
  let points = 0;
  for (const rule of rules) {
    if (!rule.holds(text, context, seen)) continue;
    points += rule.points;
    reasons.push({ id: rule.id, points: rule.points, says: rule.says });
    if (!whole && rule.points === settled) break;
  }
  return { isNoise: points >= noiseThreshold, points, reasons };
}

/** Whether the characters are mixed as a generator mixes them: letters of both cases or many, and digits, and no words. */
export function isGenerated(text: string): boolean {
  if (text.length < 8 || /\s/.test(text)) return false;
  const core = text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
  if (core.length < 7 || !/\p{N}/u.test(core) || !/\p{L}/u.test(core)) return false;
  if (/[^\p{ASCII}]/u.test(core)) return true;
  return /[a-z]/.test(core) && /[A-Z]/.test(core) && randomness(core) >= 0.6;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** Whether the value is the name itself or its end; joined and in small letters it is what somebody typed. */
function repeatsKey(text: string, key: string): boolean {
  const folded = fold(text);
  const foldedKey = fold(key);
  if (folded === '') return false;
  if (folded === foldedKey) return !(/^[a-z]{10,}$/.test(text) && /[^A-Za-z0-9]|[a-z][A-Z]/.test(key));
  return folded.length >= 4 && foldedKey.endsWith(folded) && randomness(text) < 0.5 && isVocabulary(text);
}

/** Whether base64 of readable text holds only a placeholder or a name. Readable text does not come out by chance. */
function isEncodedNoise(text: string): boolean {
  if (text.length < 8 || text.length > 512 || text.length % 4 !== 0 || !base64Value.test(text)) return false;
  const decoded = decodeBase64Text(text);
  return decoded !== undefined && /^[\x20-\x7e\n]+$/.test(decoded) && (isPlaceholder(decoded) || isName(decoded.trim()));
}
