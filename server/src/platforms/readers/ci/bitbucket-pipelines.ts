import type { Entry } from '../../../model/document.ts';
import type { Pipeline, PipelineJob, PipelineStep, Runner, SecretUse, StaticLogin, ThirdParty, Trigger } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, itemsOf, onceEach, placeOf, scalarsBelow, type CiDialect } from './_ci.ts';
import { toldOnce } from './_ciReach.ts';
import { stepOf } from './_ciStep.ts';
import { imageOf } from './_thirdParty.ts';

/** https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/ */
const dialect: CiDialect = { own: /^BITBUCKET_/, ephemeral: new Set(['BITBUCKET_STEP_OIDC_TOKEN', 'PIPELINES_JWT_TOKEN']) };

/** Sections of `pipelines:` whose keys are patterns; the steps of `default` stand below it at once. */
const sections = new Set(['branches', 'tags', 'bookmarks', 'pull-requests', 'custom']);

/** Bitbucket Pipelines. https://support.atlassian.com/bitbucket-cloud/docs/bitbucket-pipelines-configuration-reference/ */
const reader: PlatformReader = {
  id: 'bitbucket-pipelines',
  platforms: ['bitbucket-pipelines'],
  read(context): PlatformFacts | undefined {
    const root = context.trees[0];
    const pipelines = at(root, 'pipelines');
    if (!root || !pipelines) return undefined;
    return new BitbucketFile(new CiFile(context, dialect), root, pipelines).read();
  },
};
export default reader;

/** What stands around a step. */
interface Around {
  readonly section: string;
  readonly stage?: TreeNode;
  readonly needs: readonly string[];
}

class BitbucketFile {
  private readonly jobs: PipelineJob[] = [];
  private readonly ids = new Set<string>();
  /** Starts of the text of steps that were told of: aliases repeat them. */
  private readonly told = new Set<number>();

  constructor(
    private readonly file: CiFile,
    private readonly root: TreeNode,
    private readonly pipelines: TreeNode,
  ) {
    for (const entry of file.context.document.entries)
      if (entry.keyPath.some((key) => key === 'script' || key === 'after-script') && !entry.keyPath.includes('variables'))
        file.defineByScript(entry.valueRange);
    for (const service of childrenAt(root, 'definitions', 'services')) file.defineAll(at(service, 'variables'));
  }

  read(): PlatformFacts | undefined {
    const triggers: Trigger[] = [];
    for (const section of this.pipelines.children) {
      const preview = section.key === 'pull-requests';
      triggers.push({ name: section.key, range: headRange(section), ...(preview ? { preview } : {}) });
      if (!sections.has(section.key)) this.readItems(section, section.key);
      else for (const pattern of section.children) this.readItems(pattern, `${section.key}/${pattern.key}`);
    }
    if (this.jobs.length === 0) return undefined;
    const pipeline: Pipeline = { system: 'bitbucket-pipelines', kind: 'pipeline', triggers, secrets: [], jobs: this.jobs, uses: [] };
    return { pipeline: toldOnce(pipeline) };
  }

  private readItems(list: TreeNode, section: string): void {
    let before: readonly string[] = [];
    const read = (items: readonly TreeNode[], around: Omit<Around, 'needs'>, parallel: boolean): void => {
      const from = before;
      const made: string[] = [];
      for (const item of items) {
        const step = at(item, 'step');
        const group = at(item, 'parallel');
        const stage = at(item, 'stage');
        if (step) {
          const id = this.addStep(step, { ...around, needs: parallel ? from : before });
          made.push(id);
          if (!parallel) before = [id];
        } else if (group) read(itemsOf(at(group, 'steps') ?? group), around, true);
        else if (stage) read(itemsOf(at(stage, 'steps')), { section, stage }, false);
      }
      if (parallel && made.length > 0) before = made.slice(0, 50);
    };
    read(itemsOf(list), { section }, false);
  }

