import type { TextRange } from '../../../base/range.ts';
import type { ConfigDocument } from '../../../model/document.ts';
import { at, blocksOf, headRange, type TreeNode } from '../../../syntax/tree.ts';
import type { PlatformFacts, PlatformReader } from '../../reader.ts';
import {
  armIdentityId,
  grantRole,
  guidIn,
  newArmFacts,
  platformFacts,
  readArmResource,
  type ArmFacts,
  type ArmLanguage,
  type ArmPrincipal,
  type ArmScope,
} from './_arm.ts';
import { pointerOf, termsOf, type IamTerm } from '../iam/_iam.ts';

/** What a symbolic name stands for. */
interface Declared {
  readonly kind: 'resource' | 'module' | 'value';
  readonly node: TreeNode;
  /** Of a resource: its whole type, lower case. */
  readonly type?: string;
}

const identityType = 'microsoft.managedidentity/userassignedidentities';

const targets: ReadonlyMap<string, ArmScope> = new Map([
  ['subscription', 'subscription'],
  ['managementgroup', 'management group'],
  ['tenant', 'tenant'],
]);

/**
 * Bicep files: the same facts as of the templates that they compile to.
 * https://learn.microsoft.com/azure/azure-resource-manager/bicep/file
 */
const reader: PlatformReader = {
  id: 'bicep',
  platforms: ['bicep'],
  markers: ['resource ', 'module '],
  read({ document, trees, map }): PlatformFacts | undefined {
    const root = trees[0];
    if (!root) return undefined;
    const facts = newArmFacts(document.file.path, map);
    const file = new BicepFile(root, facts);
    file.read();
    readUses(document, file.identities, facts);
    return platformFacts(facts);
  },
};

/** Verified modules that make one resource, by what follows `avm/res/`. https://azure.github.io/Azure-Verified-Modules */
const verified: ReadonlyMap<string, string> = new Map([
  ['managed-identity/user-assigned-identity', identityType],
  ['web/site', 'microsoft.web/sites'],
  ['app/container-app', 'microsoft.app/containerapps'],
  ['app/job', 'microsoft.app/jobs'],
  ['container-instance/container-group', 'microsoft.containerinstance/containergroups'],
  ['compute/virtual-machine', 'microsoft.compute/virtualmachines'],
]);

/** Lookups of names for the roles of one file. */
const maxLookups = 20_000;

/** Resources nested deeper are left out. */
const maxNesting = 8;

class BicepFile implements ArmLanguage {
  private readonly symbols = new Map<string, Declared>();
  private readonly resources: { readonly node: TreeNode; readonly type: string }[] = [];
  /** Modules that stand for one resource. */
  private readonly modules: { readonly node: TreeNode; readonly type: string }[] = [];
  /** Managed identities by their symbolic names. */
  readonly identities = new Map<string, { readonly name: string }>();
  /** Names looked up for roles so far. */
  private lookups = 0;
  private readonly target: ArmScope | undefined;

  constructor(
    private readonly root: TreeNode,
    private readonly facts: ArmFacts,
  ) {
    this.target = targets.get(at(root, 'targetScope')?.entry?.value.toLowerCase() ?? '');
    for (const kind of ['param', 'var']) for (const node of blocksOf(root, kind, 1)) this.symbols.set(node.key, { kind: 'value', node });
    for (const node of blocksOf(root, 'module', 1)) {
      const type = verified.get(/(?:^|[:/])avm\/res\/([a-z/-]{3,80}):/.exec(at(node, 'source')?.entry?.value ?? '')?.[1] ?? '');
      this.symbols.set(node.key, { kind: 'module', node, type });
      if (type === identityType) this.identities.set(node.key, { name: nameOf(at(node, 'params'), node.key) });
      if (type !== undefined) this.modules.push({ node, type });
    }
    this.collect(root, '', 0);
  }

  private collect(parent: TreeNode, parentType: string, depth: number): void {
    for (const node of blocksOf(parent, 'resource', 2)) {
      const written = node.keyPath.at(-2)!.split('@', 1)[0]!.toLowerCase();
      const type = parentType === '' ? written : `${parentType}/${written}`;
      this.symbols.set(node.key, { kind: 'resource', node, type });
      if (type === identityType) this.identities.set(node.key, { name: nameOf(node, node.key) });
      if (!at(node, 'existing')) this.resources.push({ node, type });
      if (depth < maxNesting) this.collect(node, type, depth + 1);
    }
  }

  read(): void {
    for (const { node, type } of this.resources)
      readArmResource({ type, name: nameOf(node, node.key), head: headOf(node, node), node, scope: this.scopeOf(node) }, this, this.facts);
    for (const { node, type } of this.modules) {
      const params = at(node, 'params');
      readArmResource({ type, name: nameOf(params, node.key), head: headOf(params, node), node }, this, this.facts);
    }
    for (const node of blocksOf(this.root, 'module', 1)) this.assignmentModule(node);
  }

