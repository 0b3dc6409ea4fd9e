import { at, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import { guidIn, headOf, newArmFacts, platformFacts, readArmResource, type ArmLanguage, type ArmScope } from './_arm.ts';

const scopes: Readonly<Record<string, ArmScope>> = {
  subscription: 'subscription',
  managementgroup: 'management group',
  tenant: 'tenant',
};

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
    const deployment = /(subscription|managementGroup|tenant)?DeploymentTemplate\.json/i.exec(schema);
    if (!root || !deployment) return undefined;
    const facts = newArmFacts(document.file.path, map);
    const language: ArmLanguage = {
      role: (term) => guidIn(term.text ?? ''),
      principal: (term) => ({ name: nameOf(term?.text ?? 'principal') }),
    };
    const target = scopes[deployment[1]?.toLowerCase() ?? ''];
    const read = (node: TreeNode, parent: string, depth: number): void => {
      const written = at(node, 'type')?.entry?.value ?? '';
      const type = (parent && !written.includes('.') ? `${parent}/${written}` : written).toLowerCase();
      const name = nameOf(at(node, 'name')?.entry?.value ?? '');
      readArmResource({ type, name, head: headOf(node), node, scope: at(node, 'scope') ? undefined : target }, language, facts);
      if (depth < 8) for (const child of at(node, 'resources')?.children ?? []) read(child, type, depth + 1);
    };
    for (const node of at(root, 'resources')?.children ?? []) read(node, '', 0);
    return platformFacts(facts);
  },
};

/** The name in an expression, where one parameter or variable gives it: `[parameters('siteName')]`. */
function nameOf(text: string): string {
  return /^\[(?:parameters|variables)\('([\w-]{1,80})'\)\]$/.exec(text)?.[1] ?? (text.startsWith('[') ? 'given by an expression' : text);
}

export default reader;
