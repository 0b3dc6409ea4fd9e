import { isLower } from '../../model/environment.ts';
import { isSure } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'overprivileged-identity',
    title: 'Overprivileged identity',
    description:
      'An identity gets more rights than any workload needs: every action, an administrator role, the right to give itself rights.',
    messages: {
      excess: '{subject} gets {rights}: {why}. Name the actions and resources that it needs.',
    },
    category: 'privilege',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI5'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const grant of facts.infrastructure?.grants ?? []) {
      if (grant.excess === undefined) continue;
      const claims = context.claimsAt(grant.range.start);
      // What a sandbox may do is nobody's concern but where it is production, too.
      const lower = claims.length > 0 && claims.every((claim) => isSure(claim) && isLower(claim.tier) && claim.tier !== 'staging');
      context.report({
        messageId: 'excess',
        args: { subject: capital(grant.subject), rights: grant.rights, why: grant.excess },
        range: grant.range,
        confidence: grant.debatable ? 'low' : 'high',
        severity: lower ? 'info' : undefined,
        persona: grant.debatable ? 'auditor' : undefined,
        subject: grant.subjectId,
        keyPath: grant.keyPath,
      });
    }
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
