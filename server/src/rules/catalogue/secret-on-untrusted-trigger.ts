import type { RelatedLocation } from '../../model/finding.ts';
import type { PipelineJob } from '../../model/pipeline.ts';
import { defineRule } from '../rule.ts';
import { holdsBefore, isStored, secretsOfJob, titleOf } from './_pipelineSecrets.ts';

export default defineRule({
  meta: {
    id: 'secret-on-untrusted-trigger',
    title: 'Secret within reach of untrusted changes',
    description:
      'A job that people without write access can start runs what they bring, and a stored secret is within its reach. They can read it.',
    messages: {
      reached: '{secret} is within reach of job `{job}`, which runs the proposed change on `{trigger}`: {reason}.',
      inherited:
        'Job `{job}` hands every secret to `{called}` on `{trigger}`: {reason}. Whether that pipeline runs the proposed change is not seen here.',
    },
    category: 'leakage',
    severity: 'error',
    persona: 'regular',
    owaspNhi: ['NHI2', 'NHI3'],
    nistCsf: ['GV.SC-07', 'PR.AA-05'],
    zeroTrust: ['tenet 6'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    const trigger = pipeline?.triggers.find((one) => one.untrusted !== undefined);
    if (!pipeline || !trigger) return;
    // An issue brings words, not code; a called pipeline that works on issues has nothing of a stranger's to run.
    const bringsChange = trigger.preview === true || /workflow_run|comment/.test(trigger.name);
    for (const job of pipeline.jobs) {
      if (holdsBefore(pipeline, job, isHeldBack)) continue;
      const args = { job: job.id, trigger: trigger.name, reason: trigger.untrusted! };
      const untrusted = job.steps.find((step) => step.runsUntrusted);
      const related: RelatedLocation[] = [
        { uri: facts.uri, path: facts.path, range: trigger.range, message: `started by \`${trigger.name}\`` },
      ];
      if (job.inheritsSecrets && bringsChange) {
        context.report({
          messageId: 'inherited',
          args: { ...args, called: job.calls?.name ?? 'another pipeline' },
          range: job.inheritsSecrets,
          related,
          persona: 'pedantic',
          severity: 'warning',
          confidence: 'medium',
          keyPath: [...job.keyPath, 'secrets'],
        });
      }
      if (!untrusted?.runsUntrusted) continue;
      // What runs in a job can read all that the job's other steps are given: it shares their machine and files.
      for (const use of secretsOfJob(pipeline, job).filter(isStored))
        context.report({
          messageId: 'reached',
          args: { ...args, secret: use.name === '*' ? 'Every secret' : titleOf(use) },
          range: use.range,
          related: [
            { uri: facts.uri, path: facts.path, range: untrusted.runsUntrusted, message: 'the proposed change is taken in here' },
            ...related,
          ],
          subject: use.id,
          keyPath: [...job.keyPath, use.name],
        });
    }
  },
});

/** Whether somebody trusted stands between the trigger and the job: its own condition, an approval, an environment. */
function isHeldBack(job: PipelineJob): boolean {
  return job.guarded === true || job.gated === true || job.environment !== undefined;
}
