import type { TextRange } from '../../../base/range.ts';
import type { Runner, TokenPermissions, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { demands } from './_githubExpressions.ts';

/**
 * Events that people without write access can cause while the run has the repository's secrets.
 * https://docs.github.com/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
const untrusted: Readonly<Record<string, string>> = {
  pull_request_target: 'it runs for pull requests of forks with the secrets of this repository',
  workflow_run: 'it runs after workflows that pull requests of forks start, with the secrets of this repository',
  issue_comment: 'anybody can comment',
  issues: 'anybody can open an issue',
  discussion: 'anybody can start a discussion',
  discussion_comment: 'anybody can comment',
  fork: 'anybody can fork',
  watch: 'anybody can star the repository',
};

const previews = new Set(['pull_request', 'pull_request_target', 'pull_request_review', 'merge_group']);

/** `on:` as text, list or mapping. */
export function triggersOf(root: TreeNode): Trigger[] {
  // YAML 1.1 readers make `on` a boolean; the key stands as written here.
  const on = at(root, 'on') ?? at(root, 'true');
  if (!on) return [];
  const make = (name: string, range: TextRange): Trigger => ({
    name,
    range,
    untrusted: untrusted[name],
    ...(previews.has(name) ? { preview: true } : {}),
  });
  if (on.entry || on.children.every((child) => /^\d+$/.test(child.key)))
    return scalarsAt(on).map((entry) => make(entry.value.trim(), entry.valueRange));
  return on.children.map((child) => make(child.key, headRange(child)));
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions */
export function permissionsOf(node: TreeNode | undefined): TokenPermissions | undefined {
  const permissions = at(node, 'permissions');
  if (!permissions) return undefined;
  const { entry } = permissions;
  if (entry) {
    const mode = entry.value === 'write-all' ? 'write-all' : entry.value === 'read-all' ? 'read-all' : 'none';
    return { range: entry.value === '' ? headRange(permissions) : entry.valueRange, mode, grants: [] };
  }
  const grants = permissions.children.flatMap((child) =>
    child.entry ? [{ scope: child.key, level: child.entry.value, range: child.entry.valueRange }] : [],
  );
  return { range: headRange(permissions), mode: grants.length > 0 ? 'list' : 'none', grants };
}

/** Labels of GitHub's own runners. https://docs.github.com/actions/reference/runners/github-hosted-runners */
const hosted = /^(?:ubuntu|windows|macos)-/i;

export function runnerOf(job: TreeNode, text: string): Runner | undefined {
  const node = at(job, 'runs-on');
  if (!node) return undefined;
  const inner = at(node, 'labels') ?? (at(node, 'group') ? undefined : node);
  const labels = inner ? scalarsAt(inner).map((entry) => entry.value.trim()) : [];
  const group = textAt(node, 'group');
  const named = labels.filter((label) => label !== '' && !label.includes('${{'));
  const selfHosted =
    named.includes('self-hosted') ||
    (named.length > 0 && !named.some((label) => hosted.test(label))) ||
    (group !== undefined && named.length === 0);
  return { labels, selfHosted, range: node.entry?.valueRange ?? valueRangeOf(node, text), ...(group === undefined ? {} : { group }) };
}

/** The value of a key that is a collection: from its bracket, or the key alone where the items stand below. */
function valueRangeOf(node: TreeNode, text: string): TextRange {
  const key = headRange(node);
  const gap = /^["']?\s*:[ \t]*(?=[[{])/.exec(text.slice(key.end, node.range.end));
  return gap ? { start: key.end + gap[0].length, end: node.range.end } : key;
}

/** Comparisons that only hold for runs that somebody with write access has caused. */
const trusted: readonly RegExp[] = [
  /^github\.event_name\s*==\s*['"](?:push|release|schedule|workflow_dispatch|repository_dispatch|workflow_call|merge_group|create|deployment)['"]$/,
  // On `pull_request_target`, `workflow_run` and comments `github.ref` is a branch of the repository itself, so that only
  // tags tell. https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
  /^github\.ref_type\s*==\s*['"]tag['"]$/,
  /^startsWith\(\s*github\.ref\s*,\s*['"]refs\/tags\//i,
  /\bhead\.repo\.full_name\s*==\s*(?:github\.repository$|['"])|^github\.repository\s*==\s*github\.event\.pull_request\.head\.repo\.full_name$/,
  /\bhead\.repo\.owner\.login\s*==|\bhead\.repo\.fork\s*(?:==\s*false|!=\s*true)$|^!\s*github\.event\.pull_request\.head\.repo\.fork$/,
  /author_association\s*==\s*['"](?:OWNER|MEMBER|COLLABORATOR)['"]$|^contains\(.{0,200}author_association\s*\)$|^contains\(\s*github\.event\.[\w.]{1,60}author_association\s*,\s*['"](?:OWNER|MEMBER|COLLABORATOR)['"]/s,
  // The last actor of a pull request can be a bot without its changes being the bot's.
  /^github\.(?:actor|triggering_actor)\s*==\s*['"][\w-]{1,60}['"]$/,
  /^github\.event\.[\w.]{1,60}\.login\s*==/,
  /^contains\(.{0,600}github\.(?:actor|triggering_actor|event\.[\w.]{1,60}\.login)\s*\)$/s,
  /^github\.event\.label\.name\s*==|^contains\(\s*github\.event\.pull_request\.labels/,
  /^github\.event\.pull_request\.merged(?:\s*==\s*true)?$/,
  /^github\.event\.workflow_run\.(?:event\s*==\s*['"](?:push|schedule|release|workflow_dispatch)['"]|event\s*!=\s*['"]pull_request['"]|head_repository\.full_name\s*==)/,
];

/** A branch or a tag: on `pull_request` the reference is `refs/pull/…`, so that a branch tells, too. */
const ownBranch = /^github\.ref(?:_name)?\s*==|^(?:startsWith|contains)\(.{0,300}github\.ref\b/s;

/** Events that bring changes of strangers, which a condition may shut out. */
const notProposed = /^github\.event_name\s*!=\s*['"](pull_request|pull_request_target|workflow_run|issue_comment)['"]$/;

/**
 * Whether a condition lets only trusted events through: a push, a tag of the repository itself, a member, a label that only
 * members set.
 * @param triggers what starts the workflow: shutting out the only untrusted event leaves trusted ones
 */
export function isGuarded(condition: string | undefined, triggers: readonly Trigger[]): boolean {
  const strange = triggers.filter((trigger) => trigger.untrusted !== undefined).map((trigger) => trigger.name);
  return demands(condition, (part) => {
    const shut = notProposed.exec(part)?.[1];
    if (shut !== undefined) return strange.every((name) => name === shut);
    return (strange.length === 0 && ownBranch.test(part)) || trusted.some((pattern) => pattern.test(part));
  });
}

/**
 * Jobs without whose success a job does not run, where its condition sets aside that all that it needs must succeed:
 * `always() && needs.approve.result == 'success'`. Undefined where it does not.
 * https://docs.github.com/actions/reference/workflows-and-actions/expressions#status-check-functions
 */
export function mustSucceedOf(condition: string | undefined, needs: readonly string[]): readonly string[] | undefined {
  if (condition === undefined || !/\b(?:always|failure|cancelled)\(/.test(condition)) return undefined;
  return needs.filter((id) =>
    demands(condition, (part) => {
      const found = /^needs\.([\w-]{1,100})\.result\s{0,4}==\s{0,4}['"]success['"]$|^success\(\)$/.exec(part);
      return found !== null && (found[1] === undefined || found[1] === id);
    }),
  );
}

/** Whether a condition holds for proposed changes only. */
export function isForProposals(condition: string | undefined): boolean {
  return demands(condition, (part) => /^github\.event_name\s*==\s*['"]pull_request(?:_target)?['"]$/.test(part));
}

/** `needs:` as text or list. */
export function needsOf(job: TreeNode): string[] {
  return scalarsAt(job, 'needs').map((entry) => entry.value);
}

/** `environment:` as text or as `name:`. */
export function environmentOf(job: TreeNode): { readonly name: string; readonly range: TextRange; readonly fixed: boolean } | undefined {
  const node = at(job, 'environment');
  const entry = node?.entry ?? at(node, 'name')?.entry;
  if (!entry || entry.value.trim() === '') return undefined;
  return { name: entry.value.trim(), range: entry.valueRange, fixed: !entry.value.includes('${{') };
}

/** `workflow_call.secrets` of a reusable workflow. */
export function declaredSecretsOf(root: TreeNode): { readonly name: string; readonly required: boolean; readonly range: TextRange }[] {
  const on = at(root, 'on') ?? at(root, 'true');
  return childrenAt(on, 'workflow_call', 'secrets').map((child) => ({
    name: child.key,
    required: textAt(child, 'required') === 'true',
    range: headRange(child),
  }));
}
