import { overlaps } from '../base/range.ts';
import { environmentsIn } from '../environment/tokens.ts';
import type { Edge } from '../model/edge.ts';
import { isLower, type EnvironmentClaim, type Tier } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import { personas, type Persona } from '../model/finding.ts';
import type { DataCopy } from '../model/pipeline.ts';
import type { Pointed } from '../model/pointer.ts';
import { contradicts, gradeOf, isSure, reasonOf } from './contradiction.ts';
import type { FileRuleContext } from './rule.ts';

/**
 * Which rule speaks of a crossing: `reference` of files, keys and secrets that are taken in, `up` and `down` of contexts, projects,
 * accounts and namespaces that are worked on, from below production and from production; `beside` among lower environments.
 */
export type EdgeRule = 'reference' | 'up' | 'down' | 'beside';

/** What is said of an edge, as a message of the rules that ask `reportEdges`. */
export const edgeMessages = {
  takes: 'This {place} is {environment} ({reason}) and takes the {what} of {target}: `{name}` ({tells}).',
  picks: 'This {place} is {environment} ({reason}) and works with the {what} of {target}: `{name}` ({tells}).',
} as const;

/** An edge that leads from one environment into another. */
interface Crossing {
  readonly edge: Edge;
  readonly target: Pointed;
  readonly here: Pick<EnvironmentClaim, 'environment' | 'tier'>;
  readonly reason: string;
  readonly place: string;
  readonly confidence: number;
  readonly persona: Persona;
  readonly rule: EdgeRule;
}

/**
 * Reports the edges of a file that lead into another environment and that one rule speaks of. What one command or entry chooses
 * is one finding: the first of its edges that crosses, with the others as related places.
 */
export function reportEdges(facts: FileFacts, context: FileRuleContext<'takes' | 'picks'>, rule: EdgeRule): void {
  if (!facts.edges || facts.template) return;
  const groups = new Map<number, Crossing[]>();
  for (const edge of facts.edges) {
    const crossing = crossingOf(edge, facts, context);
    if (!crossing) continue;
    const group = groups.get(edge.group);
    if (group) group.push(crossing);
    else groups.set(edge.group, [crossing]);
  }
  for (const [first, ...others] of groups.values()) {
    if (!first || first.rule !== rule || isSpokenOf(facts, first.edge)) continue;
    const { edge, target, here, confidence } = first;
    const beside = isLower(target.tier) && isLower(here.tier);
    context.report({
      messageId: edge.kind === 'selector' && !edge.secrets ? 'picks' : 'takes',
      args: {
        place: first.place,
        environment: here.environment,
        reason: first.reason,
        what: edge.what,
        target: target.environment,
        name: edge.shown,
        tells: target.reason,
      },
      range: edge.range,
      related: others
        .filter((one) => one.edge.range.start !== edge.range.start)
        .map((one) => ({
          uri: facts.uri,
          path: facts.path,
          range: one.edge.range,
          message: `the ${one.edge.what} of ${one.target.environment}, too: \`${one.edge.shown}\``,
        })),
      severity: beside ? 'info' : undefined,
      persona: beside ? wider('pedantic', first.persona) : first.persona,
      confidence: confidence >= 0.7 && first.persona === 'regular' ? 'high' : 'medium',
      keyPath: [...edge.keyPath, edge.what, edge.shown],
    });
  }
}

