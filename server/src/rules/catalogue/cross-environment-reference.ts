import { lessened } from '../../model/finding.ts';
import { namedByReference } from '../../model/reference.ts';
import { contradicts, gradeOf, reasonOf } from '../contradiction.ts';
import { edgeMessages, reportEdges } from '../edges.ts';
import { defineRule } from '../rule.ts';
import { isSecretReference } from '../secretReferences.ts';

export default defineRule({
  meta: {
    id: 'cross-environment-reference',
    title: 'Reference to a secret of another environment',
    description: 'A vault path, secret name or variable that belongs to one environment is used in another.',
    messages: {
      cross: 'This reference reads a secret of {target} ({tells}), and this is {environment} ({reason}).',
      ...edgeMessages,
    },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
    remedy: { counterpart: true, pin: ['{target}'] },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    reportEdges(facts, context, 'reference');
    for (const reference of facts.references) {
      if (!reference.environment || !isSecretReference(reference)) continue;
      const target = context.index.pointsTo(namedByReference(reference));
      if (!target) continue;
      const claims = context.claimsAt(reference.range.start);
      // A place that lives in the other environment as well contradicts nothing.
      if (claims.some((one) => one.environment === target.environment)) continue;
      const claim = claims.find((one) => contradicts(one, target));
      if (!claim) continue;
      context.report({
        messageId: 'cross',
        args: { target: target.environment, tells: target.reason, environment: claim.environment, reason: reasonOf(claim) },
        range: reference.environment.range ?? reference.range,
        // Lower environments that share among themselves are a lesser thing than a way up to production.
        severity: target.tier === 'production' || claim.tier === 'production' ? 'error' : 'warning',
        confidence: claim.confidence >= 0.7 && target.confidence >= 0.7 ? 'high' : 'medium',
        // A preview that works with staging's secrets is the word of the rule about standing identities.
        persona: claim.tier === 'preview' && target.tier !== 'production' ? lessened(gradeOf(claim, target)) : gradeOf(claim, target),
        keyPath: reference.keyPath,
      });
    }
  },
});
