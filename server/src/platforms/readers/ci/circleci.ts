import { referenceId } from '../../../model/reference.ts';
import type { Pipeline, PipelineJob, PipelineStep, Runner, SecretUse, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { argumentsOf, containersOf, orbOf, orbsOf, stepsOf, type CircleParts } from './_ciCircleSteps.ts';
import { CiFile, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { toldOnce } from './_ciReach.ts';

/** https://circleci.com/docs/variables/#built-in-environment-variables */
const dialect: CiDialect = { own: /^CIRCLE_(?!TOKEN$|API)/, ephemeral: new Set(['CIRCLE_OIDC_TOKEN', 'CIRCLE_OIDC_TOKEN_V2']) };

/** CircleCI. https://circleci.com/docs/configuration-reference/ */
const reader: PlatformReader = {
  id: 'circleci',
  platforms: ['circleci'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    if (!root || (!at(root, 'jobs') && !at(root, 'workflows') && !at(root, 'commands') && !at(root, 'orbs'))) return undefined;
    return { pipeline: toldOnce(new CircleFile(new CiFile(context, dialect), root).read()) };
  },
};
export default reader;

/** One job as a workflow starts it. */
interface Start {
  readonly workflow: string;
  readonly node: TreeNode;
  readonly head: TreeNode['range'];
  readonly job: string;
  readonly settings?: TreeNode;
}

class CircleFile {
  private readonly parts: CircleParts;
  private readonly bodies = new Map<string, readonly PipelineStep[]>();

  constructor(
    private readonly file: CiFile,
    private readonly root: TreeNode,
  ) {
    const commands = new Map(childrenAt(root, 'commands').map((node) => [node.key, node]));
    // Commands of inline orbs are called with the orb's alias.
    for (const orb of childrenAt(root, 'orbs'))
      for (const node of childrenAt(orb, 'commands')) commands.set(`${orb.key}/${node.key}`, node);
    this.parts = { read: new Map(), file, orbs: orbsOf(at(root, 'orbs')), commands };
    this.define(root, 0);
  }

  private define(node: TreeNode, depth: number): void {
    if (depth > 20) return;
    for (const child of node.children) {
      if (child.key === 'environment') this.file.defineAll(child);
      else if ((child.key === 'command' || child.key === 'run') && child.entry) this.file.defineByScript(child.entry.valueRange);
      else this.define(child, depth + 1);
    }
  }

  read(): Pipeline {
    const starts = this.starts();
    const times = new Map<string, number>();
    for (const start of starts) times.set(start.job, (times.get(start.job) ?? 0) + 1);
    const ids = new Set<string>();
    const jobs = starts.map((start) => this.jobOf(start, times.get(start.job) === 1, ids));
    // Without workflows CircleCI runs the job `build`; a file of an orb or of a part of a configuration has none either.
    if (starts.length === 0)
      for (const node of childrenAt(this.root, 'jobs'))
        jobs.push(this.jobOf({ workflow: '', node, head: headRange(node), job: node.key }, true, ids));
    return {
      system: 'circleci',
      kind: 'pipeline',
      triggers: this.triggers(),
      secrets: [],
      jobs,
      uses: [...this.parts.orbs.values()],
    };
  }

  private starts(): Start[] {
    const found: Start[] = [];
    for (const workflow of childrenAt(this.root, 'workflows'))
      for (const node of itemsOf(at(workflow, 'jobs'))) {
        const settings = node.entry ? undefined : node.children[0];
        const job = node.entry?.value ?? settings?.key;
        if (job === undefined || job === '') continue;
        found.push({ workflow: workflow.key, node, head: node.entry?.valueRange ?? headRange(settings!), job, settings });
      }
    return found;
  }

  private triggers(): Trigger[] {
    const found: Trigger[] = [];
    for (const workflow of childrenAt(this.root, 'workflows'))
      for (const trigger of itemsOf(at(workflow, 'triggers'))) {
        const schedule = at(trigger, 'schedule');
        if (schedule && found.length < 50) found.push({ name: 'schedule', range: headRange(schedule) });
      }
    return found;
  }

  /** @param only no other start of the job, so that its definition is the place to speak of */
  private jobOf(start: Start, only: boolean, ids: Set<string>): PipelineJob {
    const { file, parts } = this;
    const { settings } = start;
    const definition = at(this.root, 'jobs', start.job) ?? this.inlineJob(start.job);
    const place = only && definition ? placeOf(definition) : { range: start.node.range, head: start.head, keyPath: start.node.keyPath };
    const contexts = scalarsAt(settings, 'context').filter((entry) => !/<<|\$/.test(entry.value));
    const store = contexts.length === 1 ? contexts[0]!.value : undefined;
    const name = textAt(settings, 'name') ?? start.job;
    const wanted = name.includes('<<') ? start.job : name;
    const id = ids.has(wanted) ? `${start.workflow}/${wanted}` : wanted;
    ids.add(id);
    const approves = (textAt(settings, 'type') ?? textAt(definition, 'type')) === 'approval';
    const executor = this.executorOf(definition, settings);
    const containers = containersOf(file, at(executor, 'docker'));
    const own = definition ? this.bodyOf(start.job, definition, containers.steps) : [];
    const around = [...stepsOf(parts, at(settings, 'pre-steps')), ...stepsOf(parts, at(settings, 'post-steps'))];
    const withStore = (use: SecretUse): SecretUse => (store === undefined || use.ephemeral ? use : { ...use, store });
    return {
      id,
      ...place,
      secrets: onceEach([
        ...contexts.map((entry): SecretUse => ({
          name: '*',
          id: referenceId({ provider: 'circleci', locator: { store: entry.value, path: '' } }),
          store: entry.value,
          range: entry.valueRange,
          via: 'other',
        })),
        ...argumentsOf(file, settings).map(withStore),
      ]),
      steps: [...around, ...own].map((step) => ({ ...step, secrets: step.secrets.map(withStore) })),
      runner: runnerOf(at(executor, 'resource_class') ?? at(definition, 'resource_class')),
      calls: definition ? undefined : orbOf(parts.orbs, start.job, start.head),
      image: containers.image,
      gated: approves || undefined,
      guarded: isGuarded(at(settings, 'filters')) || undefined,
      needs: itemsOf(at(settings, 'requires')).flatMap((need) => need.entry?.value ?? need.children[0]?.key ?? []),
    };
  }

  private inlineJob(name: string): TreeNode | undefined {
    const [orb, job] = name.split('/', 2);
    return job === undefined ? undefined : at(this.root, 'orbs', orb!, 'jobs', job);
  }

  /** What a job does, however often workflows start it. */
  private bodyOf(job: string, definition: TreeNode, containers: readonly PipelineStep[]): readonly PipelineStep[] {
    const known = this.bodies.get(job);
    if (known) return known;
    const steps = [...containers, ...stepsOf(this.parts, at(definition, 'steps'))];
    this.bodies.set(job, steps);
    return steps;
  }

  /** The node with `docker`, `machine` and `resource_class`: the job's own or that of its executor. */
  private executorOf(definition: TreeNode | undefined, settings: TreeNode | undefined): TreeNode | undefined {
    if (!definition || at(definition, 'docker') || at(definition, 'machine')) return definition;
    const named = at(definition, 'executor');
    let name = named?.entry?.value ?? textAt(named, 'name');
    const parameter = /^<<\s{0,4}parameters\.([\w-]{1,80})\s{0,4}>>$/.exec(name ?? '')?.[1];
    if (parameter !== undefined) name = textAt(settings, parameter) ?? textAt(definition, 'parameters', parameter, 'default');
    return name === undefined ? definition : at(this.root, 'executors', name);
  }
}

/** `namespace/name` is a runner of the organization's own. https://circleci.com/docs/runner-concepts/#namespaces-and-resource-classes */
function runnerOf(node: TreeNode | undefined): Runner | undefined {
  const entry = node?.entry;
  if (!entry || entry.value.includes('<<')) return undefined;
  return { labels: [entry.value], selfHosted: /^[\w.-]{1,80}\/[\w.-]{1,80}$/.test(entry.value), range: entry.valueRange };
}

/** Only named branches or tags start it. https://circleci.com/docs/configuration-reference/#jobfilters */
function isGuarded(filters: TreeNode | undefined): boolean {
  const only = [...scalarsBelow(at(filters, 'branches', 'only')), ...scalarsBelow(at(filters, 'branches'))]
    .filter((entry) => !entry.keyPath.includes('ignore'))
    .map((entry) => entry.value);
  const tagged =
    at(filters, 'tags', 'only') !== undefined &&
    scalarsBelow(at(filters, 'branches', 'ignore')).some((entry) => entry.value.includes('.*'));
  return tagged || (only.length > 0 && only.every((branch) => /^[\w./-]{1,100}$/.test(branch) && !branch.includes('.*')));
}
