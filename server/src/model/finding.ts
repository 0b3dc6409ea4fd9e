import type { TextRange } from '../base/range.ts';
import type { Confidence } from './credential.ts';
import type { SecretLocator } from './reference.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Opt-in level of a rule: `regular` is on by default. */
export type Persona = 'regular' | 'pedantic' | 'auditor';

export const personas: readonly Persona[] = ['regular', 'pedantic', 'auditor'];

/** One level further from the default. */
export function lessened(persona: Persona): Persona {
  return personas[Math.min(personas.length - 1, personas.indexOf(persona) + 1)]!;
}

export interface Location {
  readonly uri: string;
  /** Workspace-relative path for messages and reports. */
  readonly path: string;
  readonly range: TextRange;
}

export interface RelatedLocation extends Location {
  readonly message: string;
}

/** A contradiction or leak, ready for every output. Holds no secret text. */
export interface Finding {
  readonly ruleId: string;
  /** Key of the rule's `messages`. */
  readonly messageId: string;
  readonly args: Readonly<Record<string, string>>;
  /** The message with its arguments filled in. */
  readonly message: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly primary: Location;
  readonly related: readonly RelatedLocation[];
  /** Stable over line moves: rule, path, key path and keyed fingerprint of the credential. No secret text. */
  readonly fingerprint: string;
  /** Keyed fingerprint of the credential or canonical id of the identity that it is about. */
  readonly subject?: string;
  /** The detector that saw it, for leakage findings. */
  readonly detector?: string;
}

/**
 * Whether a fix may run unattended. `safe`: the file and the policy mean the same afterwards. `unsafe` changes what a program
 * reads, what is checked or what is reported; `displayOnly` is advice.
 */
export type Applicability = 'safe' | 'unsafe' | 'displayOnly';

export interface TextEdit {
  readonly range: TextRange;
  readonly newText: string;
}

/** Edits of one file. `create` makes the file when it is missing; nothing that exists is overwritten by it. */
export interface FileEdit {
  readonly uri: string;
  /** Version the edits were computed on; absent for files that are not open. */
  readonly version?: number;
  readonly create?: boolean;
  readonly edits: readonly TextEdit[];
}

export interface Fix {
  readonly title: string;
  readonly applicability: Applicability;
  readonly edits: readonly FileEdit[];
  readonly preferred?: boolean;
  /** What must run for the new text to work: `op run`, `vals`… shown with the fix. */
  readonly needs?: string;
  /** Values that entries have afterwards, as the format's own loader gives them. */
  readonly expects?: readonly ExpectedEntry[];
  /** References that the new text holds. */
  readonly references?: readonly WrittenReference[];
}

/** What an entry must be after a fix. */
export interface ExpectedEntry {
  readonly uri: string;
  /** Index of the document in its text. */
  readonly document: number;
  readonly keyPath: readonly string[];
  /** Undefined: there is no such entry any more. */
  readonly value?: string;
}

/** A reference that a fix writes. */
export interface WrittenReference {
  readonly uri: string;
  /** Id of its syntax. */
  readonly syntax: string;
  readonly locator: SecretLocator;
  /** Environment variable that the new text reads, when it does. */
  readonly variable?: string;
}
