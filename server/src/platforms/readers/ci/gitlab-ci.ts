import { referenceId } from '../../../model/reference.ts';
import type { DebugSwitch, Pipeline, PipelineJob, PipelineStep, SecretUse, ThirdParty, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, isSequence, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { debugOf } from './_ciDebug.ts';
import { conditionsOf, type Conditions } from './_ciGitlabRules.ts';
import { includesOf, triggeredBy } from './_ciGitlabInclude.ts';
import { toldOnce } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';
import { imageOf } from './_thirdParty.ts';

/** https://docs.gitlab.com/ci/variables/predefined_variables/ */
const dialect: CiDialect = {
  ephemeral: new Set([
    'CI_JOB_TOKEN',
    'CI_BUILD_TOKEN',
    'CI_REGISTRY_PASSWORD',
    'CI_DEPENDENCY_PROXY_PASSWORD',
    'CI_JOB_JWT',
    'CI_JOB_JWT_V2',
  ]),
  own: /^(?:CI_(?!DEPLOY_PASSWORD$)|GITLAB_(?:CI|FEATURES|USER)|FF_|CHAT_|KUBECONFIG$)/,
};

/** Keys of the file that are no jobs. https://docs.gitlab.com/ci/yaml/#global-keywords */
const globals = new Set([
  'default',
  'include',
  'stages',
  'types',
  'variables',
  'workflow',
  'spec',
  'image',
  'services',
  'cache',
  'before_script',
  'after_script',
]);
const scriptKeys = ['before_script', 'script', 'after_script'] as const;
const defaultStages = ['.pre', 'build', 'test', 'deploy', '.post'];
/** Templates that one job is followed through, and blocking jobs that one job is said to wait for. */
const maxBases = 20;
const maxNeeds = 50;

/** Runners of gitlab.com. https://docs.gitlab.com/ci/runners/hosted_runners/ */
const hostedTag = /^(?:saas-|gitlab-org|shared-windows|gitlab-com)/;

/** GitLab CI/CD. https://docs.gitlab.com/ci/yaml/ */
const reader: PlatformReader = {
  id: 'gitlab-ci',
  platforms: ['gitlab-ci'],
  read(context): PlatformFacts | undefined {
    const roots = context.trees.filter((root) => root.children.some((child) => child.key !== 'spec'));
    if (roots.length === 0) return undefined;
    const file = new CiFile(context, dialect);
    const pipeline = toldOnce(new GitlabFile(file, roots).read());
    return pipeline.jobs.length + pipeline.uses.length + pipeline.secrets.length > 0 ? { pipeline } : undefined;
  },
};
export default reader;

class GitlabFile {
  private readonly byName = new Map<string, TreeNode>();
  /** Steps of a script key by the job that writes it; jobs that extend it share them. */
  private readonly steps = new Map<TreeNode, PipelineStep>();
  private readonly told = new Set<TreeNode>();
  private readonly global: (key: string) => TreeNode | undefined;
  /** What `variables:` of the file hands to every job. */
  private readonly shared: readonly SecretUse[];

  constructor(
    private readonly file: CiFile,
    roots: readonly TreeNode[],
  ) {
    const tops = roots.flatMap((root) => root.children);
    for (const top of tops) if (!globals.has(top.key) && top.children.length > 0) this.byName.set(top.key, top);
    const named = new Map(tops.map((top) => [top.key, top]));
    this.global = (key) => named.get(key);
    file.defineAll(this.global('variables'));
    for (const node of [...this.byName.values(), this.global('default')]) {
      if (!node) continue;
      file.defineAll(at(node, 'variables'));
      for (const child of [...childrenAt(node, 'id_tokens'), ...childrenAt(node, 'secrets')]) file.define(child.key);
      for (const key of scriptKeys) this.defineByScript(at(node, key));
    }
    for (const key of scriptKeys) this.defineByScript(this.global(key));
    this.shared = file.mappedSecrets(this.global('variables'), 'env');
  }

  private defineByScript(node: TreeNode | undefined): void {
    for (const entry of scalarsBelow(node)) this.file.defineByScript(entry.valueRange);
  }

  read(): Pipeline {
    const extended = new Set([...this.byName.values()].flatMap((node) => scalarsAt(node, 'extends').map((entry) => entry.value)));
    const jobs: PipelineJob[] = [];
    const stages = new Map<string, number>();
    const order = scalarsAt(this.global('stages')).map((entry) => entry.value);
    (order.length > 0 ? ['.pre', ...order, '.post'] : defaultStages).forEach((stage, i) => stages.set(stage, i));
    /** Jobs that hold back what comes in later stages, in text order. */
    const blocking: { readonly id: string; readonly stage: number }[] = [];
    const waits: { readonly at: number; readonly stage: number }[] = [];
    const found = new Map<string, Trigger>();
    const workflow = conditionsOf(this.global('workflow'));
    for (const trigger of workflow.triggers) found.set(trigger.name, trigger);
    for (const [name, node] of this.byName) {
      // A template that a job of this file extends is read with that job.
      if (name.startsWith('.') && extended.has(name)) continue;
      const chain = this.chainOf(node);
      if (!chain.some((one) => scriptKeys.some((key) => at(one, key)) || at(one, 'trigger') || at(one, 'run') || at(one, 'environment')))
        continue;
      const conditions = conditionsOf(merged(chain, 'rules', 'only', 'when', 'allow_failure'));
      for (const trigger of conditions.triggers) if (!found.has(trigger.name)) found.set(trigger.name, trigger);
      const job = this.jobOf(name, node, chain, conditions);
      const stage = stages.get(textAt(own(chain, 'stage')) ?? 'test') ?? 2;
      if (job.gated && conditions.blocks) blocking.push({ id: name, stage });
      if (!own(chain, 'needs')) waits.push({ at: jobs.length, stage });
      jobs.push(job);
    }
    for (const { at: index, stage } of waits) {
      const before = blocking.slice(0, maxNeeds).filter((one) => one.stage < stage);
      if (before.length > 0) jobs[index] = { ...jobs[index]!, needs: before.map((one) => one.id) };
    }
    return {
      system: 'gitlab-ci',
      kind: 'pipeline',
      triggers: [...found.values()],
      secrets: this.shared,
      jobs,
      uses: includesOf(this.global('include')),
      ...some(debugOf('gitlab-ci', this.global('variables'))),
    };
  }

  /** The job and what it extends, the nearest first. https://docs.gitlab.com/ci/yaml/#extends */
  private chainOf(node: TreeNode): TreeNode[] {
    const chain: TreeNode[] = [];
    const visit = (one: TreeNode): void => {
      if (chain.length >= maxBases || chain.includes(one)) return;
      chain.push(one);
      for (const base of [...scalarsAt(one, 'extends')].reverse()) {
        const next = this.byName.get(base.value);
        if (next) visit(next);
      }
    };
    visit(node);
    return chain;
  }

  /** A keyword of the job, its templates, `default:` or the file. */
  private keyword(chain: readonly TreeNode[], key: string): TreeNode | undefined {
    const found = own(chain, key);
    if (found) return found;
    const inherit = own(chain, 'inherit');
    const wanted = at(inherit, 'default');
    if (wanted?.entry?.value === 'false') return undefined;
    if (isSequence(wanted) && !scalarsAt(wanted).some((entry) => entry.value === key)) return undefined;
    return at(this.global('default'), key) ?? this.global(key);
  }

  private jobOf(id: string, node: TreeNode, chain: readonly TreeNode[], conditions: Conditions): PipelineJob {
    const { file } = this;
    const federates = chain.some((one) => at(one, 'id_tokens')) || at(this.global('default'), 'id_tokens') ? true : undefined;
    const secrets = onceEach(
      chain.flatMap((one) => [
        ...file.mappedSecrets(at(one, 'variables'), 'env'),
        ...childrenAt(one, 'secrets').map((secret) => this.storedSecret(secret)),
      ]),
    );
    const around = [...secrets, ...this.shared];
    const steps = scriptKeys.flatMap((key) => this.stepsOf(this.keyword(chain, key), around));
    for (const item of itemsOf(own(chain, 'run'))) steps.push(this.runStep(item, around));
    for (const service of itemsOf(this.keyword(chain, 'services'))) {
      const step = this.serviceStep(service);
      if (step) steps.push(step);
    }
    const environment = environmentOf(own(chain, 'environment'));
    const tags = this.keyword(chain, 'tags');
    const labels = scalarsAt(tags).map((entry) => entry.value);
    const named = this.keyword(chain, 'image');
    const image = named?.entry ?? at(named, 'name')?.entry;
    const debug = chain.flatMap((one) => debugOf('gitlab-ci', at(one, 'variables')));
    return {
      id,
      ...placeOf(node),
      ...some(debug.filter((one, i) => debug.findIndex((other) => other.name === one.name) === i)),
      environment,
      secrets,
      steps: federates ? steps.map((step) => ({ ...step, federates })) : steps,
      runner:
        tags && labels.length > 0
          ? { labels, selfHosted: !labels.some((label) => hostedTag.test(label)), range: headRange(tags) }
          : undefined,
      calls: triggeredBy(own(chain, 'trigger')),
      image: image && imageOf(image.value, image.valueRange),
      gated: conditions.gated || undefined,
      guarded: conditions.guarded || undefined,
      preview: conditions.preview || /^(?:review|preview)\b/i.test(environment?.name ?? '') || undefined,
      needs: itemsOf(own(chain, 'needs')).flatMap((need) => need.entry?.value ?? textAt(need, 'job') ?? []),
    };
  }

  private stepsOf(node: TreeNode | undefined, around: readonly SecretUse[]): PipelineStep[] {
    if (!node) return [];
    const known = this.steps.get(node);
    if (known) return [known];
    const scripts = this.scriptsOf(node, 0);
    const step = stepOf(this.file, { ...placeOf(node), title: node.key, scripts: scripts.map((entry) => entry.valueRange), around });
    this.steps.set(node, step);
    return [step];
  }

  /** Lines of a script; `!reference [.job, key]` stands for those of another job, which are told of there too. */
  private scriptsOf(node: TreeNode, depth: number): ReturnType<typeof scalarsBelow> {
    if (depth > 10) return [];
    if (node.entry) return [node.entry];
    const target = this.referenced(node);
    if (target) return depth < 10 ? this.scriptsOf(target, depth + 1) : [];
    return node.children.flatMap((child) => this.scriptsOf(child, depth + 1));
  }

  /** https://docs.gitlab.com/ci/yaml/yaml_optimization/#reference-tags */
  private referenced(node: TreeNode): TreeNode | undefined {
    const first = node.children[0]?.entry;
    if (!first || node.children.length > 5 || node.children.some((child) => !child.entry)) return undefined;
    const before = this.file.text.slice(Math.max(0, first.valueRange.start - 24), first.valueRange.start);
    if (!/!reference\s{0,4}\[\s{0,4}["']?$/.test(before)) return undefined;
    const [job, ...keys] = node.children.map((child) => child.entry!.value);
    const target = at(this.byName.get(job!) ?? this.global(job!), ...keys);
    return target === node ? undefined : target;
  }

  private runStep(item: TreeNode, around: readonly SecretUse[]): PipelineStep {
    const script = at(item, 'script')?.entry;
    return stepOf(this.file, {
      ...placeOf(item),
      title: textAt(item, 'name') ?? 'run',
      scripts: script ? [script.valueRange] : [],
      secrets: [...this.file.mappedSecrets(at(item, 'env'), 'env'), ...this.file.mappedSecrets(at(item, 'inputs'), 'input')],
      uses: stepFunction(at(item, 'step')),
      around,
    });
  }

  private serviceStep(service: TreeNode): PipelineStep | undefined {
    const entry = service.entry ?? at(service, 'name')?.entry;
    const uses = entry && !this.told.has(service) ? imageOf(entry.value, entry.valueRange) : undefined;
    if (!uses) return undefined;
    this.told.add(service);
    return stepOf(this.file, {
      ...placeOf(service),
      title: `service ${uses.name}`,
      uses,
      secrets: this.file.mappedSecrets(at(service, 'variables'), 'env'),
    });
  }

  /** https://docs.gitlab.com/ci/yaml/#secrets */
  private storedSecret(secret: TreeNode): SecretUse {
    const store = secret.children.find((child) => child.key !== 'file' && child.key !== 'token');
    const entry = store?.entry ?? [...scalarsBelow(store)].find((one) => ['path', 'name', 'secret_id'].includes(one.keyPath.at(-1)!));
    const reference = entry && this.file.referenceIn(entry.valueRange, 'gitlab-ci');
    const { path, field } = reference?.locator ?? {};
    return {
      name: path === undefined ? secret.key : field ? `${path}/${field}` : path,
      id: reference && referenceId(reference),
      store: reference?.locator.store ?? store?.key,
      range: entry?.valueRange ?? headRange(secret),
      item: secret.range,
      via: 'secret',
      variable: secret.key,
    };
  }
}

/** A field of the model that is left out where nothing is in it. */
function some(debug: readonly DebugSwitch[]): { readonly debug?: readonly DebugSwitch[] } {
  return debug.length > 0 ? { debug } : {};
}

/** The nearest definition of a keyword in the chain. */
function own(chain: readonly TreeNode[], key: string): TreeNode | undefined {
  for (const node of chain) {
    const found = at(node, key);
    if (found) return found;
  }
  return undefined;
}

/** A node with the nearest definition of each of some keywords; rules take the place of `only` and `when`. */
function merged(chain: readonly TreeNode[], ...keys: readonly string[]): TreeNode {
  const children = keys.flatMap((key) => own(chain, key) ?? []);
  return { ...chain[0]!, children };
}

/** https://docs.gitlab.com/ci/yaml/#environment */
function environmentOf(node: TreeNode | undefined): PipelineJob['environment'] {
  const entry = node?.entry ?? at(node, 'name')?.entry;
  // A job that only looks into an environment or ends it deploys nothing there, but still works with its secrets.
  return entry && entry.value !== '' ? { name: entry.value, range: entry.valueRange, fixed: !entry.value.includes('$') } : undefined;
}

/** https://docs.gitlab.com/ci/steps/ */
function stepFunction(node: TreeNode | undefined): ThirdParty | undefined {
  if (!node?.entry) return undefined;
  const { value, valueRange: range } = node.entry;
  if (/^\.{0,2}\//.test(value)) return { kind: 'action', name: value, pinned: false, local: true, range };
  const [name, version] = value.split('@', 2);
  return { kind: 'action', name: name!, version, pinned: /^[0-9a-f]{40}$/i.test(version ?? ''), local: false, range };
}
