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

/** All mapping keys down to `maxDepth` that have entries below them, with the range these cover. */
export function keyScopes(entries: readonly Entry[], maxDepth: number): KeyScope[] {
  interface Node {
    keyPath: string[];
    document: number;
    start: number;
    end: number;
    parent: string;
  }
  const nodes = new Map<string, Node>();
  const children = new Map<string, string[]>();
  for (const entry of entries) {
    const depth = Math.min(maxDepth, entry.keyPath.length - 1);
    let id = String(entry.document);
    const start = Math.min(entry.keyRange?.start ?? entry.valueRange.start, entry.valueRange.start);
    for (let i = 0; i < depth; i++) {
      const parent = id;
      id += `\0${entry.keyPath[i]!}`;
      const node = nodes.get(id);
      if (node) {
        node.start = Math.min(node.start, start);
        node.end = Math.max(node.end, entry.valueRange.end);
      } else {
        nodes.set(id, { keyPath: entry.keyPath.slice(0, i + 1), document: entry.document, start, end: entry.valueRange.end, parent });
        const list = children.get(parent);
        if (list) list.push(entry.keyPath[i]!);
        else children.set(parent, [entry.keyPath[i]!]);
      }
    }
  }
  return [...nodes.values()].map((node) => ({
    keyPath: node.keyPath,
    document: node.document,
    range: { start: node.start, end: node.end },
    siblings: children.get(node.parent) ?? [],
  }));
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
