import fs from 'node:fs';
import path from 'node:path';
import { printable } from '../base/printable.ts';
import { policyFileNames } from '../policy/load.ts';
import type { Terminal } from './terminal.ts';

/** Roots of the given paths: the nearest folder above that holds a policy or a repository, else the folder itself. */
export function rootsOf(paths: readonly string[], terminal: Terminal): { roots: Map<string, string[]>; missing: number } {
  const roots = new Map<string, string[]>();
  let missing = 0;
  for (const given of paths) {
    const absolute = path.resolve(given);
    let folder: string;
    try {
      folder = fs.statSync(absolute).isDirectory() ? absolute : path.dirname(absolute);
    } catch {
      terminal.complain(`${printable(given)}: cannot be read: it does not exist or permission is denied`);
      missing++;
      continue;
    }
    let root = folder;
    for (let at = folder; ; at = path.dirname(at)) {
      if ([...policyFileNames, '.git'].some((name) => fs.existsSync(path.join(at, name)))) {
        root = at;
        break;
      }
      if (at === path.dirname(at)) break;
    }
    const under = path.relative(root, absolute).split(path.sep).join('/');
    roots.set(root, [...(roots.get(root) ?? []), under]);
  }
  return { roots, missing };
}
