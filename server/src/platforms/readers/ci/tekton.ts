import type { IdentityMention } from '../../../model/identity.ts';
import type { PipelineJob, PipelineStep, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, isCommit, placeOf } from './_ci.ts';
import { imageOf } from './_thirdParty.ts';
import { accountOf, containerSecrets, defineContainer, shellArguments, volumeSecrets } from './_ciKubernetes.ts';
import { stepOf } from './_ciStep.ts';
import { objectsOf, type KubernetesObject } from '../kubernetes/_kubernetesObjects.ts';

/** Tekton: Tasks, Pipelines and their runs. https://tekton.dev/docs/pipelines/ */
const reader: PlatformReader = {
  id: 'tekton',
  platforms: ['kubernetes', 'helm'],
  markers: ['tekton.dev/'],
  read(context): PlatformFacts | undefined {
    const objects = objectsOf(context.document, context.trees).filter((object) => object.group === 'tekton.dev');
    if (objects.length === 0) return undefined;
    const file = new CiFile(context);
    const found: Found = { jobs: [], identities: [] };
    const specs = objects.flatMap((object) => specsOf(object));
    for (const { spec } of specs)
      for (const step of [
        ...childrenAt(spec, 'steps'),
        ...childrenAt(spec, 'sidecars'),
        ...(at(spec, 'stepTemplate') ? [at(spec, 'stepTemplate')!] : []),
      ])
        defineContainer(file, step);
    for (const one of specs) found.jobs.push(jobOf(file, one));
    for (const object of objects) readObject(object, found);
    if (found.jobs.length === 0 && found.identities.length === 0) return undefined;
    return {
      pipeline:
        found.jobs.length > 0 ? { system: 'tekton', kind: 'pipeline', triggers: [], secrets: [], jobs: found.jobs, uses: [] } : undefined,
      identities: found.identities,
    };
  },
};
export default reader;

interface Found {
  readonly jobs: PipelineJob[];
  readonly identities: IdentityMention[];
}

/** A task: an object of its own or one that a pipeline or run holds. */
interface TaskSpec {
  readonly id: string;
  readonly spec: TreeNode;
  readonly place: Pick<PipelineJob, 'range' | 'head' | 'keyPath'>;
  readonly needs: readonly string[];
}

function specsOf(object: KubernetesObject): TaskSpec[] {
  const { kind, node, range, head } = object;
  const spec = at(node, 'spec');
  const place = { range, head, keyPath: spec?.keyPath ?? [] };
  if ((kind === 'Task' || kind === 'ClusterTask') && spec) return [{ id: object.name ?? 'task', spec, place, needs: [] }];
  if (kind === 'TaskRun' && at(spec, 'taskSpec')) return [{ id: object.name ?? 'task', spec: at(spec, 'taskSpec')!, place, needs: [] }];
  const tasks = tasksOf(object);
  return tasks.flatMap((task) => {
    const own = at(task, 'taskSpec');
    return own ? [{ id: textAt(task, 'name') ?? 'task', spec: own, place: placeOf(task), needs: needsOf(task) }] : [];
  });
}

/** `tasks` and `finally` of a pipeline or of the pipeline that a run holds. */
function tasksOf({ kind, node }: KubernetesObject): TreeNode[] {
  const spec = kind === 'Pipeline' ? at(node, 'spec') : kind === 'PipelineRun' ? at(node, 'spec', 'pipelineSpec') : undefined;
  return [...childrenAt(spec, 'tasks'), ...childrenAt(spec, 'finally')];
}

function needsOf(task: TreeNode): string[] {
  return scalarsAt(task, 'runAfter').map((entry) => entry.value);
}

function jobOf(file: CiFile, { id, spec, place, needs }: TaskSpec): PipelineJob {
  const volumes = volumeSecrets(at(spec, 'volumes'));
  const secrets = [...containerSecrets(at(spec, 'stepTemplate')), ...volumes];
  const steps = [...childrenAt(spec, 'steps'), ...childrenAt(spec, 'sidecars')].map((step, index) => readStep(file, step, index, secrets));
  return { id, ...place, secrets, steps, needs };
}

