import type { TextRange } from '../../base/range.ts';
import { disagreementsIn } from '../../environment/disagreement.ts';
import { isLower, type EnvironmentClaim, type EnvironmentEvidence } from '../../model/environment.ts';
import type { Persona } from '../../model/finding.ts';
import type { FileFacts } from '../../model/facts.ts';
import { defineRule } from '../rule.ts';

/** Evidence this close to the strongest is as good. */
const margin = 10;

/** Weaker evidence is not worth a question; stronger one is the team's own word. */
const least = 50;
const pinned = 96;

/** Whether anything stands in the claim's part of the file whose environment matters. */
function matters(facts: FileFacts, scope: TextRange | undefined): boolean {
  const inside = ({ range }: { readonly range: TextRange }): boolean => !scope || (range.start >= scope.start && range.end <= scope.end);
  return facts.credentials.some(inside) || facts.references.some(inside) || facts.identities.some(inside) || facts.endpoints.some(inside);
}

function placeOf(facts: FileFacts, claim: EnvironmentClaim): TextRange {
  const named = claim.evidence.find((evidence) => evidence.range)?.range;
  if (named) return named;
  const start = claim.scope?.start ?? 0;
  const next = facts.lines.starts.find((line) => line > start);
  return { start, end: Math.min(claim.scope?.end ?? facts.lines.length, next === undefined ? facts.lines.length : next - 1) };
}

/** Whether the team itself says where the place lives. */
function isPinned(claims: readonly EnvironmentClaim[], claim: EnvironmentClaim): boolean {
  return [...claims.filter((one) => !one.scope), claim].some((one) => (one.evidence[0]?.weight ?? 0) >= pinned);
}

/**
 * Level of a disagreement: a variable may be meant for the program's own settings, above all between two lower environments
 * that are run alike.
 */
function personaOf({ declares, tier }: EnvironmentEvidence, named: EnvironmentEvidence): Persona {
  if (declares !== 'variable' && declares !== 'setting') return 'regular';
  const belowProduction = named.tier === 'production' && isLower(tier);
  if (declares === 'variable') return belowProduction ? 'regular' : 'pedantic';
  return belowProduction ? 'pedantic' : 'auditor';
}

export default defineRule({
  meta: {
    id: 'environment-ambiguous',
    title: 'Ambiguous environment',
    description:
      'What is set in this file or section disagrees with what its place is called, or what says where it lives speaks for two environments alike.',
    messages: {
      ambiguous: 'This is in {first} ({firstReason}) as much as in {second} ({secondReason}): say which one it is.',
      job: 'By its name this is {first} ({firstReason}), but it runs in environment {second} ({secondReason}): it gets the secrets and variables of {second}.',
      matrix:
        'This job runs in environment {first} ({firstReason}), and {secondReason}: {second} gets the secrets and variables of {first}.',
      namespace: 'This stands in {first} ({firstReason}), but it is put into {second} ({secondReason}).',
      state: 'This stands in {first} ({firstReason}), but it keeps its state as {second} ({secondReason}).',
      variable: 'This is {first} ({firstReason}), but what runs here is told that it is {second} ({secondReason}).',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    remedy: { pin: ['{first}', '{second}'] },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    const told = new Set<EnvironmentClaim>();
    for (const { declared, named, scope } of disagreementsIn(facts.claims)) {
      const claim = facts.claims.find((one) => one.evidence.includes(declared))!;
      if (isPinned(facts.claims, claim) || told.has(claim)) continue;
      told.add(claim);
      context.report({
        messageId: declared.declares === 'setting' ? 'variable' : declared.declares!,
        args: { first: named.environment, firstReason: named.reason, second: declared.environment, secondReason: declared.reason },
        range: declared.range ?? placeOf(facts, { ...claim, scope }),
        persona: personaOf(declared, named),
        confidence: 'medium',
      });
    }
    for (const claim of facts.claims) {
      if (told.has(claim)) continue;
      const best = claim.evidence[0];
      if (!best || best.weight < least || best.weight >= pinned || best.carrier === 'key-affix') continue;
      const other = claim.evidence.find((evidence) => evidence.tier !== best.tier && evidence.weight >= best.weight - margin);
      if (!other || other.tier === 'unknown' || other.tier === 'shared' || !matters(facts, claim.scope)) continue;
      context.report({
        messageId: 'ambiguous',
        args: { first: best.environment, firstReason: best.reason, second: other.environment, secondReason: other.reason },
        range: placeOf(facts, claim),
        severity: 'info',
        persona: 'auditor',
        confidence: 'medium',
      });
    }
  },
});
