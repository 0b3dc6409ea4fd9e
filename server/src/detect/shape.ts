import type { TextRange } from '../base/range.ts';
import { SecretValue } from '../base/secretValue.ts';
import type { Confidence, Credential } from '../model/credential.ts';
import type { Entry, FormatId } from '../model/document.ts';
import type { KeyReading } from './noise/keyNames.ts';
import type { Surroundings } from './engine/judge.ts';

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
  /** What the place of a value lets its characters mean; without an entry, that of free text. */
  surroundings(entry?: Entry): Surroundings;
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

/** Finds credentials in a text that was decoded; offsets of what it returns are those of the decoded text. */
export type DetectDecoded = (text: string) => readonly Credential[];

/**
 * A form in which credentials stand, whoever issued them: a URL, a header, a key, a value under a name. One file each under
 * `shapes/`; the registry is generated. Pure, linear in the size of the text, and never throws.
 */
export interface Shape {
  readonly id: string;
  /** Literals, any case, of which one stands in every text that is worth parsing for its sake. Shorter ones than three characters count for nothing. */
  readonly marks: readonly string[];
  /** Literals whose places it asks for (`Scan.offsetsOf`). */
  readonly places?: readonly string[];
  /** Files in which it finds something though none of its marks stands there, by their path. */
  paths?(path: string): boolean;
  /** It reads entries alone, so that there is nothing for it in a text without a format. */
  readonly ofEntries?: true;
  find(scan: Scan, detect: DetectDecoded): readonly Candidate[];
}

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
