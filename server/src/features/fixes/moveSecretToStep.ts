import type { Fix, TextEdit } from '../../model/finding.ts';
import { at, childrenAt, type TreeNode } from '../../syntax/tree.ts';
import type { StructuralFixer } from '../structuralFix.ts';
import { appendKeys, columnOf, endOfNode, insertLines, isBlock, jobAt, removeKeys } from './_yamlEdits.ts';

/** A secret in the `env` of a workflow or job goes to the steps whose text names the variable. */
const fixer: StructuralFixer = {
  rules: ['overexposed-pipeline-secret'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const root = trees[0];
    const { messageId, primary } = finding;
    if (facts.pipeline?.system !== 'github-actions' || !root || (messageId !== 'pipeline' && messageId !== 'job')) return [];
    const { text } = file;
    const owner = messageId === 'job' ? jobAt(root, primary.range) : root;
    const env = at(owner, 'env');
    const item = env?.children.find((child) => child.range.start <= primary.range.start && primary.range.end <= child.range.end);
    if (!owner || !env || !item?.entry || !isBlock(text, env)) return [];
    const removals = removeKeys(text, env, [item]);
    if (!removals) return [];
    const jobs = messageId === 'job' ? [owner] : childrenAt(root, 'jobs');
    const line = text.slice(item.range.start, item.range.end);
    const edits: TextEdit[] = [...removals];
    let moved = 0;
    for (const job of jobs) {
      const steps = childrenAt(job, 'steps').filter((step) => names(text, step, item.key));
      const outside = job.children.some(
        (child) =>
          child.key !== 'steps' && !(child === env || (messageId === 'job' && child.key === 'env')) && names(text, child, item.key),
      );
      // A condition or a container that reads it needs it where it is; so does a called workflow.
      if (outside) return [];
      for (const step of steps) {
        const edit = addToStep(text, step, line);
        if (!edit) return [];
        edits.push(edit);
        moved++;
      }
    }
    if (moved === 0) return [];
    return [
      {
        title: `Give \`${item.key}\` to the ${moved === 1 ? 'step that uses it' : `${moved} steps that use it`}`,
        applicability: 'unsafe',
        preferred: true,
        needs: 'a look at programs that read the variable without naming it',
        edits: [{ uri: file.uri, version: file.version, edits }],
      },
    ];
  },
};
export default fixer;

/** Whether the text of a node names a variable. */
function names(text: string, node: TreeNode, variable: string): boolean {
  return new RegExp(`(?<!\\w)${variable.replace(/\W/g, '')}(?!\\w)`).test(text.slice(node.range.start, node.range.end));
}

function addToStep(text: string, step: TreeNode, line: string): TextEdit | undefined {
  const env = at(step, 'env');
  if (env) return env.children.length > 0 ? appendKeys(text, env, [line]) : undefined;
  const last = step.children.at(-1);
  const first = step.children[0];
  const indent = first && columnOf(text, first);
  if (!last || indent === undefined || !isBlock(text, step)) return undefined;
  return insertLines(text, endOfNode(text, last), [`${indent}env:`, `${indent}  ${line}`]);
}
