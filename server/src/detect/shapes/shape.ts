import type { TextRange } from '../../base/range.ts';
import { SecretValue } from '../../base/secretValue.ts';
import type { Confidence, Credential } from '../../model/credential.ts';
import type { Entry, FormatId } from '../../model/document.ts';
import { isDefaultPassword } from '../noise/placeholders.ts';
import { randomness } from '../noise/information.ts';
import type { KeyReading } from '../noise/keyNames.ts';
import { isNoise, isUuid } from '../noise/suppressNoise.ts';

/** An entry with the name that its value really has: `value` under `name: DB_PASSWORD` is named `DB_PASSWORD`. */
export interface NamedEntry {
  readonly entry: Entry;
  readonly name: string;
  readonly reading: KeyReading;
  /** The name was taken from a variable declaration's `default`. */
  readonly isDefault: boolean;
}

/** What a shape sees of one text. */
export interface Scan {
  readonly text: string;
  readonly path: string;
  readonly format: FormatId | undefined;
  /** In the order of their values. */
  readonly entries: readonly NamedEntry[];
  /** Offsets, ascending, of a literal (any case) that a shape has declared. */
  offsetsOf(literal: string): readonly number[];
  /** Whether a reference syntax reads the value. */
  isReference(value: string): boolean;
  /** The entry in whose value the offset stands. */
  entryAt(offset: number): NamedEntry | undefined;
  /** Whether the entry is a member of `data` of a Kubernetes Secret, thus base64 by definition. */
  isSecretData(entry: Entry): boolean;
  /** Whether a name at this place is the key of an entry (which is judged as such). */
  isKeyOfEntry(start: number, end: number): boolean;
  /** Value of an entry beside the given one (same parent), by any of the names, ignoring case and marks. */
  sibling(entry: Entry, names: readonly string[]): string | undefined;
}

/** A credential that a shape proposes. Of overlapping ones the higher rank stays. */
export interface Candidate {
  readonly credential: Credential;
  readonly rank: number;
}

export type Shape = (scan: Scan) => readonly Candidate[];

export const ranks = {
  pem: 90,
  jwt: 80,
  url: 70,
  connectionString: 65,
  header: 60,
  special: 58,
  fallback: 55,
  encoded: 50,
  assignment: 40,
  text: 30,
} as const;

/**
 * Matches of a sticky pattern where one of the literals stands; the literal is the beginning of every match. Before one
 * that begins with a letter no other letter, digit or `_` stands.
 */
export function matchesAt(scan: Scan, literals: readonly string[], pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const literal of literals) {
    const inWord = /^\w/.test(literal);
    for (const offset of scan.offsetsOf(literal)) {
      if (inWord && offset > 0 && /\w/.test(scan.text[offset - 1]!)) continue;
      pattern.lastIndex = offset;
      const match = pattern.exec(scan.text);
      if (match) found.push(match);
    }
  }
  return found;
}

export interface CandidateInput extends Omit<Partial<Credential>, 'value' | 'range' | 'provider' | 'sensitivity'> {
  readonly detector: string;
  readonly title: string;
  readonly range: TextRange;
  readonly secret: string;
  readonly confidence: Confidence;
  readonly rank: number;
  readonly sensitivity?: Credential['sensitivity'];
}

export function candidate(input: CandidateInput): Candidate {
  const { secret, rank, ...rest } = input;
  return {
    rank,
    credential: {
      form: 'literal',
      provider: 'generic',
      kind: 'password',
      sensitivity: 'secret',
      keyPath: [],
      ...rest,
      value: new SecretValue(secret),
    },
  };
}

export function keyPathAt(scan: Scan, offset: number): readonly string[] {
  return scan.entryAt(offset)?.entry.keyPath ?? [];
}

/** What a person calls a value of this name. */
export function titleOf(reading: KeyReading): string {
  switch (reading.kind) {
    case 'password':
      return 'Password';
    case 'secret':
      return 'Secret';
    case 'token':
      return 'Token';
    case 'key':
      return 'Key';
    default:
      return 'Credential';
  }
}

export function kindOf(reading: KeyReading): string {
  return reading.kind === 'credential' ? 'secret' : reading.kind;
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

/**
 * How sure it is that a value under a name so read is a credential, from the name's grade and the value's randomness;
 * undefined when it is none.
 */
export function judge(value: string, name: string, reading: KeyReading, isReference: (value: string) => boolean): Confidence | undefined {
  if (reading.grade === 'none' || value.length < 4) return undefined;
  if (isNoise(value, name, isReference)) return undefined;
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
  if (reading.kind === 'password') {
    if (isDefaultPassword(undefined, value)) return 'low';
    if (length >= 8 && random >= 0.5 && classes >= 2) return 'high';
    if (length >= 10 && random >= 0.9) return 'high';
    if (random >= 0.35 || classes >= 3 || isMarked(value)) return 'medium';
    return 'low';
  }
  if (length < 6 || isPhrase(value, random)) return undefined;
  if (length >= 16 && random >= 0.5) return 'high';
  if (random >= 0.4 || (length >= 8 && classes >= 3 && random >= 0.2) || isMarked(value)) return 'medium';
  return length >= 8 && /^[A-Za-z]+\d+[A-Za-z\d]*$/.test(value) && !/key|secret|token|base64|encoded|pass|name|cluster|test/i.test(value)
    ? 'low'
    : undefined;
}
