import { contradicts, reasonOf } from '../contradiction.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  meta: {
    id: 'cross-environment-reference',
    title: 'Reference to a secret of another environment',
    description: 'A vault path, secret name or variable that belongs to one environment is used in another.',
    messages: { cross: 'This reference reads a secret of {target} ({tells}), and this is {environment} ({reason}).' },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    fixable: true,
    since: '0.1.0',
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const reference of facts.references) {
      const target = reference.environment;
      if (!target) continue;
      const claim = context
        .claimsAt(reference.range.start)
        .find((one) => contradicts(one, { environment: target.name, tier: target.tier }));
      if (!claim) continue;
      context.report({
        messageId: 'cross',
        args: { target: target.name, tells: target.reason, environment: claim.environment, reason: reasonOf(claim) },
        range: target.range ?? reference.range,
        // Lower environments that share among themselves are a lesser thing than a way up to production.
        severity: target.tier === 'production' || claim.tier === 'production' ? 'error' : 'warning',
        confidence: claim.confidence >= 0.7 ? 'high' : 'medium',
        keyPath: reference.keyPath,
      });
    }
  },
};
export default rule;
