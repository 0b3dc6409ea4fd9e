import type { CancellationToken } from '../base/cancellation.ts';
import type { TextRange } from '../base/range.ts';
import type { Confidence, CredentialFact } from '../model/credential.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { Persona, RelatedLocation, Severity } from '../model/finding.ts';
import type { IdentityGroup, IndexView } from '../index/workspaceIndex.ts';
import type { EffectivePolicy } from '../policy/policy.ts';

/** What a rule is, as data: documentation, configuration and reports read it; nothing else repeats it. */
export interface RuleMeta {
  /** Public id, never renamed. */
  readonly id: string;
  readonly title: string;
  /** One or two sentences for hover and SARIF. */
  readonly description: string;
  /** Message templates: `{name}` is replaced by the argument of that name. */
  readonly messages: Readonly<Record<string, string>>;
  readonly category: 'leakage' | 'isolation' | 'lifetime' | 'privilege' | 'lifecycle' | 'policy';
  readonly severity: Severity;
  readonly persona: Persona;
  /** OWASP Non-Human Identities Top 10 (2025): `NHI1`…`NHI10`. */
  readonly owaspNhi: readonly string[];
  /** NIST CSF 2.0 subcategories: `PR.AA-01`. */
  readonly nistCsf: readonly string[];
  /** NIST SP 800-207 tenets or controls. */
  readonly zeroTrust: readonly string[];
  readonly fixable: boolean;
  /** Product version that introduced the rule. */
  readonly since: string;
}

/** What a rule reports. The framework makes the `Finding`: message, severity by policy, fingerprint, suppression. */
export interface Report {
  readonly messageId: string;
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

export interface FileRuleContext extends RuleContext {
  readonly index: IndexView;
  /** Innermost environment claim at an offset. */
  claimAt(offset: number): EnvironmentClaim | undefined;
  /** Every environment of a place: its own claim, or those of the overlays that take the file in. */
  claimsAt(offset: number): readonly EnvironmentClaim[];
  /** Other places of a credential in the workspace. */
  elsewhere(credential: CredentialFact): readonly RelatedLocation[];
  report(report: Report): void;
}

export interface IdentityRuleContext extends RuleContext {
  readonly index: IndexView;
  report(facts: FileFacts, report: Report): void;
}

/**
 * One rule. `checkFile` sees one file's facts; `checkIdentity` sees one identity with all its places and is asked again
 * only when one of those places changed.
 */
export interface Rule {
  readonly meta: RuleMeta;
  /**
   * Whether `checkFile` looks at other files, too, for a file with such facts. Such a file is checked again when other
   * files change.
   */
  readsOthers?(facts: FileFacts): boolean;
  checkFile?(facts: FileFacts, context: FileRuleContext): void;
  checkIdentity?(group: IdentityGroup, context: IdentityRuleContext): void;
}
