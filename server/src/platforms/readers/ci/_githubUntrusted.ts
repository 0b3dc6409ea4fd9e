import type { TextRange } from '../../../base/range.ts';
import type { PipelineStep } from '../../../model/pipeline.ts';
import { at, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { shellCommands } from '../script/_scriptCommands.ts';

/** What names the change that somebody proposes. */
const proposed = /github\.(?:event\.pull_request\.(?:head|merge_commit_sha)|event\.workflow_run\.head|head_ref)|refs\/pull\//;

/** Programs that read or move files and run nothing out of them. */
const harmless = new Set(
  (
    'echo printf cat head tail grep jq yq sed awk cut tr sort uniq wc diff tee ls cd pwd mkdir cp mv rm touch date sleep true false exit test ' +
    '[ [[ ]] if then elif else fi for while do done case esac { } ) export local read set unset shopt git gh curl wget env printenv ' +
    'write-host write-output'
  ).split(' '),
);

/** Actions that run what the checked out files say: build scripts, hooks, tests. */
const runners = new Set([
  'bahmutov/npm-install',
  'chromaui/action',
  'cypress-io/github-action',
  'gradle/gradle-build-action',
  'goreleaser/goreleaser-action',
  'pre-commit/action',
]);

/**
 * Steps with the checkout of what a stranger proposes, where it or a later step runs it.
 * @param text the whole file
 * @param nodes the steps as written, one for each of `steps`
 */
export function withUntrusted(text: string, nodes: readonly TreeNode[], steps: readonly PipelineStep[]): PipelineStep[] {
  return steps.map((step, index) => {
    const node = nodes[index]!;
    const taken = takesIn(node, step);
    if (!taken) return step;
    // What is put into a folder of its own runs only where a later step goes there.
    const folder = textAt(node, 'with', 'path')?.replace(/^\.\/|\/+$/g, '');
    const isThere = (later: TreeNode): boolean =>
      !folder || folder === '.' || text.slice(later.range.start, later.range.end).includes(folder);
    const runs = runsScript(node) || nodes.slice(index + 1).some((later, i) => runsFiles(later, steps[index + 1 + i]!) && isThere(later));
    return runs ? { ...step, runsUntrusted: taken } : step;
  });
}

/** Where a step takes in the proposed change. */
function takesIn(node: TreeNode, step: PipelineStep): TextRange | undefined {
  const run = at(node, 'run')?.entry;
  const reference = at(node, 'with', 'ref')?.entry ?? at(node, 'with', 'repository')?.entry;
  if (step.uses?.name === 'actions/checkout') return reference && proposed.test(reference.value) ? reference.valueRange : undefined;
  if (!run) return undefined;
  if (/\bgh\s+pr\s+checkout\b/.test(run.value)) return run.valueRange;
  return /\bgit\s+(?:checkout|fetch|pull|merge)\b/.test(run.value) && proposed.test(run.value) ? headRange(node) : undefined;
}

function runsFiles(node: TreeNode, { uses }: PipelineStep): boolean {
  return runsScript(node) || uses?.local === true || (uses !== undefined && runners.has(uses.name.toLowerCase()));
}

/** Whether a script does more than to read files: builds, tests and scripts run what the files say. */
function runsScript(node: TreeNode): boolean {
  const run = at(node, 'run')?.entry;
  if (!run) return false;
  return shellCommands(run.value, 0).some(({ words }) => words.length > 0 && !harmless.has(words[0]!));
}
