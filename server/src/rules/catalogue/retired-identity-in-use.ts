import { dateOf, dayOf, ownedBy, registered, titleOf, usesOf } from '../register.ts';
import { defineRule } from '../rule.ts';

/** Related places shown with one finding. */
const maxRelated = 20;

export default defineRule({
  meta: {
    id: 'retired-identity-in-use',
    title: 'Retired identity in use',
    description: 'The register says that an identity is retired or past its end, and a file still refers to it.',
    messages: {
      retired: '{title} is retired in the register{owner}, and this place still refers to it{others}.',
      ended: '{title} ended on {date} by the register{owner}, and this place still refers to it{others}.',
    },
    category: 'lifecycle',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI1'],
    nistCsf: ['PR.AA-01', 'ID.AM-08'],
    zeroTrust: ['tenet 6'],
  },
  checkIdentity(group, context) {
    const entry = registered(group, context.policy);
    if (!entry) return;
    const end = dayOf(entry.expires);
    // The last day still counts.
    const ended = end !== undefined && dateOf(context.now) > dateOf(end);
    if (entry.status !== 'retired' && !ended) return;
    const uses = usesOf(group, context.policy);
    for (const place of uses) {
      const others = uses.filter((other) => other !== place);
      context.report(place.facts, {
        messageId: entry.status === 'retired' ? 'retired' : 'ended',
        args: {
          title: titleOf(place),
          owner: ownedBy(entry),
          others: others.length === 0 ? '' : others.length === 1 ? ', as does 1 other' : `, as do ${others.length} others`,
          ...(end === undefined ? {} : { date: dateOf(end) }),
        },
        range: place.range,
        related: others.slice(0, maxRelated).map((other) => ({
          uri: other.facts.uri,
          path: other.facts.path,
          range: other.range,
          message: 'the same identity',
        })),
        subject: group.id,
        detector: place.credential?.detector,
        keyPath: place.keyPath,
      });
    }
  },
});
