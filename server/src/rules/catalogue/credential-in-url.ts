import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'credential-in-url',
    title: 'Credential in a URL or connection string',
    description: 'A URL or a connection string carries a password in plain text.',
    messages: {
      plain: '{title} for {target} in plain text.',
      placed: '{title} for {target} in plain text, in {environment} ({reason}).',
      elsewhere: '{title} for {target} in plain text; the same value stands in {count}.',
      placedElsewhere: '{title} for {target} in plain text, in {environment} ({reason}); the same value stands in {count}.',
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
    for (const credential of facts.credentials) {
      if (credential.form !== 'url') continue;
      const who = credential.principal ? `user ${credential.principal}` : 'a user';
      leak(facts, credential, context, {
        target: `${who}${credential.system ? ` on ${credential.system}` : ''}${credential.resource ? `, ${credential.resource}` : ''}`,
      });
    }
  },
});
