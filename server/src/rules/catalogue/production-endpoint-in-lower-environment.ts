import { isLower } from '../../model/environment.ts';
import { reasonOf } from '../contradiction.ts';
import { crossingReport, endpointCrossings } from '../endpoints.ts';
import { strayPlaces } from '../home.ts';
import { edgeMessages, reportEdges } from '../edges.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'production-endpoint-in-lower-environment',
    title: 'Production endpoint in a lower environment',
    description: 'A lower environment points to a host, database, bucket or account of production.',
    messages: { up: 'The {kind} `{name}` is production ({tells}), and this is {environment} ({reason}).', ...edgeMessages },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    remedy: { pin: ['production'] },
  },
  checkFile(facts, context) {
    reportEdges(facts, context, 'up');
    for (const crossing of endpointCrossings(facts, context)) {
      if (crossing.direction !== 'up') continue;
      const { kind, name, pointed, claim } = crossing;
      context.report({
        ...crossingReport(crossing),
        messageId: 'up',
        args: { kind, name, tells: pointed.reason, environment: claim.environment, reason: reasonOf(claim) },
      });
    }
  },
  checkIdentity(group, context) {
    const stray = strayPlaces(group);
    if (!stray) return;
    const { home } = stray;
    if (home.tier !== 'production') return;
    for (const place of stray.places) {
      if (!isLower(place.claim!.tier)) continue;
      context.report(place.facts, {
        messageId: 'up',
        args: {
          kind: 'account',
          name: place.endpoint!.name,
          tells: `${home.files} of the ${home.total} files that name it are ${home.environment}`,
          environment: place.claim!.environment,
          reason: reasonOf(place.claim!),
        },
        range: place.range,
        confidence: 'medium',
        persona: 'pedantic',
        subject: group.id,
        keyPath: place.keyPath,
      });
    }
  },
});
