import type { ConfigDocument, Entry } from '../../model/document.ts';
import type { Chosen } from '../edgeReader.ts';

/** A scalar that may choose something. */
export interface ChoosingEntry {
  readonly entry: Entry;
  readonly keyPath: readonly string[];
  readonly chosen: Chosen;
}

/** Expressions of templates and shells, which `*` stands for. */
const puts = /\$\{\{[^{}]{0,200}\}\}|\{\{[^{}]{0,200}\}\}|\$\{[^{}]{0,200}\}|\$\([^()]{0,200}\)|\$[A-Za-z_]\w{0,100}|<%[^%]{0,200}%>/g;

/** The scalars of a document that are texts, with what is put in when they are read shown as `*`. */
export function* entriesOf(document: ConfigDocument): Iterable<ChoosingEntry> {
  for (const entry of document.entries) {
    if (entry.scalar !== 'string' || entry.value === '' || entry.value.length > 300) continue;
    yield { entry, keyPath: entry.keyPath, chosen: chosenBy(entry) };
  }
}

/** What an entry chooses, with `*` for what is put in. */
export function chosenBy({ value, valueRange }: Entry): Chosen {
  return { value: value.replace(puts, '*'), range: valueRange };
}

/** Values of the top-level keys of each document of a text, by document. */
export function topLevel(document: ConfigDocument, key: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const entry of document.entries)
    if (entry.keyPath.length === 1 && entry.keyPath[0] === key && !found.has(entry.document)) found.set(entry.document, entry.value);
  return found;
}

/** Whether a key path is that of the pattern: `*` stands for any key, `#` for an index, `**` for any number of keys. */
export function isAt(keyPath: readonly string[], pattern: string): boolean {
  return matches(keyPath, 0, pattern.split('.'), 0);
}

function matches(keys: readonly string[], k: number, parts: readonly string[], p: number): boolean {
  for (; p < parts.length; p++, k++) {
    const part = parts[p]!;
    if (part === '**') {
      for (let rest = k; rest <= keys.length; rest++) if (matches(keys, rest, parts, p + 1)) return true;
      return false;
    }
    const key = keys[k];
    if (key === undefined) return false;
    if (part === '#' ? !/^\d+$/.test(key) : part !== '*' && part !== key) return false;
  }
  return k === keys.length;
}
