import { reasonOf } from '../contradiction.ts';
import { sharedEndpoints } from '../sharedEndpoints.ts';
import { defineRule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

export default defineRule({
  meta: {
    id: 'infrastructure-shared-across-environments',
    title: 'Infrastructure shared across environments',
    description: 'One state, encryption key, registry, log sink, zone or namespace serves two environments and ties them together.',
    messages: {
      same: 'The {kind} `{name}` serves {here} ({reason}) and, under the same key, {others}.',
      shared: '{title} serves {here} ({reason}) and {others}: what one environment may do to it reaches the other.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05', 'PR.IR-01'],
    zeroTrust: ['SC-7'],
  },
  checkFile(facts, context) {
    for (const { endpoint, claim, others } of sharedEndpoints(facts, context))
      context.report({
        messageId: 'same',
        args: {
          kind: endpoint.kind,
          name: endpoint.name,
          here: claim.environment,
          reason: reasonOf(claim),
          others: others.map((cell) => cell.environment).join(', '),
        },
        range: endpoint.range,
        severity: 'info',
        confidence: 'medium',
        subject: `${endpoint.kind}:${endpoint.name}`,
        keyPath: endpoint.keyPath,
      });
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
