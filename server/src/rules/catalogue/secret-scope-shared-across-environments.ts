import { isOfManager } from '../../references/syntaxRegistry.ts';
import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

export default defineRule({
  meta: {
    id: 'secret-scope-shared-across-environments',
    title: 'Secret scope shared across environments',
    description:
      'One secret of a store, with no environment in its name or path, is read in two environments: whoever may read it for one may read it for the other.',
    messages: {
      shared: '{title} is read in {here} ({reason}) and in {others}: its path has no part for the environment.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
  },
  checkIdentity(group, context) {
    if (group.kind !== 'reference') return;
    reportShared(
      group,
      context,
      ({ reference }) => {
        // A locator that names an environment is another rule's concern.
        if (!reference || reference.environment || reference.malformed || !isOfManager(reference)) return undefined;
        const { store, path } = reference.locator;
        return `The secret \`${store ? `${store}/` : ''}${path}\``;
      },
      { severity: 'warning' },
    );
  },
});
