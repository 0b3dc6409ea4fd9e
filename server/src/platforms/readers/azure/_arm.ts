import type { TextRange } from '../../../base/range.ts';
import type { EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant, Trust, Weakness, WeaknessKind, Workload } from '../../../model/infrastructure.ts';
import { at, headRange, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts } from '../../reader.ts';
import { isAdministrative, pointerOf, termsOf, type IamTerm } from '../iam/_iam.ts';
import { issuerOf } from '../iam/_iamTrust.ts';

/** One resource of Azure Resource Manager, whatever language declares it. */
export interface ArmResource {
  /** Lower case, the types of its parents included: `microsoft.web/sites/slots`. */
  readonly type: string;
  /** For a person, and equal in every environment: the literal name, or what stands in its place. */
  readonly name: string;
  /** To underline for the resource as a whole. */
  readonly head: TextRange;
  /** Holds `properties`, `identity` and so on. */
  readonly node: TreeNode;
  /** What a role assignment reaches; undefined where that is less than a subscription. */
  readonly scope?: ArmScope;
}

export type ArmScope = 'subscription' | 'management group' | 'tenant';

/** Who gets a role, as its `principalId` tells. */
export interface ArmPrincipal {
  readonly name: string;
  /** Id of the identity, where the same file declares it. */
  readonly id?: string;
}

/** What the languages of ARM write in their own way. */
export interface ArmLanguage {
  /** Id (GUID, lower case) or name of the role that a role definition comes to. */
  role(term: IamTerm): string | undefined;
  principal(term: IamTerm | undefined): ArmPrincipal;
}

export interface ArmFacts {
  readonly path: string;
  readonly map: EnvironmentMap;
  readonly grants: Grant[];
  readonly trusts: Trust[];
  readonly weaknesses: Weakness[];
  readonly workloads: Workload[];
  readonly identities: IdentityMention[];
}

export function newArmFacts(path: string, map: EnvironmentMap): ArmFacts {
  return { path, map, grants: [], trusts: [], weaknesses: [], workloads: [], identities: [] };
}

export function platformFacts({ grants, trusts, weaknesses, workloads, identities }: ArmFacts): PlatformFacts {
  return { infrastructure: { grants, trusts, weaknesses, workloads }, identities };
}

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged */
const privileged: readonly (readonly [id: string, name: string, why: string])[] = [
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', 'Owner', 'it may do everything there and give rights to others'],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', 'Contributor', 'it may change and delete everything there'],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', 'User Access Administrator', 'it may give itself every right there'],
  ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', 'Role Based Access Control Administrator', 'it may give itself rights there'],
];

const workloads: Readonly<Record<string, string>> = {
  'microsoft.web/sites': 'web app',
  'microsoft.web/sites/slots': 'slot of web app',
  'microsoft.app/containerapps': 'container app',
  'microsoft.app/jobs': 'container job',
  'microsoft.containerinstance/containergroups': 'container group',
  'microsoft.compute/virtualmachines': 'virtual machine',
  'microsoft.compute/virtualmachinescalesets': 'scale set',
  'microsoft.logic/workflows': 'logic app',
};

interface Setting {
  readonly types: RegExp;
  /** Keys below `properties`. */
  readonly path: readonly string[];
  readonly bad: RegExp;
  readonly kind: WeaknessKind;
}

/** Settings of Azure resources that weaken authentication. https://learn.microsoft.com/azure/templates/ */
const settings: readonly Setting[] = [
  { types: /^microsoft\.dbfor(?:postgresql|mysql|mariadb)\/servers$/, path: ['sslEnforcement'], bad: /^disabled$/i, kind: 'tls-off' },
  { types: /^microsoft\.cache\/redis$/, path: ['enableNonSslPort'], bad: /^true$/i, kind: 'tls-off' },
  { types: /^microsoft\.cache\/redis$/, path: ['redisConfiguration', 'authnotrequired'], bad: /^true$/i, kind: 'no-authentication' },
  { types: /^microsoft\.containerregistry\/registries$/, path: ['anonymousPullEnabled'], bad: /^true$/i, kind: 'anonymous-access' },
  { types: /^microsoft\.storage\/storageaccounts$/, path: ['supportsHttpsTrafficOnly'], bad: /^false$/i, kind: 'tls-off' },
];

/** Id of a managed identity, within its file. */
export function armIdentityId(facts: ArmFacts, name: string): string {
  return `arm:${facts.path}#${name}`;
}

