import type { IdentityMention } from '../../../model/identity.ts';
import type { DebugSwitch, Pipeline, PipelineJob, PipelineStep, Runner, SecretUse, ThirdParty, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader, ReaderContext } from '../../reader.ts';
import { CiFile, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import {
  approvalTask,
  connectionOf,
  defineVariables,
  isOpen,
  keyVaultSecrets,
  listOf,
  repositoriesOf,
  runnerOf,
  templateOf,
  variablesOf,
} from './_ciAzureParts.ts';
import { debugOf } from './_ciDebug.ts';
import { withReaders } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';
import { imageOf } from './_thirdParty.ts';

/** https://learn.microsoft.com/azure/devops/pipelines/build/variables */
const dialect: CiDialect = {
  provider: 'azure-pipelines',
  macros: true,
  ephemeral: new Set(['System.AccessToken', 'SYSTEM_ACCESSTOKEN']),
  // Words of a command in `$(…)` of a shell.
  own: /^(?:(?:Build|Agent|System|Pipeline|Environment|Release|Resources)\.|(?:BUILD|AGENT|SYSTEM)_|(?:get|make|create|generate|fetch|read)_)/i,
};

const scriptKeys = ['script', 'bash', 'pwsh', 'powershell'] as const;
const inlineInput = /^(?:script|inlineScript|inline|scriptBlock)$/i;
/** Jobs of an earlier stage that one job is said to wait for. */
const maxNeeds = 50;

/** Azure Pipelines. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const reader: PlatformReader = {
  id: 'azure-pipelines',
  platforms: ['azure-pipelines'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    if (!root) return undefined;
    return new AzureFile(context, root).read();
  },
};
export default reader;

interface Surroundings {
  readonly stage?: string;
  readonly runner?: Runner;
  readonly secrets: readonly SecretUse[];
  readonly debug?: readonly DebugSwitch[];
  readonly needs: readonly string[];
  /** Runs whatever became of `needs`. */
  readonly anyway?: boolean;
  readonly gated?: boolean;
}

class AzureFile {
  private readonly file: CiFile;
  private readonly repositories: ReadonlyMap<string, ThirdParty>;
  /** Repositories whose templates the file takes in, by name. */
  private readonly used = new Map<string, ThirdParty>();
  private readonly identities: IdentityMention[] = [];
  private readonly jobs: PipelineJob[] = [];
  /** What `variables:` of the file hands to every job. */
  private readonly shared: readonly SecretUse[];

  constructor(
    private readonly context: ReaderContext,
    private readonly root: TreeNode,
  ) {
    this.file = new CiFile(context, dialect);
    this.repositories = repositoriesOf(root);
    this.define(root, 0);
    this.shared = onceEach(variablesOf(this.file, at(root, 'variables')));
  }

  /** Variables that the file defines at any level, and those that its scripts make. */
  private define(node: TreeNode, depth: number): void {
    if (depth > 20) return;
    for (const child of node.children) {
      if (child.key === 'variables') defineVariables(this.file, child);
      else if (child.entry && (scriptKeys.includes(child.key as 'script') || inlineInput.test(child.key)))
        this.file.defineByScript(child.entry.valueRange);
      else this.define(child, depth + 1);
    }
  }

  read(): PlatformFacts | undefined {
    const { root } = this;
    const top: Surroundings = { runner: runnerOf(at(root, 'pool')), secrets: [], needs: [] };
    const extended = at(root, 'extends');
    if (extended) this.take(at(extended, 'template'));
    for (const item of listOf(at(root, 'variables'))) this.take(at(item, 'template'));
    this.readStages(at(root, 'stages'), top);
    this.readJobs(at(root, 'jobs'), top);
    const steps = at(root, 'steps');
    if (steps) this.jobs.push(this.jobOf(root, steps.children.length > 0 ? steps : root, 'job', top, listOf(steps)));
    for (const parameter of childrenAt(extended, 'parameters')) this.readParameter(parameter, top);
    const pipeline: Pipeline = {
      system: 'azure-pipelines',
      kind: at(root, 'parameters') && !at(root, 'trigger') && !at(root, 'extends') && !at(root, 'resources') ? 'reusable' : 'pipeline',
      triggers: this.triggers(),
      secrets: this.shared,
      jobs: this.jobs,
      uses: [...this.used.values()],
      debug: debugOf('azure-pipelines', at(root, 'variables')),
    };
    const empty = pipeline.jobs.length + pipeline.uses.length + pipeline.secrets.length === 0;
    return empty ? undefined : { pipeline: withReaders(this.file, pipeline), identities: this.identities };
  }

