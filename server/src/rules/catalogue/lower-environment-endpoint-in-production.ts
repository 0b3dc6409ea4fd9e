import { tokensOf } from '../../environment/tokens.ts';
import { isLower } from '../../model/environment.ts';
import type { EndpointMention } from '../../model/identity.ts';
import { isSure, reasonOf } from '../contradiction.ts';
import { crossingReport, endpointCrossings, isInbound } from '../endpoints.ts';
import { strayPlaces } from '../home.ts';
import { edgeMessages, reportEdges } from '../edges.ts';
import { defineRule } from '../rule.ts';

/** Words of keys whose service production runs elsewhere than on the machine itself. */
const services = new Set(
  'database datasource db redis cache memcached queue amqp rabbitmq kafka mongo mongodb postgres postgresql pg mysql mariadb elasticsearch broker celery nats'.split(
    ' ',
  ),
);

/** Beside these a sidecar or proxy listens on localhost. */
const withSidecars = new Set(['kubernetes', 'helm']);

function namesService(endpoint: EndpointMention): boolean {
  return endpoint.keyPath.some((key) => tokensOf(key).some((token) => services.has(token.text.toLowerCase())));
}

export default defineRule({
  meta: {
    id: 'lower-environment-endpoint-in-production',
    title: 'Endpoint of a lower environment in production',
    description: 'Production configuration points to a host, database, bucket or account of development, test or staging.',
    messages: {
      ...edgeMessages,
      down: 'The {kind} `{name}` is {target} ({tells}), and this is production ({reason}).',
      local: '`{name}` is the machine itself, and this is production ({reason}): is the service really there?',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    remedy: { pin: ['{target}'] },
  },
  checkFile(facts, context) {
    if (facts.template) return;
    reportEdges(facts, context, 'down');
    for (const endpoint of facts.endpoints) {
      if (endpoint.kind !== 'host' || endpoint.name !== 'localhost' || !namesService(endpoint)) continue;
      if (endpoint.keyPath.some(isInbound) || (facts.platform && withSidecars.has(facts.platform))) continue;
      const claim = context.claimsAt(endpoint.range.start).find((one) => isSure(one) && one.tier === 'production');
      if (!claim) continue;
      context.report({
        messageId: 'local',
        args: { name: endpoint.name, reason: reasonOf(claim) },
        range: endpoint.range,
        // Everything on one machine is a way to run production, too.
        severity: 'info',
        confidence: 'low',
        persona: 'pedantic',
        keyPath: endpoint.keyPath,
      });
    }
    for (const crossing of endpointCrossings(facts, context)) {
      if (crossing.direction !== 'down') continue;
      const { kind, name, pointed, claim } = crossing;
      context.report({
        ...crossingReport(crossing),
        messageId: 'down',
        args: { kind, name, target: pointed.environment, tells: pointed.reason, reason: reasonOf(claim) },
      });
    }
  },
  checkIdentity(group, context) {
    const stray = strayPlaces(group);
    if (!stray) return;
    const { home } = stray;
    if (!isLower(home.tier)) return;
    for (const place of stray.places) {
      if (!(place.claim!.tier === 'production')) continue;
      context.report(place.facts, {
        messageId: 'down',
        args: {
          kind: 'account',
          name: place.endpoint!.name,
          target: home.environment,
          tells: `${home.files} of the ${home.total} files that name it are ${home.environment}`,
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
