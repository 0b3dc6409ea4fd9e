import { isOfManager } from '../../references/syntaxRegistry.ts';
import { defineRule } from '../rule.ts';
import { environmentOfName } from '../../environment/tokens.ts';
import type { NamedEnvironment } from '../../model/pointer.ts';
import { reasonOf } from '../contradiction.ts';
import { sharedSecrets } from '../sharedPipelineSecrets.ts';
import { reportShared } from '../sharing.ts';

/** What the name of a context or variable group says. */
function storeNames(store: string): NamedEnvironment | undefined {
  const named = environmentOfName(store);
  return named && { ...named, reason: `\`${store}\`` };
}

export default defineRule({
  meta: {
    id: 'secret-scope-shared-across-environments',
    title: 'Secret scope shared across environments',
    description:
      'One secret of a store, with no environment in its name or path, is read in two environments: whoever may read it for one may read it for the other.',
    messages: {
      group: 'The jobs of {here} ({reason}) and of {others} get their secrets from one place, `{store}`.',
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
  checkFile(facts, context) {
    for (const uses of sharedSecrets(facts, context)) {
      const { store } = uses[0]!.use;
      if (store === undefined) continue;
      for (const { use, job, claim } of uses) {
        if (context.index.pointsTo(storeNames(store))) continue;
        const others = uses.filter((other) => other.claim.environment !== claim.environment);
        context.report({
          messageId: 'group',
          args: {
            store,
            here: claim.environment,
            reason: reasonOf(claim),
            others: [...new Set(others.map((other) => other.claim.environment))].sort().join(', '),
          },
          range: use.range,
          related: others.slice(0, 20).map((other) => ({
            uri: facts.uri,
            path: facts.path,
            range: other.range,
            message: `in ${other.claim.environment}: ${reasonOf(other.claim)}`,
          })),
          subject: `scope:${store}`,
          keyPath: [...job.keyPath, store],
        });
      }
    }
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
