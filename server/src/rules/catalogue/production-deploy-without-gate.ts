import { environmentOfName, isEnvironmentName, tokensOf } from '../../environment/tokens.ts';
import type { EnvironmentClaim } from '../../model/environment.ts';
import type { Pipeline, PipelineJob } from '../../model/pipeline.ts';
import { isSure, reasonOf } from '../contradiction.ts';
import { defineRule } from '../rule.ts';
import { holdsBefore, insideOf, namesProduction } from './_pipelineSecrets.ts';

const deployWords = new Set(['deploy', 'deployment', 'deploys', 'release', 'rollout', 'promote', 'ship', 'golive', 'publish', 'provision']);

export default defineRule({
  meta: {
    id: 'production-deploy-without-gate',
    title: 'Production deployment without a gate',
    description: 'A job deploys to production and names no environment, and nobody has to approve it.',
    messages: {
      ungated: 'Job `{job}` deploys to production ({reason}), and no environment, approval or promotion stands before it.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'auditor',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
  },
  checkFile(facts, context) {
    const pipeline = facts.pipeline;
    if (!pipeline || pipeline.kind === 'action' || facts.template) return;
    for (const job of pipeline.jobs) {
      if (job.environment || job.preview || job.calls?.kind === 'reusable-workflow' || holdsBefore(pipeline, job, isGate)) continue;
      const reason = deploysToProduction(pipeline, job, context.claimAt(insideOf(job)));
      if (reason === undefined) continue;
      const deploying = job.steps.find((step) => step.deploys)?.deploys;
      context.report({
        messageId: 'ungated',
        args: { job: job.id, reason },
        range: job.head,
        related: deploying
          ? [{ uri: facts.uri, path: facts.path, range: deploying.range, message: `deploys here: ${deploying.reason}` }]
          : [],
        confidence: deploying ? 'high' : 'medium',
        subject: `job:${job.id}`,
        keyPath: job.keyPath,
      });
    }
  },
});

/** Whether a person approves the job, or it stands behind an environment that is no lower one. */
function isGate(job: PipelineJob): boolean {
  if (job.gated) return true;
  if (!job.environment) return false;
  const tier = environmentOfName(job.environment.name)?.tier;
  return tier === undefined || tier === 'production' || tier === 'shared' || tier === 'unknown';
}

/** Why the job deploys to production, in words, or undefined when it does not. */
function deploysToProduction(pipeline: Pipeline, job: PipelineJob, claim: EnvironmentClaim | undefined): string | undefined {
  const step = job.steps.find((one) => one.deploys);
  const deploys = step !== undefined || tokensOf(job.id).some((token) => deployWords.has(token.text.toLowerCase()));
  if (isEnvironmentName(job.id)?.tier === 'production') return `job name \`${job.id}\``;
  if (!deploys) return undefined;
  if (isSure(claim)) return claim.tier === 'production' ? reasonOf(claim) : undefined;
  if (namesProduction(job.id)) return `job name \`${job.id}\``;
  const told = job.steps.find((one) => one.deploys && (namesProduction(one.deploys.reason) || namesProduction(one.title)));
  return told && `step \`${told.title}\``;
}
