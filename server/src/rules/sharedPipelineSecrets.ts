import type { TextRange } from '../base/range.ts';
import type { EnvironmentClaim } from '../model/environment.ts';
import type { FileFacts } from '../model/facts.ts';
import type { PipelineJob, SecretUse } from '../model/pipeline.ts';
import { ciSystemOf } from '../syntax/platformRegistry.ts';
import { insideOf, isStored, secretsOfJob } from './catalogue/_pipelineSecrets.ts';
import { isSure } from './contradiction.ts';
import type { FileRuleContext } from './rule.ts';

/** Words of names of secrets by which something is deployed or reached, unlike tokens of tools for the build. */
const deploying =
  /aws|azure|arm_|gcp|gcloud|google|firebase|kube|deploy|ssh|vault|database|(?:^|_)db(?:_|$)|server|cluster|heroku|vercel|netlify|fly_|doctl|digitalocean/i;

/** Whether a secret by its name opens what is deployed to, so that one for two environments matters by default. */
export function opensDeployment(name: string): boolean {
  return deploying.test(name);
}

/** One use of a secret in a job or step of a known environment. */
export interface PlacedUse {
  readonly use: SecretUse;
  readonly job: PipelineJob;
  readonly claim: EnvironmentClaim;
  /** The job names an environment by which the system chooses the secret's value. */
  readonly narrowed: boolean;
  readonly range: TextRange;
}

/** The secrets of one pipeline that feed two environments, with all of their uses. GitHub's are counted over files, by another way. */
export function sharedSecrets(facts: FileFacts, context: FileRuleContext): readonly (readonly PlacedUse[])[] {
  const { pipeline } = facts;
  if (!pipeline || facts.template) return [];
  const byName = new Map<string, PlacedUse[]>();
  const scoped = ciSystemOf(pipeline)?.scopedVariables === true;
  for (const job of pipeline.jobs)
    for (const use of secretsOfJob(pipeline, job)) {
      if (!isStored(use) && use.name !== '*') continue;
      const at = use.range.start >= job.range.start && use.range.end <= job.range.end ? use.range.start : insideOf(job);
      const claim = context.claimsAt(at).find((one) => isSure(one)) ?? context.claimsAt(insideOf(job)).find((one) => isSure(one));
      if (!claim) continue;
      const id = `${use.store ?? ''}\0${use.name}`;
      const known = byName.get(id) ?? [];
      known.push({ use, job, claim, narrowed: job.environment !== undefined && scoped, range: use.range });
      byName.set(id, known);
    }
  return [...byName.values()].filter((uses) => new Set(uses.map(({ claim }) => claim.environment)).size > 1);
}
