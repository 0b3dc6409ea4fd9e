import type { TextRange } from '../../../base/range.ts';
import type { EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { Grant, SharedResource, Trust, Weakness, Workload } from '../../../model/infrastructure.ts';
import { defaultParseLimits } from '../../../syntax/format.ts';
import { formatFor } from '../../../syntax/formatRegistry.ts';
import { at, headRange, treesOf, type TreeNode } from '../../../syntax/tree.ts';
import { isList, termsOf, type IamTerm, pointerOf, type EnvironmentPointer, type IamHolder, isAdministrative } from '../iam/_iam.ts';

/** One `resource` or `data` block. */
export interface TerraformBlock {
  readonly type: string;
  readonly name: string;
  readonly node: TreeNode;
}

/** What the readers of the single providers fill. */
export interface TerraformFacts {
  readonly text: string;
  readonly map: EnvironmentMap;
  /** Directory of the file with a slash at its end: Terraform addresses are unique within it. */
  readonly directory: string;
  readonly workloads: Workload[];
  readonly grants: Grant[];
  readonly trusts: Trust[];
  readonly weaknesses: Weakness[];
  readonly resources: SharedResource[];
  readonly identities: IdentityMention[];
  /** Resources by their address, `aws_iam_role.orders`. */
  readonly byAddress: ReadonlyMap<string, TerraformBlock>;
  /** `data "aws_iam_policy_document"` by name. */
  readonly documents: ReadonlyMap<string, TerraformBlock>;
  /** What the blocks' names tell, once it was asked. */
  readonly pointers: Map<TreeNode, EnvironmentPointer | undefined>;
  /** Which resource takes in a policy document, by the document's name. */
  readonly documentUsers: ReadonlyMap<string, readonly TerraformBlock[]>;
}

/** Blocks with two labels of one kind, in text order. Takes the JSON syntax, too. */
export function resourcesOf(root: TreeNode, kind: 'resource' | 'data'): TerraformBlock[] {
  const found: TerraformBlock[] = [];
  for (const top of root.children) {
    if (top.key !== kind) continue;
    for (const type of top.children)
      for (const node of type.children)
        if (isList(node)) for (const item of node.children) found.push({ type: type.key, name: node.key, node: item });
        else found.push({ type: type.key, name: node.key, node });
  }
  return found;
}

/** What to underline for a block: its first line without the opening brace. */
export function blockHead(text: string, node: TreeNode): TextRange {
  if (!node.block) return headRange(node);
  const { start } = node.range;
  const line = text.slice(start, Math.min(start + 300, node.range.end));
  const end = /[\r\n{]/.exec(line)?.index ?? line.length;
  return { start, end: start + line.slice(0, end).trimEnd().length };
}

/** Canonical id of a resource of a module. */
export function idOf(facts: TerraformFacts, address: string): string {
  return `tf:${facts.directory}${address}`;
}

/** Arguments that name what a resource makes, the most telling last. */
const nameArguments = ['metadata', 'role', 'identifier', 'display_name', 'family', 'function_name', 'account_id', 'name'];

function nameEntry(block: TerraformBlock): Entry | undefined {
  let best: Entry | undefined;
  let rank = -1;
  for (const child of block.node.children) {
    const found = nameArguments.indexOf(child.key);
    if (found <= rank) continue;
    const entry = child.key === 'metadata' ? at(child, 'name')?.entry : child.entry;
    if (!entry || (entry.quoting === 'none' && child.key !== 'metadata')) continue;
    best = entry;
    rank = found;
  }
  return best;
}

/** The name that a resource gives to what it makes, where no expression has part in it; else its label. */
export function givenName(block: TerraformBlock): string {
  const name = nameEntry(block);
  return name && name.quoting !== 'none' && !name.value.includes('${') && name.value !== '' ? name.value : block.name;
}

/** What a block's name tells of its environment: the name that it gives first, then its label. */
export function blockPointer(block: TerraformBlock, facts: TerraformFacts): EnvironmentPointer | undefined {
  if (facts.pointers.has(block.node)) return facts.pointers.get(block.node);
  const pointer = pointerOf(nameEntry(block)?.value, facts.map) ?? pointerOf(block.name, facts.map);
  facts.pointers.set(block.node, pointer);
  return pointer;
}

/** `aws_iam_role.orders` of `aws_iam_role.orders.name`, `${aws_iam_role.orders.id}`. */
export function addressIn(text: string | undefined): string | undefined {
  const match = /(?:^|[^\w.])((?:aws|google|azurerm|azuread|kubernetes)_[a-z0-9_]{2,60})\.([A-Za-z_][\w-]{0,127})/.exec(` ${text ?? ''}`);
  return match ? `${match[1]!}.${match[2]!}` : undefined;
}

const holderWords: readonly (readonly [string, string])[] = [
  ['role', 'role'],
  ['roles', 'role'],
  ['user', 'user'],
  ['users', 'user'],
  ['group', 'group'],
  ['service_account_id', 'service account'],
  ['member', 'service account'],
  ['members', 'service account'],
  ['principal_id', 'principal'],
];

/** Who gets what a policy or attachment block gives: the role, user or group that it names. */
export function holderOf(block: TerraformBlock, facts: TerraformFacts): IamHolder {
  for (const [key, word] of holderWords) {
    // The role of Google and Azure is what is given; the one of AWS is who gets it.
    if (key === 'role' && !block.type.startsWith('aws_')) continue;
    const node = at(block.node, key);
    const entry = node?.entry ?? node?.children.find((child) => child.entry)?.entry;
    if (!entry) continue;
    const address = addressIn(entry.value);
    const target = address === undefined ? undefined : facts.byAddress.get(address);
    const label = address?.slice(address.indexOf('.') + 1);
    const name = target ? givenName(target) : (label ?? entry.value);
    const administrative = isAdministrative(name) || (label !== undefined && isAdministrative(label)) || word === 'group';
    return {
      subject: `${word} ${name}`,
      subjectId: address === undefined ? undefined : idOf(facts, address),
      environment: (target && blockPointer(target, facts)) ?? pointerOf(name, facts.map),
      administrative: administrative || undefined,
    };
  }
  return selfHolder(block, facts);
}

/** A role or user as the holder of its own inline policies; a policy, which stands for those that it is attached to. */
export function selfHolder(block: TerraformBlock, facts: TerraformFacts): IamHolder {
  const name = givenName(block);
  const word = block.type.endsWith('_user') ? 'user' : block.type.includes('policy') ? 'policy' : 'role';
  return {
    subject: `${word} ${name}`,
    subjectId: idOf(facts, `${block.type}.${block.name}`),
    environment: blockPointer(block, facts),
    administrative: isAdministrative(name) || isAdministrative(block.name) || undefined,
  };
}

/**
 * Terms of an argument. Where `for_each` gives it (`role = each.value`), those that stand in the list or map that it goes
 * through.
 */
export function argument(block: TerraformBlock, key: string): IamTerm[] {
  const terms = termsOf(at(block.node, key));
  const each = /^(?:each|count)\.(value|key)$/.exec(terms[0]?.expression ?? /^\$\{(.{1,20})\}$/.exec(terms[0]?.text ?? '')?.[1] ?? '')?.[1];
  const all = each === undefined ? undefined : at(block.node, 'for_each');
  if (!all) return terms;
  if (isList(all)) return termsOf(all);
  return all.children.flatMap((child) =>
    each === 'value' ? termsOf(child) : [{ text: child.key, range: headRange(child), keyPath: child.keyPath }],
  );
}

/** Longest text of a policy in a string that is read. */
const maxEmbedded = 200_000;

/**
 * The root of a text that stands within another one, with ranges of the outer text.
 * @param path tells the format: `policy.json`, `policy.hcl`
 */
export function embeddedTree(node: TreeNode | undefined, path: string): TreeNode | undefined {
  const entry = node?.entry;
  if (!entry?.verbatim || entry.value.length > maxEmbedded) return undefined;
  const parsed = formatFor(path).parse(entry.value, defaultParseLimits);
  const by = entry.valueRange.start;
  const moved = (range: TextRange): TextRange => ({ start: range.start + by, end: range.end + by });
  const outer = (keyPath: readonly string[]): readonly string[] => [...entry.keyPath, ...keyPath];
  const trees = treesOf({
    entries: parsed.entries.map((one) => ({
      ...one,
      keyPath: outer(one.keyPath),
      keyRange: one.keyRange && moved(one.keyRange),
      valueRange: moved(one.valueRange),
      document: 0,
    })),
    containers: parsed.containers?.map((one) => ({
      ...one,
      keyPath: outer(one.keyPath),
      keyRange: one.keyRange && moved(one.keyRange),
      range: moved(one.range),
      document: 0,
    })),
  });
  return at(trees[0], ...entry.keyPath);
}

/** Whether an entry can take in something else of the module: an expression, or a string with a template. */
export function isTemplated(entry: Entry): boolean {
  return entry.tag === 'expression' || entry.value.includes('${');
}

/** The policy of an attribute: an object in `jsonencode`, or JSON in a heredoc or string. */
export function policyOf(node: TreeNode | undefined): TreeNode | undefined {
  if (!node) return undefined;
  if (at(node, 'Statement')) return node;
  return node.entry && node.entry.value.includes('Statement') ? embeddedTree(node, 'policy.json') : undefined;
}

/** Name of the policy document that an attribute takes in: `data.aws_iam_policy_document.x.json`. */
export function documentName(text: string | undefined): string | undefined {
  return /data\.aws_iam_policy_document\.([A-Za-z_][\w-]{0,127})/.exec(text ?? '')?.[1];
}

/** Whether the block is replaced by the clock: `time_rotating` in its keepers or triggers. */
export function isRotated(facts: TerraformFacts, node: TreeNode): boolean {
  return facts.text.slice(node.range.start, node.range.end).includes('time_rotating');
}
