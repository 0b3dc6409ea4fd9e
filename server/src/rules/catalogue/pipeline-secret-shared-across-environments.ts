import type { Place } from '../../index/workspaceIndex.ts';
import type { Rule } from '../rule.ts';
import { reportShared } from '../sharing.ts';

/** `vars.X` reads as a reference, too; only names of secrets are of interest here. */
const secretName = /TOKEN|KEY|SECRET|PASS|PWD|CRED|_PAT\b|AUTH|DSN|CONNECTION/i;

/** Whether the place is a job that names its environment, so that a secret of that environment hides the repository's. */
function isNarrowed(place: Place): boolean {
  return place.claim?.evidence.some((evidence) => evidence.carrier === 'job' && evidence.range !== undefined) ?? false;
}

const rule: Rule = {
  meta: {
    id: 'pipeline-secret-shared-across-environments',
    title: 'Pipeline secret shared across environments',
    description:
      'The same secret of the repository feeds jobs of two environments, and a job does not narrow it by naming its `environment`.',
    messages: {
      shared: '{title} feeds {here} ({reason}) and {others}: without `environment:`, this job gets the secret of the repository.',
    },
    category: 'isolation',
    severity: 'warning',
    persona: 'pedantic',
    owaspNhi: ['NHI8'],
    nistCsf: ['PR.AA-05'],
    zeroTrust: ['SC-7'],
    fixable: true,
    since: '0.1.0',
  },
  checkIdentity(group, context) {
    if (group.kind !== 'reference' || !group.id.startsWith('ref:github-actions:')) return;
    reportShared(
      group,
      context,
      ({ facts, reference }) => {
        if (facts.platform !== 'github-actions' || !reference || reference.environment) return undefined;
        const name = reference.locator.path;
        return name === 'GITHUB_TOKEN' || !secretName.test(name) ? undefined : `The secret \`${name}\``;
      },
      { severity: 'warning', reports: (place) => !isNarrowed(place) },
    );
  },
};
export default rule;
