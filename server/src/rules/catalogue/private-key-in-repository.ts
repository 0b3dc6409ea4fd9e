import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'private-key-in-repository',
    title: 'Private key in the repository',
    description: 'Private key material (PEM, OpenSSH, PKCS, PuTTY, age, dotenvx) stands in a file of the workspace.',
    messages: {
      plain: '{title} in the workspace{encrypted}.',
      placed: '{title} in the workspace{encrypted}, in {environment} ({reason}).',
      elsewhere: '{title} in the workspace{encrypted}; the same key stands in {count}.',
      placedElsewhere: '{title} in the workspace{encrypted}, in {environment} ({reason}); the same key stands in {count}.',
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
      if (credential.form !== 'private-key') continue;
      const encrypted = credential.details?.['encrypted'];
      leak(facts, credential, context, {
        encrypted: encrypted === 'yes' ? ' (encrypted)' : encrypted === 'no' ? ' (not encrypted)' : '',
      });
    }
  },
});
