import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

export default defineRule({
  meta: {
    id: 'credential-shared-across-environments',
    title: 'Credential shared across environments',
    description: 'One credential value stands in two environments: a leak in one is a breach in the other.',
    messages: {
      shared: '{title} stands in {here} ({reason}) and in {others}: a leak in one opens the other.',
    },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
    remedy: { move: true, split: true },
  },
  checkIdentity(group, context) {
    if (group.kind !== 'credential') return;
    reportShared(group, context, (place) => {
      const credential = place.credential;
      return credential?.comparable && credential.sensitivity === 'secret' ? credential.title : undefined;
    });
  },
});
