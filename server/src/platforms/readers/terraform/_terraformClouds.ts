import { at, type TreeNode } from '../../../syntax/tree.ts';
import { blocksNamed, isAdministrative, pointerOf, termsOf, type IamTerm } from '../iam/_iam.ts';
import { googleRoleExcess, googleMemberName, isPerson } from '../iam/_iamGoogle.ts';
import { issuerOf } from '../iam/_iamTrust.ts';
import { vaultGrants } from '../iam/_iamVault.ts';
import {
  argument,
  blockHead,
  embeddedTree,
  givenName,
  holderOf,
  idOf,
  selfHolder,
  type TerraformBlock,
  type TerraformFacts,
} from './_terraformBlocks.ts';

/** Role bindings, federation and RBAC of Google, Azure, Kubernetes and Vault. */
export function readClouds(block: TerraformBlock, facts: TerraformFacts): void {
  const { type } = block;
  if (/^google_(?:project|folder|organization)_iam_(?:member|binding)$/.test(type)) googleBinding(block, facts);
  else if (type === 'google_iam_workload_identity_pool_provider') googlePool(block, facts);
  else if (type === 'azurerm_role_assignment') azureAssignment(block, facts);
  else if (type === 'azurerm_role_definition') azureDefinition(block, facts);
  else if (
    /^azuread_application_(?:flexible_)?federated_identity_credential$/.test(type) ||
    type === 'azurerm_federated_identity_credential'
  )
    azureFederation(block, facts);
  else if (/^kubernetes_cluster_role_binding(?:_v\d)?$/.test(type)) kubernetesBinding(block, facts);
  else if (/^kubernetes_cluster_role(?:_v\d)?$/.test(type)) kubernetesRole(block, facts);
  else if (type === 'vault_policy') {
    const tree = embeddedTree(at(block.node, 'policy'), 'policy.hcl');
    const environment = selfHolder(block, facts).environment;
    if (tree) facts.grants.push(...vaultGrants(tree, { subject: `Vault policy ${givenName(block)}`, environment }, facts.map));
  } else if (type === 'vault_jwt_auth_backend_role') vaultRole(block, facts);
  else if (type === 'google_container_cluster') legacyAccess(block, facts);
}

/** https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster#leave_abac_disabled */
function legacyAccess(block: TerraformBlock, facts: TerraformFacts): void {
  const entry = at(block.node, 'enable_legacy_abac')?.entry;
  if (entry?.value !== 'true') return;
  facts.grants.push({
    subject: `every ServiceAccount of cluster ${givenName(block)}`,
    rights: 'legacy authorization (ABAC)',
    excess: 'it may do nearly everything in the cluster, whatever RBAC says',
    range: entry.valueRange,
    keyPath: entry.keyPath,
  });
}

function googleBinding(block: TerraformBlock, facts: TerraformFacts): void {
  for (const role of argument(block, 'role')) googleRole(role, block, facts);
}

function googleRole(role: IamTerm, block: TerraformBlock, facts: TerraformFacts): void {
  if (role.text === undefined) return;
  const { node } = block;
  const members = [...termsOf(at(node, 'member')), ...termsOf(at(node, 'members'))];
  if (members.length > 0 && members.every((member) => isPerson(member.text))) return;
  const scope = block.type.includes('_project_') ? 'project' : block.type.includes('_folder_') ? 'folder' : 'organization';
  const excess = googleRoleExcess(role.text);
  const project = termsOf(at(node, 'project'))[0]?.text;
  const reaches = pointerOf(project, facts.map, 'project');
  const member = members[0]?.text;
  if (excess) {
    const holder = holderOf(block, facts);
    const subject = member === undefined || member.includes('${') ? holder.subject : googleMemberName(member);
    facts.grants.push({
      subject,
      subjectId: holder.subjectId,
      rights: `${role.text} on the ${scope}`,
      excess: excess.why,
      debatable: excess.debatable || isAdministrative(subject) || isAdministrative(block.name) || undefined,
      range: role.range,
      keyPath: role.keyPath,
    });
  }
  if (!reaches) return;
  for (const one of members) {
    if (one.text === undefined || isPerson(one.text)) continue;
    facts.grants.push({
      subject: googleMemberName(one.text),
      rights: `${role.text} on project ${project!}`,
      range: one.range,
      keyPath: one.keyPath,
      reaches,
      holder: pointerOf(one.text, facts.map, 'member'),
    });
  }
}

