import { accountPointsTo, namePointsTo } from '../../../environment/environmentMap.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant, MissingDeclaration, Weakness, Workload } from '../../../model/infrastructure.ts';
import { at, childrenAt, nodesBelow, textAt, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformReader, ReaderContext } from '../../reader.ts';
import { accountId, accountMention, accountTitle, literal, objectsOf, secretMention, type KubernetesObject } from './_kubernetesObjects.ts';
import { readNetworkPolicy } from './_kubernetesNetwork.ts';
import { readRbac } from './_kubernetesRbac.ts';
import { readSecrets } from './_kubernetesSecrets.ts';
import { turnsPasswordOff } from '../container/_passwordless.ts';

/** Kinds that run pods, with the way to the pod's spec. https://kubernetes.io/docs/concepts/workloads/ */
const podSpecs: Readonly<Record<string, readonly string[]>> = {
  Pod: ['spec'],
  Deployment: ['spec', 'template', 'spec'],
  StatefulSet: ['spec', 'template', 'spec'],
  DaemonSet: ['spec', 'template', 'spec'],
  ReplicaSet: ['spec', 'template', 'spec'],
  ReplicationController: ['spec', 'template', 'spec'],
  Job: ['spec', 'template', 'spec'],
  CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
  Rollout: ['spec', 'template', 'spec'],
};

/** Annotations by which a ServiceAccount becomes an identity of a cloud. */
const cloudRoles: readonly { readonly key: string; readonly what: string; readonly account: RegExp }[] = [
  // https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
  { key: 'eks.amazonaws.com/role-arn', what: 'IAM role', account: /^arn:[a-z-]{3,12}:iam::(\d{12}):role\/(.{1,200})$/ },
  // https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity
  {
    key: 'iam.gke.io/gcp-service-account',
    what: 'Google service account',
    account: /^[a-z0-9-]{1,40}@([a-z0-9-]{1,40})\.iam\.gserviceaccount\.com$/,
  },
  // https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html
  { key: 'azure.workload.identity/client-id', what: 'Azure application', account: /^([0-9a-f-]{36})$/i },
];

interface Facts {
  readonly workloads: Workload[];
  readonly grants: Grant[];
  readonly weaknesses: Weakness[];
  readonly missing: MissingDeclaration[];
  readonly identities: IdentityMention[];
}

/**
 * Kubernetes manifests, also as Helm templates: workloads, ServiceAccounts, Secrets and who makes them, RBAC and
 * NetworkPolicies. A pod that names no account runs as `default`; that is said of no workload, since nothing in the text
 * tells whether it ever uses the account.
 */
const reader: PlatformReader = {
  id: 'kubernetes',
  platforms: ['kubernetes', 'helm'],
  markers: ['apiversion', 'secretgenerator'],
  read(context) {
    const facts: Facts = { workloads: [], grants: [], weaknesses: [], missing: [], identities: [] };
    for (const object of objectsOf(context.document, context.trees)) {
      readWorkload(object, context, facts);
      readAccount(object, context, facts);
      readSecrets(object, facts.identities, facts.missing);
      readRbac(object, context.map, facts.grants, facts.identities);
      readNetworkPolicy(object, context.map, facts.grants);
    }
    readGenerators(context, facts);
    const { identities, ...infrastructure } = facts;
    return { infrastructure, identities };
  },
};
export default reader;

function podSpecOf(object: KubernetesObject): TreeNode | undefined {
  const { kind, group, node } = object;
  // https://knative.dev/docs/serving/services/creating-services/
  if (kind === 'Service' && group === 'serving.knative.dev') return at(node, 'spec', 'template', 'spec');
  const path = Object.hasOwn(podSpecs, kind) ? podSpecs[kind]! : undefined;
  return path && at(node, ...path);
}

function isWorkload({ kind, group }: KubernetesObject): boolean {
  return kind === 'Service' ? group === 'serving.knative.dev' : Object.hasOwn(podSpecs, kind) && group !== 'autoscaling';
}

