/** Folder of a workspace-relative path, without a closing `/`; empty for the top. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  return at < 0 ? '' : path.slice(0, at);
}

/** `../base` as seen from a folder; undefined when it leaves the workspace or is no relative path. */
export function resolvePath(folder: string, relative: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/|[?*{}$]|^git@/i.test(relative) || relative.length > 512) return undefined;
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}
