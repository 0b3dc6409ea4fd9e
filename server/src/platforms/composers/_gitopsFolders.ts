import { resolvePath } from '../../base/path.ts';
import type { TakenBase } from '../../model/composition.ts';
import type { ConfigDocument } from '../../model/document.ts';

/** Folders that objects of one API deploy, relative to the top of the repository. @param key joined key path of the folder */
export function deployedFolders(document: ConfigDocument, api: string, key: string): readonly TakenBase[] {
  if (document.platform !== 'kubernetes') return [];
  const apis = new Map<number, string>();
  for (const entry of document.entries)
    if (entry.keyPath.length === 1 && entry.keyPath[0] === 'apiVersion') apis.set(entry.document, entry.value);
  return document.entries.flatMap((entry): readonly TakenBase[] => {
    if (apis.get(entry.document)?.startsWith(api) !== true || entry.keyPath.join('.') !== key) return [];
    const path = resolvePath('', entry.value.trim());
    return path ? [{ path, how: 'kustomization', range: entry.valueRange }] : [];
  });
}
