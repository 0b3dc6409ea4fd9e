import type { Fix, TextEdit } from '../../model/finding.ts';
import { at, childrenAt, nodesBelow, type TreeNode } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';
import { appendKeys, columnOf, endOfNode, insertLines, isBlock, jobAt, removeKeys, wholeOf } from './_yamlEdits.ts';

/** A secret in the `env` of a workflow or job goes to the steps whose text names the variable. */
const fixer: Fixer = {
  kind: 'rewrite',
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
    const whole = wholeOf(text, item);
    const line = text.slice(whole.start, whole.end);
    if (!removals || line.includes('\n')) return [];
    const jobs = messageId === 'job' ? [owner] : childrenAt(root, 'jobs');
    const edits: TextEdit[] = [...removals];
    for (const job of jobs) {
      const added = addToJob(text, job, env, item.key, line);
      if (!added) return [];
      edits.push(...added);
    }
    const moved = edits.length - removals.length;
    if (moved === 0) return [];
    return [
      {
        title: `Give \`${item.key}\` to the ${moved === 1 ? 'step that uses it' : `${moved} steps that use it`}`,
        applicability: 'unsafe',
        preferred: true,
        needs: 'a look at programs and actions that read the variable without naming it',
        edits: [{ uri: file.uri, version: file.version, edits }],
      },
    ];
  },
};
export default fixer;

/** One insertion for each step of a job that uses the variable; undefined where a use cannot be served by a step. */
function addToJob(text: string, job: TreeNode, env: TreeNode, variable: string, line: string): TextEdit[] | undefined {
  // The job has a variable of its own by this name.
  if (childrenAt(job, 'env').some((child) => child.key === variable) && at(job, 'env') !== env) return [];
  // A container or a called workflow that reads it needs it where it is.
  if (job.children.some((child) => child.key !== 'steps' && child !== env && uses(child, variable))) return undefined;
  if (at(job, 'env') === env && env.children.some((child) => uses(child, variable, 'env'))) return undefined;
  const edits: TextEdit[] = [];
  for (const step of childrenAt(job, 'steps')) {
    const own = childrenAt(step, 'env');
    // Variables of one mapping do not see each other.
    if (own.some((child) => uses(child, variable, 'env'))) return undefined;
    if (own.some((child) => child.key === variable)) continue;
    const told = step.children.filter((child) => child.key !== 'name' && child.key !== 'id' && uses(child, variable));
    if (told.length === 0) continue;
    // Whether a step runs is decided before it has its variables.
    if (told.some((child) => child.key === 'if')) return undefined;
    const edit = addToStep(text, step, line);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits;
}

/** Whether a value below a node names a variable: not as a secret of that name, and as `env.X` alone where that is asked. */
function uses(node: TreeNode, variable: string, context?: 'env'): boolean {
  const name = variable.replace(/\W/g, '');
  const pattern = new RegExp(context ? `(?<!\\w)env\\.${name}(?!\\w)` : `(?<!\\w)(?<!secrets\\.)${name}(?!\\w)`);
  for (const one of nodesBelow(node)) if (one.entry && pattern.test(one.entry.value)) return true;
  return false;
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
