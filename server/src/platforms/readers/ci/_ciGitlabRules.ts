import type { Trigger } from '../../../model/pipeline.ts';
import { at, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { itemsOf } from './_ci.ts';

/** When a job runs, as far as its rules tell. */
export interface Conditions {
  readonly triggers: readonly Trigger[];
  /** A person must start it. */
  readonly gated: boolean;
  /** Later stages wait for that person. */
  readonly blocks: boolean;
  /** Only on branches and tags that exist in the project itself. */
  readonly guarded: boolean;
  /** Only for merge requests. */
  readonly preview: boolean;
}

const source = /\$\{?CI_PIPELINE_SOURCE\}?\s{0,4}={2}\s{0,4}["']([a-z_]{2,40})["']/g;
const mergeRequest = /merge_request_event|\$\{?CI_MERGE_REQUEST_\w{1,60}|\bmerge_requests\b/;
const trusted = /\$\{?CI_COMMIT_(?:BRANCH|TAG|REF_PROTECTED)\b|\$\{?CI_DEFAULT_BRANCH\b|\$\{?CI_COMMIT_REF_NAME\}?\s{0,4}==/;
/** Keywords of `only` that stand for what is in the project. https://docs.gitlab.com/ci/yaml/deprecated_keywords/#onlyrefs--exceptrefs */
const kinds = new Set([
  'branches',
  'merge_requests',
  'external_pull_requests',
  'external',
  'pushes',
  'api',
  'web',
  'chat',
  'pipelines',
  'schedules',
  'triggers',
]);

/** A pipeline is not told to have more triggers. */
const maxTriggers = 30;

/** Reads `rules`, `only` and `when` of a job, or `rules` of `workflow:`. https://docs.gitlab.com/ci/jobs/job_rules/ */
export function conditionsOf(node: TreeNode | undefined): Conditions {
  const rules = at(node, 'rules');
  // Many jobs extend one template: its rules are read once.
  const shared = rules && textAt(node, 'when') === undefined ? rules : undefined;
  const known = shared && read.get(shared);
  if (known) return known;
  const conditions = readConditions(node);
  if (shared) read.set(shared, conditions);
  return conditions;
}

/** By the node of `rules`. */
const read = new WeakMap<TreeNode, Conditions>();

function readConditions(node: TreeNode | undefined): Conditions {
  const triggers: Trigger[] = [];
  const rules = at(node, 'rules');
  const only = at(node, 'only');
  const manual = textAt(node, 'when') === 'manual';
  if (!rules) {
    const refs = scalarsAt(at(only, 'refs') ? at(only, 'refs') : only);
    const names = refs.map((entry) => entry.value);
    for (const entry of refs)
      if (kinds.has(entry.value))
        triggers.push({ name: entry.value, range: entry.valueRange, ...(isMergeRequest(entry.value) ? { preview: true } : {}) });
    return {
      triggers,
      gated: manual,
      blocks: manual && textAt(node, 'allow_failure') === 'false',
      guarded: names.length > 0 && names.every((name) => name === 'tags' || !kinds.has(name)),
      preview: names.length > 0 && names.every(isMergeRequest),
    };
  }
  let runs = 0;
  let manuals = 0;
  let merges = 0;
  let guarded = 0;
  let free = 0;
  for (const rule of itemsOf(rules)) {
    const when = textAt(rule, 'when');
    if (when === 'never') continue;
    const condition = at(rule, 'if')?.entry;
    const text = (condition?.value ?? '').slice(0, 4_000);
    const isMerge = mergeRequest.test(text) && !/!=\s{0,4}["']merge_request_event/.test(text);
    if (condition) addTriggers(text, condition.valueRange, triggers);
    runs++;
    if (isMerge) merges++;
    if (trusted.test(text) && !isMerge) guarded++;
    if (when === 'manual' || (when === undefined && manual)) manuals++;
    else if (!isMerge) free++;
  }
  const gated = manuals > 0 && free === 0;
  return { triggers, gated, blocks: gated, guarded: runs > 0 && guarded === runs, preview: runs > 0 && merges === runs };
}

function isMergeRequest(name: string): boolean {
  return name === 'merge_requests' || name === 'external_pull_requests';
}

function addTriggers(text: string, range: Trigger['range'], triggers: Trigger[]): void {
  for (const match of text.matchAll(source)) {
    if (triggers.length >= maxTriggers) return;
    const name = match[1]!;
    const preview = name === 'merge_request_event' || name === 'external_pull_request_event';
    if (!triggers.some((one) => one.name === name)) triggers.push({ name, range, ...(preview ? { preview } : {}) });
  }
  if (/\$\{?CI_MERGE_REQUEST_/.test(text) && !triggers.some((one) => one.name === 'merge_request_event'))
    triggers.push({ name: 'merge_request_event', range, preview: true });
}
