import type { TextRange } from '../base/range.ts';
import type { Composition } from './composition.ts';
import type { CredentialFact } from './credential.ts';
import type { FormatId, ParseProblem, PlatformId } from './document.ts';
import type { EnvironmentClaim } from './environment.ts';
import type { Edge } from './edge.ts';
import type { EndpointMention, IdentityMention } from './identity.ts';
import type { Infrastructure } from './infrastructure.ts';
import type { Pipeline, TaskCopy } from './pipeline.ts';
import type { SecretReference } from './reference.ts';

/** A suppression comment of the product itself. */
export interface Suppression {
  readonly scope: 'line' | 'next-line' | 'block';
  /** Rules it names; empty means every rule. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** `YYYY-MM-DD`; the last day on which it holds. */
  readonly until?: string;
  /** The comment itself. */
  readonly range: TextRange;
  /** The text that it covers. */
  readonly covers: TextRange;
  /** What is wrong with the comment's own text. */
  readonly problem?: string;
}

/** A comment of another scanner that asks for silence, for Leakage rules only. */
export interface ForeignSuppression {
  readonly tool: string;
  readonly covers: TextRange;
}

/** Everything that is known of one file. Small, serialisable, free of secret text: the only thing that crosses files. */
export interface FileFacts {
  readonly uri: string;
  readonly path: string;
  readonly version: number;
  readonly format: FormatId;
  readonly platform?: PlatformId;
  /** Whole-file claim first, then scoped claims in text order. */
  readonly claims: readonly EnvironmentClaim[];
  readonly credentials: readonly CredentialFact[];
  readonly references: readonly SecretReference[];
  readonly identities: readonly IdentityMention[];
  readonly endpoints: readonly EndpointMention[];
  /** Jobs, steps and secrets, of a CI file. */
  readonly pipeline?: Pipeline;
  /** Workloads, rights, trusts… of an infrastructure or deployment file. */
  readonly infrastructure?: Infrastructure;
  /** How it is composed with other files, where it is. */
  readonly composition?: Composition;
  /** What its commands, includes and selectors choose, in text order, where they choose something. */
  readonly edges?: readonly Edge[];
  /** Copies of data by its tasks and scripts, where it is no pipeline and there are any. */
  readonly copies?: readonly TaskCopy[];
  readonly suppressions: readonly Suppression[];
  readonly foreignSuppressions: readonly ForeignSuppression[];
  /** Parse problems and skipped parts, for the output channel. */
  readonly problems: readonly ParseProblem[];
  /** The file is a template or an example and its values are not real. */
  readonly template: boolean;
  /** Whether an ignore file of the repository covers it; undefined where that is not known. */
  readonly ignored?: boolean;
  /** Ids of the resolvers of references that the text runs or names, where there are any. */
  readonly tools?: readonly string[];
  /** Offsets of line starts and the text's length, UTF-16; makes positions of closed files without their text. */
  readonly lines: { readonly starts: readonly number[]; readonly length: number };
}
