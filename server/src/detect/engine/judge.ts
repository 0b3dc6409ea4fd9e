import type { Confidence, Credential } from '../../model/credential.ts';
import { isNoise, type ValueContext } from '../noise/decision.ts';
import { isDigits, isUuid } from '../noise/forms.ts';
import { randomness } from '../noise/information.ts';
import { isVocabulary, wordsOfName, type KeyReading } from '../noise/keyNames.ts';
import { isDefaultPassword, isKnownSecret, isToBeChanged } from '../noise/wellKnown.ts';
import { isPassphrase } from '../noise/words.ts';

/** What the place of a value lets its characters mean. */
export interface Surroundings extends Pick<ValueContext, 'expands' | 'isLabel' | 'isReference'> {
  /** Whether the text is neither a program nor prose, so that a word under the name of a password is one. */
  readonly isConfiguration: boolean;
}

/** A value that is a credential. */
export interface Judgement extends Pick<Credential, 'wellKnown'> {
  readonly confidence: Confidence;
}

function classesOf(value: string): number {
  return (/[a-z]/.test(value) ? 1 : 0) + (/[A-Z]/.test(value) ? 1 : 0) + (/\d/.test(value) ? 1 : 0) + (/[^A-Za-z0-9]/.test(value) ? 1 : 0);
}

/** Whether marks of many kinds stand between the letters, as only in generated or chosen passwords; patterns have them as well. */
function isMarked(value: string): boolean {
  return (
    value.length >= 8 &&
    new Set(value.replace(/[\w\s.:/-]+/g, '')).size >= 4 &&
    !/^[\^/({[<]|\.\*|\.\+|\\|\[[^\]]{0,40}-[^\]]{0,40}\]|["'`]/.test(value)
  );
}

/** Words joined by marks, as names are: `more-custom-CAs`, `etcd-cluster-k8s`. */
function isPhrase(value: string, random: number): boolean {
  return (
    (random < 0.6 && /^[A-Za-z][A-Za-z0-9]{1,9}(?:[-_.][A-Za-z0-9]{1,10}){1,8}$/.test(value)) ||
    (random < 0.8 && /^[A-Za-z]{2,10}(?:[-_.][A-Za-z]{2,10}){1,8}$/.test(value))
  );
}

/** What the decision about noise is told of a value under a name. */
export function contextOf(name: string, reading: KeyReading, around: Surroundings): ValueContext {
  return {
    key: name,
    // A name of many meanings says nothing for the value.
    kind: reading.grade === 'strong' ? (reading.kind === 'credential' ? 'secret' : reading.kind) : undefined,
    about: reading.about,
    expands: around.expands,
    isLabel: around.isLabel,
    isReference: around.isReference,
  };
}

/**
 * Whether everybody knows the value: a product's default, or a call to change it, which is the password of a file that is used
 * as it is. Words of programs, prose and labels are words.
 */
function wellKnown(value: string, name: string, reading: KeyReading, around: Surroundings): Judgement['wellKnown'] {
  if (reading.grade !== 'strong' || reading.about !== undefined || !around.isConfiguration || around.isLabel) return undefined;
  // `Password`, as forms have it.
  if (/^[A-Z][a-z]+$/.test(value) && isVocabulary(value)) return undefined;
  if (isToBeChanged(value)) return 'placeholder';
  // `secretKey: password` names the key of a secret.
  if (reading.kind !== 'password') return isKnownSecret(value) && !/^password$/i.test(value) ? 'placeholder' : undefined;
  if (isDefaultPassword(undefined, value)) return 'default';
  const lower = value.toLowerCase();
  return lower.length >= 4 && !isVocabulary(value) && wordsOfName(name).some((word) => word === lower || isDefaultPassword(word, value))
    ? 'default'
    : undefined;
}

/**
 * How sure it is that a value under a name so read is a credential, from the name's grade and the value's randomness;
 * undefined when it is none.
 */
export function judge(value: string, name: string, reading: KeyReading, around: Surroundings): Judgement | undefined {
  if (reading.grade === 'none' || value.length < 4) return undefined;
  const known = wellKnown(value, name, reading, around);
  if (known) return { confidence: 'low', wellKnown: known };
  if (isNoise(value, contextOf(name, reading, around))) return undefined;
  const confidence = confidenceOf(value, name, reading);
  return confidence && { confidence };
}

function confidenceOf(value: string, name: string, reading: KeyReading): Confidence | undefined {
  const random = randomness(value);
  const classes = classesOf(value);
  const { length } = value;
  if (reading.grade === 'weak') {
    if (length < 16 || isUuid(value))
      return length >= 8 && random >= 0.75 && /key|salt|auth|oauth/i.test(name) && classes === 1 && /^[a-z]+$/.test(value)
        ? 'low'
        : undefined;
    if (random < 0.5 || isPhrase(value, random)) return undefined;
    return classes >= 2 || length >= 24 ? 'medium' : 'low';
  }
  if (isDigits(value)) return length >= 8 ? 'medium' : 'low';
  if (reading.kind === 'password') {
    if (length >= 8 && random >= 0.5 && classes >= 2) return 'high';
    if (length >= 10 && random >= 0.9) return 'high';
    if (random >= 0.35 || classes >= 3 || isMarked(value) || isPassphrase(value)) return 'medium';
    return 'low';
  }
  if (length < 6 || isPhrase(value, random)) return undefined;
  if (length >= 16 && random >= 0.5) return 'high';
  if (random >= 0.4 || (length >= 8 && classes >= 3 && random >= 0.2) || isMarked(value)) return 'medium';
  return length >= 8 && /^[A-Za-z]+\d+[A-Za-z\d]*$/.test(value) && !/key|secret|token|base64|encoded|pass|name|cluster|test/i.test(value)
    ? 'low'
    : undefined;
}
