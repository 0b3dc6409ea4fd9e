import { referenceId } from '../../../model/reference.ts';
import type { PipelineJob, PipelineStep, SecretUse, ThirdParty, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, isSequence, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { imageOf } from './_thirdParty.ts';
import { toldOnce } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';

const dialect: CiDialect = { own: /^(?:DRONE|CI)_/, ephemeral: new Set(['DRONE_NETRC_PASSWORD', 'CI_NETRC_PASSWORD']) };

/**
 * Drone and Woodpecker: one pipeline for each document, as a job.
 * https://docs.drone.io/pipeline/overview/ https://woodpecker-ci.org/docs/usage/workflow-syntax
 */
const reader: PlatformReader = {
  id: 'drone',
  platforms: ['drone'],
  read(context): PlatformFacts | undefined {
    const roots = context.trees.filter((root) => stepsNode(root) !== undefined);
    if (roots.length === 0) return undefined;
    const file = new CiFile(context, dialect);
    for (const entry of context.document.entries)
      if (entry.keyPath.some((key) => key === 'commands' || key === 'command')) file.defineByScript(entry.valueRange);
    for (const root of roots) for (const item of membersOf(stepsNode(root))) file.defineAll(plain(at(item, 'environment')));
    const stores = new Map<string, string>();
    for (const root of context.trees) {
      // `kind: secret` tells where an external secret comes from. https://docs.drone.io/secret/external/
      const name = textAt(root, 'kind') === 'secret' ? textAt(root, 'name') : undefined;
      const path = textAt(root, 'get', 'path');
      if (name !== undefined && path !== undefined) stores.set(name, path);
    }
    const triggers = new Map<string, Trigger>();
    const jobs = roots.map((root, index) => jobOf(file, root, index, stores, triggers));
    const system = /(?:^|\/)\.woodpecker/.test(context.document.file.path) ? 'woodpecker' : 'drone';
    return { pipeline: toldOnce({ system, kind: 'pipeline', triggers: [...triggers.values()], secrets: [], jobs, uses: [] }) };
  },
};
export default reader;

/** `steps` of today, `pipeline` of old files. */
function stepsNode(root: TreeNode): TreeNode | undefined {
  const node = at(root, 'steps') ?? at(root, 'pipeline');
  return node && node.children.length > 0 ? node : undefined;
}

/** Items of a list or values of a mapping. */
function membersOf(node: TreeNode | undefined): readonly TreeNode[] {
  return (node?.children ?? []).filter((child) => child.children.length > 0);
}

/** A mapping without the variables that take a secret. */
function plain(node: TreeNode | undefined): TreeNode | undefined {
  return node && { ...node, children: node.children.filter((child) => child.entry) };
}

function jobOf(
  file: CiFile,
  root: TreeNode,
  index: number,
  stores: ReadonlyMap<string, string>,
  triggers: Map<string, Trigger>,
): PipelineJob {
  const steps = stepsNode(root)!;
  const when = at(root, 'trigger') ?? at(root, 'when');
  const events = eventsOf(when);
  for (const { name, range } of events)
    if (!triggers.has(name)) triggers.set(name, { name, range, ...(isProposed(name) ? { preview: true } : {}) });
  const names = events.map((event) => event.name);
  const target = itemsOf(at(when, 'target') ?? at(when, 'environment'))[0]?.entry;
  const branches = scalarsBelow(at(when, 'branch')).map((entry) => entry.value);
  const runner = at(root, 'node') ?? at(root, 'labels');
  const labels = (runner?.children ?? []).flatMap((child) => (child.entry ? [`${child.key}=${child.entry.value}`] : []));
  const members = [...membersOf(steps), ...membersOf(at(root, 'services'))];
  const named = at(root, 'name')?.entry;
  return {
    id: named?.value || (index === 0 ? 'default' : `pipeline ${index + 1}`),
    range: {
      start: Math.min(steps.range.start, named?.keyRange?.start ?? steps.range.start),
      end: Math.max(steps.range.end, when?.range.end ?? 0),
    },
    head: named?.valueRange ?? headRange(steps),
    keyPath: steps.keyPath,
    environment: target && { name: target.value, range: target.valueRange, fixed: !target.value.includes('$') },
    secrets: onceEach(scalarsAt(root, 'image_pull_secrets').map((entry) => storedSecret(entry.value, entry.valueRange, stores, 'other'))),
    steps: members.map((item, i) => readStep(file, item, i, stores)),
    runner: runner && labels.length > 0 ? { labels, selfHosted: true, range: headRange(runner) } : undefined,
    // Only a person promotes a build.
    gated:
      (names.length > 0 &&
        names.every((name) => name === 'promote' || name === 'rollback' || name === 'deployment' || name === 'manual')) ||
      undefined,
    guarded:
      (names.length > 0 && !names.some((name) => isProposed(name)) && (branches.length > 0 || names.every((name) => name === 'tag'))) ||
      undefined,
    preview: (names.length > 0 && names.every((name) => isProposed(name))) || undefined,
    needs: scalarsAt(root, 'depends_on').map((entry) => entry.value),
  };
}

function isProposed(event: string): boolean {
  return event.startsWith('pull_request');
}

/** `event: push`, `event: [push]`, `event: { include: [push] }`; Woodpecker also takes a list of conditions. */
function eventsOf(when: TreeNode | undefined): { readonly name: string; readonly range: Trigger['range'] }[] {
  const conditions = isSequence(when) ? when!.children : when ? [when] : [];
  return conditions
    .flatMap((condition) => scalarsBelow(at(condition, 'event', 'include') ?? at(condition, 'event')))
    .filter((entry) => !entry.keyPath.includes('exclude'))
    .slice(0, 50)
    .map((entry) => ({ name: entry.value, range: entry.valueRange }));
}

function storedSecret(
  name: string,
  range: SecretUse['range'],
  stores: ReadonlyMap<string, string>,
  via: SecretUse['via'],
  more: Partial<SecretUse> = {},
): SecretUse {
  return {
    name,
    id: referenceId({ provider: 'drone', locator: { store: stores.get(name), path: name } }),
    store: stores.get(name),
    range,
    via,
    ...more,
  };
}

function readStep(file: CiFile, item: TreeNode, index: number, stores: ReadonlyMap<string, string>): PipelineStep {
  const name = at(item, 'name')?.entry;
  const image = at(item, 'image')?.entry;
  const commands = at(item, 'commands') ?? at(item, 'command') ?? at(item, 'script');
  const party = image && imageOf(image.value, image.valueRange);
  const isPlugin = !commands && at(item, 'settings') !== undefined;
  const secrets: SecretUse[] = [];
  for (const [key, via] of [
    ['environment', 'env'],
    ['settings', 'input'],
    // Old files give the settings of a plugin beside its image.
    ['', 'input'],
  ] as const)
    for (const child of key === '' ? item.children : childrenAt(item, key)) secrets.push(...given(file, child, stores, via, key === ''));
  // `secrets: [name]`, `secrets: [{source, target}]` of Woodpecker and old Drone.
  for (const child of childrenAt(item, 'secrets')) {
    const source = child.entry ?? at(child, 'source')?.entry;
    if (!source) continue;
    const variable = (textAt(child, 'target') ?? source.value).toUpperCase();
    secrets.push(storedSecret(source.value, source.valueRange, stores, 'secret', { variable, item: child.range }));
  }
  const isOwnKey = !/^\d+$/.test(item.key);
  return stepOf(file, {
    ...placeOf(item),
    head: name?.valueRange ?? (isOwnKey ? headRange(item) : (image?.valueRange ?? headRange(item))),
    title: name?.value ?? (isOwnKey ? item.key : (image?.value ?? `step ${index + 1}`)),
    uses: party && isPlugin ? pluginOf(party) : party,
    scripts: scalarsBelow(commands).map((entry) => entry.valueRange),
    secrets: onceEach(secrets),
  });
}

function pluginOf(image: ThirdParty): ThirdParty {
  return { ...image, kind: 'plugin' };
}

/** What one variable or setting is given: `from_secret`, at any depth, or a text that reads a variable. */
function given(
  file: CiFile,
  child: TreeNode,
  stores: ReadonlyMap<string, string>,
  via: SecretUse['via'],
  onlyMarked: boolean,
  depth = 0,
): SecretUse[] {
  const marked = at(child, 'from_secret')?.entry;
  if (marked) return [storedSecret(marked.value, marked.valueRange, stores, via, { variable: child.key, item: child.range })];
  if (onlyMarked || depth > 6) return [];
  if (child.entry) return file.secretsIn(child.entry.valueRange, via, { variable: child.key, item: child.range });
  return child.children.flatMap((one) => given(file, one, stores, via, false, depth + 1));
}