  /** What a role assignment reaches, by its `scope` or that of the file. */
  private scopeOf(node: TreeNode): ArmScope | undefined {
    const scope = at(node, 'scope')?.entry?.value;
    if (scope === undefined) return this.target;
    const called = /^(subscription|managementGroup|tenant)\s{0,4}\(/.exec(scope)?.[1];
    return called === undefined ? undefined : targets.get(called.toLowerCase());
  }

  /** The verified module that assigns a role: https://aka.ms/avm, `avm/ptn/authorization/role-assignment`. */
  private assignmentModule(node: TreeNode): void {
    const source = at(node, 'source')?.entry?.value ?? '';
    const kind = /avm\/ptn\/authorization\/role-assignment(?:\/([a-z-]{1,40}))?:/.exec(source);
    const params = at(node, 'params');
    if (!kind || kind[1] === 'resource-group' || at(params, 'resourceGroupName')) return;
    grantRole(
      {
        role: termsOf(at(params, 'roleDefinitionIdOrName'))[0],
        principal: termsOf(at(params, 'principalId'))[0],
        type: termsOf(at(params, 'principalType'))[0]?.text,
        scope: kind[1] === 'subscription' || at(params, 'subscriptionId') ? 'subscription' : 'management group',
      },
      this,
      this.facts,
    );
  }

  role(term: IamTerm): string | undefined {
    const guid = this.guid(term.text ?? term.expression ?? '', 0);
    return guid ?? (term.text !== undefined && /^[A-Za-z ]{3,60}$/.test(term.text) ? term.text : undefined);
  }

  /** The GUID in a text, or in the variables, parameters and roles that it names. */
  private guid(text: string, depth: number): string | undefined {
    const found = guidIn(text);
    if (found !== undefined || depth > 3 || text.length > 1_000 || this.lookups > maxLookups) return found;
    this.lookups++;
    let names = 0;
    for (const [, name, member, key] of text.matchAll(/([A-Za-z_]\w{0,127})(?:\??\.([A-Za-z_]\w{0,127})|\['([^'\n]{1,128})'\])?/g)) {
      const symbol = this.symbols.get(name!);
      if (!symbol || names++ > 8) continue;
      const node =
        symbol.kind === 'value'
          ? member === undefined && key === undefined
            ? symbol.node
            : at(symbol.node, member ?? key!)
          : symbol.type === 'microsoft.authorization/roledefinitions'
            ? at(symbol.node, 'name')
            : undefined;
      const guid = node?.entry && this.guid(node.entry.value, depth + 1);
      if (guid !== undefined) return guid;
    }
    return undefined;
  }

  principal(term: IamTerm | undefined): ArmPrincipal {
    if (!term) return { name: 'principal' };
    if (term.text !== undefined) return { name: /^[^$]*\$\{/.test(term.text) ? unknown : term.text };
    const name = /^([A-Za-z_]\w{0,127})(?:\[[\w']{1,64}\])?(?:[!?]?\.|!?$)/.exec(term.expression ?? '')?.[1];
    const symbol = name === undefined ? undefined : this.symbols.get(name);
    if (name === undefined) return { name: unknown };
    const named = symbol?.kind === 'resource' ? nameOf(symbol.node, name) : symbol?.type ? nameOf(at(symbol.node, 'params'), name) : name;
    return symbol?.type === identityType ? { name: named, id: armIdentityId(this.facts, named) } : { name: named };
  }
}

const unknown = 'given by an expression';

/** The literal name that stands there, else the symbolic name. */
function nameOf(node: TreeNode | undefined, symbol: string): string {
  const entry = at(node, 'name')?.entry;
  return entry && entry.quoting !== 'none' && !entry.value.includes('${') && entry.value.length <= 128 ? entry.value : symbol;
}

/** The value of the name where it tells one, else the symbolic name. */
function headOf(node: TreeNode | undefined, declaration: TreeNode): TextRange {
  const entry = at(node, 'name')?.entry;
  return entry && entry.quoting !== 'none' ? entry.valueRange : headRange(declaration);
}

const mentioned =
  /\b([A-Za-z_]\w{0,127})(?:\[\w{1,64}\])?[!?]?\.(?:id|properties\.(?:clientId|principalId)|outputs\.(?:resourceId|clientId|principalId))\b/g;
/** Types in which naming an identity gives it rights, which is no use of it. */
const noUse = /roleassignments$|accesspolicies$|federatedidentitycredentials$/i;
const noUseBelow = new Set(['accessPolicies', 'dependsOn', 'roleAssignments']);

/** Where resources, modules and outputs take a managed identity, once for each of them. */
function readUses(document: ConfigDocument, identities: ReadonlyMap<string, { readonly name: string }>, facts: ArmFacts): void {
  if (identities.size === 0) return;
  /** One mention for each identity in each declaration. */
  const seen = new Set<string>();
  const read = (text: string, range: TextRange, verbatim: boolean, keyPath: readonly string[]): void => {
    if (text.length > 20_000) return;
    if (keyPath.some((key, i) => keyPath[i - 1] === 'resource' && noUse.test(key.split('@', 1)[0]!))) return;
    if (keyPath.some((key) => noUseBelow.has(key))) return;
    const declaration = keyPath.slice(0, keyPath[0] === 'resource' ? 3 : 2).join('\0');
    for (const match of text.matchAll(mentioned)) {
      const identity = identities.get(match[1]!);
      const use = `${declaration}\0${match[1]!}`;
      if (!identity || seen.has(use)) continue;
      seen.add(use);
      const start = range.start + match.index;
      facts.identities.push({
        mark: 'application',
        id: armIdentityId(facts, identity.name),
        title: `managed identity ${identity.name}`,
        range: verbatim ? { start, end: start + match[1]!.length } : range,
        keyPath,
        pointsTo: pointerOf(identity.name, facts.map),
        role: 'uses',
        local: true,
      });
    }
  };
  // `userAssignedIdentities: { '${identity.id}': {} }`
  for (const { keyPath, keyRange } of document.containers ?? []) {
    const key = keyPath.at(-1);
    if (key?.includes('${') && keyRange) read(key, keyRange, key.length === keyRange.end - keyRange.start, keyPath);
  }
  for (const { value, valueRange, verbatim, keyPath, tag } of document.entries)
    if (tag === 'expression' || value.includes('${')) read(value, valueRange, verbatim, keyPath);
}

export default reader;
