import type { TextRange } from '../../base/range.ts';
import type { EnvironmentClaim } from '../../model/environment.ts';
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

export default defineRule({
  meta: {
    id: 'environment-ambiguous',
    title: 'Ambiguous environment',
    description: 'What says where this file or section lives speaks for two environments alike, so nothing can be held against it.',
    messages: { ambiguous: 'This is in {first} ({firstReason}) as much as in {second} ({secondReason}): say which one it is.' },
    category: 'isolation',
    severity: 'info',
    persona: 'auditor',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    remedy: { pin: ['{first}', '{second}'] },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const claim of facts.claims) {
      const best = claim.evidence[0];
      if (!best || best.weight < least || best.weight >= pinned || best.carrier === 'key-affix') continue;
      const other = claim.evidence.find((evidence) => evidence.tier !== best.tier && evidence.weight >= best.weight - margin);
      if (!other || other.tier === 'unknown' || other.tier === 'shared' || !matters(facts, claim.scope)) continue;
      context.report({
        messageId: 'ambiguous',
        args: { first: best.environment, firstReason: best.reason, second: other.environment, secondReason: other.reason },
        range: placeOf(facts, claim),
        confidence: 'medium',
      });
    }
  },
});
