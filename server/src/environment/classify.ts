import type { TextRange } from '../base/range.ts';
import type { EnvironmentClaim, EnvironmentEvidence } from '../model/environment.ts';
import type { ScopedEvidence, Signal, SignalContext } from './signal.ts';
import { disagreementsIn } from './disagreement.ts';
import { signals as builtIn } from './signals.generated.ts';
import { isTemplateToken, tokensOf } from './tokens.ts';

/**
 * The environment claims of one file: the claim on the whole file first, when there is one, then the claims on parts
 * of it in text order.
 * @param onProblem told when a signal fails; the others go on
 */
export function classify(
  context: SignalContext,
  onProblem: (signal: string, error: unknown) => void = () => {},
  signals: readonly Signal[] = builtIn,
): EnvironmentClaim[] {
  const whole: EnvironmentEvidence[] = [];
  const scoped = new Map<string, { scope: TextRange; evidence: EnvironmentEvidence[] }>();
  for (const signal of signals) {
    let collected: readonly ScopedEvidence[];
    try {
      collected = signal.collect(context);
    } catch (error) {
      onProblem(signal.id, error);
      continue;
    }
    for (const { scope, evidence } of collected) {
      if (!scope) {
        whole.push(evidence);
        continue;
      }
      const id = `${scope.start}:${scope.end}`;
      const known = scoped.get(id);
      if (known) known.evidence.push(evidence);
      else scoped.set(id, { scope, evidence: [evidence] });
    }
  }
  const claims: EnvironmentClaim[] = [];
  if (whole.length > 0) claims.push(claimFrom(whole));
  for (const { scope, evidence } of [...scoped.values()].sort((a, b) => a.scope.start - b.scope.start || b.scope.end - a.scope.end))
    claims.push(claimFrom(evidence, scope));
  return unsureWhereDisagreeing(claims);
}

/** Confidence (0–1) of a claim whose place has a name that says another environment. */
const disagreeing = 0.3;

/** Nothing is held against a place of which the name and what is set in it disagree: that is a finding of its own. */
function unsureWhereDisagreeing(claims: EnvironmentClaim[]): EnvironmentClaim[] {
  const declared = new Set(disagreementsIn(claims).map((one) => one.declared));
  if (declared.size === 0) return claims;
  return claims.map((claim) => {
    const [best] = claim.evidence;
    const unsure =
      claim.evidence.some((one) => declared.has(one) && one.declares !== 'variable' && one.declares !== 'setting') &&
      best?.carrier !== 'policy' &&
      best?.carrier !== 'marker';
    return unsure ? { ...claim, confidence: Math.min(claim.confidence, disagreeing) } : claim;
  });
}

function claimFrom(evidence: readonly EnvironmentEvidence[], scope?: TextRange): EnvironmentClaim {
  const sorted = [...evidence].sort((a, b) => b.weight - a.weight);
  const best = sorted[0]!;
  // Names of one tier (`nonprod/…/uat/`) narrow each other down and do not disagree.
  const against = sorted.find((other) => other.tier !== best.tier);
  const confidence = Math.min(1, best.weight / 100) * (against ? Math.max(0, (best.weight - against.weight) / best.weight) * 0.5 + 0.5 : 1);
  const ordered = [
    ...sorted.filter((e) => e.environment === best.environment),
    ...sorted.filter((e) => e.environment !== best.environment),
  ];
  return { environment: best.environment, tier: best.tier, scope, evidence: ordered, confidence };
}

/** Claims weaker than this (0–1) give way to the name of a variable. */
const leastSure = 0.4;

/**
 * The claim that counts at an offset: the innermost scoped claim that covers it, unless the whole file was claimed by
 * something stronger (the policy or a marker).
 */
export function claimAt(claims: readonly EnvironmentClaim[], offset: number): EnvironmentClaim | undefined {
  let best: EnvironmentClaim | undefined;
  for (const claim of claims) {
    if (!claim.scope) {
      best ??= claim;
      continue;
    }
    if (offset < claim.scope.start || offset > claim.scope.end) continue;
    if (!best) best = claim;
    else if (!best.scope) {
      const pinned = best.evidence[0]!.weight > claim.evidence[0]!.weight && best.evidence[0]!.weight >= 96;
      if (!pinned && !givesWay(claim, best)) best = claim;
    } else if (claim.scope.end - claim.scope.start <= best.scope.end - best.scope.start && !givesWay(claim, best)) best = claim;
  }
  return best;
}

/**
 * Whether a nearer claim says less than the one around it: the affix or value of a variable in a place whose environment
 * is sure, the name of a module in a folder that says more.
 */
function givesWay(nearer: EnvironmentClaim, around: EnvironmentClaim): boolean {
  const [evidence] = nearer.evidence;
  if (!evidence || around.confidence < leastSure) return false;
  if (evidence.carrier === 'key-affix') return evidence.weight < 90;
  const weaker = evidence.weight < (around.evidence[0]?.weight ?? 0);
  return weaker && (evidence.carrier === 'variable' || (evidence.carrier === 'section' && evidence.weight < 75));
}

/** The strongest reason at an offset to believe in another environment than `environment`. */
export function counterEvidence(claims: readonly EnvironmentClaim[], offset: number, environment: string): EnvironmentEvidence | undefined {
  let best: EnvironmentEvidence | undefined;
  for (const { scope, evidence } of claims) {
    if (scope && (offset < scope.start || offset > scope.end)) continue;
    for (const one of evidence) if (one.environment !== environment && one.weight > (best?.weight ?? 0)) best = one;
  }
  return best;
}

/** Whether the path says that its values are not real: `.env.example`, `config.sample.yml`, `templates/`. */
export function isTemplatePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  // CloudFormation's own word for a whole deployment, and the name that SAM looks for.
  const deployment = /^template\.(?:ya?ml|json)$/i.test(name);
  if (!deployment && tokensOf(name).some((token) => isTemplateToken(token.text))) return true;
  return (
    /(?:^|\/)(?:examples?|samples?|templates?|testdata|fixtures|__fixtures__|boilerplates?)\//i.test(path) &&
    !/(?:^|\/)templates\/[^/]+\.ya?ml$/i.test(path) &&
    // Templates of a Helm chart are what is deployed, in folders of their own, too.
    !/(?:^|\/)(?:charts?|[^/]{0,64}helm[^/]{0,64})\/(?:.{0,200}\/)?templates\/.{1,200}\.(?:ya?ml|tpl)$/i.test(path) &&
    // Templates of pipelines are parts of them.
    !/(?:^|\/)(?:\.?azure-?pipelines?|pipelines|\.azuredevops|\.azdo|\.gitlab(?:-ci)?)\/(?:.{0,200}\/)?templates\/.{1,200}\.ya?ml$/i.test(
      path,
    )
  );
}
