import type { TextRange } from '../../base/range.ts';
import { SecretValue } from '../../base/secretValue.ts';
import type { Confidence, Credential } from '../../model/credential.ts';
import { isPrefixed, type TokenKind, type TokenTier, type Vendor } from '../vendor.ts';
import { literalPrefix } from './vendorCompile.ts';

/** One token of a vendor in a text. */
export interface VendorMatch {
  readonly kind: TokenKind;
  readonly vendor: Vendor;
  /** Where the secret itself stands, UTF-16 offsets. */
  readonly range: TextRange;
  readonly secret: string;
  /** For contextual kinds: where the assigned name stands. */
  readonly name?: TextRange;
  /** What the kind's `proof` said, where it has one. */
  readonly proven?: boolean;
  readonly environment?: TokenTier;
  /** Account, tenant, user…; that of the other part where this one has none. */
  readonly principal?: string;
  /** Milliseconds since the epoch. */
  readonly expires?: number;
  /** Ranges of the other parts of the same credential (`pairsWith`). */
  readonly parts?: readonly TextRange[];
}

/** A contextual kind whose vendor stands in the key path of a parsed entry; the caller knows where the value stands. */
export interface EntryMatch extends Omit<VendorMatch, 'range' | 'name' | 'parts'> {
  /** Part of the entry's value that is the secret, offsets within the value. */
  readonly within: TextRange;
}

/** A match as a credential; the text around it adds key path, system and the rest. */
export function toCredential(match: VendorMatch, keyPath: readonly string[] = []): Credential {
  const { kind, vendor } = match;
  const revoke = kind.revoke ?? vendor.revoke;
  return {
    form: 'literal',
    detector: kind.id,
    provider: vendor.id,
    title: kind.title,
    kind: kind.identity,
    sensitivity: kind.sensitivity ?? 'secret',
    range: match.range,
    value: new SecretValue(match.secret),
    keyPath,
    confidence: confidenceOf(match),
    revoke,
    source: kind.source ?? vendor.source,
    ...(vendor.instead !== undefined && { instead: vendor.instead }),
    ...(match.principal !== undefined && { principal: match.principal }),
    ...(match.environment && {
      tells: { tier: match.environment, reason: `the text of the ${kind.title} itself says ${match.environment}` },
    }),
    ...(match.expires !== undefined && { expires: match.expires }),
    ...(match.parts && { parts: match.parts }),
  };
}

/** High where the token's own text leaves no doubt: a checked structure or a literal of four characters and more. */
function confidenceOf({ kind, proven }: VendorMatch): Confidence {
  if (proven !== undefined) return proven ? 'high' : 'medium';
  if (!isPrefixed(kind)) return 'medium';
  return kind.check || literalPrefix(kind.pattern.source) >= 4 || kind.keywords.every((keyword) => keyword.length >= 4) ? 'high' : 'medium';
}
