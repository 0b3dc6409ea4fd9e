import { overlaps } from '../../base/range.ts';
import { isLower } from '../../model/environment.ts';
import { pointsUp, reasonOf } from '../contradiction.ts';
import { strayPlaces } from '../home.ts';
import type { Rule } from '../rule.ts';

const rule: Rule = {
  meta: {
    id: 'production-endpoint-in-lower-environment',
    title: 'Production endpoint in a lower environment',
    description: 'A lower environment points to a host, database, bucket or account of production.',
    messages: { up: 'The {kind} `{name}` is production ({tells}), and this is {environment} ({reason}).' },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    fixable: false,
    since: '0.1.0',
  },
  checkFile(facts, context) {
    if (facts.template) return;
    for (const endpoint of facts.endpoints) {
      const claim = context.claimsAt(endpoint.range.start).find((one) => pointsUp(one, endpoint.pointsTo));
      if (!claim) continue;
      // A policy that lets somebody in there is another rule's word.
      if (
        facts.infrastructure?.grants.some((grant) => grant.reaches && overlaps(grant.range, endpoint.range)) &&
        !facts.identities.some((one) => overlaps(one.range, endpoint.range))
      )
        continue;
      context.report({
        messageId: 'up',
        args: {
          kind: endpoint.kind,
          name: endpoint.name,
          tells: endpoint.pointsTo!.reason,
          environment: claim.environment,
          reason: reasonOf(claim),
        },
        range: endpoint.range,
        confidence: claim.confidence >= 0.7 ? 'high' : 'medium',
        keyPath: endpoint.keyPath,
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
        subject: group.id,
        keyPath: place.keyPath,
      });
    }
  },
};
export default rule;