  /** Stages, jobs and steps that an extended template is given, under whatever name. */
  private readParameter(parameter: TreeNode, top: Surroundings): void {
    const items = listOf(parameter);
    const holds = (...keys: readonly string[]): boolean => items.some((item) => keys.some((key) => at(item, key)));
    if (holds('stage')) this.readStages(parameter, top);
    else if (holds('job', 'deployment')) this.readJobs(parameter, top);
    else if (holds('task', 'checkout', ...scriptKeys)) {
      const job = this.jobOf(this.root, parameter, parameter.key, top, items);
      this.jobs.push({ ...job, keyPath: parameter.keyPath });
    } else if (parameter.children.length > 0 && items.length === 0)
      for (const child of parameter.children) if (listOf(child).length > 0) this.readParameter(child, top);
  }

  private triggers(): Trigger[] {
    const found: Trigger[] = [];
    for (const [key, preview] of [
      ['trigger', false],
      ['pr', true],
      ['schedules', false],
    ] as const) {
      const node = at(this.root, key);
      if (!node || node.entry?.value === 'none') continue;
      found.push({ name: key, range: headRange(node), ...(preview ? { preview } : {}) });
    }
    return found;
  }

  /** Takes in a template; one of another repository counts for the whole pipeline. */
  private take(node: TreeNode | undefined): ThirdParty | undefined {
    const template = templateOf(node?.entry, this.repositories);
    if (!template) return undefined;
    const repository = [...this.repositories.values()].find((one) => !template.local && one.name === template.name);
    if (repository) this.used.set(repository.name, repository);
    else if (!this.used.has(template.name)) this.used.set(template.name, template);
    return template;
  }

  private readStages(stages: TreeNode | undefined, top: Surroundings): void {
    const before = new Map<string, readonly string[]>();
    let last: readonly string[] = [];
    for (const [index, item] of listOf(stages).entries()) {
      if (at(item, 'template')) {
        this.take(at(item, 'template'));
        continue;
      }
      const stage = textAt(item, 'stage') || `stage ${index + 1}`;
      const depends = at(item, 'dependsOn');
      const needs = depends ? scalarsBelow(depends).flatMap((entry) => before.get(entry.value) ?? []) : last;
      const first = this.jobs.length;
      const surroundings: Surroundings = {
        stage,
        runner: runnerOf(at(item, 'pool')) ?? top.runner,
        secrets: variablesOf(this.file, at(item, 'variables')),
        debug: debugOf('azure-pipelines', at(item, 'variables')),
        needs: needs.slice(0, maxNeeds),
        anyway: runsAnyway(textAt(item, 'condition')),
        // https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/stages-stage (trigger)
        gated: textAt(item, 'trigger') === 'manual',
      };
      this.readJobs(at(item, 'jobs'), surroundings);
      const own = this.jobs.slice(first, first + maxNeeds).map((job) => job.id);
      // A stage without jobs hands on what it waits for.
      last = own.length > 0 ? own : needs;
      before.set(stage, last);
    }
  }

