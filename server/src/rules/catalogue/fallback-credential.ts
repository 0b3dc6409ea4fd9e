import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'fallback-credential',
    title: 'Credential as a default behind a variable',
    description: 'A variable falls back to a literal credential: where the variable is missing, the literal is used without notice.',
    messages: {
      plain: '`{variable}` falls back to a literal credential.',
      placed: '`{variable}` falls back to a literal credential, in {environment} ({reason}).',
      elsewhere: '`{variable}` falls back to a literal credential that also stands in {count}.',
      placedElsewhere: '`{variable}` falls back to a literal credential, in {environment} ({reason}), that also stands in {count}.',
    },
    category: 'leakage',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI2'],
    nistCsf: ['PR.AA-01', 'PR.DS-01'],
    zeroTrust: ['tenet 6'],
    remedy: { move: true },
  },
  checkFile(facts, context) {
    for (const credential of facts.credentials)
      if (credential.form === 'fallback')
        leak(facts, credential, context, { variable: credential.variable ?? credential.keyPath.at(-1) ?? 'A variable' });
  },
});
