import type { TextRange } from '../base/range.ts';
import type { Entry } from '../model/document.ts';

/** A run of entries that share the first keys of their path. */
export interface KeyScope {
  readonly keyPath: readonly string[];
  readonly document: number;
  readonly range: TextRange;
  /** Names of the keys beside it under the same parent. */
  readonly siblings: readonly string[];
}

interface ScopeNode {
  readonly keyPath: readonly string[];
  readonly document: number;
  readonly children: Map<string, ScopeNode>;
  readonly parent: ScopeNode;
  start: number;
  end: number;
}

/**
 * All mapping keys down to `maxDepth` that have entries below them, with the range these cover.
 * @param wanted tells which keys matter; the others only count as siblings
 */
export function keyScopes(entries: readonly Entry[], maxDepth: number, wanted: (key: string) => boolean = () => true): KeyScope[] {
  if (!someKey(entries, maxDepth, wanted)) return [];
  const roots = new Map<number, Map<string, ScopeNode>>();
  const nodes: ScopeNode[] = [];
  // Most entries stand below the same keys as the one before them.
  let last: { readonly document: number; readonly path: ScopeNode[] } = { document: -1, path: [] };
  for (const entry of entries) {
    const { keyPath, document, valueRange } = entry;
    const depth = Math.min(maxDepth, keyPath.length - 1);
    const start = Math.min(entry.keyRange?.start ?? valueRange.start, valueRange.start);
    const path: ScopeNode[] = [];
    let same = last.document === document;
    for (let i = 0; i < depth; i++) {
      const key = keyPath[i]!;
      const before: ScopeNode | undefined = same ? last.path[i] : undefined;
      let node: ScopeNode | undefined;
      if (before && before.keyPath[i] === key) node = before;
      else {
        same = false;
        let siblings: Map<string, ScopeNode>;
        if (i > 0) siblings = path[i - 1]!.children;
        else {
          const top = roots.get(document);
          if (top) siblings = top;
          else roots.set(document, (siblings = new Map()));
        }
        node = siblings.get(key);
        if (!node) {
          node = { keyPath: keyPath.slice(0, i + 1), document, children: new Map(), parent: path[i - 1]!, start, end: valueRange.end };
          siblings.set(key, node);
          nodes.push(node);
        }
      }
      if (start < node.start) node.start = start;
      if (valueRange.end > node.end) node.end = valueRange.end;
      path.push(node);
    }
    last = { document, path };
  }
  const names = new Map<Map<string, ScopeNode>, readonly string[]>();
  return nodes.flatMap((node) => {
    if (!wanted(node.keyPath[node.keyPath.length - 1]!)) return [];
    const beside = node.keyPath.length > 1 ? node.parent.children : roots.get(node.document)!;
    let siblings = names.get(beside);
    if (!siblings) names.set(beside, (siblings = [...beside.keys()]));
    return [{ keyPath: node.keyPath, document: node.document, range: { start: node.start, end: node.end }, siblings }];
  });
}

/** Whether one of the keys that have entries below them is wanted. Neighbours mostly share their first keys. */
function someKey(entries: readonly Entry[], maxDepth: number, wanted: (key: string) => boolean): boolean {
  const asked = new Set<string>();
  let before: readonly string[] = [];
  for (const { keyPath } of entries) {
    const depth = Math.min(maxDepth, keyPath.length - 1);
    for (let i = 0; i < depth; i++) {
      const key = keyPath[i]!;
      if (key === before[i] || asked.has(key)) continue;
      if (wanted(key)) return true;
      asked.add(key);
    }
    before = keyPath;
  }
  return false;
}

/** Entries with this exact key path, in any document. */
export function entriesAt(entries: readonly Entry[], ...keyPath: string[]): Entry[] {
  return entries.filter(
    (entry) => entry.keyPath.length === keyPath.length && keyPath.every((key, i) => key === '*' || key === entry.keyPath[i]),
  );
}

/** Range of one document of a multi-document text, from its entries. */
export function documentRange(entries: readonly Entry[], document: number): TextRange {
  let start = Infinity;
  let end = 0;
  for (const entry of entries) {
    if (entry.document !== document) continue;
    start = Math.min(start, entry.keyRange?.start ?? entry.valueRange.start);
    end = Math.max(end, entry.valueRange.end);
  }
  return start <= end ? { start, end } : { start: 0, end: 0 };
}

/** Range of all entries of one document whose key path begins with these keys; undefined when there are none. */
export function rangeBelow(entries: readonly Entry[], document: number, keyPath: readonly string[]): TextRange | undefined {
  let start = Infinity;
  let end = 0;
  for (const entry of entries) {
    if (entry.document !== document || entry.keyPath.length <= keyPath.length) continue;
    if (!keyPath.every((key, i) => key === entry.keyPath[i])) continue;
    start = Math.min(start, entry.keyRange?.start ?? entry.valueRange.start);
    end = Math.max(end, entry.valueRange.end);
  }
  return start <= end ? { start, end } : undefined;
}

/**
 * Range of the entries around one that share the first keys of its path and stand next to each other; linear in what it
 * covers.
 * @param index of the entry
 * @param depth number of keys that are shared
 */
export function rangeAround(entries: readonly Entry[], index: number, depth: number): TextRange {
  const { keyPath, document } = entries[index]!;
  const shares = (other: Entry | undefined): other is Entry => {
    if (!other || other.document !== document || other.keyPath.length <= depth) return false;
    for (let i = 0; i < depth; i++) if (other.keyPath[i] !== keyPath[i]) return false;
    return true;
  };
  let first = index;
  let last = index;
  while (shares(entries[first - 1])) first--;
  while (shares(entries[last + 1])) last++;
  const { keyRange, valueRange } = entries[first]!;
  return { start: Math.min(keyRange?.start ?? valueRange.start, valueRange.start), end: entries[last]!.valueRange.end };
}
