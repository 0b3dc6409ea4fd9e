import type { TextRange } from '../base/range.ts';
import type { NamedEnvironment } from './pointer.ts';

/** How an identity is recognised as the same one in two places. */
export type IdentityMark =
  | 'credential'
  | 'arn'
  | 'email'
  | 'client-id'
  | 'role'
  | 'user-at-host'
  | 'service-account'
  | 'certificate'
  | 'access-key-id'
  | 'secret-name'
  | 'application'
  | 'variable';

/** One mention of an identity that is named rather than held: a role ARN, a service-account email, `user@host`. */
export interface IdentityMention {
  readonly mark: IdentityMark;
  /** Canonical form; equal strings are one identity. Never secret. */
  readonly id: string;
  /** For a person: `IAM role orders (444455556666)`. */
  readonly title: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** Account, project, host… it belongs to. */
  readonly system?: string;
  /** Environment that the name or the account itself tells. */
  readonly pointsTo?: NamedEnvironment;
  /** Whether the text makes the identity or runs something as it; undefined where it is only named. */
  readonly role?: 'declares' | 'uses';
  /** Why what is declared here lives until somebody ends it: `aws_iam_access_key has no expiry`. */
  readonly longLived?: string;
  /** When what is declared here ends, milliseconds since the epoch, where the text tells it. */
  readonly expires?: number;
  /** The id is complete only within its file or namespace: equality with other files means nothing. */
  readonly local?: boolean;
}

/** A host, database, bucket, account… that a text points to. */
export interface EndpointMention {
  readonly kind: 'host' | 'database' | 'bucket' | 'queue' | 'account' | 'registry' | 'cluster' | 'key' | 'function' | 'table' | 'role';
  /** Lower case, without scheme, port or credentials. */
  readonly name: string;
  readonly range: TextRange;
  readonly keyPath: readonly string[];
  /** The name under which the value is known, where that is not its last key: `DB_HOST` of `{name: DB_HOST, value: x}`. */
  readonly key?: string;
  /** Environment that the name itself tells. */
  readonly pointsTo?: NamedEnvironment;
}
