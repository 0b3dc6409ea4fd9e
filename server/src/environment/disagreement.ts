import type { TextRange } from '../base/range.ts';
import type { EnvironmentClaim, EnvironmentEvidence } from '../model/environment.ts';

/** What a text sets, and a name of the same place that says another environment. */
export interface Disagreement {
  /** What the text sets: the job's environment, the namespace… */
  readonly declared: EnvironmentEvidence;
  /** What the place is called. */
  readonly named: EnvironmentEvidence;
  readonly scope?: TextRange;
}

/** Names weaker than this (0–100) are no word of the team's on the place. */
const leastNamed = 46;

/** Tiers of which one place can have only one. */
const exclusive = new Set(['production', 'staging', 'test', 'development']);

/** How far above the file a folder may stand to speak of what is set in it. */
const nearFolders = 2;

/**
 * Declarations of a file that disagree with a name of their own place: `environment: staging` in `deploy-prod.yml`, a
 * namespace of development in `orders-prod/`, `environment: live` in a staging job, one environment for the matrix of both.
 */
export function disagreementsIn(claims: readonly EnvironmentClaim[]): Disagreement[] {
  const found: Disagreement[] = [];
  const whole = claims.find((claim) => !claim.scope)?.evidence ?? [];
  for (const claim of claims)
    for (const declared of claim.evidence) {
      if (!declared.declares || !exclusive.has(declared.tier) || declared.also) continue;
      const named = nameAgainst(declared, claim, whole, claims);
      if (named) found.push({ declared, named, scope: claim.scope });
    }
  return found;
}

function nameAgainst(
  declared: EnvironmentEvidence,
  claim: EnvironmentClaim,
  whole: readonly EnvironmentEvidence[],
  claims: readonly EnvironmentClaim[],
): EnvironmentEvidence | undefined {
  const against = (one: EnvironmentEvidence): boolean => one.tier !== declared.tier && exclusive.has(one.tier) && one.weight >= leastNamed;
  if (declared.declares === 'matrix') return claim.evidence.find((one) => one.declares === 'job' && against(one));
  if (declared.declares === 'job') {
    const own = claim.evidence.find((one) => one.carrier === 'job' && !one.declares && against(one));
    if (own) return own;
  }
  const names = whole.filter((one) => (one.carrier === 'file-name' || isNear(one)) && one.weight >= leastNamed);
  // One name that agrees is enough to say that it is meant.
  if (names.some((one) => one.tier === declared.tier) || new Set(names.map((one) => one.tier)).size !== 1) return undefined;
  // A pipeline named after its last step goes through others before: something in it runs where its name says.
  const agrees = (other: EnvironmentClaim): boolean =>
    other.evidence.some((one) => one.declares === declared.declares && (one.tier === names[0]!.tier || one.also !== undefined));
  return declared.declares !== 'namespace' && claims.some(agrees) ? undefined : names.find(against);
}

/** Whether a folder stands near the file, and is no cluster's. */
function isNear({ carrier, distance, cluster }: EnvironmentEvidence): boolean {
  return carrier === 'directory' && !cluster && (distance ?? nearFolders + 1) <= nearFolders;
}