/** Adds what a resource says. */
export function readArmResource(resource: ArmResource, language: ArmLanguage, facts: ArmFacts): void {
  const { type, name, node, head } = resource;
  const properties = at(node, 'properties');
  if (type === 'microsoft.authorization/roleassignments') {
    if (resource.scope)
      grantRole(
        {
          role: termsOf(at(properties, 'roleDefinitionId'))[0],
          principal: termsOf(at(properties, 'principalId'))[0],
          type: termsOf(at(properties, 'principalType'))[0]?.text,
          scope: resource.scope,
        },
        language,
        facts,
      );
  } else if (type.endsWith('/federatedidentitycredentials')) federation(properties, name, facts);
  else if (type === 'microsoft.managedidentity/userassignedidentities')
    facts.identities.push({
      mark: 'application',
      id: armIdentityId(facts, name),
      title: `managed identity ${name}`,
      range: head,
      keyPath: node.keyPath,
      pointsTo: pointerOf(name, facts.map),
      local: true,
    });
  else if (Object.hasOwn(workloads, type)) workload(resource, facts);
  weaknesses(resource, properties, facts);
}

function workload({ type, name, node, head }: ArmResource, facts: ArmFacts): void {
  const kind = at(node, 'kind')?.entry?.value ?? '';
  const title = `${type === 'microsoft.web/sites' && /^functionapp/i.test(kind) ? 'function app' : workloads[type]!} ${name}`;
  facts.workloads.push({ id: `arm:${type}/${name}`, title, range: node.range, head });
  const own = at(node, 'identity', 'type')?.entry;
  if (!own || own.tag === 'expression' || !/(?:^|,\s{0,4})SystemAssigned/i.test(own.value)) return;
  facts.identities.push({
    mark: 'application',
    id: `arm:${facts.path}#${type}/${name}`,
    title: `system-assigned identity of ${title}`,
    range: own.valueRange,
    keyPath: own.keyPath,
    pointsTo: pointerOf(name, facts.map),
    role: 'uses',
    local: true,
  });
}

function weaknesses({ type, node }: ArmResource, properties: TreeNode | undefined, facts: ArmFacts): void {
  const add = (kind: WeaknessKind, name: string, entry: TreeNode['entry']): void => {
    if (entry) facts.weaknesses.push({ kind, setting: `${name}: ${entry.value}`, range: entry.valueRange, keyPath: entry.keyPath });
  };
  for (const { types, path, bad, kind } of settings) {
    const entry = types.test(type) ? at(properties, ...path)?.entry : undefined;
    if (entry && bad.test(entry.value)) add(kind, path.at(-1)!, entry);
  }
  if (/^microsoft\.dbfor(?:postgresql|mysql)\/flexibleservers\/configurations$/.test(type)) {
    const parameter = at(node, 'name')?.entry?.value.split('/').at(-1);
    const entry = at(properties, 'value')?.entry;
    if (parameter === 'require_secure_transport' && /^off$/i.test(entry?.value ?? '')) add('tls-off', parameter, entry);
  }
}

/** One role for one principal. */
export interface ArmAssignment {
  readonly role: IamTerm | undefined;
  readonly principal: IamTerm | undefined;
  /** `ServicePrincipal`, `User`, `Group`. */
  readonly type: string | undefined;
  readonly scope: ArmScope;
}

/** Adds a privileged role that something other than people gets. */
export function grantRole({ role, principal, type, scope }: ArmAssignment, language: ArmLanguage, facts: ArmFacts): void {
  const found = role && language.role(role);
  const known = found && privileged.find(([id, name]) => id === found || name.toLowerCase() === found.toLowerCase());
  if (!known || type === 'User' || type === 'Group') return;
  const { name, id } = language.principal(principal);
  if (isPeople(name)) return;
  facts.grants.push({
    subject: `principal ${name}`,
    subjectId: id,
    rights: `${known[1]} of the ${scope}`,
    excess: known[2],
    debatable: isAdministrative(name) || undefined,
    range: role.range,
    keyPath: role.keyPath,
  });
}

/** Whether a name is that of users or a group: `adminGroupId`, `developers-users`. */
function isPeople(name: string): boolean {
  const words = name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  return /(?:^|[^a-z])(?:users?|groups?)(?:[^a-z]|$)/.test(words.replace(/user-?assigned/g, ''));
}

function federation(properties: TreeNode | undefined, name: string, facts: ArmFacts): void {
  const subject = termsOf(at(properties, 'subject'))[0];
  const issuer = issuerOf(termsOf(at(properties, 'issuer'))[0]?.text ?? '');
  // An expression of ARM: nobody knows what it comes to.
  if (!subject?.text || subject.text.startsWith('[') || issuer === undefined) return;
  facts.trusts.push({
    issuer,
    identity: `managed identity of ${name}`,
    range: subject.range,
    keyPath: subject.keyPath,
    audience: termsOf(at(properties, 'audiences')).flatMap((term) => term.text ?? []),
    subjects: [{ text: subject.text, range: subject.range, exact: true }],
  });
}

/** To underline for a resource: the value of its name, else its key. */
export function headOf(node: TreeNode): TextRange {
  return at(node, 'name')?.entry?.valueRange ?? headRange(node);
}

/** The GUID in a text, lower case. */
export function guidIn(text: string): string | undefined {
  return /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(text)?.[0].toLowerCase();
}
