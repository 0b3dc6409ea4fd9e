import { reasonOf } from '../contradiction.ts';
import { defaultOutside, isLeak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'default-credential',
    title: 'Default credential of a vendor',
    description: 'A password that a product ships with, or that equals its account, stands in production or staging: everybody knows it.',
    messages: {
      default: '{title}{account} is a default that everybody knows, and this is {environment} ({reason}).',
    },
    category: 'lifetime',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI4'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 6'],
    remedy: { move: true },
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) {
      const claim = defaultOutside(facts, credential, context);
      if (!claim || !isLeak(facts, credential)) continue;
      const { principal, system } = credential;
      context.report({
        messageId: 'default',
        args: {
          title: credential.title,
          account: principal === undefined ? '' : ` of \`${principal}\`${system === undefined ? '' : ` on ${system}`}`,
          environment: claim.environment,
          reason: reasonOf(claim),
        },
        range: credential.range,
        severity: claim.tier === 'production' ? 'error' : 'warning',
        confidence: credential.principal === undefined ? 'medium' : 'high',
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});
