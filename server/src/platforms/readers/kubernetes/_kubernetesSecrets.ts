import type { Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { MissingDeclaration } from '../../../model/infrastructure.ts';
import { at, childrenAt, nodesBelow, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { accountMention, literal, secretMention, type KubernetesObject } from './_kubernetesObjects.ts';

/** Kinds that make a Secret: where its name stands, and otherwise the object's own name. */
const makers: Readonly<Record<string, readonly string[]>> = {
  // https://external-secrets.io/latest/api/externalsecret/
  ExternalSecret: ['spec', 'target', 'name'],
  // https://external-secrets.io/latest/api/clusterexternalsecret/
  ClusterExternalSecret: ['spec', 'externalSecretName'],
  // https://github.com/bitnami-labs/sealed-secrets#sealedsecrets-as-templates-for-secrets
  SealedSecret: ['spec', 'template', 'metadata', 'name'],
  // https://developer.hashicorp.com/vault/docs/platform/k8s/vso/api-reference
  VaultStaticSecret: ['spec', 'destination', 'name'],
  VaultDynamicSecret: ['spec', 'destination', 'name'],
  VaultPKISecret: ['spec', 'destination', 'name'],
  // https://cert-manager.io/docs/reference/api-docs/#cert-manager.io/v1.CertificateSpec
  Certificate: ['spec', 'secretName'],
};

/** Labels and annotations that say nothing about who reads a Secret. Others may be the very thing that finds it. */
const plainLabels =
  /^(?:app|application|name|component|tier|role|env|environment|stage|team|owner|chart|release|heritage|version|k8s-app|(?:app|meta|labels)\.kubernetes\.io\/.*|app\.kubernetes\.io\/.*|meta\.helm\.sh\/.*|helm\.sh\/(?:chart|hook.*)|kustomize\.toolkit\.fluxcd\.io\/.*|config\.kubernetes\.io\/.*|argocd\.argoproj\.io\/(?:sync.*|hook.*|compare.*)|kubectl\.kubernetes\.io\/.*|sealedsecrets\.bitnami\.com\/.*)$/;

/** What stands around the name of a Secret: `secretKeyRef`, `imagePullSecrets`, `awsAuthSecretRef`, projected `secret`. */
const refersToSecret = /^(?:secret|secrets|imagePullSecrets|certificateRefs)$|[sS]ecret(?:Key)?(?:Ref|Selector|Reference)$/;

/** Names of stores, by kind: https://external-secrets.io/latest/api/secretstore/ */
function storeId(kind: string, name: string): string {
  return `k8s-secret-store:${kind}/${name}`;
}

/** Secrets and stores of secrets that an object makes or reads. */
export function readSecrets(object: KubernetesObject, identities: IdentityMention[], missing: MissingDeclaration[]): void {
  declare(object, identities);
  const own = declaredEntries(object);
  for (const node of nodesBelow(object.node)) {
    if (node.entry) readScalar(object, node, node.entry, own, identities);
    else readReference(object, node, own, identities, missing);
  }
}

function declare(object: KubernetesObject, identities: IdentityMention[]): void {
  const { kind, name, namespace, nameEntry, node } = object;
  if (!nameEntry) return;
  if (kind === 'Secret' && object.group === '' && name !== undefined) {
    // https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets
    if (textAt(node, 'type') === 'kubernetes.io/service-account-token') {
      identities.push(
        secretMention(nameEntry, namespace, 'declares', 'the token of a `kubernetes.io/service-account-token` Secret has no expiry'),
      );
      const account = at(node, 'metadata', 'annotations', 'kubernetes.io/service-account.name')?.entry;
      if (account && literal(account.value)) identities.push(accountMention(account, namespace, 'uses'));
    } else identities.push(secretMention(nameEntry, namespace, isFoundByName(node) ? 'declares' : undefined));
    return;
  }
  if ((kind === 'SecretStore' || kind === 'ClusterSecretStore') && name !== undefined) {
    identities.push({
      mark: 'application',
      id: storeId(kind, name),
      title: `${kind} ${name}`,
      range: nameEntry.valueRange,
      keyPath: nameEntry.keyPath,
      role: 'declares',
      local: true,
    });
    return;
  }
  for (const entry of declaredEntries(object)) {
    const made = literal(entry.value);
    if (made === undefined) continue;
    identities.push(secretMention(entry, namespace, 'declares'));
  }
}

/** The scalars that name a Secret which the object makes. */
function declaredEntries(object: KubernetesObject): readonly Entry[] {
  const { kind, node, nameEntry } = object;
  if (kind === 'SecretProviderClass') {
    // https://secrets-store-csi-driver.sigs.k8s.io/topics/sync-as-kubernetes-secret
    return childrenAt(node, 'spec', 'secretObjects').flatMap((one) => at(one, 'secretName')?.entry ?? []);
  }
  const path = Object.hasOwn(makers, kind) ? makers[kind]! : undefined;
  if (!path || (kind === 'Certificate' && object.group !== 'cert-manager.io')) return [];
  const told = at(node, ...path)?.entry ?? (kind === 'Certificate' ? undefined : nameEntry);
  return told ? [told] : [];
}

/** Whether only its name leads to the Secret: no label or annotation by which a controller looks for it. */
function isFoundByName(node: TreeNode): boolean {
  const type = textAt(node, 'type');
  if (type !== undefined && !/^(?:Opaque|kubernetes\.io\/(?:basic-auth|ssh-auth|tls|dockerconfigjson|dockercfg))$/.test(type)) return false;
  return [...childrenAt(node, 'metadata', 'labels'), ...childrenAt(node, 'metadata', 'annotations')].every((label) =>
    plainLabels.test(label.key),
  );
}

/** `secretName: x`, `existingSecret: x`, wherever they stand. */
function readScalar(object: KubernetesObject, node: TreeNode, entry: Entry, own: readonly Entry[], identities: IdentityMention[]): void {
  if (node.key !== 'secretName' && node.key !== 'existingSecret') return;
  if (own.includes(entry) || literal(entry.value) === undefined) return;
  identities.push(secretMention(entry, object.namespace, 'uses'));
}

function readReference(
  object: KubernetesObject,
  node: TreeNode,
  own: readonly Entry[],
  identities: IdentityMention[],
  missing: MissingDeclaration[],
): void {
  const entry = at(node, 'name')?.entry;
  const name = literal(entry?.value);
  if (!entry || name === undefined || own.includes(entry) || node === object.node) return;
  const parent = parentKey(node);
  if (parent === 'secretStoreRef' || parent === 'storeRef') {
    const kind = textAt(node, 'kind') === 'ClusterSecretStore' ? 'ClusterSecretStore' : 'SecretStore';
    const id = storeId(kind, name);
    const { valueRange: range, keyPath } = entry;
    identities.push({ mark: 'application', id, title: `${kind} ${name}`, range, keyPath, role: 'uses', local: true });
    if (object.kind === 'ExternalSecret') missing.push({ what: kind, name, range, keyPath, wanted: id });
    return;
  }
  if (refersToSecret.test(parent) || (textAt(node, 'kind') === 'Secret' && node.keyPath.length > 0))
    identities.push(secretMention(entry, literal(textAt(node, 'namespace')) ?? object.namespace, 'uses'));
  else if (/^serviceAccountRef$/.test(parent))
    identities.push(accountMention(entry, literal(textAt(node, 'namespace')) ?? object.namespace, 'uses'));
}

/** The node's key, or that of the sequence in which it stands. */
function parentKey(node: TreeNode): string {
  for (let i = node.keyPath.length - 1; i >= 0; i--) if (!/^\d+$/.test(node.keyPath[i]!)) return node.keyPath[i]!;
  return '';
}
