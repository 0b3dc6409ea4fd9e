import { isLower, type Carrier, type EnvironmentClaim, type Tier } from '../model/environment.ts';
import { personas, type Persona } from '../model/finding.ts';
import type { Pointed as Judged } from '../model/pointer.ts';

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

/** Carriers from which an environment is concluded rather than read. */
const inferring = new Set<Carrier>(['branch', 'host', 'account', 'token', 'name']);

/** Level of a finding by what it rests on: its place's environment read or concluded, the name's environment sure or arguable. */
export function gradeOf(claim: EnvironmentClaim, pointed?: Pick<Judged, 'persona'>): Persona {
  const carrier = claim.evidence[0]?.carrier;
  const steps = personas.indexOf(pointed?.persona ?? 'regular') + (carrier && inferring.has(carrier) ? 1 : 0);
  return personas[Math.min(personas.length - 1, steps)]!;
}

/** The strongest reason of a claim, for a message. */
export function reasonOf(claim: EnvironmentClaim): string {
  return claim.evidence[0]?.reason ?? `it is in ${claim.environment}`;
}
