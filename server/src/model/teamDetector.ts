import type { Tier } from './environment.ts';

/** A token format that is not built in: the policy of a team declares it. */
export interface TeamDetector {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  /** Secrets in a window of text, as offsets into the window. */
  find(window: string): readonly { readonly start: number; readonly end: number }[];
  /** The environment that the secret's own text tells. */
  tier(secret: string): { readonly environment: string; readonly tier: Tier } | undefined;
}
