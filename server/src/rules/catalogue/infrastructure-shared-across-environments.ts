import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

export default defineRule({
  meta: {
    id: 'infrastructure-shared-across-environments',
    title: 'Infrastructure shared across environments',
    description: 'One state, encryption key, registry, log sink, zone or namespace serves two environments and ties them together.',
    messages: {
      shared: '{title} serves {here} ({reason}) and {others}: what one environment may do to it reaches the other.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05', 'PR.IR-01'],
    zeroTrust: ['SC-7'],
  },
  checkIdentity(group, context) {
    if (group.kind !== 'resource') return;
    // A base is one place in several environments; what it makes there, it makes for each.
    const places = new Set(group.places.map((place) => `${place.facts.uri}#${place.range.start}`));
    if (places.size < 2) return;
    reportShared(group, context, (place) => place.resource?.title, {
      severity: group.places[0]?.resource?.kind === 'state' ? undefined : 'info',
    });
  },
});