/**
 * A provider of GitHub or GitLab without a condition lets the tokens of everybody there in; the audience has a default.
 * https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines
 */
function googlePool(block: TerraformBlock, facts: TerraformFacts): void {
  const { node } = block;
  const oidc = blocksNamed(node, 'oidc')[0];
  const address = termsOf(at(oidc, 'issuer_uri'))[0];
  const issuer = address?.text === undefined ? undefined : issuerOf(address.text);
  if (!address || issuer === undefined || at(node, 'attribute_condition')) return;
  if (!/^https:\/\/(?:token\.actions\.githubusercontent\.com|gitlab\.com)\/?$/.test(address.text!)) return;
  facts.trusts.push({
    issuer,
    identity: `identity pool provider ${givenName(block)}`,
    range: address.range,
    keyPath: address.keyPath,
    audience: ['the provider itself'],
  });
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged */
const azureRoles: Readonly<Record<string, string>> = {
  owner: 'it may do everything there and give rights to others',
  contributor: 'it may change and delete everything there',
  'user access administrator': 'it may give itself every right there',
  'role based access control administrator': 'it may give itself rights there',
};

/** Whether a scope is a whole subscription or management group. */
function wideScope(term: IamTerm | undefined): 'subscription' | 'management group' | undefined {
  const text = term?.text ?? term?.expression ?? '';
  if (/data\.azurerm_management_group\.|\/providers\/Microsoft\.Management\/managementGroups\/[^/]{1,90}$/i.test(text))
    return 'management group';
  if (/data\.azurerm_subscription\.[\w-]{1,128}(?:\[[^\]]{0,40}\])?\.id\}?$|azurerm_subscription\.[\w-]{1,128}\.id\}?$/.test(text))
    return 'subscription';
  return /^\/subscriptions\/(?:[0-9a-f-]{36}|\$\{[^}]{1,200}\})\/?$/i.test(text) ? 'subscription' : undefined;
}

function azureAssignment(block: TerraformBlock, facts: TerraformFacts): void {
  const { node } = block;
  const role = termsOf(at(node, 'role_definition_name'))[0];
  const principal = termsOf(at(node, 'principal_id'))[0];
  const why = azureRoles[role?.text?.toLowerCase() ?? ''];
  const scope = wideScope(termsOf(at(node, 'scope'))[0]);
  if (!role || why === undefined || scope === undefined) return;
  const written = principal?.expression ?? principal?.text ?? '';
  const type = termsOf(at(node, 'principal_type'))[0]?.text;
  if (/azuread_(?:user|group)s?\.|(?:^|\.)(?:users?|groups?|admins?)(?:[._[]|$)/.test(written) || type === 'User' || type === 'Group')
    return;
  const holder = holderOf(block, facts);
  facts.grants.push({
    subject: holder.subject,
    subjectId: holder.subjectId,
    rights: `${role.text!} of the ${scope}`,
    excess: why,
    debatable: holder.administrative || isAdministrative(block.name) || undefined,
    range: role.range,
    keyPath: role.keyPath,
  });
}

function azureDefinition(block: TerraformBlock, facts: TerraformFacts): void {
  if (!wideScope(termsOf(at(block.node, 'scope'))[0])) return;
  for (const permissions of blocksNamed(block.node, 'permissions')) {
    const every = termsOf(at(permissions, 'actions')).find((term) => term.text === '*');
    if (!every) continue;
    facts.grants.push({
      subject: `role definition ${givenName(block)}`,
      subjectId: idOf(facts, `${block.type}.${block.name}`),
      rights: 'every action of the subscription',
      excess: 'it may do everything there, as an owner',
      debatable: isAdministrative(block.name) || termsOf(at(permissions, 'not_actions')).length > 2 || undefined,
      range: every.range,
      keyPath: every.keyPath,
    });
  }
}

function azureFederation(block: TerraformBlock, facts: TerraformFacts): void {
  const { node } = block;
  const address = termsOf(at(node, 'issuer'))[0];
  const subject = termsOf(at(node, 'subject') ?? at(node, 'claims_matching_expression'))[0];
  const issuer = issuerOf(address?.text ?? '');
  if (issuer === undefined || subject?.text === undefined) return;
  // The flexible form compares by `matches` with wildcards: `claims['sub'] matches 'repo:acme/*'`.
  const matching = /claims\['sub'\]\s{1,4}(matches|eq)\s{1,4}'([^']{1,500})'/.exec(subject.text);
  if (!matching && at(node, 'claims_matching_expression')) return;
  facts.trusts.push({
    issuer,
    identity: `application of ${givenName(block)}`,
    range: subject.range,
    keyPath: subject.keyPath,
    audience: termsOf(at(node, 'audiences') ?? at(node, 'audience')).flatMap((term) => term.text ?? ['given elsewhere']),
    subjects: [{ text: matching?.[2] ?? subject.text, range: subject.range, exact: matching?.[1] === 'matches' ? undefined : true }],
  });
}

