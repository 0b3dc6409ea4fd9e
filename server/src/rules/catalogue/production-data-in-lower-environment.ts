import { isLower, type Tier } from '../../model/environment.ts';
import type { DataCopy } from '../../model/pipeline.ts';
import { isSure, reasonOf } from '../contradiction.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'production-data-in-lower-environment',
    title: 'Production data in a lower environment',
    description:
      'A pipeline copies data of production into a lower environment: whoever may read there may read it, and its job holds identities of both.',
    messages: {
      copied: '`{tool}` copies data of production ({from}) to {environment} ({to}).',
      taken: '`{tool}` reads data of production ({from}), and this job is {environment} ({to}).',
    },
    category: 'isolation',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05', 'PR.DS-01'],
    zeroTrust: ['SC-7'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    if (!pipeline || facts.template) return;
    for (const job of pipeline.jobs)
      for (const step of job.steps) {
        const copy: DataCopy | undefined = step.copiesData;
        if (copy?.from?.tier !== 'production') continue;
        const from = copy.from.reason;
        if (copy.to) {
          if (!isLower(copy.to.tier as Tier)) continue;
          context.report({
            messageId: 'copied',
            args: { tool: copy.tool, from, environment: copy.to.environment, to: copy.to.reason },
            range: copy.range,
            subject: `data:${copy.tool}`,
            keyPath: step.keyPath,
          });
          continue;
        }
        const claim = context.claimAt(copy.range.start);
        if (!isSure(claim) || !isLower(claim.tier)) continue;
        context.report({
          messageId: 'taken',
          args: { tool: copy.tool, from, environment: claim.environment, to: reasonOf(claim) },
          range: copy.range,
          severity: 'warning',
          confidence: 'medium',
          subject: `data:${copy.tool}`,
          keyPath: step.keyPath,
        });
      }
  },
});
