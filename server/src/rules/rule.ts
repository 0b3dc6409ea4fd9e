import type { CancellationToken } from '../base/cancellation.ts';
import type { TextRange } from '../base/range.ts';
import type { Confidence, CredentialFact } from '../model/credential.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Persona, RelatedLocation, Severity } from '../model/finding.ts';
import type { IdentityGroup, IndexView } from '../index/workspaceIndex.ts';
import type { EffectivePolicy } from '../policy/policy.ts';

/** What an editor offers for the findings of a rule, besides the rewritings of `features/fixes`. */
export interface Remedy {
  /** The finding is about a literal value that could stand in a vault instead. */
  readonly move?: true;
  /** Each place of the shared credential gets a reference of its own environment. */
  readonly split?: true;
  /** The reference is rewritten to its counterpart of this place's environment. */
  readonly counterpart?: true;
  /** Environments to which the file may be pinned, for it may be in them after all; `{name}` is replaced as in messages. */
  readonly pin?: readonly string[];
  /** The text itself is taken away: it does nothing. */
  readonly remove?: true;
}

/** What a rule is, as data: documentation, configuration and reports read it; nothing else repeats it. */
export interface RuleMeta<MessageId extends string = string> {
  /** Public id, never renamed. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for hover and SARIF. */
  readonly description: string;
  /** Message templates: `{name}` is replaced by the argument of that name. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly category: 'leakage' | 'isolation' | 'lifetime' | 'privilege' | 'lifecycle' | 'policy';
  readonly severity: Severity;
  readonly persona: Persona;
  /** OWASP Non-Human Identities Top 10 (2025): `NHI1`…`NHI10`. */
  readonly owaspNhi: readonly string[];
  /** NIST CSF 2.0 subcategories: `PR.AA-01`. */
  readonly nistCsf: readonly string[];
  /** NIST SP 800-207 tenets or controls. */
  readonly zeroTrust: readonly string[];
  /** A finding means that an identity crosses the wall between two environments. */
  readonly crosses?: true;
  readonly remedy?: Remedy;
  /** Messages about text that does nothing, which an editor fades. */
  readonly unnecessary?: readonly NoInfer<MessageId>[];
  /** A comment cannot suppress it. */
  readonly insuppressible?: true;
}

/** What a rule reports. The framework makes the `Finding`: message, severity by policy, fingerprint, suppression. */
export interface Report<MessageId extends string = string> {
  readonly messageId: MessageId;
  readonly args?: Readonly<Record<string, string>>;
  readonly range: TextRange;
  readonly related?: readonly RelatedLocation[];
  readonly confidence?: Confidence;
  /** Replaces the rule's default severity, before the policy's. */
  readonly severity?: Severity;
  /** Level from which on this one report is made, where it is less sure than the rule's others. */
  readonly persona?: Persona;
  /** Fingerprint or canonical id of what it is about. */
  readonly subject?: string;
  readonly detector?: string;
  /** Key path that makes the finding's fingerprint stable. */
  readonly keyPath?: readonly string[];
}

export interface RuleContext {
  readonly policy: EffectivePolicy;
  /** Today, milliseconds since the epoch; injected. */
  readonly now: number;
  readonly token: CancellationToken;
  /** Options of this rule from the policy. */
  readonly options: Readonly<Record<string, unknown>>;
}

export interface FileRuleContext<MessageId extends string = never> extends RuleContext {
  readonly index: IndexView;
  /** Innermost environment claim at an offset. */
  claimAt(offset: number): EnvironmentClaim | undefined;
  /** Every environment of a place: its own claim, or those of the overlays that take the file in. */
  claimsAt(offset: number): readonly EnvironmentClaim[];
  /** Other places of a credential in the workspace. */
  elsewhere(credential: CredentialFact): readonly RelatedLocation[];
  readonly report: (report: Report<MessageId>) => void;
}

export interface IdentityRuleContext<MessageId extends string = never> extends RuleContext {
  readonly index: IndexView;
  readonly report: (facts: FileFacts, report: Report<MessageId>) => void;
}

/**
 * One rule. `checkFile` sees one file's facts; `checkIdentity` sees one identity with all its places and is asked again
 * only when one of those places changed.
 */
export interface Rule<MessageId extends string = string> {
  readonly meta: RuleMeta<MessageId>;
  /**
   * Whether `checkFile` looks at other files, too, for a file with such facts. Such a file is checked again when other
   * files change.
   */
  readsOthers?(facts: FileFacts): boolean;
  checkFile?(facts: FileFacts, context: FileRuleContext<MessageId>): void;
  checkIdentity?(group: IdentityGroup, context: IdentityRuleContext<MessageId>): void;
}

/** A rule whose reports name only messages that it has: the compiler refuses any other id. */
export function defineRule<MessageId extends string>(rule: Rule<MessageId>): Rule {
  return rule;
}

/** A template with `{name}` replaced by the argument of that name; what has none stays. */
export function fillTemplate(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole);
}
