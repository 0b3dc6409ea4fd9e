import type { Entry } from '../model/document.ts';

const made = new WeakMap<readonly Entry[], ReadonlyMap<string, readonly Entry[]>>();

/**
 * Entries of a text by their first key, in text order. Made once for each list of entries: many questions are about one
 * key at the top, and a text may hold tens of thousands of others.
 */
export function byFirstKey(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const known = made.get(entries);
  if (known) return known;
  const map = new Map<string, Entry[]>();
  let key: string | undefined;
  let list: Entry[] = [];
  for (const entry of entries) {
    const first = entry.keyPath[0] ?? '';
    if (first !== key) {
      key = first;
      const before = map.get(first);
      if (before) list = before;
      else map.set(first, (list = []));
    }
    list.push(entry);
  }
  made.set(entries, map);
  return map;
}
