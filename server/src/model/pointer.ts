import type { Persona } from './finding.ts';
import type { Tier } from './environment.ts';

/** Where in a name a word stands that may say an environment. */
export type SlotPlace =
  /** The name is nothing but the word. */
  | 'whole'
  /** A whole path segment or host label. */
  | 'segment'
  /** The last word of the name or of one of its segments. */
  | 'end'
  /** The first word, with others behind it. */
  | 'start'
  | 'inside';

/**
 * One word of a name that may say an environment, with the name that is left when a hole takes its place. Names that
 * differ only there have the same template; whether the word means an environment, the workspace decides.
 */
export interface Slot {
  /** Hash of the name with the hole, 53 bits. */
  readonly template: number;
  /** The word as it stands in the name. */
  readonly word: string;
  readonly at: SlotPlace;
  /** Stands for all hosts of one registrable domain; two environments among them make the domain the team's own. */
  readonly family?: number;
  /** The name says that several share the thing: `shared`, `artifacts`, `terraform-state`. */
  readonly shared?: boolean;
}

/** What a name says by itself. Without a slot the team's policy or a declaration says it, which needs no contrast. */
export interface NamedEnvironment {
  readonly environment: string;
  readonly tier: Tier;
  /** In words, for a person. Never holds secret text. */
  readonly reason: string;
  readonly slot?: Slot;
}

/** What a name points to once the workspace was asked. */
export interface Pointed {
  readonly environment: string;
  readonly tier: Tier;
  readonly reason: string;
  /** Level from which on a finding may rest on it. */
  readonly persona: Persona;
  /** 0–1. */
  readonly confidence: number;
}
