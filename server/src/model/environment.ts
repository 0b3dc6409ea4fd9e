import type { TextRange } from '../base/range.ts';

/** What class of environment a name means. `shared` serves several on purpose; `unknown` says nothing. */
export type Tier = 'production' | 'staging' | 'test' | 'preview' | 'development' | 'shared' | 'unknown';

export const tiers: readonly Tier[] = ['production', 'staging', 'test', 'preview', 'development', 'shared', 'unknown'];

/** Tiers below production. */
export function isLower(tier: Tier): boolean {
  return tier === 'staging' || tier === 'test' || tier === 'preview' || tier === 'development';
}

/** Where a claim about an environment comes from, strongest carrier first. */
export type Carrier =
  | 'policy'
  | 'marker'
  | 'section'
  | 'job'
  | 'file-name'
  | 'directory'
  | 'variable'
  | 'key-affix'
  | 'branch'
  | 'composition'
  | 'host'
  | 'path-segment'
  | 'account'
  | 'token'
  | 'name';

/** One reason to believe that a place or a value belongs to an environment. */
export interface EnvironmentEvidence {
  readonly carrier: Carrier;
  /** Environment name as the workspace writes it, lower case: `prod`, `staging-eu`. */
  readonly environment: string;
  readonly tier: Tier;
  /** Higher wins; evidence of one carrier is comparable. 0–100. */
  readonly weight: number;
  /** In words, for a person: "directory `overlays/staging`". Never holds secret text. */
  readonly reason: string;
  readonly range?: TextRange;
  /**
   * What the text itself sets here: the environment that a job runs in, the namespace or state that it writes, a variable
   * that tells the program, or one by which it picks its settings. Such a word may disagree with the name of the place it stands in.
   */
  readonly declares?: 'job' | 'matrix' | 'namespace' | 'state' | 'variable' | 'setting';
  /** Of a folder: how many others stand between it and the file. */
  readonly distance?: number;
  /** The folder is a cluster's, which may serve several environments. */
  readonly cluster?: boolean;
  /** Further environments that the same place runs in: a job that a matrix starts once for each. */
  readonly also?: readonly { readonly environment: string; readonly tier: Tier }[];
}

/**
 * The environment of a whole file (`scope` undefined) or of a part of it (a section, a CI job, one document).
 * The innermost claim that covers an offset is the one that counts.
 */
export interface EnvironmentClaim {
  readonly environment: string;
  readonly tier: Tier;
  readonly scope?: TextRange;
  /** Strongest first; evidence against the claim follows what speaks for it. */
  readonly evidence: readonly EnvironmentEvidence[];
  /** 0–1: how far the strongest evidence is ahead of what contradicts it. */
  readonly confidence: number;
}
