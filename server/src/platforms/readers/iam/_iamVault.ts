import type { EnvironmentMap } from '../../../environment/environmentMap.ts';
import type { Grant } from '../../../model/infrastructure.ts';
import { at, type TreeNode } from '../../../syntax/tree.ts';
import { pointerOf, termsOf, type IamHolder } from './_iam.ts';

const writing = new Set(['create', 'update', 'delete', 'patch', 'sudo']);

/**
 * Rights of a Vault policy: `path "secret/*" { capabilities = ["read"] }`.
 * https://developer.hashicorp.com/vault/docs/concepts/policies
 * @param root node whose children are the `path` blocks
 */
export function vaultGrants(root: TreeNode, holder: IamHolder, map: EnvironmentMap): Grant[] {
  const grants: Grant[] = [];
  for (const top of root.children) {
    if (top.key !== 'path') continue;
    for (const block of top.children) {
      const capabilities = termsOf(at(block, 'capabilities'));
      const names = capabilities.flatMap((term) => term.text ?? []);
      if (names.length === 0 || names.includes('deny')) continue;
      const range = block.keyRange && capabilities[0] ? { start: block.range.start, end: pathEnd(block) } : block.range;
      const base = { subject: holder.subject, subjectId: holder.subjectId, holder: holder.environment, range, keyPath: block.keyPath };
      const rights = `${names.slice(0, 3).join(', ')}${names.length > 3 ? '…' : ''} on ${block.key}`;
      const why = excessOf(block.key, names);
      if (why !== undefined) grants.push({ ...base, rights, excess: why, debatable: holder.administrative });
      const reaches = pointerOf(block.key, map, 'path');
      if (reaches) grants.push({ ...base, rights, reaches });
    }
  }
  return grants;
}

/** End of `path "…"`: the block's keyword, a blank and the quoted path. */
function pathEnd(block: TreeNode): number {
  return Math.min(block.range.end, (block.keyRange?.end ?? block.range.start) + block.key.length + 3);
}

/** Paths of which the owner may give itself everything. */
function excessOf(path: string, capabilities: readonly string[]): string | undefined {
  const writes = capabilities.some((name) => writing.has(name));
  const whole = /^(?:\*|\+\/\*|\+)$/.test(path);
  if (whole) return writes ? 'it may do everything in Vault, as the root token' : 'it may read every path of Vault';
  if (/^sys\/?\*$/.test(path) && writes) return 'it may change policies, mounts and audit of Vault';
  if (/^sys\/polic(?:y|ies)(?:\/acl)?\/?\*$/.test(path) && writes) return 'it may write policies and so give itself everything';
  if (/^auth\/\*$/.test(path) && writes) return 'it may change every way to log in';
  return undefined;
}