function crossingOf(edge: Edge, facts: FileFacts, context: Pick<FileRuleContext, 'index' | 'claimsAt'>): Crossing | undefined {
  const target = context.index.targetOf(facts, edge);
  if (!target || isSplit(target, facts.path)) return undefined;
  const claims = edge.chooser ? [] : context.claimsAt(edge.range.start);
  const claim = claims[0];
  const here = edge.chooser ?? claim;
  // A place that runs in both, or of which one environment is not known, chooses nothing foreign.
  if (!here || (claims.length > 0 && !claims.every((one) => isSure(one) && contradicts(one, target)))) return undefined;
  if (edge.chooser && (edge.chooser.environment === target.environment || edge.chooser.tier === target.tier)) return undefined;
  if (!edge.chooser && namesToo(facts, edge, target.environment)) return undefined;
  // What is not production is every lower environment.
  if ((target.environment === 'nonprod' && isLower(here.tier)) || (here.environment === 'nonprod' && isLower(target.tier)))
    return undefined;
  if (edge.rival !== undefined && !context.index.hasRival(facts, edge, here.environment)) return undefined;
  if (edge.shares !== undefined && !isShared(edge, facts, context)) return undefined;
  return {
    edge,
    target,
    here,
    reason: edge.chooser?.reason ?? reasonOf(claim!),
    place: placeOf(claim),
    confidence: Math.min(claim?.confidence ?? 1, target.confidence),
    persona: wider(edge.persona ?? 'regular', claim ? gradeOf(claim, target) : target.persona),
    rule: ruleOf(edge, here.tier, target.tier),
  };
}

/** Evidence weaker than this (0–100) does not make a place one of another environment, too. */
const leastWeight = 50;

/**
 * Whether the place that chooses has the name of what it chooses as well: `mitx-staging-ci.yaml`, a job of staging in the production
 * workflow. Then the place is the question, which is another rule's.
 */
function namesToo({ claims, path }: FileFacts, { range }: Edge, environment: string): boolean {
  if (environmentsIn(path.slice(path.lastIndexOf('/') + 1)).some((hit) => hit.environment === environment)) return true;
  return claims.some(
    ({ scope, evidence }) =>
      (!scope || (scope.start <= range.start && range.end <= scope.end)) &&
      evidence.some((one) => one.environment === environment && one.weight >= leastWeight),
  );
}

/** `pre-prod` is production of the application `pre` where a folder of the path has that name. */
function isSplit({ environment }: Pointed, path: string): boolean {
  const application = environment === 'preprod' ? 'pre' : environment === 'nonprod' ? 'non' : undefined;
  return application !== undefined && path.split('/').slice(0, -1).includes(application);
}

function wider(one: Persona, other: Persona): Persona {
  return personas.indexOf(one) >= personas.indexOf(other) ? one : other;
}

function ruleOf({ kind, secrets }: Edge, here: Tier, target: Tier): EdgeRule {
  if (kind !== 'selector' || secrets) return 'reference';
  if (target === 'production') return 'up';
  return here === 'production' ? 'down' : 'beside';
}

function placeOf(claim: EnvironmentClaim | undefined): string {
  const carrier = claim?.evidence[0]?.carrier;
  if (carrier === 'job') return claim?.evidence[0]?.reason.startsWith('job') ? 'job' : 'task';
  if (!claim?.scope) return carrier === undefined ? 'entry' : 'file';
  return carrier === 'section' || carrier === 'marker' ? 'part' : 'place';
}

/** Whether the same project is what a place of production works with, too. */
function isShared(edge: Edge, facts: FileFacts, context: Pick<FileRuleContext, 'index' | 'claimsAt'>): boolean {
  return (facts.edges ?? []).some(
    (other) =>
      other !== edge && other.shares === edge.shares && context.claimsAt(other.range.start).some((one) => one.tier === 'production'),
  );
}

/** Whether a copy of data, a reference or an endpoint that is found at the same place has a finding of its own. */
function isSpokenOf(facts: FileFacts, edge: Edge): boolean {
  const isCopied = (copy: DataCopy | undefined): boolean => copy?.from?.tier === 'production' && overlaps(copy.range, edge.range);
  return (
    facts.pipeline?.jobs.some((job) => job.steps.some((step) => isCopied(step.copiesData))) === true ||
    facts.copies?.some(isCopied) === true ||
    facts.references.some((one) => one.environment && overlaps(one.range, edge.range)) ||
    facts.endpoints.some((one) => one.pointsTo && overlaps(one.range, edge.range))
  );
}
