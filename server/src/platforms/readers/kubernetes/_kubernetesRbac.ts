import type { TextRange } from '../../../base/range.ts';
import { namePointsTo, type EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant } from '../../../model/infrastructure.ts';
import { at, childrenAt, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { accountId, accountMention, accountTitle, literal, type KubernetesObject } from './_kubernetesObjects.ts';

/** Names of roles that run a cluster's own machinery; what is too much for an application may be their work. */
const operator =
  /operator|controller|manager|provisioner|autoscaler|admission|webhook|argocd|argo-|flux|crossplane|cert-manager|external-secrets|vault|velero|prometheus|metrics|ingress|istio|linkerd|cilium|calico|csi|cni|kube-|knative|keda|tekton|dashboard|system:|reloader|reflector|sealed-secrets|gatekeeper|kyverno/i;

type Place = Grant['reaches'];

function placeOf(name: string | undefined, map: EnvironmentMap): Place {
  const pointer = name === undefined ? undefined : namePointsTo(name, map, 'namespace');
  return pointer && { environment: pointer.environment, tier: pointer.tier, reason: pointer.reason };
}

/**
 * Rights of `Role`, `ClusterRole` and their bindings, and the accounts that bindings name.
 * https://kubernetes.io/docs/reference/access-authn-authz/rbac/, https://kubernetes.io/docs/concepts/security/rbac-good-practices/
 */
export function readRbac(object: KubernetesObject, map: EnvironmentMap, grants: Grant[], identities: IdentityMention[]): void {
  if (object.kind === 'Role' || object.kind === 'ClusterRole') readRole(object, map, grants);
  else if (object.kind === 'RoleBinding' || object.kind === 'ClusterRoleBinding') readBinding(object, map, grants, identities);
}

interface Excess {
  readonly rights: string;
  readonly excess: string;
  readonly debatable?: boolean;
  readonly range: TextRange;
}

function readRole(object: KubernetesObject, map: EnvironmentMap, grants: Grant[]): void {
  const wide = object.kind === 'ClusterRole';
  const name = object.name ?? textAt(object.node, 'metadata', 'name') ?? '';
  // https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings
  const builtIn = /^(?:cluster-admin|admin|edit|view|system:.*)$/.test(name);
  const isOperators = operator.test(name);
  const subject = object.name === undefined ? object.kind : `${object.kind} ${object.name}`;
  const reaches = wide ? undefined : placeOf(object.namespace, map);
  for (const rule of childrenAt(object.node, 'rules')) {
    const found = builtIn ? undefined : excessOf(rule, wide);
    if (!found) continue;
    grants.push({
      subject,
      rights: found.rights,
      excess: found.excess,
      debatable: found.debatable || isOperators || undefined,
      range: found.range,
      keyPath: rule.keyPath,
      reaches,
    });
  }
}

/** What one rule of a role gives beyond a workload's needs. */
function excessOf(rule: TreeNode, wide: boolean): Excess | undefined {
  const verbs = scalarsAt(rule, 'verbs');
  const resources = scalarsAt(rule, 'resources');
  const groups = scalarsAt(rule, 'apiGroups').map((entry) => entry.value);
  const where = wide ? 'in every namespace' : 'in its namespace';
  const has = (entries: typeof verbs, ...values: readonly string[]): (typeof verbs)[number] | undefined =>
    entries.find((entry) => values.includes(entry.value));
  const anyVerb = has(verbs, '*');
  const anyResource = has(resources, '*');
  // All of one group of custom resources is what an operator of that group is for.
  const isCore = groups.includes('*') || groups.includes('');
  if (anyVerb && anyResource && isCore)
    return {
      rights: `every action on every resource ${where}`,
      excess: 'verbs and resources are `*`',
      debatable: !wide || undefined,
      range: anyVerb.valueRange,
    };
  const become = has(verbs, 'escalate', 'bind', 'impersonate');
  if (become && !(become.value === 'impersonate' && at(rule, 'resourceNames')))
    return {
      rights: `\`${become.value}\` on ${resources.map((entry) => entry.value).join(', ') || 'resources'} ${where}`,
      excess: `who may \`${become.value}\` can give itself rights that it does not have`,
      debatable: become.value === 'bind' && at(rule, 'resourceNames') !== undefined ? true : undefined,
      range: become.valueRange,
    };
  if (at(rule, 'resourceNames')) return undefined;
  const secrets = isCore ? has(resources, 'secrets') : undefined;
  const reads = has(verbs, '*', 'get', 'list', 'watch');
  if (anyResource && isCore && reads && wide)
    return {
      rights: `\`${reads.value}\` on every resource in every namespace, secrets included`,
      excess: 'resources are `*`',
      range: anyResource.valueRange,
    };
  if (secrets && anyVerb)
    return {
      rights: `every action on secrets ${where}`,
      excess: 'verbs are `*` on secrets',
      debatable: !wide || undefined,
      range: anyVerb.valueRange,
    };
  if (secrets && reads && wide)
    return {
      rights: `\`${reads.value}\` on the secrets of every namespace`,
      excess: 'a ClusterRole that reads secrets reads those of every other workload',
      debatable: true,
      range: secrets.valueRange,
    };
  return undefined;
}

function readBinding(object: KubernetesObject, map: EnvironmentMap, grants: Grant[], identities: IdentityMention[]): void {
  const wide = object.kind === 'ClusterRoleBinding';
  const role = literal(textAt(object.node, 'roleRef', 'name'));
  const roleKind = textAt(object.node, 'roleRef', 'kind') ?? 'Role';
  const reaches = wide ? undefined : placeOf(object.namespace, map);
  for (const subject of childrenAt(object.node, 'subjects')) {
    const kind = textAt(subject, 'kind');
    const entry = at(subject, 'name')?.entry;
    if (kind === undefined || !entry) continue;
    const name = literal(entry.value);
    const namespace = literal(textAt(subject, 'namespace')) ?? (kind === 'ServiceAccount' ? object.namespace : undefined);
    const isAccount = kind === 'ServiceAccount';
    if (isAccount && name !== undefined) identities.push(accountMention(entry, namespace));
    const holder = isAccount ? placeOf(namespace, map) : undefined;
    grants.push({
      subject: isAccount ? (name === undefined ? 'ServiceAccount' : accountTitle(name, namespace)) : `${kind} ${name ?? ''}`.trim(),
      subjectId: isAccount && name !== undefined ? accountId(name, namespace) : undefined,
      rights: `${role === undefined ? roleKind : `${roleKind} ${role}`} ${wide ? 'in every namespace' : object.namespace === undefined ? 'in the namespace of the binding' : `in ${object.namespace}`}`,
      ...boundExcess(role, roleKind, wide, kind, name ?? '', operator.test(`${name ?? ''} ${object.name ?? ''}`)),
      range: entry.valueRange ?? headRange(subject),
      keyPath: entry.keyPath,
      reaches,
      holder,
    });
  }
}

/** Groups in which everybody is. https://kubernetes.io/docs/reference/access-authn-authz/rbac/#discovery-roles */
const everybody = /^system:(?:unauthenticated|authenticated|anonymous|serviceaccounts(?::.*)?)$/;

function boundExcess(
  role: string | undefined,
  roleKind: string,
  wide: boolean,
  subjectKind: string,
  subject: string,
  isOperators: boolean,
): Pick<Grant, 'excess' | 'debatable'> {
  if (role === undefined || roleKind !== 'ClusterRole') return {};
  if (everybody.test(subject) && /^(?:cluster-admin|admin|edit|view)$/.test(role))
    return { excess: `\`${subject}\` is every ${subject.includes('serviceaccounts') ? 'ServiceAccount' : 'caller'}` };
  // Persons and their groups administer clusters; they are no workloads.
  if (subjectKind !== 'ServiceAccount') return {};
  const debatable = isOperators || undefined;
  if (role === 'cluster-admin')
    return wide
      ? { excess: '`cluster-admin` may do everything in the cluster', debatable }
      : { excess: '`cluster-admin` may do everything in the namespace', debatable: true };
  if (wide && (role === 'admin' || role === 'edit'))
    return { excess: `\`${role}\` in every namespace reads and writes their secrets`, debatable: true };
  return {};
}
