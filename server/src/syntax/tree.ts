import type { TextRange } from '../base/range.ts';
import { isIndex, type ConfigDocument, type Container, type Entry } from '../model/document.ts';

/** One value of a document with what stands below it. Every question on a part that is missing answers undefined or empty. */
export interface TreeNode {
  /** Key in its parent: mapping key, block type or label, sequence index; empty for a root. */
  readonly key: string;
  readonly keyPath: readonly string[];
  /** Where the key stands. */
  readonly keyRange?: TextRange;
  /** From the key to the end of what is below it. */
  readonly range: TextRange;
  readonly document: number;
  /** The scalar, when it is one. */
  readonly entry?: Entry;
  /** In text order. */
  readonly children: readonly TreeNode[];
  /** The block of HCL that opened it; undefined for the labels in between and in other formats. */
  readonly block?: boolean;
}

interface Node extends TreeNode {
  keyRange?: TextRange;
  range: { start: number; end: number };
  entry?: Entry;
  children: Node[];
  block?: boolean;
  /** Made with the first child. */
  byKey?: Map<string, Node>;
}

/** Aliases followed in one document, nodes copied by them: hostile texts multiply (billion laughs). */
const maxCopied = 20_000;

/**
 * The roots of a text, one for each of its documents, in order. Blocks of HCL with the same labels are nodes of their
 * own; YAML aliases and merge keys (`<<`) are followed where the anchor stands in the same document: the copied nodes,
 * and the scalar that an alias stands for, keep the ranges of the anchor's text.
 * @param document anchors on scalars are found with its text only
 */
export function treesOf(
  document: Pick<ConfigDocument, 'entries' | 'containers'> & Partial<Pick<ConfigDocument, 'file'>>,
): readonly TreeNode[] {
  const roots = new Map<number, Node>();
  const anchors = new Map<string, Node>();
  const aliases: { readonly node: Node; readonly name: string }[] = [];
  const containers = document.containers ?? [];
  const { entries } = document;
  /** Collections in a flow sequence (`[a, {b: c}]`) are read from the inside out. */
  const unordered = new Set<Node>();
  /** Open blocks of HCL by their path; a later one with the same path is another node. */
  const rootOf = (index: number): Node => {
    let root = roots.get(index);
    if (!root) roots.set(index, (root = nodeOf('', [], index, { start: 0, end: 0 })));
    return root;
  };
  const reach = (index: number, keyPath: readonly string[], range: TextRange, depth = keyPath.length): Node => {
    let node = rootOf(index);
    for (let i = 0; i < depth; i++) {
      const key = keyPath[i]!;
      let child = node.byKey?.get(key);
      if (!child) {
        child = nodeOf(key, i + 1 === keyPath.length ? keyPath : keyPath.slice(0, i + 1), index, range);
        addChild(node, child);
        if (isOutOfOrder(node)) unordered.add(node);
      }
      if (range.end > child.range.end) child.range = { start: child.range.start, end: range.end };
      node = child;
    }
    return node;
  };
  for (let c = 0, e = 0; c < containers.length || e < entries.length;) {
    const container = containers[c];
    const entry = entries[e];
    if (container && (!entry || container.range.start <= (entry.keyRange?.start ?? entry.valueRange.start))) {
      c++;
      addContainer(container);
    } else if (entry) {
      e++;
      const range = { start: Math.min(entry.keyRange?.start ?? entry.valueRange.start, entry.valueRange.start), end: entry.valueRange.end };
      const node = reach(entry.document, entry.keyPath, range);
      node.entry ??= entry;
      node.keyRange ??= entry.keyRange;
    }
  }
  function addContainer(container: Container): void {
    const { keyPath, range, keyRange } = container;
    if (container.block) {
      const parent = reach(container.document, keyPath, range, keyPath.length - 1);
      const key = keyPath.at(-1)!;
      const node = nodeOf(key, keyPath, container.document, range);
      node.keyRange = keyRange;
      node.block = true;
      addChild(parent, node);
      return;
    }
    const node = reach(container.document, keyPath, range);
    node.keyRange ??= keyRange;
    if (container.anchor !== undefined) anchors.set(container.anchor, node);
    if (container.alias !== undefined) aliases.push({ node, name: container.alias });
  }
  for (const node of unordered) node.children.sort((a, b) => Number(a.key) - Number(b.key));
  let copied = 0;
  const copyInto = (target: Node, source: Node, depth: number): void => {
    if (depth > 50 || copied > maxCopied) return;
    for (const child of source.children) {
      if (child === target || target.byKey?.has(child.key)) continue;
      copied++;
      const copy = nodeOf(child.key, [...target.keyPath, child.key], target.document, child.range);
      copy.keyRange = child.keyRange;
      copy.entry = child.entry;
      addChild(target, copy);
      copyInto(copy, child, depth + 1);
    }
  };
  const wanted = aliases.filter(({ node, name }) => !node.entry && !anchors.has(name));
  const scalars = wanted.length > 0 && document.file ? scalarAnchors(document.file.text, entries) : undefined;
  for (const { node, name } of wanted) if (node.children.length === 0) node.entry = scalars?.get(name);
  for (const { node, name } of aliases) {
    const source = anchors.get(name);
    if (!source) continue;
    const parent = node.key === '<<' ? find(rootOf(node.document), node.keyPath.slice(0, -1)) : node;
    if (parent) copyInto(parent, source, 0);
  }
  return [...roots.values()].sort((a, b) => a.document - b.document);
}

