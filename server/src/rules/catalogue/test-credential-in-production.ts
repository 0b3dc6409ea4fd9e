import { isSure, reasonOf } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'test-credential-in-production',
    title: 'Test credential in production',
    description:
      'A test or sandbox credential stands in a production place: it does not work there, or it opens a test system from production.',
    messages: { test: '{title} is for {tier} ({tells}), and this is production ({reason}).' },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
    remedy: { move: true },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const credential of facts.credentials) {
      const tier = credential.tells?.tier;
      if (!tier || tier === 'production' || tier === 'shared' || tier === 'unknown') continue;
      const claim = context.claimsAt(credential.range.start).find((one) => isSure(one) && one.tier === 'production');
      if (!claim) continue;
      context.report({
        messageId: 'test',
        args: { title: credential.title, tier, tells: credential.tells!.reason, reason: reasonOf(claim) },
        range: credential.range,
        confidence: 'high',
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});
