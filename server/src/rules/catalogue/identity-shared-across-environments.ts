import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

/** Kinds whose names are unique only within one cluster, namespace or module. */
const withinCluster = new Set(['service-account', 'secret-name', 'variable']);

export default defineRule({
  meta: {
    id: 'identity-shared-across-environments',
    title: 'Identity shared across environments',
    description: 'One role, service account, application or database user is used in two environments: what one may do, the other may do.',
    messages: {
      shared: '{title} is used in {here} ({reason}) and in {others}: each environment needs an identity of its own.',
    },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
  },
  checkIdentity(group, context) {
    if (group.kind !== 'mention') return;
    reportShared(
      group,
      context,
      ({ mention }) =>
        // A name that holds within one cluster or file is another identity in the next one.
        mention && !mention.local && !withinCluster.has(mention.mark) ? mention.title : undefined,
      { onePlace: 'pedantic', lower: 'pedantic' },
    );
  },
});
