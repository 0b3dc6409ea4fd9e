import { referenceId } from '../../../model/reference.ts';
import type { EnvironmentMap } from '../../../environment/environmentMap.ts';
import { namePointsTo } from '../../../environment/environmentMap.ts';
import type { Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Runner, SecretUse, ThirdParty } from '../../../model/pipeline.ts';
import { at, headRange, scalarsAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { isCommit, isSequence, type CiFile } from './_ci.ts';

/** `${{ if … }}:`, `${{ each … }}:` and the like, which stand around items. */
const directive = /^\$\{\{/;
const maxDepth = 12;

/**
 * Items of a list, those below template expressions too.
 * https://learn.microsoft.com/azure/devops/pipelines/process/template-expressions
 */
export function listOf(node: TreeNode | undefined, depth = 0): TreeNode[] {
  if (!node || depth > maxDepth) return [];
  if (!isSequence(node))
    return node.children.some((child) => directive.test(child.key)) ? node.children.flatMap((one) => listOf(one, depth + 1)) : [];
  return node.children.flatMap((item) =>
    item.children.length > 0 && item.children.every((child) => directive.test(child.key))
      ? item.children.flatMap((child) => listOf(child, depth + 1))
      : [item],
  );
}

/** Whether an expression decides what stands there. */
export function isOpen(text: string): boolean {
  return /\$[([{]/.test(text);
}

/** `resources: repositories:` by their alias. https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/resources-repositories-repository */
export function repositoriesOf(root: TreeNode): Map<string, ThirdParty> {
  const found = new Map<string, ThirdParty>();
  for (const item of listOf(at(root, 'resources', 'repositories'))) {
    const alias = textAt(item, 'repository');
    const name = at(item, 'name')?.entry;
    if (alias === undefined || !name) continue;
    const ref = at(item, 'ref')?.entry;
    const version = ref?.value.replace(/^refs\/(?:heads|tags)\//, '');
    const owner = name.value.includes('/') ? name.value.slice(0, name.value.indexOf('/')) : undefined;
    found.set(alias, {
      kind: 'template',
      name: name.value,
      owner,
      version,
      pinned: isCommit(version),
      local: false,
      range: ref?.valueRange ?? name.valueRange,
    });
  }
  return found;
}

/** What `template: path@alias` takes in. https://learn.microsoft.com/azure/devops/pipelines/process/templates#use-other-repositories */
export function templateOf(entry: Entry | undefined, repositories: ReadonlyMap<string, ThirdParty>): ThirdParty | undefined {
  if (!entry) return undefined;
  const sign = entry.value.lastIndexOf('@');
  const alias = sign < 0 ? 'self' : entry.value.slice(sign + 1);
  const range = entry.valueRange;
  if (alias === 'self') return { kind: 'template', name: entry.value.replace(/@self$/, ''), pinned: false, local: true, range };
  const repository = repositories.get(alias);
  return repository
    ? { ...repository, range }
    : { kind: 'template', name: entry.value, version: '${alias}', pinned: false, local: false, range };
}

/** Pools that Microsoft runs. https://learn.microsoft.com/azure/devops/pipelines/agents/hosted */
const hostedPool = /^(?:azure pipelines|hosted(?: .{1,60})?|default hosted)$/i;

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/pool */
export function runnerOf(pool: TreeNode | undefined): Runner | undefined {
  if (!pool) return undefined;
  const image = at(pool, 'vmImage')?.entry;
  const name = pool.entry ?? at(pool, 'name')?.entry;
  if (name?.value === 'server') return undefined;
  if (name && !isOpen(name.value) && name.value !== '')
    return {
      labels: scalarsAt(pool, 'demands').map((entry) => entry.value),
      selfHosted: !hostedPool.test(name.value),
      group: name.value,
      range: name.valueRange,
    };
  return image ? { labels: [image.value], selfHosted: false, range: image.valueRange } : undefined;
}

/** Secrets that `variables:` brings, and names that it defines itself: groups, pairs, templates, or one mapping. */
export function variablesOf(file: CiFile, node: TreeNode | undefined): SecretUse[] {
  if (!node) return [];
  if (!isSequence(node) && !node.children.some((child) => directive.test(child.key))) return file.mappedSecrets(node, 'env');
  return listOf(node).flatMap((item): SecretUse[] => {
    const group = at(item, 'group')?.entry;
    if (group)
      return isOpen(group.value)
        ? []
        : [
            {
              name: '*',
              id: referenceId({ provider: 'azure-pipelines', locator: { store: group.value, path: '' } }),
              store: group.value,
              range: group.valueRange,
              item: item.range,
              via: 'env',
            },
          ];
    const name = textAt(item, 'name');
    const value = at(item, 'value')?.entry;
    return name !== undefined && value ? file.secretsIn(value.valueRange, 'env', { variable: name, item: item.range }) : [];
  });
}

/** Takes in the names that `variables:` defines. */
export function defineVariables(file: CiFile, node: TreeNode | undefined): void {
  if (!node) return;
  if (!isSequence(node)) file.defineAll(node);
  for (const item of listOf(node)) {
    const name = textAt(item, 'name');
    const value = textAt(item, 'value');
    if (name !== undefined && value !== undefined && value !== '' && value.toLowerCase() !== `$(${name.toLowerCase()})`) file.define(name);
  }
}

/** Inputs of tasks that name a service connection. https://learn.microsoft.com/azure/devops/pipelines/library/service-endpoints */
const connectionInput =
  /^(?:azureSubscription(?:Endpoint|ForManifestScan)?|connectedServiceName\w{0,40}|azureResourceManagerConnection|(?:kubernetes|docker|azure|generic|external|arm|backend)?service(?:Connection|Endpoint|Arm)\w{0,40}|kubernetesServiceConnection|containerRegistry(?:Endpoint)?|dockerRegistry(?:Endpoint|ServiceConnection|Connection)|azureContainerRegistry|awsCredentials|sshEndpoint|gitHubConnection|SonarQube|SonarCloud|backendServiceArm|environmentServiceName\w{0,40}|secretsManagerServiceConnection)$/i;

/** The service connection that an input names, as an identity that runs work with. */
export function connectionOf(input: TreeNode, map: EnvironmentMap): IdentityMention | undefined {
  const { entry, key } = input;
  if (!entry || !connectionInput.test(key) || isOpen(entry.value) || entry.value === '' || entry.value.length > 200) return undefined;
  // Registries are often given by their host name instead of a connection.
  if (/\.azurecr\.io$|^[0-9a-f-]{36}$/i.test(entry.value) && !/service/i.test(key)) return undefined;
  const pointer = namePointsTo(entry.value, map, 'service connection');
  return {
    mark: 'application',
    id: `azure-service-connection:${entry.value.toLowerCase()}`,
    title: `service connection \`${entry.value}\``,
    range: entry.valueRange,
    keyPath: entry.keyPath,
    pointsTo: pointer && { environment: pointer.environment, tier: pointer.tier, reason: pointer.reason },
    role: 'uses',
  };
}

/** Approval tasks of agentless jobs. https://learn.microsoft.com/azure/devops/pipelines/tasks/reference/manual-validation-v1 */
export const approvalTask = /^(?:ManualValidation|ManualIntervention)@\d{1,3}$/i;

/** Secrets that `AzureKeyVault@2` brings into the job. */
export function keyVaultSecrets(task: TreeNode): SecretUse[] {
  const inputs = at(task, 'inputs');
  const vault = inputs?.children.find((child) => child.key.toLowerCase() === 'keyvaultname')?.entry;
  const filter = inputs?.children.find((child) => child.key.toLowerCase() === 'secretsfilter');
  const range = filter?.entry?.valueRange ?? vault?.valueRange ?? headRange(task);
  const store = vault && !isOpen(vault.value) ? vault.value : undefined;
  const names = (filter?.entry?.value ?? '*')
    .split(',')
    .slice(0, 200)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !isOpen(name));
  return names.map((name) => ({
    name,
    store,
    range,
    via: 'secret',
    ...(name === '*' ? {} : { id: referenceId({ provider: 'azure-key-vault', locator: { store, path: name } }) }),
  }));
}
