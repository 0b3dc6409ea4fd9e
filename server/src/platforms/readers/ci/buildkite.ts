import { referenceId } from '../../../model/reference.ts';
import type { PipelineJob, PipelineStep, Runner, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, isCommit, isSequence, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { toldOnce } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';

/** https://buildkite.com/docs/pipelines/configure/environment-variables */
const dialect: CiDialect = { own: /^BUILDKITE_/, ephemeral: new Set(['BUILDKITE_AGENT_ACCESS_TOKEN']) };

const commandKeys = ['command', 'commands'] as const;
const maxDepth = 6;

/** Buildkite. https://buildkite.com/docs/pipelines/configure/defining-steps */
const reader: PlatformReader = {
  id: 'buildkite',
  platforms: ['buildkite'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    const steps = isSequence(root) ? root : at(root, 'steps');
    if (!root || !steps) return undefined;
    const file = new CiFile(context, dialect);
    for (const entry of context.document.entries)
      if (entry.keyPath.some((key) => key === 'command' || key === 'commands')) file.defineByScript(entry.valueRange);
    file.defineAll(at(root, 'env'));
    for (const step of itemsOf(steps)) for (const inner of [step, ...childrenAt(step, 'steps')]) file.defineAll(at(inner, 'env'));
    const shared = onceEach([...file.mappedSecrets(at(root, 'env'), 'env'), ...ownSecrets(at(root, 'secrets'))]);
    const jobs: PipelineJob[] = [];
    readSteps(file, steps, { agents: at(root, 'agents'), shared, jobs, wait: [] }, 0);
    return jobs.length > 0 || shared.length > 0
      ? { pipeline: toldOnce({ system: 'buildkite', kind: 'pipeline', triggers: [], secrets: shared, jobs, uses: [] }) }
      : undefined;
  },
};
export default reader;

interface Around {
  /** Of the pipeline, for steps that name none. */
  readonly agents: TreeNode | undefined;
  readonly shared: readonly SecretUse[];
  readonly jobs: PipelineJob[];
  /** The last step that a person must release: what follows waits for it. */
  wait: readonly string[];
}

function readSteps(file: CiFile, list: TreeNode, around: Around, depth: number): void {
  for (const item of itemsOf(list)) {
    const group = at(item, 'steps');
    if (group && at(item, 'group')) {
      if (depth < maxDepth) readSteps(file, group, around, depth + 1);
      continue;
    }
    const text = item.entry?.value;
    if (text === 'wait' || text === 'waiter' || at(item, 'wait') || at(item, 'waiter')) continue;
    const job = jobOf(file, item, around);
    around.jobs.push(job);
    if (job.gated) around.wait = [job.id];
  }
}

function jobOf(file: CiFile, item: TreeNode, around: Around): PipelineJob {
  const gate = item.entry && /^(?:block|input|manual)$/.test(item.entry.value) ? item : (at(item, 'block') ?? at(item, 'manual'));
  const label = at(item, 'key') ?? at(item, 'id') ?? at(item, 'identifier') ?? at(item, 'label') ?? at(item, 'name');
  const command = commandKeys.map((key) => at(item, key)).find((one) => one) ?? (item.entry && !gate ? item : undefined);
  const id = label?.entry?.value || gate?.entry?.value || `step ${around.jobs.length + 1}`;
  const secrets = onceEach([...file.mappedSecrets(at(item, 'env'), 'env'), ...ownSecrets(at(item, 'secrets'))]);
  const reach = [...secrets, ...around.shared];
  const steps: PipelineStep[] = [];
  const plugins = pluginsOf(at(item, 'plugins'));
  for (const plugin of plugins) steps.push(pluginStep(file, plugin));
  if (command)
    steps.push(
      stepOf(file, {
        ...placeOf(command),
        title: 'command',
        scripts: scalarsBelow(command).map((entry) => entry.valueRange),
        around: reach,
        federates: scalarsBelow(command).some((entry) => /buildkite-agent oidc request-token/.test(entry.value)) || undefined,
      }),
    );
  const trigger = at(item, 'trigger')?.entry;
  const condition = textAt(item, 'if');
  const branches = scalarsAt(item, 'branches').flatMap((entry) => entry.value.split(/\s+/));
  const depends = itemsOf(at(item, 'depends_on')).flatMap((one) => one.entry?.value ?? textAt(one, 'step') ?? []);
  return {
    id,
    range: item.range,
    head: label?.entry?.valueRange ?? gate?.entry?.valueRange ?? headRange(item.children[0] ?? item),
    keyPath: item.keyPath,
    secrets,
    steps: plugins.some((plugin) => /assume-role/.test(plugin.name)) ? steps.map(withRole) : steps,
    runner: runnerOf(at(item, 'agents') ?? around.agents),
    calls: trigger && {
      kind: 'reusable-workflow',
      name: trigger.value,
      version: textAt(item, 'build', 'branch') ?? textAt(item, 'build', 'commit'),
      pinned: isCommit(textAt(item, 'build', 'commit')),
      local: false,
      range: trigger.valueRange,
    },
    gated: gate ? true : undefined,
    guarded:
      (branches.length > 0 && branches.every((branch) => /^[\w./-]{1,100}$/.test(branch))) ||
      (condition !== undefined && /^\s{0,4}build\.branch\s{0,4}==\s{0,4}["'][\w./-]{1,100}["']\s{0,4}$/.test(condition)) ||
      undefined,
    preview: (condition !== undefined && /^\s{0,4}build\.pull_request\.id\s{0,4}!=\s{0,4}null\s{0,4}$/.test(condition)) || undefined,
    needs: [...depends, ...(at(item, 'depends_on') ? [] : around.wait)],
  };
}

/** A plugin that assumes a role puts short-lived keys into the variables of AWS. */
function withRole(step: PipelineStep): PipelineStep {
  const secrets = step.secrets.map((use) =>
    /^AWS_(?:SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(use.name) ? { ...use, ephemeral: true } : use,
  );
  return { ...step, secrets, federates: true };
}

/** `secrets:` of a step or pipeline: names, or variables with their names. https://buildkite.com/docs/pipelines/security/secrets/buildkite-secrets */
function ownSecrets(node: TreeNode | undefined): SecretUse[] {
  return (node?.children ?? []).flatMap((child): SecretUse[] => {
    if (!child.entry || child.entry.value === '') return [];
    const name = child.entry.value;
    return [
      {
        name,
        id: referenceId({ provider: 'buildkite', locator: { path: name } }),
        range: child.entry.valueRange,
        item: child.range,
        via: 'secret',
        variable: /^\d+$/.test(child.key) ? name : child.key,
      },
    ];
  });
}

/** Plugins as a list of texts or one-key mappings, or as one mapping. */
function pluginsOf(node: TreeNode | undefined): { readonly node: TreeNode; readonly name: string; readonly settings?: TreeNode }[] {
  if (!node) return [];
  const items = isSequence(node) ? node.children : [node];
  return items.flatMap((item) =>
    item.entry
      ? [{ node: item, name: item.entry.value }]
      : item.children.map((child) => ({ node: child, name: child.key, settings: child })),
  );
}

function pluginStep(file: CiFile, { node, name, settings }: { node: TreeNode; name: string; settings?: TreeNode }): PipelineStep {
  const range = settings?.keyRange ?? node.entry?.valueRange ?? headRange(node);
  const secrets: SecretUse[] = [];
  for (const entry of scalarsBelow(settings)) {
    const key = entry.keyPath.at(-1);
    // `environment: [NPM_TOKEN]` hands a variable on by its name; `password-env` and `secret-env` name one, too.
    if (/^[A-Z][A-Z0-9_]{2,100}$/.test(entry.value)) {
      if (file.kindOf(entry.value) === 'stored')
        secrets.push({ name: entry.value, id: file.idOfVariable(entry.value), range: entry.valueRange, via: 'input', variable: key });
    } else secrets.push(...file.secretsIn(entry.valueRange, 'input', { variable: key }));
  }
  return stepOf(file, { range: node.range, head: range, keyPath: node.keyPath, title: name, uses: pluginOf(name, range), secrets });
}

/** https://buildkite.com/docs/pipelines/integrations/plugins/using#plugin-sources */
function pluginOf(text: string, range: ThirdParty['range']): ThirdParty {
  const sign = text.lastIndexOf('#');
  const source = sign < 0 ? text : text.slice(0, sign);
  const version = sign < 0 ? undefined : text.slice(sign + 1);
  if (/^\.{0,2}\//.test(source)) return { kind: 'plugin', name: source, pinned: false, local: true, range };
  const address = /^(?:https?:\/\/|ssh:\/\/|git@|file:\/\/)(?:[^@/]{1,80}@)?([^/:]{1,200})[/:](.{1,300}?)(?:\.git)?$/.exec(source);
  const name = address ? `${address[1]!}/${address[2]!}` : source.includes('/') ? source : `buildkite-plugins/${source}`;
  const parts = (address?.[2] ?? name).split('/');
  return { kind: 'plugin', name, owner: parts.length > 1 ? parts[0] : undefined, version, pinned: isCommit(version), local: false, range };
}

/** https://buildkite.com/docs/pipelines/configure/defining-steps#targeting-specific-agents */
function runnerOf(node: TreeNode | undefined): Runner | undefined {
  if (!node) return undefined;
  const labels = node.children.flatMap((child) =>
    child.entry ? [/^\d+$/.test(child.key) ? child.entry.value : `${child.key}=${child.entry.value}`] : [],
  );
  return labels.length > 0 && !labels.some((label) => label.includes('$'))
    ? { labels, selfHosted: true, range: headRange(node) }
    : undefined;
}
