/**
 * What a vendor file declares. One file per vendor under `vendors/<category>/`, with all of the vendor's token kinds;
 * the registry is generated from the folder. Facts (prefix, length, alphabet, checksum) come from the page in `source`.
 */

export type VendorCategory =
  | 'ai'
  | 'auth'
  | 'cdn-dns'
  | 'chat'
  | 'ci'
  | 'cloud'
  | 'crm'
  | 'database'
  | 'developer-tools'
  | 'e-commerce'
  | 'finance'
  | 'mail-sms'
  | 'maps'
  | 'marketing'
  | 'mcp'
  | 'observability'
  | 'package-registry'
  | 'payment'
  | 'productivity'
  | 'queue'
  | 'search'
  | 'secret-manager'
  | 'security'
  | 'social'
  | 'storage'
  | 'vcs'
  | 'other';

/** What kind of non-human (or human) identity a token stands for. */
export type IdentityKind =
  | 'api-key'
  | 'service-account'
  | 'personal-token'
  | 'application'
  | 'oauth-client'
  | 'oauth-token'
  | 'webhook'
  | 'deploy-key'
  | 'session'
  | 'certificate'
  | 'signing-key'
  | 'encryption-key'
  | 'database-user'
  | 'license'
  | 'bot';

/** The environment that a token itself tells: `sk_live_` is production, `sk_test_` is test. */
export type TokenTier = 'production' | 'staging' | 'test' | 'development' | 'preview';

interface TokenKindBase {
  /** Public detector id, `vendor-what`, kebab case, unique: `github-pat`. Never renamed. */
  readonly id: string;
  /** What a user calls it: `GitHub personal access token (classic)`. */
  readonly title: string;
  readonly identity: IdentityKind;
  /**
   * `secret` (default): whoever holds it can act. `public`: made to be published (`pk_live_…`), never a leak, but it
   * tells an identity and an environment. `identifier`: names an identity (an AWS access key id) and is a leak only
   * beside its secret.
   */
  readonly sensitivity?: 'secret' | 'public' | 'identifier';
  /** Literals, at least 3 characters, matched case-insensitively by the prefilter; see the two variants. */
  readonly keywords: readonly string[];
  /** Checksum or structure check on the secret; false drops the match. Must not throw, must be linear. */
  readonly check?: (secret: string) => boolean;
  /**
   * Whether a checksum or a structure within the secret proves that the vendor issued it. False keeps the match, with
   * lower confidence: tokens in samples and redacted copies have the shape without the checksum.
   */
  readonly proof?: (secret: string) => boolean;
  /** The environment that the secret's own text tells. */
  readonly environment?: (secret: string) => TokenTier | undefined;
  /** Account, tenant, project, user… that can be read out of the secret; never secret itself. */
  readonly principal?: (secret: string) => string | undefined;
  /** When the secret stops working, milliseconds since the epoch. */
  readonly expires?: (secret: string) => number | undefined;
  /** Ids of kinds that form one credential with this one (AWS key id + secret key). */
  readonly pairsWith?: readonly string[];
  /** Page or console where the token is revoked; the vendor's `revoke` otherwise. */
  readonly revoke?: string;
  /** Documentation page the format was taken from; the vendor's `source` otherwise. */
  readonly source?: string;
}

/**
 * A token that is recognised by its own text. `pattern` is applied at each keyword hit:
 * - `anchor: 'start'` (default): every match begins with one of `keywords` (with exact case unless `pattern` has `i`);
 * - `anchor: 'window'`: a keyword stands anywhere within the match; the engine searches `reach` characters around it.
 * Use bounded quantifiers only. The secret is group `secret` if named, else group 1 if there is one, else the match.
 * The engine itself requires that no letter, digit or `_` stands directly before the secret's match and (unless
 * `open: true`) that none of `[A-Za-z0-9_-]` follows it, so patterns need no `\b` at either end.
 */
export interface PrefixedKind extends TokenKindBase {
  readonly pattern: RegExp;
  readonly anchor?: 'start' | 'window';
  /** Characters searched on both sides of the keyword for `anchor: 'window'`; 256 by default. */
  readonly reach?: number;
  /** The match may be followed by further token characters. */
  readonly open?: boolean;
}

/**
 * A token without a telling text: `value` counts only where a key, a variable or a header around it names the vendor.
 * The engine reads the assignment (`name = "value"`, `name: value`, `"name": "value"`, `name=value`, `--name value`,
 * `name => value`, `<name>value</name>`, a key path of a parsed file, `Header: value`) in which a keyword stands within
 * `name`, and requires `value` to match the whole assigned value.
 */
export interface ContextualKind extends TokenKindBase {
  readonly value: RegExp;
  /** When given, the assigned name must also match this (case-insensitive), as `/secret|private/`. */
  readonly name?: RegExp;
}

export type TokenKind = PrefixedKind | ContextualKind;

export interface Vendor {
  /** Kebab case, equal to the file name. */
  readonly id: string;
  /** As the vendor writes it. */
  readonly name: string;
  readonly category: VendorCategory;
  /**
   * Words with which names of its credentials begin where a store or pipeline keeps them, lower case, one blank between them: `datadog`,
   * `dd api`. Only words that mean nothing else there.
   */
  readonly secretNames?: readonly string[];
  /** Page or console where its tokens are revoked. */
  readonly revoke: string;
  /** What to use instead of a stored secret, one sentence for the user; undefined where the vendor offers nothing. */
  readonly instead?: string;
  /** Documentation page for the formats. */
  readonly source: string;
  readonly kinds: readonly TokenKind[];
}

export function isPrefixed(kind: TokenKind): kind is PrefixedKind {
  return 'pattern' in kind;
}

/** Identity function that gives a vendor file its type. */
export function vendor(definition: Vendor): Vendor {
  return definition;
}

/** Alphabets of samples, by the names that token documentation uses. */
export type SampleAlphabet =
  'digits' | 'hex' | 'hexUpper' | 'lower' | 'upper' | 'lowerAlnum' | 'upperAlnum' | 'base32' | 'base58' | 'alnum' | 'base64' | 'base64url';

/** What samples are made of: token-shaped text from a seed. `length` counts characters. */
export interface SampleText {
  text(length: number, alphabet?: SampleAlphabet | { readonly of: string }): string;
  hex(length: number): string;
  digits(length: number): string;
  alnum(length: number): string;
  base64(length: number): string;
  base64url(length: number): string;
  /** Random version-4 UUID, lower case. */
  uuid(): string;
  /** A password as a generator makes it, of characters that no format needs to quote. */
  password(length?: number): string;
  /** Uniform integer in `[0, bound)`. */
  integer(bound: number): number;
  pick<T>(items: readonly T[]): T;
}

/** True and false positives of each kind of a vendor file, made from a seed so that no token is ever committed. */
export type Samples = (fake: SampleText) => Readonly<Record<string, KindSamples>>;

export interface KindSamples {
  /**
   * Texts in which exactly one secret of this kind is found. Put the secret between `⟦` and `⟧`; the markers are
   * removed before the text is scanned, and the found range must be what they enclosed.
   */
  readonly match: readonly string[];
  /** Texts in which nothing of this kind is found. */
  readonly ignore: readonly string[];
}
