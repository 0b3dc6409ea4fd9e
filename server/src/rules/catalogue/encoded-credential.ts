import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'encoded-credential',
    title: 'Encoded credential',
    description: 'A credential stands inside base64, URL encoding or JSON in a string. Encoding is no protection.',
    messages: {
      plain: '{title} inside {steps}: encoding does not protect it.',
      placed: '{title} inside {steps}, in {environment} ({reason}): encoding does not protect it.',
      elsewhere: '{title} inside {steps}: encoding does not protect it; the same value stands in {count}.',
      placedElsewhere:
        '{title} inside {steps}, in {environment} ({reason}): encoding does not protect it; the same value stands in {count}.',
    },
    category: 'leakage',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials)
      if (credential.form === 'encoded') leak(facts, credential, context, { steps: credential.decoded?.join(', ') || 'an encoding' });
  },
});
