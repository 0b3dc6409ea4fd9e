import type { Fingerprint } from '../base/fingerprint.ts';
import type { TextRange } from '../base/range.ts';
import type { SecretValue } from '../base/secretValue.ts';
import type { Tier } from './environment.ts';

export type Confidence = 'high' | 'medium' | 'low';

/** How a credential stands in the text; decides which Leakage rule speaks. */
export type CredentialForm =
  /** A literal value. */
  | 'literal'
  /** The password part of a URL or connection string. */
  | 'url'
  /** A literal default behind a variable. */
  | 'fallback'
  /** Private key material. */
  | 'private-key'
  /** Found only after decoding. */
  | 'encoded';

/** What the detect layer finds: a credential with its text. Never leaves the analysis of one file. */
export interface Credential {
  readonly form: CredentialForm;
  /** Token kind or shape: `github-pat`, `generic-assignment`, `url-password`, `pem-private-key`. */
  readonly detector: string;
  /** Vendor id, or `generic`. */
  readonly provider: string;
  /** For a person: `GitHub personal access token (classic)`. */
  readonly title: string;
  /** Token, password, private-key… (`IdentityKind` of the detect layer, or `password`). */
  readonly kind: string;
  readonly sensitivity: 'secret' | 'public' | 'identifier';
  readonly range: TextRange;
  readonly value: SecretValue;
  /** Key path of the entry in which it stands; empty in free text. */
  readonly keyPath: readonly string[];
  /** Account, user, client id… Never secret. */
  readonly principal?: string;
  /** Host or service that it opens: `db-prod.acme.internal`. */
  readonly system?: string;
  /** Database, vhost or bucket named beside it. */
  readonly resource?: string;
  readonly confidence: Confidence;
  /**
   * Everybody knows the value: `default` is one that a product ships with or the first of every list of common passwords,
   * `placeholder` a call to change it, which is a credential only where the file is in use as it is.
   */
  readonly wellKnown?: 'default' | 'placeholder';
  /** Environment that the value itself tells, with the reason in words. */
  readonly tells?: { readonly tier: Tier; readonly reason: string };
  /** Milliseconds since the epoch. */
  readonly expires?: number;
  /** Decoding steps from the outer text to the value: `base64`, `JSON`. */
  readonly decoded?: readonly string[];
  /** Variable whose default the literal is, for `fallback`. */
  readonly variable?: string;
  /** Other facts for the message: algorithm, encrypted… Never secret. */
  readonly details?: Readonly<Record<string, string>>;
  /** Ranges of the other parts of the same credential (the key id beside a secret key). */
  readonly parts?: readonly TextRange[];
  readonly revoke?: string;
  readonly instead?: string;
  readonly source?: string;
}

/** A credential as it crosses files: everything but its text. */
export interface CredentialFact extends Omit<Credential, 'value'> {
  readonly fingerprint: Fingerprint;
  /** Length of the value, UTF-16 code units. */
  readonly length: number;
  /** Whether equality with another place means one identity: long and random enough, no placeholder, no default. */
  readonly comparable: boolean;
  /** The value is a password that a vendor ships with, or that equals its account. */
  readonly vendorDefault?: boolean;
  /** Id of another scanner's inline ignore that covers it (`gitleaks`), for Leakage rules only. */
  readonly ignoredBy?: string;
}