function readWorkload(object: KubernetesObject, { document }: ReaderContext, facts: Facts): void {
  const { name, kind, namespace, range, head } = object;
  if (isWorkload(object)) {
    const pod = podSpecOf(object);
    if (name !== undefined)
      facts.workloads.push({ id: `kubernetes:${kind}/${name}`, title: `${kind} ${name}`, range, head, namespace, images: imagesOf(pod) });
    // Which branch of a chart's template counts is for its values to say.
    if (document.platform !== 'helm') readEnvironment(pod, facts);
  }
  // Custom resources hand the name on to the pods that they make.
  for (const node of nodesBelow(object.node)) {
    // `serviceAccount` is the old name of the field and may stand beside the new one.
    const { entry } = at(node, 'serviceAccountName') ?? (node.key === 'spec' ? at(node, 'serviceAccount') : undefined) ?? {};
    if (entry && literal(entry.value) !== undefined) facts.identities.push(accountMention(entry, namespace, 'uses'));
  }
}

/** Images without registry's tags and digests, each once. */
function imagesOf(pod: TreeNode | undefined): readonly string[] {
  const names = childrenAt(pod, 'containers').flatMap((container) => {
    const image = textAt(container, 'image');
    return image === undefined || image.includes('{{') ? [] : [imageName(image)];
  });
  return [...new Set(names)];
}

/** `registry:5000/shop/orders:1.2@sha256:…` → `registry:5000/shop/orders`. */
function imageName(image: string): string {
  return image.replace(/@[^@]{0,200}$/, '').replace(/:[^:/]{0,128}$/, '');
}

function readEnvironment(pod: TreeNode | undefined, facts: Facts): void {
  for (const list of ['containers', 'initContainers'])
    for (const container of childrenAt(pod, list))
      for (const variable of childrenAt(container, 'env')) {
        const name = textAt(variable, 'name');
        const value = at(variable, 'value')?.entry;
        if (name === undefined || !value || !turnsPasswordOff(name, value.value)) continue;
        facts.weaknesses.push({
          kind: 'no-password',
          setting: `${name}: ${value.value}`,
          range: value.valueRange,
          keyPath: value.keyPath,
        });
      }
}

function readAccount(object: KubernetesObject, { map }: ReaderContext, facts: Facts): void {
  const { kind, group, name, namespace, nameEntry, node } = object;
  if (kind !== 'ServiceAccount' || group !== '') return;
  if (name !== undefined && nameEntry) facts.identities.push(accountMention(nameEntry, namespace, 'declares'));
  for (const { key, what, account } of cloudRoles) {
    const entry = at(node, 'metadata', 'annotations', key)?.entry;
    if (!entry || entry.value === '' || entry.value.includes('{{')) continue;
    const told = account.exec(entry.value);
    const holder = namespace === undefined ? undefined : namePointsTo(namespace, map, 'namespace');
    // An account's owner is known from the map; a role or project may say it by its name.
    const reached =
      told && (accountPointsTo(told[1]!, map) ?? (what === 'Azure application' ? undefined : namePointsTo(told[2] ?? told[1]!, map, what)));
    facts.grants.push({
      subject: name === undefined ? 'ServiceAccount' : accountTitle(name, namespace),
      subjectId: name === undefined ? undefined : accountId(name, namespace),
      rights: `the ${what} \`${told?.[2] ?? entry.value}\``,
      range: entry.valueRange,
      keyPath: entry.keyPath,
      reaches: reached ? { environment: reached.environment, tier: reached.tier, reason: reached.reason } : undefined,
      holder: holder && { environment: holder.environment, tier: holder.tier, reason: holder.reason },
    });
  }
}

/** https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
function readGenerators({ document, trees }: ReaderContext, facts: Facts): void {
  if (!/(?:^|\/)kustomization\.ya?ml$|(?:^|\/)Kustomization$/.test(document.file.path)) return;
  for (const root of trees)
    for (const generator of childrenAt(root, 'secretGenerator')) {
      const entry = at(generator, 'name')?.entry;
      if (!entry || literal(entry.value) === undefined) continue;
      facts.identities.push(
        secretMention(entry, literal(textAt(generator, 'namespace')) ?? literal(textAt(root, 'namespace')), 'declares'),
      );
    }
}
