import type { Pipeline } from '../../model/pipeline.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';

/** The only system whose run token gets its rights in the file. */
const system = 'github-actions';

export default defineRule({
  meta: {
    id: 'overprivileged-pipeline-token',
    title: 'Overprivileged pipeline token',
    description: "The run's own token, or a token that a step makes, may do more than the job needs.",
    messages: {
      everything: 'The token of {where} may write everything in the repository. Name the rights that {what} needs.',
      repositories: 'Step `{step}` makes a token for every repository of the owner that the app is installed in. Name the `repositories`.',
      permissions: 'Step `{step}` makes a token with all permissions of the app. Name those that the job needs (`permission-…`).',
      identity: 'Every job may ask for an identity token of the run, and only {jobs} does. Give `id-token: write` to that job alone.',
      identities: 'Every job may ask for an identity token of the run, and only {jobs} do. Give `id-token: write` to these jobs alone.',
      undeclared:
        'Job `{job}` uses secrets and declares no `permissions`: its token has what the repository or organisation gives by default.',
    },
    category: 'privilege',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI5'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['tenet 3'],
  },
  checkFile(facts, context) {
    const { pipeline } = facts;
    if (pipeline?.system !== system) return;
    if (pipeline.permissions?.mode === 'write-all' && pipeline.jobs.some((job) => !job.permissions))
      context.report({
        messageId: 'everything',
        args: { where: 'every job', what: 'each job' },
        range: pipeline.permissions.range,
        keyPath: ['permissions'],
      });
    ofIdentity(pipeline, context);
    for (const job of pipeline.jobs) {
      if (job.permissions?.mode === 'write-all')
        context.report({
          messageId: 'everything',
          args: { where: `job \`${job.id}\``, what: 'the job' },
          range: job.permissions.range,
          keyPath: [...job.keyPath, 'permissions'],
        });
      for (const { broadToken, title, keyPath } of job.steps)
        if (broadToken)
          context.report({
            messageId: broadToken.reach,
            args: { step: title },
            range: broadToken.range,
            // All permissions of an app that was made for this very job are what it needs.
            persona: broadToken.reach === 'permissions' ? 'pedantic' : undefined,
            severity: broadToken.reach === 'permissions' ? 'info' : undefined,
            keyPath,
          });
      const secrets = [...job.secrets, ...job.steps.flatMap((step) => step.secrets)];
      // What a called workflow may do is said there; a composite action has the rights of its caller.
      if (pipeline.kind !== 'action' && !job.calls && !job.permissions && !pipeline.permissions && secrets.length > 0)
        context.report({
          messageId: 'undeclared',
          args: { job: job.id },
          range: job.head,
          persona: 'auditor',
          severity: 'info',
          keyPath: job.keyPath,
        });
    }
  },
});

/** The right to an identity token, given to every job where some of them use it: clouds trust whoever holds such a token. */
function ofIdentity(pipeline: Pipeline, context: FileRuleContext<'identity' | 'identities'>): void {
  const grant = pipeline.permissions?.grants.find(({ scope, level }) => scope === 'id-token' && level === 'write');
  if (!grant) return;
  const heirs = pipeline.jobs.filter((job) => !job.permissions);
  const using = heirs.filter((job) => job.calls || job.steps.some((step) => step.federates));
  if (using.length === 0 || using.length === heirs.length) return;
  const shown = using.slice(0, 3).map((job) => `\`${job.id}\``);
  context.report({
    messageId: using.length === 1 ? 'identity' : 'identities',
    args: { jobs: using.length > 3 ? `${shown.join(', ')} and ${using.length - 3} more` : shown.join(', ') },
    range: grant.range,
    // A script or an action may use it without a sign of it in the workflow.
    persona: 'pedantic',
    confidence: 'medium',
    keyPath: ['permissions', 'id-token'],
  });
}
