import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'expired-credential',
    title: 'Expired credential',
    description: 'A token, certificate or signature is past its end and still stands here: it was never offboarded.',
    messages: { expired: '{title} expired on {date} and is still here: remove it, or put its successor in a secret store.' },
    category: 'lifetime',
    severity: 'info',
    persona: 'regular',
    owaspNhi: ['NHI1'],
    nistCsf: ['PR.AA-03'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) {
      if (credential.expires === undefined || credential.expires >= context.now) continue;
      context.report({
        messageId: 'expired',
        args: { title: credential.title, date: new Date(credential.expires).toISOString().slice(0, 10) },
        range: credential.range,
        confidence: credential.confidence,
        subject: credential.fingerprint,
        detector: credential.detector,
        keyPath: credential.keyPath,
      });
    }
  },
});