/** An anchor, perhaps with a tag, straight before a value, its quote or its block indicator. */
const anchorBefore = /&([^\s,[\]{}]{1,100})[ \t]+(?:!\S{0,60}[ \t]+)?(?:["']|[|>][^\n]{0,20}\n\s{0,100})?$/;

/** Scalars by the anchor that is put on them; the first of a name counts. */
function scalarAnchors(text: string, entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const entry of entries) {
    const { start } = entry.valueRange;
    const from = Math.max(start - 300, entry.keyRange && entry.keyRange.end <= start ? entry.keyRange.end : 0, 0);
    const name = anchorBefore.exec(text.slice(from, start))?.[1];
    if (name !== undefined && !found.has(name)) found.set(name, entry);
  }
  return found;
}

/** Most nodes are leaves. */
const noChildren: Node[] = [];

function nodeOf(key: string, keyPath: readonly string[], document: number, range: TextRange): Node {
  // All fields from the start, so that every node has one shape.
  return { key, keyPath, document, range, children: noChildren, keyRange: undefined, entry: undefined, block: undefined, byKey: undefined };
}

/** A later block with the same key takes the place of the earlier one for what follows. */
function addChild(parent: Node, child: Node): void {
  if (parent.children === noChildren) parent.children = [child];
  else parent.children.push(child);
  (parent.byKey ??= new Map()).set(child.key, child);
}

/** Whether the last child is an item that belongs before another one. */
function isOutOfOrder({ children }: Node): boolean {
  const last = children.at(-1)!;
  const before = children.at(-2);
  return before !== undefined && isIndex(last.key) && isIndex(before.key) && Number(before.key) > Number(last.key);
}

function find(root: Node, keyPath: readonly string[]): Node | undefined {
  let node: Node | undefined = root;
  for (const key of keyPath) node = node?.byKey?.get(key);
  return node;
}

/** The node below `node` at these keys. */
export function at(node: TreeNode | undefined, ...keys: readonly string[]): TreeNode | undefined {
  let found = node;
  for (const key of keys) found = found?.children.find((child) => child.key === key);
  return found;
}

/** The scalar at these keys as its loader gives it; undefined when it is missing or no scalar. */
export function textAt(node: TreeNode | undefined, ...keys: readonly string[]): string | undefined {
  return at(node, ...keys)?.entry?.value;
}

/** Children of the node at these keys. */
export function childrenAt(node: TreeNode | undefined, ...keys: readonly string[]): readonly TreeNode[] {
  return at(node, ...keys)?.children ?? [];
}

/** The scalar itself, or the scalars of a sequence: `branches: main` reads as `branches: [main]`. */
export function scalarsAt(node: TreeNode | undefined, ...keys: readonly string[]): readonly Entry[] {
  const found = at(node, ...keys);
  if (found?.entry) return [found.entry];
  return (found?.children ?? []).flatMap((child) => (child.entry ? [child.entry] : []));
}

/** Range to underline for a node: its key where it has one, else the value. */
export function headRange(node: TreeNode): TextRange {
  return node.keyRange ?? node.entry?.valueRange ?? { start: node.range.start, end: Math.min(node.range.end, node.range.start + 1) };
}

/** The node and everything below it, in text order. */
export function* nodesBelow(node: TreeNode): Iterable<TreeNode> {
  // Generators within generators would hand each node through every level above it.
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let i = next.children.length - 1; i >= 0; i--) waiting.push(next.children[i]!);
  }
}

/**
 * Blocks `type "label" "label"` of HCL: their node with the labels. One type with two labels is `resource`, `data`; with one
 * `variable`, `module`, `provider`.
 */
export function blocksOf(root: TreeNode, type: string, labels: 0 | 1 | 2): readonly TreeNode[] {
  const level = (nodes: readonly TreeNode[], depth: number): readonly TreeNode[] =>
    depth === 0 ? nodes.filter((node) => node.block) : nodes.flatMap((node) => level(node.children, depth - 1));
  return level(
    root.children.filter((child) => child.key === type),
    labels,
  );
}
