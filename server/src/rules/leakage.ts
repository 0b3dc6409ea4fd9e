import type { CredentialFact } from '../model/credential.ts';
import type { FileFacts } from '../model/facts.ts';
import { reasonOf } from './contradiction.ts';
import type { FileRuleContext } from './rule.ts';

/** Whether a credential is worth a Leakage finding where it stands. */
export function isLeak(facts: FileFacts, credential: CredentialFact): boolean {
  if (credential.sensitivity === 'public') return false;
  // An id that names an identity opens nothing without its secret.
  if (credential.sensitivity === 'identifier' && !credential.parts?.length) return false;
  // In examples and templates a value is real only when its own form says so.
  return !facts.template || credential.confidence === 'high';
}

/** Reports one credential with where it lives and how often it stands elsewhere. The rule's messages have the four ids used here. */
export function leak(
  facts: FileFacts,
  credential: CredentialFact,
  context: FileRuleContext,
  args: Readonly<Record<string, string>> = {},
): void {
  if (!isLeak(facts, credential)) return;
  const claim = context.claimAt(credential.range.start);
  const placed = claim !== undefined && claim.tier !== 'unknown' && claim.tier !== 'shared';
  const elsewhere = credential.comparable ? context.elsewhere(credential) : [];
  context.report({
    messageId: placed ? (elsewhere.length ? 'placedElsewhere' : 'placed') : elsewhere.length ? 'elsewhere' : 'plain',
    args: {
      title: credential.title,
      count: elsewhere.length === 1 ? '1 other place' : `${elsewhere.length} other places`,
      ...(placed ? { environment: claim.environment, reason: reasonOf(claim) } : {}),
      ...args,
    },
    range: credential.range,
    related: elsewhere,
    confidence: credential.confidence,
    subject: credential.fingerprint,
    detector: credential.detector,
    keyPath: credential.keyPath,
  });
}
