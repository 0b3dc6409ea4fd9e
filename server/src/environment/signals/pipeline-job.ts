import { deployNameOf, saysDeploy } from '../deployNames.ts';
import type { ScopedEvidence, Signal } from '../signal.ts';

/** Systems whose own signals read the names of jobs, too. */
const ownNames = new Set(['github-actions', 'azure-pipelines', 'circleci']);

/**
 * Names of jobs, stages and steps that say which environment they deploy to (`deploy_staging`, `stage('Production')`,
 * `Deploy to Dev`), in the terms that all CI systems share. A job that declares its environment needs none.
 */
const signal: Signal = {
  id: 'pipeline-job',
  collect({ pipeline }) {
    if (!pipeline) return [];
    const found: ScopedEvidence[] = [];
    for (const job of pipeline.jobs) {
      if (job.environment) continue;
      const hit = ownNames.has(pipeline.system) ? undefined : deployNameOf(job.id, true);
      if (hit)
        found.push({
          scope: job.range,
          evidence: { carrier: 'job', environment: hit.environment, tier: hit.tier, weight: 70, reason: `job name \`${job.id}\`` },
        });
      if (hit) continue;
      for (const step of job.steps) {
        if (step.title === step.uses?.name || !saysDeploy(step.title)) continue;
        const told = deployNameOf(step.title, false);
        if (told && told.strength !== 'weak')
          found.push({
            scope: step.range,
            evidence: { carrier: 'job', environment: told.environment, tier: told.tier, weight: 66, reason: `step name \`${step.title}\`` },
          });
      }
    }
    return found;
  },
};
export default signal;