function subjectsOf(node: TreeNode): readonly { readonly kind?: string; readonly name: string; readonly namespace?: string }[] {
  return blocksNamed(node, 'subject').map((subject) => ({
    kind: termsOf(at(subject, 'kind'))[0]?.text,
    name: termsOf(at(subject, 'name'))[0]?.text ?? 'given elsewhere',
    namespace: termsOf(at(subject, 'namespace'))[0]?.text,
  }));
}

function kubernetesBinding(block: TerraformBlock, facts: TerraformFacts): void {
  const reference = blocksNamed(block.node, 'role_ref')[0];
  const role = termsOf(at(reference, 'name'))[0];
  if (role?.text !== 'cluster-admin') return;
  const subject = subjectsOf(block.node).find((one) => one.kind === 'ServiceAccount');
  if (!subject) return;
  facts.grants.push({
    subject: `ServiceAccount ${subject.name}${subject.namespace === undefined ? '' : ` in ${subject.namespace}`}`,
    rights: 'cluster-admin',
    excess: 'it may do everything in the cluster',
    debatable: isAdministrative(subject.name) || isAdministrative(block.name) || undefined,
    range: role.range,
    keyPath: role.keyPath,
  });
}

function kubernetesRole(block: TerraformBlock, facts: TerraformFacts): void {
  for (const rule of blocksNamed(block.node, 'rule')) {
    const star = (key: string): IamTerm | undefined => termsOf(at(rule, key)).find((term) => term.text === '*');
    const resources = star('resources');
    if (!resources || !star('verbs') || !star('api_groups')) continue;
    facts.grants.push({
      subject: `ClusterRole ${givenName(block)}`,
      rights: 'every verb on every resource',
      excess: 'it may do everything in the cluster',
      debatable: isAdministrative(block.name) || undefined,
      range: resources.range,
      keyPath: resources.keyPath,
    });
  }
}

/** https://developer.hashicorp.com/vault/docs/auth/jwt#role-configuration */
function vaultRole(block: TerraformBlock, facts: TerraformFacts): void {
  const { node } = block;
  if (termsOf(at(node, 'role_type'))[0]?.text !== 'jwt') return;
  if (at(node, 'bound_subject') || at(node, 'bound_claims')) return;
  const backend = termsOf(at(node, 'backend'))[0];
  const issuer = issuerOf(backend?.text ?? backend?.expression ?? '') ?? issuerOf(block.name);
  if (issuer === undefined) return;
  facts.trusts.push({
    issuer,
    identity: `Vault role ${givenName(block)}`,
    range: blockHead(facts.text, node),
    keyPath: node.keyPath,
    audience: termsOf(at(node, 'bound_audiences')).flatMap((term) => term.text ?? ['given elsewhere']),
  });
}