  private readJobs(jobs: TreeNode | undefined, around: Surroundings): void {
    for (const [index, item] of listOf(jobs).entries()) {
      const template = at(item, 'template');
      if (template) {
        const calls = this.take(template);
        if (calls)
          this.jobs.push({
            ...placeOf(item),
            head: template.entry!.valueRange,
            id: this.idOf(around, `template ${template.entry!.value}`),
            calls,
            secrets: onceEach([...around.secrets, ...this.parameters(item)]),
            steps: [],
            gated: around.gated || undefined,
            needs: around.needs,
            ...(around.anyway ? { mustSucceed: [] } : {}),
          });
        continue;
      }
      const name = at(item, 'deployment') ?? at(item, 'job');
      const steps = [at(item, 'steps'), ...stepsOfStrategy(at(item, 'strategy'))].flatMap((node) => listOf(node));
      this.jobs.push(this.jobOf(item, name ?? item, name?.entry?.value || `job ${index + 1}`, around, steps));
    }
  }

  private idOf(around: Surroundings, name: string): string {
    return around.stage === undefined ? name : `${around.stage}.${name}`;
  }

  private jobOf(node: TreeNode, head: TreeNode, name: string, around: Surroundings, items: readonly TreeNode[]): PipelineJob {
    const isRoot = node === this.root;
    const range = isRoot ? head.range : node.range;
    const approves = items.some((item) => approvalTask.test(textAt(item, 'task') ?? ''));
    const depends = isRoot ? [] : scalarsBelow(at(node, 'dependsOn')).map((entry) => this.idOf(around, entry.value));
    const isFree = !isRoot && runsAnyway(textAt(node, 'condition'));
    const secrets = isRoot ? [] : onceEach([...around.secrets, ...variablesOf(this.file, at(node, 'variables'))]);
    const reach = [...secrets, ...this.shared];
    return {
      id: this.idOf(around, name),
      range,
      head: head.entry?.valueRange ?? headRange(head),
      keyPath: node.keyPath,
      environment: environmentOf(at(node, 'environment')),
      secrets,
      steps: items.map((item, i) => this.stepOf(item, i, reach)),
      runner: (isRoot ? undefined : runnerOf(at(node, 'pool'))) ?? around.runner,
      image: this.containerOf(at(node, 'container')),
      gated: approves || around.gated || undefined,
      guarded: isGuarded(textAt(node, 'condition')) || undefined,
      needs: [...depends, ...around.needs],
      ...(isFree || around.anyway ? { mustSucceed: [...(isFree ? [] : depends), ...(around.anyway ? [] : around.needs)] } : {}),
      debug: [...(around.debug ?? []), ...(isRoot ? [] : debugOf('azure-pipelines', at(node, 'variables')))],
    };
  }

  /** An image, or the alias of one among the resources. */
  private containerOf(node: TreeNode | undefined): ThirdParty | undefined {
    const entry = node?.entry ?? at(node, 'image')?.entry;
    if (!entry || isOpen(entry.value)) return undefined;
    for (const item of listOf(at(this.root, 'resources', 'containers')))
      if (textAt(item, 'container') === entry.value) {
        const image = at(item, 'image')?.entry;
        return image && imageOf(image.value, image.valueRange);
      }
    return imageOf(entry.value, entry.valueRange);
  }

  /** Secrets that a template is given. */
  private parameters(item: TreeNode): SecretUse[] {
    const uses: SecretUse[] = [];
    for (const parameter of childrenAt(item, 'parameters')) {
      if (!parameter.entry) continue;
      uses.push(...this.file.secretsIn(parameter.entry.valueRange, 'input', { variable: parameter.key, item: parameter.range }));
      const connection = connectionOf(parameter, this.context.map);
      if (connection) this.identities.push(connection);
    }
    return uses;
  }

