import type { TextRange } from '../../../base/range.ts';
import type { ConfigDocument, Entry } from '../../../model/document.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import { at, childrenAt, headRange, textAt, type TreeNode } from '../../../syntax/tree.ts';

/** One object of a manifest; the items of a `List` are objects of their own. */
export interface KubernetesObject {
  readonly kind: string;
  /** API group: `apps`, `rbac.authorization.k8s.io`; empty for the core group. */
  readonly group: string;
  /** Undefined where a template makes it. */
  readonly name?: string;
  readonly nameEntry?: Entry;
  readonly namespace?: string;
  readonly node: TreeNode;
  readonly range: TextRange;
  readonly head: TextRange;
}

/** Objects of more than this many documents are left out. */
const maxObjects = 5_000;

/**
 * The objects of a text. Helm templates count: what they make is no name and no namespace.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/#required-fields
 */
export function objectsOf(document: ConfigDocument, trees: readonly TreeNode[]): readonly KubernetesObject[] {
  const objects: KubernetesObject[] = [];
  const ranges = new Map<number, TextRange>();
  const rangeOf = (index: number): TextRange => {
    if (ranges.size === 0)
      for (const entry of document.entries) {
        const start = Math.min(entry.keyRange?.start ?? entry.valueRange.start, entry.valueRange.start);
        const known = ranges.get(entry.document);
        ranges.set(entry.document, {
          start: Math.min(known?.start ?? start, start),
          end: Math.max(known?.end ?? 0, entry.valueRange.end),
        });
      }
    return ranges.get(index) ?? { start: 0, end: 0 };
  };
  const add = (node: TreeNode, range: TextRange): void => {
    if (objects.length >= maxObjects) return;
    const kind = literal(textAt(node, 'kind'));
    if (kind === undefined) return;
    if (kind.endsWith('List') && at(node, 'items')) {
      for (const item of childrenAt(node, 'items')) add(item, item.range);
      return;
    }
    const version = textAt(node, 'apiVersion') ?? '';
    const nameEntry = at(node, 'metadata', 'name')?.entry;
    objects.push({
      kind,
      group: version.includes('/') ? version.slice(0, version.indexOf('/')) : '',
      name: literal(nameEntry?.value),
      nameEntry,
      namespace: literal(textAt(node, 'metadata', 'namespace')),
      node,
      range,
      head: nameEntry?.valueRange ?? headRange(at(node, 'kind')!),
    });
  };
  for (const root of trees) add(root, rangeOf(root.document));
  return objects;
}

/** A name as it is written; undefined where a template, a variable or nothing stands. */
export function literal(value: string | undefined): string | undefined {
  return value === undefined || value === '' || value.length > 253 || /[{}$<>\s*]/.test(value) ? undefined : value;
}

/** Id of a ServiceAccount; `*` stands for the namespace that an overlay or `kubectl -n` gives. */
export function accountId(name: string, namespace: string | undefined): string {
  return `k8s-sa:${namespace ?? '*'}/${name}`;
}

/** For a person: `ServiceAccount orders in shop`. */
export function accountTitle(name: string, namespace: string | undefined): string {
  return namespace === undefined ? `ServiceAccount ${name}` : `ServiceAccount ${name} in ${namespace}`;
}

/** One mention of a ServiceAccount. Clusters of two environments hold equal names, so it is local. */
export function accountMention(
  entry: Entry,
  namespace: string | undefined,
  role?: IdentityMention['role'],
  name = entry.value,
): IdentityMention {
  return {
    mark: 'service-account',
    id: accountId(name, namespace),
    title: accountTitle(name, namespace),
    system: namespace,
    range: entry.valueRange,
    keyPath: entry.keyPath,
    role,
    local: true,
  };
}

/** One mention of a Secret of the cluster; local for the same reason. */
export function secretMention(
  entry: Entry,
  namespace: string | undefined,
  role?: IdentityMention['role'],
  longLived?: string,
): IdentityMention {
  return {
    mark: 'secret-name',
    id: `k8s-secret:${namespace ?? '*'}/${entry.value}`,
    title: namespace === undefined ? `Secret ${entry.value}` : `Secret ${entry.value} in ${namespace}`,
    system: namespace,
    range: entry.valueRange,
    keyPath: entry.keyPath,
    role,
    longLived,
    local: true,
  };
}
