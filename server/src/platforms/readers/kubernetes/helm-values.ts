import type { IdentityMention } from '../../../model/identity.ts';
import { nodesBelow, textAt } from '../../../syntax/tree.ts';
import type { PlatformReader } from '../../reader.ts';
import { accountMention, literal, secretMention } from './_kubernetesObjects.ts';

/** Keys of values files that name a Secret of the cluster: a habit of charts, no rule of Helm's. */
const existingSecret = /^existing\w{0,32}Secret(?:Name)?$|^secretName$/;

/**
 * Helm values: which ServiceAccounts and Secrets of the cluster they name. The namespace comes with the release.
 * https://helm.sh/docs/chart_best_practices/rbac/#yaml-configuration
 */
const reader: PlatformReader = {
  id: 'helm-values',
  platforms: ['helm'],
  read({ document, trees }) {
    if (!/(?:^|\/)[^/]{0,100}values[^/]{0,100}\.ya?ml$/i.test(document.file.path)) return undefined;
    const identities: IdentityMention[] = [];
    for (const root of trees)
      for (const node of nodesBelow(root)) {
        const { entry, key, keyPath } = node;
        if (!entry || literal(entry.value) === undefined || entry.scalar !== 'string') continue;
        const parent = keyPath.at(-2);
        if (existingSecret.test(key)) identities.push(secretMention(entry, undefined, 'uses'));
        else if (parent === 'imagePullSecrets' || parent === 'pullSecrets' || (key === 'name' && keyPath.at(-3) === 'imagePullSecrets'))
          identities.push(secretMention(entry, undefined, 'uses'));
        else if (key === 'name' && (parent === 'secretKeyRef' || parent === 'secretRef'))
          identities.push(secretMention(entry, undefined, 'uses'));
      }
    for (const root of trees)
      for (const node of nodesBelow(root)) {
        if (node.key !== 'serviceAccount' || node.entry) continue;
        const name = node.children.find((child) => child.key === 'name')?.entry;
        // With `create: true` the chart makes the account and uses it: nobody else needs to.
        if (name && literal(name.value) !== undefined && textAt(node, 'create') === 'false')
          identities.push(accountMention(name, undefined, 'uses'));
      }
    return identities.length === 0 ? undefined : { identities };
  },
};
export default reader;
