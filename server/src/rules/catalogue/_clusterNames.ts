import type { IdentityGroup, IndexView } from '../../index/workspaceIndex.ts';

/** The parts of an id that names something of a cluster: `k8s-sa:shop/orders`. */
export interface ClusterName {
  readonly kind: string;
  /** `*` where the text leaves it to an overlay or the command line. */
  readonly namespace: string;
  readonly name: string;
}

/** Reads `k8s-sa:<namespace>/<name>` and `k8s-secret:<namespace>/<name>`; undefined for any other id. */
export function clusterName(id: string): ClusterName | undefined {
  const match = /^(k8s-sa|k8s-secret):([^/]{1,300})\/(.{1,300})$/.exec(id);
  return match ? { kind: match[1]!, namespace: match[2]!, name: match[3]! } : undefined;
}

/** Groups that may be the same thing: equal names, of which one leaves the namespace open. The group itself is not among them. */
export function namesakes(group: IdentityGroup, index: IndexView): readonly IdentityGroup[] {
  const own = clusterName(group.id);
  if (!own) return [];
  if (own.namespace !== '*') {
    const open = index.group(`${own.kind}:*/${own.name}`);
    return open ? [open] : [];
  }
  const found: IdentityGroup[] = [];
  for (const other of index.groups()) {
    if (other.id === group.id || !other.id.startsWith(own.kind)) continue;
    if (clusterName(other.id)?.name === own.name) found.push(other);
  }
  return found;
}
