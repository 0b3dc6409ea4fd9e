import { pointsUp, reasonOf } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'production-credential-in-lower-environment',
    title: 'Production credential in a lower environment',
    description: 'The value itself says production, and the place is development, test, staging or preview.',
    messages: { production: '{title} is for production ({tells}), and this is {environment} ({reason}).' },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
    remedy: { move: true, pin: ['production'] },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const credential of facts.credentials) {
      if (credential.tells?.tier !== 'production' || credential.sensitivity === 'public') continue;
      const claims = context.claimsAt(credential.range.start);
      const claim = claims.find((one) => pointsUp(one, { environment: 'production', tier: 'production' })) ?? claims[0];
      // A plain `.env` is a developer's own machine: a live key does not belong there either.
      const local = claim?.tier === 'development' && claim.evidence[0]?.carrier === 'file-name';
      if (!claim || (!local && !pointsUp(claim, { environment: 'production', tier: 'production' }))) continue;
      context.report({
        messageId: 'production',
        args: { title: credential.title, tells: credential.tells.reason, environment: claim.environment, reason: reasonOf(claim) },
        range: credential.range,
        related: context.elsewhere(credential),
        confidence: 'high',
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});
