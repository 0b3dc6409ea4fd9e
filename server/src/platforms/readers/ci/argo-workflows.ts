import type { IdentityMention } from '../../../model/identity.ts';
import type { PipelineJob, PipelineStep, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { CiFile, placeOf } from './_ci.ts';
import { imageOf } from './_thirdParty.ts';
import { accountOf, containerSecrets, defineContainer, shellArguments, volumeSecrets } from './_ciKubernetes.ts';
import { stepOf } from './_ciStep.ts';
import { objectsOf, type KubernetesObject } from '../kubernetes/_kubernetesObjects.ts';

/** Kinds of Argo Workflows with where the workflow stands; Argo CD has kinds of its own in the same group. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  Workflow: ['spec'],
  WorkflowTemplate: ['spec'],
  ClusterWorkflowTemplate: ['spec'],
  CronWorkflow: ['spec', 'workflowSpec'],
};

/** Argo Workflows. https://argo-workflows.readthedocs.io/en/latest/fields/ */
const reader: PlatformReader = {
  id: 'argo-workflows',
  platforms: ['kubernetes', 'helm'],
  markers: ['argoproj.io/'],
  read(context): PlatformFacts | undefined {
    const objects = objectsOf(context.document, context.trees).filter(
      (object) => object.group === 'argoproj.io' && Object.hasOwn(kinds, object.kind),
    );
    if (objects.length === 0) return undefined;
    const file = new CiFile(context);
    const specs = objects.map((object) => ({ object, spec: at(object.node, ...kinds[object.kind]!) }));
    for (const { spec } of specs)
      for (const template of childrenAt(spec, 'templates'))
        for (const container of containersOf(template)) defineContainer(file, container);
    const jobs: PipelineJob[] = [];
    const identities: IdentityMention[] = [];
    for (const { object, spec } of specs) readWorkflow(file, object, spec, jobs, identities);
    if (jobs.length === 0 && identities.length === 0) return undefined;
    return {
      pipeline: jobs.length > 0 ? { system: 'argo-workflows', kind: 'pipeline', triggers: [], secrets: [], jobs, uses: [] } : undefined,
      identities,
    };
  },
};
export default reader;

/** Containers of a template, the main one first. */
function containersOf(template: TreeNode): TreeNode[] {
  return [
    ...['script', 'container'].flatMap((key) => at(template, key) ?? []),
    ...['initContainers', 'sidecars'].flatMap((key) => childrenAt(template, key)),
    ...childrenAt(template, 'containerSet', 'containers'),
  ];
}

function readWorkflow(
  file: CiFile,
  object: KubernetesObject,
  spec: TreeNode | undefined,
  jobs: PipelineJob[],
  identities: IdentityMention[],
): void {
  identities.push(...accountOf(at(spec, 'serviceAccountName'), object.namespace));
  const volumes = volumeSecrets(at(spec, 'volumes'));
  const before = needsByTemplate(spec);
  for (const template of childrenAt(spec, 'templates')) {
    identities.push(...accountOf(at(template, 'serviceAccountName'), object.namespace));
    const name = at(template, 'name')?.entry;
    const id = name?.value ?? `template ${jobs.length + 1}`;
    const secrets = [...volumes, ...volumeSecrets(at(template, 'volumes'))];
    const steps = containersOf(template).map((container) => readStep(file, container, secrets));
    // https://argo-workflows.readthedocs.io/en/latest/walk-through/suspending/
    const waits = at(template, 'suspend');
    if (steps.length > 0 || waits)
      jobs.push({
        id,
        ...placeOf(template),
        head: name?.valueRange ?? headRange(template),
        secrets,
        steps,
        gated: (waits && textAt(waits, 'duration') === undefined) || undefined,
        needs: before.get(id) ?? [],
      });
    for (const call of callsOf(template)) {
      const calls = referenceOf(at(call, 'templateRef'));
      if (calls)
        jobs.push({
          id: textAt(call, 'name') ?? calls.name,
          ...placeOf(call),
          secrets: [],
          steps: [],
          calls,
          needs: [],
        });
    }
  }
}

/** Calls of other templates: groups of `steps`, and `dag.tasks`. */
function callsOf(template: TreeNode): TreeNode[] {
  return [
    ...childrenAt(template, 'steps').flatMap((group) => (at(group, 'name') ? [group] : group.children)),
    ...childrenAt(template, 'dag', 'tasks'),
  ];
}

/** Templates that run before a template, as the template that calls both of them says. */
function needsByTemplate(spec: TreeNode | undefined): Map<string, string[]> {
  const needs = new Map<string, string[]>();
  const add = (template: string | undefined, before: readonly (string | undefined)[]): void => {
    if (template === undefined) return;
    const known = needs.get(template) ?? [];
    for (const one of before) if (one !== undefined && one !== template && known.length < 50 && !known.includes(one)) known.push(one);
    needs.set(template, known);
  };
  for (const template of childrenAt(spec, 'templates')) {
    let last: readonly (string | undefined)[] = [];
    for (const group of childrenAt(template, 'steps')) {
      const calls = at(group, 'name') ? [group] : group.children;
      for (const call of calls) add(textAt(call, 'template'), last);
      last = calls.slice(0, 50).map((call) => textAt(call, 'template'));
    }
    const tasks = childrenAt(template, 'dag', 'tasks');
    const byName = new Map(tasks.map((task) => [textAt(task, 'name') ?? '', textAt(task, 'template')]));
    for (const task of tasks) {
      const named = [
        ...scalarsAt(task, 'dependencies').map((entry) => entry.value),
        ...((textAt(task, 'depends') ?? '').slice(0, 2_000).match(/[A-Za-z_][\w-]{0,127}/g) ?? []),
      ];
      add(
        textAt(task, 'template'),
        named.map((name) => byName.get(name)),
      );
    }
  }
  return needs;
}

function readStep(file: CiFile, container: TreeNode, around: readonly SecretUse[]): PipelineStep {
  const image = at(container, 'image')?.entry;
  const source = at(container, 'source')?.entry;
  const isShell = source && scalarsAt(container, 'command').some((entry) => /(?:^|\/)(?:ba|da|z|a)?sh$/.test(entry.value));
  const name = at(container, 'name')?.entry;
  return stepOf(file, {
    ...placeOf(container),
    head: name?.valueRange ?? image?.valueRange ?? headRange(container),
    title: name?.value ?? container.key,
    uses: image && imageOf(image.value, image.valueRange),
    scripts: [...(source && isShell ? [source.valueRange] : []), ...shellArguments(container).map((item) => item.entry!.valueRange)],
    secrets: containerSecrets(container),
    around,
  });
}

/** A template of another object of the cluster. */
function referenceOf(node: TreeNode | undefined): ThirdParty | undefined {
  const name = at(node, 'name')?.entry;
  return name && { kind: 'template', name: name.value, pinned: false, local: true, range: name.valueRange };
}
