import type { FileFacts } from '../../model/facts.ts';
import type { SecretReference } from '../../model/reference.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'malformed-reference',
    title: 'Malformed reference',
    description: 'A reference to a secret store has the wrong shape: its resolver fails, or the text itself is taken as the secret.',
    messages: { malformed: 'This reference does not resolve: {problem}.' },
    category: 'policy',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: [],
    nistCsf: ['PR.AA-01'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const reference of facts.references) {
      if (!reference.malformed || !isReal(facts, reference)) continue;
      // Engines of version 1 also stand at the usual mounts, and a reference that works is one of them.
      const debatable = reference.syntax === 'hashicorp-vault' && reference.completion !== undefined;
      context.report({
        persona: debatable ? 'pedantic' : undefined,
        confidence: debatable ? 'medium' : 'high',
        messageId: 'malformed',
        args: { problem: reference.malformed },
        range: reference.range,
        keyPath: reference.keyPath,
        detector: reference.syntax,
      });
    }
  },
});

/** Free text and programs also hold the beginnings of references, and pages write about them. */
function isReal(facts: FileFacts, reference: SecretReference): boolean {
  return facts.format !== 'plain' && (facts.format !== 'shell' || reference.keyPath.length > 0);
}
