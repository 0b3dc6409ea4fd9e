import { claimAt } from '../../environment/classify.ts';
import type { Fix } from '../../model/finding.ts';
import { at, type TreeNode } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';
import { indentOf, jobAt, prependKeys, stepOf } from './_yamlEdits.ts';

/** Adds `environment:` to a job, so that its protection rules and its own secrets count. */
const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['production-deploy-without-gate', 'pipeline-secret-shared-across-environments'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const { pipeline } = facts;
    const system = pipeline?.system;
    const root = trees[0];
    if (!root || (system !== 'github-actions' && system !== 'gitlab-ci')) return [];
    const { range } = finding.primary;
    const job =
      system === 'github-actions'
        ? (jobAt(root, range) ?? at(root, 'jobs')?.children.find((one) => one.keyRange?.start === range.start))
        : root.children.find((one) => one.range.start <= range.start && range.end <= one.range.end);
    if (!job || at(job, 'environment') || at(job, 'uses')) return [];
    // A template, or another job that it extends, may name one.
    if (pipeline?.jobs.some((one) => one.environment && one.range.start === job.range.start)) return [];
    const claim = claimAt(facts.claims, range.start);
    const isGate = finding.ruleId === 'production-deploy-without-gate';
    const name = isGate && claim?.tier !== 'production' ? 'production' : claim?.environment;
    if (!name || !/^[\w.-]{1,64}$/.test(name)) return [];
    const edit = environmentEdit(file.text, job, name, system);
    if (!edit) return [];
    return [
      {
        title: `Run the job in environment \`${name}\``,
        applicability: 'unsafe',
        preferred: true,
        needs:
          system === 'github-actions'
            ? `an environment ${name} in the repository's settings with its secrets and, for production, reviewers`
            : `a protected environment ${name} in the project's settings`,
        edits: [{ uri: file.uri, version: file.version, edits: [edit] }],
      },
    ];
  },
};
export default fixer;

function environmentEdit(text: string, job: TreeNode, name: string, system: string): ReturnType<typeof prependKeys> {
  if (job.children.length === 0 || indentOf(text, job.children[0]!) === undefined) return undefined;
  return prependKeys(text, job, system === 'gitlab-ci' ? ['environment:', `${stepOf(text, job)}name: ${name}`] : [`environment: ${name}`]);
}
