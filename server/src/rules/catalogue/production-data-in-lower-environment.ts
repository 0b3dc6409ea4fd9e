import { isLower, type Tier } from '../../model/environment.ts';
import type { TaskCopy } from '../../model/pipeline.ts';
import { isSure, reasonOf } from '../contradiction.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'production-data-in-lower-environment',
    title: 'Production data in a lower environment',
    description:
      'A pipeline, task or script copies data of production into a lower environment: whoever may read there may read it, and its job holds identities of both.',
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
    if (facts.template) return;
    for (const job of facts.pipeline?.jobs ?? [])
      for (const { copiesData, keyPath } of job.steps) if (copiesData) reportCopy({ ...copiesData, keyPath }, context);
    for (const copy of facts.copies ?? []) reportCopy(copy, context);
  },
});

function reportCopy(copy: TaskCopy, context: FileRuleContext<'copied' | 'taken'>): void {
  if (copy.from?.tier !== 'production') return;
  const { tool, range, keyPath } = copy;
  const from = copy.from.reason;
  const about = { range, subject: `data:${tool}`, keyPath };
  if (copy.to) {
    if (isLower(copy.to.tier as Tier))
      context.report({ messageId: 'copied', args: { tool, from, environment: copy.to.environment, to: copy.to.reason }, ...about });
    return;
  }
  const claim = context.claimAt(range.start);
  if (!isSure(claim) || !isLower(claim.tier)) return;
  context.report({
    messageId: 'taken',
    args: { tool, from, environment: claim.environment, to: reasonOf(claim) },
    ...about,
    severity: 'warning',
    confidence: 'medium',
  });
}
