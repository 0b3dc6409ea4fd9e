import { namePointsTo, type EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { Entry } from '../../../model/document.ts';
import type { Grant } from '../../../model/infrastructure.ts';
import { at, childrenAt, scalarsAt, type TreeNode } from '../../../syntax/tree.ts';
import { literal, type KubernetesObject } from './_kubernetesObjects.ts';

/** Labels whose value names a namespace or its environment. */
const namespaceLabel = /(?:^|[./])(?:metadata\.name|name|namespace|env|environment|stage|tier)$/i;

/**
 * Traffic that a NetworkPolicy lets through between namespaces of which one names its environment.
 * https://kubernetes.io/docs/concepts/services-networking/network-policies/#behavior-of-to-and-from-selectors
 */
export function readNetworkPolicy(object: KubernetesObject, map: EnvironmentMap, grants: Grant[]): void {
  if (object.kind !== 'NetworkPolicy') return;
  const own = pointTo(object.namespace, map);
  for (const [direction, peers] of [
    ['ingress', 'from'],
    ['egress', 'to'],
  ] as const) {
    for (const rule of childrenAt(object.node, 'spec', direction)) {
      for (const peer of childrenAt(rule, peers)) {
        for (const entry of namespacesOf(at(peer, 'namespaceSelector'))) {
          const name = literal(entry.value);
          const other = pointTo(name, map);
          if (name === undefined || !other) continue;
          const policy = `NetworkPolicy ${object.name ?? ''}`.trim();
          const here = object.namespace === undefined ? 'this namespace' : `namespace ${object.namespace}`;
          grants.push({
            subject: direction === 'ingress' ? `namespace ${name}` : here,
            rights: `access by ${policy} to ${direction === 'ingress' ? here : `namespace ${name}`}`,
            range: entry.valueRange,
            keyPath: entry.keyPath,
            reaches: direction === 'ingress' ? own : other,
            holder: direction === 'ingress' ? other : own,
          });
        }
      }
    }
  }
}

function pointTo(name: string | undefined, map: EnvironmentMap): Grant['reaches'] {
  const pointer = name === undefined ? undefined : namePointsTo(name, map, 'namespace');
  return pointer && { environment: pointer.environment, tier: pointer.tier, reason: pointer.reason };
}

/** Values by which a selector picks namespaces. */
function namespacesOf(selector: TreeNode | undefined): readonly Entry[] {
  return [
    ...childrenAt(selector, 'matchLabels').flatMap((label) => (label.entry && namespaceLabel.test(label.key) ? [label.entry] : [])),
    ...childrenAt(selector, 'matchExpressions').flatMap((expression) =>
      namespaceLabel.test(at(expression, 'key')?.entry?.value ?? '') && at(expression, 'operator')?.entry?.value === 'In'
        ? scalarsAt(expression, 'values')
        : [],
    ),
  ];
}
