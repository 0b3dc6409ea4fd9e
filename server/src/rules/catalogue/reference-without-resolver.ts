import type { SecretReference } from '../../model/reference.ts';
import { resolverOf } from '../../references/syntaxRegistry.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'reference-without-resolver',
    title: 'Reference that nothing resolves',
    description:
      'A file holds references of a secret manager, and no script, pipeline or manifest of the workspace runs the tool that resolves them: the program gets the reference itself.',
    messages: {
      unresolved: '{what} here, and nothing in the workspace runs {run}: the program gets the text of the reference.',
    },
    category: 'policy',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: [],
    nistCsf: ['PR.AA-01'],
    zeroTrust: [],
  },
  checkFile(facts, context) {
    // Programs name references to resolve them by a library.
    if (facts.template || facts.format === 'plain') return;
    const unresolved = new Map<string, SecretReference[]>();
    for (const reference of facts.references) {
      const resolver = resolverOf(reference);
      if (!resolver || reference.malformed || facts.tools?.includes(resolver.id) || context.index.isRun(resolver.id) !== false) continue;
      unresolved.set(resolver.run, [...(unresolved.get(resolver.run) ?? []), reference]);
    }
    // A tool that is missing for one reference of a file is missing for all.
    for (const [run, references] of unresolved) {
      const first = references[0]!;
      context.report({
        messageId: 'unresolved',
        args: { what: references.length === 1 ? 'A reference stands' : `${references.length} references stand`, run },
        range: first.range,
        confidence: 'medium',
        detector: first.syntax,
        keyPath: first.keyPath,
      });
    }
  },
});
