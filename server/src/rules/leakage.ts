import type { CredentialFact, CredentialForm } from '../model/credential.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { RuleId } from '../model/ids.generated.ts';
import type { RelatedLocation } from '../model/finding.ts';
import { isSure, reasonOf } from './contradiction.ts';
import { editorClientOf } from './editorClients.ts';
import type { FileRuleContext } from './rule.ts';

/** Whether a credential is worth a Leakage finding where it stands. */
export function isLeak(facts: FileFacts, credential: CredentialFact): boolean {
  if (credential.sensitivity === 'public') return false;
  // An id that names an identity opens nothing without its secret.
  if (credential.sensitivity === 'identifier' && !credential.parts?.length) return false;
  // A call for a password opens something only where it is in use as it is; see `defaultOutside`.
  if (credential.wellKnown === 'placeholder' && credential.form !== 'fallback') return false;
  // In examples and templates a value is real only when its own form says so.
  return !facts.template || credential.confidence === 'high';
}

/** Whether it may be real although it stands in an example or template: three of four are, which is not enough for everybody. */
function isLikelyInTemplate(facts: FileFacts, credential: CredentialFact): boolean {
  return facts.template && credential.confidence === 'medium' && credential.comparable && credential.sensitivity === 'secret';
}

/** The rule for the form in which a credential stands, where nothing about its place tells more. */
const ruleOfForm: Readonly<Record<CredentialForm, RuleId>> = {
  literal: 'hardcoded-credential',
  url: 'credential-in-url',
  fallback: 'fallback-credential',
  'private-key': 'private-key-in-repository',
  encoded: 'encoded-credential',
};

/**
 * The one Leakage rule that speaks for a credential, so that no value is reported twice: the rule that knows most of the place,
 * else the rule of its form. A rule that the policy switches off leaves the word to the next.
 */
export function speakerOf(facts: FileFacts, credential: CredentialFact, context: FileRuleContext): RuleId {
  const { form } = credential;
  const isOn = (id: RuleId): boolean => context.policy.setting(id, facts.path).severity !== 'off';
  if ((defaultOutside(facts, credential, context) || isPlainDefault(facts, credential)) && isOn('default-credential'))
    return 'default-credential';
  if (form !== 'fallback' && facts.references.some((one) => one.encrypted) && isOn('plaintext-in-encrypted-file'))
    return 'plaintext-in-encrypted-file';
  if ((form === 'literal' || form === 'url') && editorClientOf(facts.path) && isOn('secret-in-editor-config'))
    return 'secret-in-editor-config';
  return ruleOfForm[form];
}

/**
 * The environment in which a default of a vendor stands that is no developer's own; undefined for other values and places, and
 * for defaults that wait behind a variable.
 */
export function defaultOutside(facts: FileFacts, credential: CredentialFact, context: FileRuleContext): EnvironmentClaim | undefined {
  if (!credential.vendorDefault || credential.tells || credential.form === 'fallback' || facts.template) return undefined;
  return context
    .claimsAt(credential.range.start)
    .find((claim) => isSure(claim) && (claim.tier === 'production' || claim.tier === 'staging'));
}

/** Whether a password that everybody knows stands anywhere but in an example: worth a word, and no alarm. */
export function isPlainDefault(facts: FileFacts, credential: CredentialFact): boolean {
  return (
    credential.vendorDefault === true &&
    credential.wellKnown !== 'placeholder' &&
    credential.form !== 'fallback' &&
    !facts.template &&
    !credential.tells
  );
}

/** What a rule of a place adds to the report of a credential. */
export interface LeakOptions {
  /** Id of the rule that reports, where it is not the rule of the credential's form. */
  readonly rule?: RuleId;
  /** Shown before the places where the same value stands. */
  readonly related?: readonly RelatedLocation[];
}

/** Messages that a rule has which reports by `leak`. */
export type LeakMessage = 'plain' | 'placed' | 'elsewhere' | 'placedElsewhere';

/**
 * Reports one credential with where it lives and how often it stands elsewhere, when this rule is the one to speak for it.
 */
export function leak(
  facts: FileFacts,
  credential: CredentialFact,
  context: FileRuleContext<LeakMessage>,
  args: Readonly<Record<string, string>> = {},
  options: LeakOptions = {},
): void {
  const sure = isLeak(facts, credential);
  if (!sure && !isLikelyInTemplate(facts, credential)) return;
  if (speakerOf(facts, credential, context) !== (options.rule ?? ruleOfForm[credential.form])) return;
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
    related: [...(options.related ?? []), ...elsewhere],
    ...(sure ? (credential.wellKnown ? { severity: 'info' as const } : {}) : { persona: 'pedantic' as const, severity: 'info' as const }),
    confidence: credential.confidence,
    subject: credential.fingerprint,
    detector: credential.detector,
    keyPath: credential.keyPath,
  });
}
