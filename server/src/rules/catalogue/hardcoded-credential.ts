import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'hardcoded-credential',
    title: 'Hard-coded credential',
    description: 'A value with a known credential format, or a password-like value under a credential-like key, stands in plain text.',
    messages: {
      plain: '{title} in plain text.',
      placed: '{title} in plain text, in {environment} ({reason}).',
      elsewhere: '{title} in plain text; the same value stands in {count}.',
      placedElsewhere: '{title} in plain text, in {environment} ({reason}); the same value stands in {count}.',
    },
    category: 'leakage',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 6'],
    remedy: { move: true },
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials) if (credential.form === 'literal') leak(facts, credential, context);
  },
});
