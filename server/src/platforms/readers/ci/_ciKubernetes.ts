import { referenceId } from '../../../model/reference.ts';
import type { IdentityMention } from '../../../model/identity.ts';
import type { SecretUse } from '../../../model/pipeline.ts';
import { at, childrenAt, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { isSequence, itemsOf, type CiFile } from './_ci.ts';
import { accountMention, literal } from '../kubernetes/_kubernetesObjects.ts';

/**
 * Secrets that a container gets: `env` from `secretKeyRef`, `envFrom` from `secretRef`; plain values define their variable.
 * https://kubernetes.io/docs/concepts/configuration/secret/#using-secrets-as-environment-variables
 */
export function containerSecrets(container: TreeNode | undefined): SecretUse[] {
  const uses: SecretUse[] = [];
  for (const variable of childrenAt(container, 'env')) {
    const reference = at(variable, 'valueFrom', 'secretKeyRef');
    const name = at(reference, 'name')?.entry;
    if (!name) continue;
    const key = textAt(reference, 'key');
    uses.push({
      name: key ?? name.value,
      id: referenceId({ provider: 'kubernetes', locator: { path: name.value, field: key } }),
      store: name.value,
      range: name.valueRange,
      item: variable.range,
      via: 'env',
      variable: textAt(variable, 'name'),
    });
  }
  for (const source of childrenAt(container, 'envFrom')) {
    const name = at(source, 'secretRef', 'name')?.entry;
    if (name)
      uses.push({
        name: '*',
        id: referenceId({ provider: 'kubernetes', locator: { path: name.value } }),
        store: name.value,
        range: name.valueRange,
        item: source.range,
        via: 'env',
      });
  }
  return uses;
}

/** Secrets that volumes bring into every container. */
export function volumeSecrets(volumes: TreeNode | undefined): SecretUse[] {
  return (volumes?.children ?? []).flatMap((volume): SecretUse[] => {
    const name = at(volume, 'secret', 'secretName')?.entry;
    return name
      ? [
          {
            name: name.value,
            id: referenceId({ provider: 'kubernetes', locator: { path: name.value } }),
            store: name.value,
            range: name.valueRange,
            item: volume.range,
            via: 'other',
          },
        ]
      : [];
  });
}

/** Takes in the variables that a container defines by itself. */
export function defineContainer(file: CiFile, container: TreeNode | undefined): void {
  for (const variable of childrenAt(container, 'env')) {
    const name = textAt(variable, 'name');
    if (name !== undefined) file.define(name);
  }
  for (const key of ['script', 'source'] as const) {
    const script = at(container, key)?.entry;
    if (script) file.defineByScript(script.valueRange);
  }
}

/** Program text among `command` and `args`: what a shell gets after `-c`. */
export function shellArguments(container: TreeNode | undefined): TreeNode[] {
  const items = ['command', 'args'].flatMap((key) => {
    const node = at(container, key);
    return isSequence(node) ? node!.children : itemsOf(node);
  });
  const dash = items.findIndex((item) => /^-[a-z]*c$/.test(item.entry?.value ?? ''));
  const shell = items.slice(0, Math.max(dash, 0)).some((item) => /(?:^|\/)(?:ba|da|z|a)?sh$/.test(item.entry?.value ?? ''));
  return shell && items[dash + 1] ? [items[dash + 1]!] : [];
}

/** The ServiceAccount that a run works as. */
export function accountOf(node: TreeNode | undefined, namespace: string | undefined): IdentityMention[] {
  const entry = node?.entry;
  const name = literal(entry?.value);
  return entry && name !== undefined && name !== 'default' ? [accountMention(entry, namespace, 'uses', name)] : [];
}
