import type { TextRange } from '../base/range.ts';
import type { EnvironmentMap } from '../environment/environmentMap.ts';
import type { Persona, Severity } from '../model/finding.ts';
import type { TeamDetector } from '../model/teamDetector.ts';
import type { PolicyProblem } from './validate.ts';

export interface RegisteredIdentity {
  readonly id: string;
  readonly owner?: string;
  readonly purpose?: string;
  readonly environments?: readonly string[];
  readonly rotated?: string;
  readonly rotateEvery?: string;
  readonly reviewed?: string;
  readonly expires?: string;
  readonly status?: 'active' | 'retired';
  readonly revocation?: string;
  /** Where it stands: ranges of the values by their keys. An entry of a shared policy stands where `extends` names that. */
  readonly declared?: { readonly uri: string; readonly ranges: Readonly<Record<string, TextRange>> };
}

export interface AllowEntry {
  readonly fingerprint?: string;
  readonly matchesPath?: (path: string) => boolean;
  readonly matchesKey?: (keyPath: string) => boolean;
  readonly rules: readonly string[];
  readonly reason: string;
  /** Last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
  readonly owner?: string;
}

export interface VaultTarget {
  readonly provider?: string;
  readonly path?: string;
}

export interface RuleSetting {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, unknown>>;
}

/** The policy that counts for one workspace folder, with everything it extends. */
export interface EffectivePolicy {
  /** URI of `.bulkhead.yaml`; undefined when there is none. */
  readonly uri?: string;
  readonly environments: EnvironmentMap;
  readonly persona?: Persona;
  readonly vault: VaultTarget & { readonly environments: Readonly<Record<string, VaultTarget>> };
  readonly identities: readonly RegisteredIdentity[];
  readonly allow: readonly AllowEntry[];
  readonly detectors: readonly TeamDetector[];
  ignores(path: string): boolean;
  /** Setting of a rule at a path, overrides included. */
  setting(ruleId: string, path: string): RuleSetting;
  readonly problems: readonly (PolicyProblem & { readonly uri: string })[];
  /** Rules that the policy switches off or lowers, for reviewers of an untrusted workspace. */
  readonly weakened: readonly string[];
  /** Files it was read from, so that they can be watched. */
  readonly sources: readonly string[];
}

export const emptyPolicy: EffectivePolicy = {
  environments: { environments: [] },
  vault: { environments: {} },
  identities: [],
  allow: [],
  detectors: [],
  ignores: () => false,
  setting: () => ({}),
  problems: [],
  weakened: [],
  sources: [],
};
