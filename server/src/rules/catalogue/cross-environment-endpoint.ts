import { reasonOf } from '../contradiction.ts';
import { crossingReport, endpointCrossings } from '../endpoints.ts';
import { edgeMessages, reportEdges } from '../edges.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'cross-environment-endpoint',
    title: 'Endpoint of another lower environment',
    description: "A lower environment points to another lower environment's host, database, bucket, queue, account or project.",
    messages: { aside: 'The {kind} `{name}` is {target} ({tells}), and this is {environment} ({reason}).', ...edgeMessages },
    category: 'isolation',
    severity: 'info',
    persona: 'pedantic',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    remedy: { pin: ['{target}'] },
  },
  checkFile(facts, context) {
    reportEdges(facts, context, 'beside');
    for (const crossing of endpointCrossings(facts, context)) {
      if (crossing.direction !== 'aside') continue;
      const { kind, name, pointed, claim } = crossing;
      context.report({
        ...crossingReport(crossing),
        messageId: 'aside',
        args: { kind, name, target: pointed.environment, tells: pointed.reason, environment: claim.environment, reason: reasonOf(claim) },
      });
    }
  },
});
