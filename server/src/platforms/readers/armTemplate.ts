import type { IdentityMention } from '../../model/identity.ts';
import type { Grant, Trust, Weakness, Workload } from '../../model/infrastructure.ts';
import { at, headRange, type TreeNode } from '../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../reader.ts';
import { isAdministrative, pointerOf, termsOf } from './_iam.ts';
import { issuerOf } from './_iamTrust.ts';

/** https://learn.microsoft.com/azure/role-based-access-control/built-in-roles/privileged */
const privileged: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['8e3af657-a8ff-443c-a75c-2fe8c4bcb635', ['Owner', 'it may do everything there and give rights to others']],
  ['b24988ac-6180-42a0-ab88-20f7382dd24c', ['Contributor', 'it may change and delete everything there']],
  ['18d7d88d-d35e-4fb5-a5c3-7773c20a72d9', ['User Access Administrator', 'it may give itself every right there']],
  ['f58310d9-a9f6-439a-9e8d-f62e7b41a168', ['Role Based Access Control Administrator', 'it may give itself rights there']],
]);

const workloads: Readonly<Record<string, string>> = {
  'microsoft.web/sites': 'web app',
  'microsoft.app/containerapps': 'container app',
  'microsoft.app/jobs': 'container job',
  'microsoft.containerinstance/containergroups': 'container group',
  'microsoft.compute/virtualmachines': 'virtual machine',
};

/** Settings of Azure resources that weaken authentication: type, key below `properties`, bad value. */
const settings: readonly (readonly [RegExp, string, RegExp])[] = [
  [/^microsoft\.dbfor(?:postgresql|mysql|mariadb)\/servers$/, 'sslEnforcement', /^disabled$/i],
  [/^microsoft\.cache\/redis$/, 'enableNonSslPort', /^true$/i],
];

/**
 * Templates of Azure Resource Manager.
 * https://learn.microsoft.com/azure/azure-resource-manager/templates/syntax
 */
const reader: PlatformReader = {
  id: 'arm-template',
  formats: ['json'],
  markers: ['deploymenttemplate.json'],
  read({ document, trees, map }): PlatformFacts | undefined {
    const root = trees[0];
    const schema = at(root, '$schema')?.entry?.value ?? '';
    const scope = /(subscription|managementGroup|tenant)?DeploymentTemplate\.json/i.exec(schema);
    if (!root || !scope) return undefined;
    const facts = {
      grants: [] as Grant[],
      trusts: [] as Trust[],
      weaknesses: [] as Weakness[],
      workloads: [] as Workload[],
    };
    const identities: IdentityMention[] = [];
    const read = (resource: TreeNode, parent: string, depth: number): void => {
      const written = at(resource, 'type')?.entry?.value ?? '';
      const type = (parent && !written.includes('.') ? `${parent}/${written}` : written).toLowerCase();
      const properties = at(resource, 'properties');
      const name = nameOf(at(resource, 'name')?.entry?.value ?? '');
      if (type === 'microsoft.authorization/roleassignments' && scope[1]) assignment(properties, scope[1]);
      else if (type.endsWith('/federatedidentitycredentials')) federation(properties, name);
      else if (type === 'microsoft.managedidentity/userassignedidentities') {
        const head = at(resource, 'name')?.entry;
        identities.push({
          mark: 'application',
          id: `arm:${document.file.path}#${name}`,
          title: `managed identity ${name}`,
          range: head?.valueRange ?? headRange(resource),
          keyPath: resource.keyPath,
          pointsTo: pointerOf(name, map),
          local: true,
        });
      } else if (Object.hasOwn(workloads, type))
        facts.workloads.push({
          id: `arm:${type}/${name}`,
          title: `${workloads[type]!} ${name}`,
          range: resource.range,
          head: at(resource, 'name')?.entry?.valueRange ?? headRange(resource),
        });
      for (const [types, key, bad] of settings) {
        const entry = types.test(type) ? at(properties, key)?.entry : undefined;
        if (entry && bad.test(entry.value))
          facts.weaknesses.push({ kind: 'tls-off', setting: `${key}: ${entry.value}`, range: entry.valueRange, keyPath: entry.keyPath });
      }
      if (depth < 8) for (const child of at(resource, 'resources')?.children ?? []) read(child, type, depth + 1);
    };
    for (const resource of at(root, 'resources')?.children ?? []) read(resource, '', 0);
    return { infrastructure: facts, identities };

    function assignment(properties: TreeNode | undefined, where: string): void {
      const role = termsOf(at(properties, 'roleDefinitionId'))[0];
      const type = termsOf(at(properties, 'principalType'))[0]?.text;
      const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(role?.text ?? '')?.[0].toLowerCase();
      const known = guid === undefined ? undefined : privileged.get(guid);
      if (!role || !known || type === 'User' || type === 'Group') return;
      const subject = nameOf(termsOf(at(properties, 'principalId'))[0]?.text ?? 'principal');
      facts.grants.push({
        subject: `principal ${subject}`,
        rights: `${known[0]} of the ${where === 'managementGroup' ? 'management group' : where}`,
        excess: known[1],
        debatable: isAdministrative(subject) || undefined,
        range: role.range,
        keyPath: role.keyPath,
      });
    }

    function federation(properties: TreeNode | undefined, name: string): void {
      const subject = termsOf(at(properties, 'subject'))[0];
      const issuer = issuerOf(termsOf(at(properties, 'issuer'))[0]?.text ?? '');
      if (!subject?.text || issuer === undefined) return;
      facts.trusts.push({
        issuer,
        identity: `managed identity of ${name}`,
        range: subject.range,
        keyPath: subject.keyPath,
        audience: termsOf(at(properties, 'audiences')).flatMap((term) => term.text ?? []),
        subjects: [{ text: subject.text, range: subject.range, exact: true }],
      });
    }
  },
};

/** The name in an expression, where one parameter or variable gives it: `[parameters('siteName')]`. */
function nameOf(text: string): string {
  return /^\[(?:parameters|variables)\('([\w-]{1,80})'\)\]$/.exec(text)?.[1] ?? (text.startsWith('[') ? 'given by an expression' : text);
}

export default reader;