  private addStep(step: TreeNode, around: Around): string {
    const name = textAt(step, 'name') ?? `step ${this.jobs.length + 1}`;
    const id = this.ids.has(name) ? `${around.section}: ${name}` : name;
    this.ids.add(id);
    const deployment = at(step, 'deployment') ?? at(around.stage, 'deployment') ?? at(step, 'environment');
    const federates = textAt(step, 'oidc') === 'true' || undefined;
    const script = at(step, 'script');
    const image = this.imageFor(at(step, 'image') ?? at(this.root, 'image'));
    const steps = [...this.stepsOf(script), ...this.stepsOf(at(step, 'after-script')), ...this.servicesOf(at(step, 'services'))];
    if (image.login) steps.push(image.login);
    const manual = textAt(step, 'trigger') === 'manual' || textAt(around.stage, 'trigger') === 'manual';
    const preview = around.section.startsWith('pull-requests/');
    this.jobs.push({
      id,
      ...placeOf(step),
      environment: environmentOf(deployment?.entry ?? at(deployment, 'name')?.entry),
      secrets: [],
      steps: federates ? steps.map((one) => ({ ...one, federates })) : steps,
      runner: runnerOf(at(step, 'runs-on')),
      image: image.party,
      gated: manual || undefined,
      // Patterns that name one branch or tag; a custom pipeline is started by somebody with write access.
      guarded: /^(?:branches|tags)\/[^*{]{1,200}$|^custom\//.test(around.section) || undefined,
      preview: preview || undefined,
      needs: around.needs,
    });
    return id;
  }

  /** Commands between two pipes are one step. */
  private stepsOf(script: TreeNode | undefined): PipelineStep[] {
    const steps: PipelineStep[] = [];
    let commands: TreeNode[] = [];
    const flush = (): void => {
      const [first] = commands;
      if (!script || !first) return;
      steps.push(
        stepOf(this.file, {
          ...placeOf(script),
          range: { start: first.range.start, end: Math.max(first.range.end, commands.at(-1)!.range.end) },
          keyPath: first.keyPath,
          title: script.key,
          scripts: commands.flatMap((item) => scalarsBelow(item)).map((entry) => entry.valueRange),
        }),
      );
      commands = [];
    };
    for (const item of script?.entry ? [script] : (script?.children ?? [])) {
      const pipe = at(item, 'pipe')?.entry;
      if (!pipe) {
        commands.push(item);
        continue;
      }
      flush();
      const variables = at(item, 'variables');
      steps.push(
        stepOf(this.file, {
          ...placeOf(item),
          head: pipe.valueRange,
          title: textAt(item, 'name') ?? pipe.value,
          uses: pipeOf(pipe),
          secrets: this.file.mappedSecrets(variables, 'input'),
        }),
      );
    }
    flush();
    return steps;
  }

  private servicesOf(services: TreeNode | undefined): PipelineStep[] {
    return scalarsAt(services).flatMap((entry) => {
      const service = at(this.root, 'definitions', 'services', entry.value);
      const image = at(service, 'image')?.entry ?? at(service, 'image', 'name')?.entry;
      const uses = image && imageOf(image.value, image.valueRange);
      if (!service || !uses || this.told.has(image.valueRange.start)) return [];
      this.told.add(image.valueRange.start);
      return [
        stepOf(this.file, {
          ...placeOf(service),
          title: `service ${service.key}`,
          uses,
          secrets: this.file.mappedSecrets(at(service, 'variables'), 'env'),
        }),
      ];
    });
  }

  /** The image and, when it is pulled with a stored credential, a step for that. */
  private imageFor(node: TreeNode | undefined): { readonly party?: ThirdParty; readonly login?: PipelineStep } {
    const entry = node?.entry ?? at(node, 'name')?.entry;
    if (!node || !entry) return {};
    const party = imageOf(entry.value, entry.valueRange);
    const aws = at(node, 'aws');
    const secrets: SecretUse[] = [at(node, 'password'), at(node, 'username'), ...(aws?.children ?? [])].flatMap((one) =>
      one?.entry ? this.file.secretsIn(one.entry.valueRange, 'other', { variable: one.key, item: one.range }) : [],
    );
    if (secrets.length === 0 || this.told.has(node.range.start)) return { party };
    this.told.add(node.range.start);
    const key = at(aws, 'secret-key')?.entry;
    const logins: StaticLogin[] = key
      ? [{ provider: 'aws', range: key.valueRange, how: '`image: aws:` with `secret-key`', secrets: secrets.map((use) => use.name) }]
      : [];
    return {
      party,
      login: { ...stepOf(this.file, { ...placeOf(node), title: 'image', secrets: onceEach(secrets) }), logins },
    };
  }
}

function environmentOf(entry: Entry | undefined): PipelineJob['environment'] {
  return entry && entry.value !== '' ? { name: entry.value, range: entry.valueRange, fixed: !entry.value.includes('$') } : undefined;
}

/** https://support.atlassian.com/bitbucket-cloud/docs/use-pipes-in-bitbucket-pipelines/ */
function pipeOf({ value, valueRange: range }: Entry): ThirdParty {
  const path = value.replace(/^docker:\/\//, '');
  const digest = /@(sha256:[0-9a-f]{64})$/i.exec(path)?.[1];
  const bare = digest === undefined ? path : path.slice(0, -digest.length - 1);
  const colon = bare.lastIndexOf(':');
  const tagged = colon > bare.lastIndexOf('/');
  const name = tagged ? bare.slice(0, colon) : bare;
  const owner = name.includes('/') ? name.split('/').at(-2) : undefined;
  return {
    kind: 'pipe',
    name,
    owner,
    version: digest ?? (tagged ? bare.slice(colon + 1) : undefined),
    pinned: digest !== undefined,
    local: false,
    range,
  };
}

/** https://support.atlassian.com/bitbucket-cloud/docs/step-options/#Runs-on */
function runnerOf(node: TreeNode | undefined): Runner | undefined {
  const labels = scalarsAt(node).map((entry) => entry.value);
  return node && labels.length > 0
    ? { labels, selfHosted: labels.some((label) => /^self[.-]hosted$/.test(label)), range: headRange(node) }
    : undefined;
}
