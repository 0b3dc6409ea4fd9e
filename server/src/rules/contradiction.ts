import { isLower, type EnvironmentClaim, type Tier } from '../model/environment.ts';

/** An environment that a value names by itself. */
export interface Pointed {
  readonly environment: string;
  readonly tier: Tier;
}

/** Claims weaker than this (0–1) say too little to contradict anything. */
const leastConfidence = 0.4;

/** Whether a claim is sure enough to hold a value against it. */
export function isSure(claim: EnvironmentClaim | undefined): claim is EnvironmentClaim {
  return claim !== undefined && claim.tier !== 'unknown' && claim.tier !== 'shared' && claim.confidence >= leastConfidence;
}

/** Whether a place that is surely in one environment holds what belongs to another. Same tier, other name counts only beside production. */
export function contradicts(claim: EnvironmentClaim | undefined, pointed: Pointed | undefined): claim is EnvironmentClaim {
  if (!pointed || !isSure(claim)) return false;
  if (pointed.tier === 'shared' || pointed.tier === 'unknown') return false;
  return pointed.environment !== claim.environment && pointed.tier !== claim.tier;
}

/** Whether a lower place points up to production. */
export function pointsUp(claim: EnvironmentClaim | undefined, pointed: Pointed | undefined): claim is EnvironmentClaim {
  return contradicts(claim, pointed) && pointed?.tier === 'production' && isLower(claim.tier);
}

/** The strongest reason of a claim, for a message. */
export function reasonOf(claim: EnvironmentClaim): string {
  return claim.evidence[0]?.reason ?? `it is in ${claim.environment}`;
}
