import type { Place } from '../../index/workspaceIndex.ts';
import { defineRule } from '../rule.ts';
import { gradeOf, reasonOf } from '../contradiction.ts';
import { opensDeployment, sharedSecrets } from '../sharedPipelineSecrets.ts';
import { reportShared } from '../sharing.ts';

/** `vars.X` reads as a reference, too; only names of secrets are of interest here. */
const secretName = /TOKEN|KEY|SECRET|PASS|PWD|CRED|_PAT\b|AUTH|DSN|CONNECTION/i;

/** Whether the place is a job that names its environment, so that a secret of that environment hides the repository's. */
function isNarrowed(place: Place): boolean {
  return place.claim?.evidence.some((evidence) => evidence.carrier === 'job' && evidence.range !== undefined) ?? false;
}

/**
 * Whether the place hands the secret to a reusable workflow: such a job cannot name an environment.
 * https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows#supported-keywords-for-jobs-that-call-a-reusable-workflow
 */
function isHandedToCall({ facts, range }: Place): boolean {
  return facts.pipeline?.jobs.some((job) => job.calls && job.range.start <= range.start && range.end <= job.range.end) ?? false;
}

/**
 * Whether the name is one that a reusable workflow declares and only its callers fill: which secret that is, they say.
 */
function isParameter({ facts }: Place, name: string): boolean {
  const { declaredSecrets = [], triggers = [] } = facts.pipeline ?? {};
  const wanted = name.toUpperCase();
  return (
    triggers.every((trigger) => trigger.name === 'workflow_call') && declaredSecrets.some((secret) => secret.name.toUpperCase() === wanted)
  );
}

export default defineRule({
  meta: {
    id: 'pipeline-secret-shared-across-environments',
    title: 'Pipeline secret shared across environments',
    description:
      'The same secret of the repository feeds jobs of two environments, and a job does not narrow it by naming its `environment`.',
    messages: {
      shared: '{title} feeds {here} ({reason}) and {others}: without `environment:`, this job gets the secret of the repository.',
      everywhere: '{title} feeds {here} ({reason}) and {others}: the job has no scope of its own, so both get the same value.',
      called:
        '{title} feeds {here} ({reason}) and {others}. A job that calls a workflow cannot name an environment: let the jobs of the called workflow name theirs, or hand over one secret for each environment.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'regular',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    crosses: true,
  },
  checkFile(facts, context) {
    // What feeds jobs of GitHub is counted over all workflows, below.
    if (facts.pipeline?.system === 'github-actions') return;
    for (const uses of sharedSecrets(facts, context)) {
      // Contexts and variable groups are the word of the rule about scopes.
      if (uses.every(({ narrowed }) => narrowed) || uses[0]!.use.name === '*' || uses[0]!.use.store !== undefined) continue;
      for (const { use, job, claim, narrowed } of uses) {
        if (narrowed) continue;
        const others = uses.filter((other) => other.claim.environment !== claim.environment);
        context.report({
          messageId: 'everywhere',
          args: {
            title: `The secret \`${use.name}\``,
            here: claim.environment,
            reason: reasonOf(claim),
            others: [...new Set(others.map((other) => other.claim.environment))].sort().join(', '),
          },
          range: use.range,
          persona: opensDeployment(use.name) && gradeOf(claim) === 'regular' ? 'regular' : 'pedantic',
          related: others.slice(0, 20).map((other) => ({
            uri: facts.uri,
            path: facts.path,
            range: other.range,
            message: `in ${other.claim.environment}: ${reasonOf(other.claim)}`,
          })),
          subject: use.id,
          keyPath: [...job.keyPath, use.name],
        });
      }
    }
  },
  checkIdentity(group, context) {
    if (group.kind !== 'reference' || !group.id.startsWith('ref:github-actions:')) return;
    reportShared(
      group,
      context,
      (place) => {
        const { facts, reference } = place;
        if (facts.platform !== 'github-actions' || !reference || reference.environment) return undefined;
        const name = reference.locator.path;
        return name === 'GITHUB_TOKEN' || !secretName.test(name) || isParameter(place, name) ? undefined : `The secret \`${name}\``;
      },
      {
        severity: 'warning',
        persona: 'pedantic',
        reports: (place) => !isNarrowed(place),
        // The called workflow may narrow it: the secret of its job's environment goes before the one handed over.
        vary: (place) => (isHandedToCall(place) ? { messageId: 'called', persona: 'auditor' } : {}),
      },
    );
  },
});
