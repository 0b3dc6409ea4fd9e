import { overlaps } from '../../base/range.ts';
import { environmentOfName, tokensOf } from '../../environment/tokens.ts';
import type { EnvironmentClaim } from '../../model/environment.ts';
import type { FileFacts } from '../../model/facts.ts';
import type { LoginProvider, PipelineJob, SecretUse } from '../../model/pipeline.ts';
import { namedByReference } from '../../model/reference.ts';
import { contradicts, isSure } from '../contradiction.ts';
import { defineRule, type FileRuleContext } from '../rule.ts';
import { insideOf, isStored, secretsOfJob } from './_pipelineSecrets.ts';

/** Logins by which a deployment is made, and what each is called; publishing a package is no preview. */
const deploying: Readonly<Partial<Record<LoginProvider, string>>> = {
  aws: 'AWS',
  google: 'Google Cloud',
  azure: 'Azure',
  vault: 'Vault',
  kubernetes: 'Kubernetes',
};

export default defineRule({
  meta: {
    id: 'standing-identity-in-preview',
    title: 'Standing identity in a preview environment',
    description:
      "A preview environment, which runs changes that nobody has merged yet, works with another environment's identity or with one that outlives it.",
    messages: {
      other: 'Preview job `{job}` works with {secret}, which belongs to {environment} by its name.',
      mentioned: 'Preview job `{job}` works as {title}, which belongs to {environment} ({reason}).',
      login: 'Preview job `{job}` logs in to {provider} by a stored credential ({how}), which outlives every preview.',
      stored: 'Preview job `{job}` deploys with {secret}, a secret of the repository that every other job can use as well.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7', 'tenet 3'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    if (!pipeline || facts.template) return;
    for (const job of pipeline.jobs) {
      if (!isPreview(job, context.claimAt(insideOf(job)))) continue;
      const told = new Set<SecretUse>();
      for (const use of secretsOfJob(pipeline, job)) {
        const other = use.ephemeral || use.name === '*' ? undefined : environmentOfName(use.name);
        if (!other || (other.tier !== 'production' && other.tier !== 'staging')) continue;
        told.add(use);
        if (isReportedAsReference(facts, use, context)) continue;
        context.report({
          messageId: 'other',
          args: { job: job.id, secret: `\`${use.name}\``, environment: other.environment },
          range: use.range,
          severity: other.tier === 'production' ? 'error' : 'warning',
          subject: use.id,
          keyPath: [...job.keyPath, use.name],
        });
      }
      for (const mention of facts.identities) {
        const { range } = mention;
        const pointsTo = context.index.pointsTo(mention.pointsTo);
        if (!pointsTo || !overlaps(job.range, range) || (pointsTo.tier !== 'production' && pointsTo.tier !== 'staging')) continue;
        context.report({
          messageId: 'mentioned',
          args: { job: job.id, title: mention.title, environment: pointsTo.environment, reason: pointsTo.reason },
          range,
          severity: pointsTo.tier === 'production' ? 'error' : 'warning',
          subject: mention.id,
          keyPath: mention.keyPath,
        });
      }
      for (const step of job.steps) {
        for (const login of step.logins) {
          const provider = deploying[login.provider];
          if (!provider || [...told].some((use) => login.secrets.includes(use.name))) continue;
          context.report({
            messageId: 'login',
            args: { job: job.id, provider, how: login.how },
            range: login.range,
            subject: login.secrets[0] ?? login.provider,
            keyPath: [...step.keyPath, login.provider],
          });
        }
        // A secret of the job's own environment is as near to the deployment as vendors without federation allow.
        if (!step.deploys || job.environment || step.logins.length > 0) continue;
        for (const use of step.secrets)
          if (isStored(use) && !told.has(use))
            context.report({
              messageId: 'stored',
              args: { job: job.id, secret: `\`${use.name}\`` },
              range: use.range,
              persona: 'pedantic',
              severity: 'info',
              confidence: 'medium',
              subject: use.id,
              keyPath: [...step.keyPath, use.name],
            });
      }
    }
  },
});

/**
 * Whether the job makes a preview or review environment. That a proposed change starts it says too little: tests are
 * started so, and jobs that only run after the merge stand in the same pipeline.
 */
function isPreview(job: PipelineJob, claim: EnvironmentClaim | undefined): boolean {
  if (job.environment) return namesPreview(job.environment.name);
  if (job.guarded) return false;
  if (isSure(claim)) {
    const carrier = claim.evidence[0]?.carrier;
    return claim.tier === 'preview' && (carrier === 'job' || carrier === 'policy' || carrier === 'marker');
  }
  if (!namesPreview(job.id)) return false;
  // `dependency-review` and `ai-review` look at a change and deploy nothing.
  return job.steps.some((step) => step.deploys) || tokensOf(job.id).some((token) => token.text.toLowerCase() === 'preview');
}

function namesPreview(name: string): boolean {
  return environmentOfName(name)?.tier === 'preview';
}

/** Whether `cross-environment-reference` says the same of the same place. */
function isReportedAsReference(facts: FileFacts, use: SecretUse, context: FileRuleContext): boolean {
  return facts.references.some(
    (reference) =>
      overlaps(reference.range, use.range) &&
      contradicts(context.claimAt(reference.range.start), context.index.pointsTo(namedByReference(reference))),
  );
}
