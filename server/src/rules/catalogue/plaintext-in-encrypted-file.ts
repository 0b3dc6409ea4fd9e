import type { FileFacts } from '../../model/facts.ts';
import type { RelatedLocation } from '../../model/finding.ts';
import type { SecretReference } from '../../model/reference.ts';
import { encryptedBy } from '../../references/syntaxRegistry.ts';
import { leak } from '../leakage.ts';
import { defineRule } from '../rule.ts';

/** Encrypted siblings shown with one finding. */
const maxShown = 3;

export default defineRule({
  meta: {
    id: 'plaintext-in-encrypted-file',
    title: 'Plain value in an encrypted file',
    description:
      'A credential stands in plain text in a file whose other values are encrypted: it was added without the tool, or its key is left out of the encryption.',
    messages: {
      plain: '{title} in plain text, in a file in which {tool} encrypts {siblings}.',
      placed: '{title} in plain text, in {environment} ({reason}), in a file in which {tool} encrypts {siblings}.',
      elsewhere: '{title} in plain text, in a file in which {tool} encrypts {siblings}; the same value stands in {count}.',
      placedElsewhere:
        '{title} in plain text, in {environment} ({reason}), in a file in which {tool} encrypts {siblings}; the same value stands in {count}.',
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
    const siblings = facts.references.filter((one) => one.encrypted);
    const first = siblings[0];
    if (!first) return;
    const args = {
      tool: encryptedBy(first),
      siblings: siblings.length === 1 ? '1 other value' : `${siblings.length} other values`,
    };
    const related = siblings.slice(0, maxShown).map((one) => shown(facts, one));
    for (const credential of facts.credentials) leak(facts, credential, context, args, { rule: 'plaintext-in-encrypted-file', related });
  },
});

function shown(facts: FileFacts, { range, keyPath }: SecretReference): RelatedLocation {
  return { uri: facts.uri, path: facts.path, range, message: `\`${keyPath.join('.')}\` is encrypted` };
}