function readStep(file: CiFile, step: TreeNode, index: number, around: readonly SecretUse[]): PipelineStep {
  const name = at(step, 'name')?.entry;
  const image = at(step, 'image')?.entry;
  const script = at(step, 'script')?.entry;
  // A script of another language is no shell's.
  const isShell = script && !/^#!(?!.{0,80}\b(?:ba|da|z|a)?sh\b)/.test(script.value);
  return stepOf(file, {
    ...placeOf(step),
    head: name?.valueRange ?? image?.valueRange ?? headRange(step),
    title: name?.value ?? image?.value ?? `step ${index + 1}`,
    uses: (image && imageOf(image.value, image.valueRange)) ?? referenceOf(at(step, 'ref')),
    scripts: [...(script && isShell ? [script.valueRange] : []), ...shellArguments(step).map((item) => item.entry!.valueRange)],
    secrets: containerSecrets(step),
    around,
  });
}

/** Tasks that a pipeline takes from elsewhere, and what runs work as. */
function readObject(object: KubernetesObject, found: Found): void {
  const spec = at(object.node, 'spec');
  for (const task of tasksOf(object)) {
    const calls = referenceOf(at(task, 'taskRef') ?? at(task, 'pipelineRef'));
    if (!calls) continue;
    found.jobs.push({ id: textAt(task, 'name') ?? calls.name, ...placeOf(task), secrets: [], steps: [], calls, needs: needsOf(task) });
  }
  if (object.kind !== 'PipelineRun' && object.kind !== 'TaskRun') return;
  const runs = [at(spec, 'serviceAccountName'), at(spec, 'taskRunTemplate', 'serviceAccountName')];
  for (const own of childrenAt(spec, 'taskRunSpecs')) runs.push(at(own, 'serviceAccountName'));
  for (const account of runs) found.identities.push(...accountOf(account, object.namespace));
}

/**
 * A task by its name in the cluster, as a bundle, or through a resolver (`git`, `hub`, `bundles`, `http`).
 * https://tekton.dev/docs/pipelines/resolution/
 */
function referenceOf(node: TreeNode | undefined): ThirdParty | undefined {
  if (!node) return undefined;
  const bundle = at(node, 'bundle')?.entry;
  if (bundle) {
    const image = imageOf(bundle.value, bundle.valueRange);
    return image && { ...image, kind: 'template' };
  }
  const resolver = at(node, 'resolver')?.entry;
  if (!resolver) {
    const name = at(node, 'name')?.entry;
    return name && { kind: 'template', name: name.value, pinned: false, local: true, range: name.valueRange };
  }
  const parameters = new Map(
    childrenAt(node, 'params').flatMap((one) => {
      const name = textAt(one, 'name');
      const value = at(one, 'value')?.entry;
      return name !== undefined && value ? [[name, value] as const] : [];
    }),
  );
  const [what, version] = (
    {
      git: [parameters.get('url') ?? parameters.get('repo'), parameters.get('revision')],
      hub: [parameters.get('name'), parameters.get('version')],
      bundles: [parameters.get('bundle'), undefined],
      http: [parameters.get('url'), undefined],
      cluster: [undefined, undefined],
    } as const
  )[resolver.value as 'git'] ?? [undefined, undefined];
  if (!what) return undefined;
  const image = resolver.value === 'bundles' ? imageOf(what.value, what.valueRange) : undefined;
  if (image) return { ...image, kind: 'template' };
  const path = /^https?:\/\/[^/]{1,200}\/([^/]{1,100})\//.exec(what.value);
  return {
    kind: 'template',
    name: what.value.replace(/\.git$/, ''),
    owner: path?.[1],
    version: version?.value,
    pinned: isCommit(version?.value),
    local: false,
    range: version?.valueRange ?? what.valueRange,
  };
}