  private stepOf(item: TreeNode, index: number, around: readonly SecretUse[]): PipelineStep {
    const { file } = this;
    const task = at(item, 'task')?.entry;
    const template = at(item, 'template');
    const script = scriptKeys.flatMap((key) => at(item, key)?.entry ?? []);
    const secrets = file.mappedSecrets(at(item, 'env'), 'env');
    const scripts = script.map((entry) => entry.valueRange);
    for (const input of childrenAt(item, 'inputs')) {
      if (!input.entry) continue;
      if (inlineInput.test(input.key)) scripts.push(input.entry.valueRange);
      else secrets.push(...file.secretsIn(input.entry.valueRange, 'input', { variable: input.key, item: input.range }));
      const connection = connectionOf(input, this.context.map);
      if (connection) this.identities.push(connection);
    }
    if (task && /^AzureKeyVault@/i.test(task.value)) secrets.push(...keyVaultSecrets(item));
    if (template) secrets.push(...this.parameters(item));
    const named = textAt(item, 'displayName');
    const title = named && !isOpen(named) ? named : (task?.value ?? template?.entry?.value ?? item.children[0]?.key ?? `step ${index + 1}`);
    return stepOf(file, {
      range: item.range,
      head: task?.valueRange ?? template?.entry?.valueRange ?? (item.children[0] ? headRange(item.children[0]) : headRange(item)),
      keyPath: item.keyPath,
      title,
      uses: task ? taskOf(task.value, task.valueRange) : template ? this.take(template) : undefined,
      scripts,
      secrets,
      around,
      federates: /^AzureCLI@/i.test(task?.value ?? '') && textAt(item, 'inputs', 'addSpnToEnvironment') === 'true' ? true : undefined,
    });
  }
}

/** A task of the marketplace names its publisher; what Microsoft ships names none. */
function taskOf(value: string, range: ThirdParty['range']): ThirdParty {
  const sign = value.lastIndexOf('@');
  const name = sign < 0 ? value : value.slice(0, sign);
  const publisher = /^([A-Za-z0-9][\w-]{0,80})\.[\w-]{1,80}\.[\w.-]{1,120}$/.exec(name)?.[1];
  return {
    kind: 'action',
    name,
    owner: publisher,
    version: sign < 0 ? undefined : value.slice(sign + 1),
    pinned: false,
    local: false,
    range,
  };
}

/** `prod`, `prod.namespace`, or `name:`. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-deployment-environment */
function environmentOf(node: TreeNode | undefined): PipelineJob['environment'] {
  const entry = node?.entry ?? at(node, 'name')?.entry;
  if (!entry || entry.value === '') return undefined;
  const fixed = !isOpen(entry.value);
  return { name: fixed ? entry.value.split('.')[0]! : entry.value, range: entry.valueRange, fixed };
}

/** `runOnce`, `rolling` and `canary` with their hooks. https://learn.microsoft.com/azure/devops/pipelines/process/deployment-jobs */
function stepsOfStrategy(strategy: TreeNode | undefined): TreeNode[] {
  return ['runOnce', 'rolling', 'canary'].flatMap((kind) =>
    childrenAt(strategy, kind).flatMap((hook) =>
      hook.key === 'on' ? hook.children.flatMap((one) => at(one, 'steps') ?? []) : (at(hook, 'steps') ?? []),
    ),
  );
}

/**
 * Whether a condition lets a job or stage run although what it depends on failed or was rejected: one of its own takes the
 * place of `succeeded()`. https://learn.microsoft.com/azure/devops/pipelines/process/conditions
 */
function runsAnyway(condition: string | undefined): boolean {
  if (condition === undefined || condition.length > 2_000 || condition.includes('${{')) return false;
  return !/\bsucceeded\s{0,4}\(|\bdependencies\b.{1,200}\bSucceeded\b/is.test(condition);
}

/** Whether the condition leaves out pull requests. */
function isGuarded(condition: string | undefined): boolean {
  if (condition === undefined || condition.length > 2_000) return false;
  return (
    /ne\(\s{0,4}variables\[?['".]{1,2}Build\.Reason['"]?\]?\s{0,4},\s{0,4}'PullRequest'/i.test(condition) ||
    /eq\(\s{0,4}variables\[?['".]{1,2}Build\.SourceBranch(?:Name)?['"]?\]?\s{0,4},\s{0,4}'(?:refs\/heads\/)?[\w/.-]{1,100}'/i.test(
      condition,
    )
  );
}
