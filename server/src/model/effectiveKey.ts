import { isIndex, keyOf, type Entry } from './document.ts';

/** Last keys that name no value themselves: the name stands beside or above. */
const valueKeys =
  /^(?:value|values|val|default|default_?value|string_?value|secret_?value|plain_?text|text|string|content|contents|data|_|#text|current|const|value_?from)$/i;

/** Whether a key names no value itself, so that its name stands beside or above. */
export function isValueKey(key: string): boolean {
  return valueKeys.test(key);
}

/** Keys whose value is the name of the value beside them, without case and marks; the first that is there counts. */
const nameKeys = ['name', 'key', 'variable', 'parameterkey', 'id', 'field', 'property', 'envname', 'parametername', 'option'];

/** `KEY=value` as an item of a list: Compose, kustomize literals, Docker arguments. */
const assigned = /^(?:--)?([A-Za-z_][\w.-]{1,100})=/;

const nameShape = /^[\p{L}\p{N}_.:/ -]{2,96}$/u;

/** A value with the name under which its reader knows it. */
export interface NamedValue {
  /** `DB_HOST` of `{name: DB_HOST, value: x}`, `- DB_HOST=x`, `<add key="DB_HOST" value="x">` and `DB_HOST: x` alike; may be empty. */
  readonly key: string;
  /** Where the name stands: in the key itself, at the start of the item, beside the value, above it, in the path of a patch. */
  readonly by: 'key' | 'item' | 'beside' | 'above' | 'patch';
  /** Where the value starts in the entry's value, UTF-16 code units. */
  readonly start: number;
  /** Keys of the place that a JSON patch writes to; the entry's own otherwise. */
  readonly keyPath: readonly string[];
}

/** Answers for the entries of one text under what name their values are known. */
export interface EffectiveKeys {
  of(entry: Entry): NamedValue;
  /** The nearest value beside an entry under one of these keys, lower case and without marks: a name's key or one asked for. */
  beside(entry: Entry, keys: readonly string[]): string | undefined;
}

/** `/spec/dataFrom/0/extract/key` of a JSON patch: https://www.rfc-editor.org/rfc/rfc6901 */
function pointerKeys(pointer: string): readonly string[] {
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replace(/~1/g, '/').replace(/~0/g, '~'));
}

const folded = new Map<string, string>();

/** Keys come again and again. */
function fold(key: string): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const text = key.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (folded.size >= 8_192) folded.clear();
  folded.set(key, text);
  return text;
}

const names: ReadonlySet<string> = new Set([...nameKeys, 'op', 'path']);

/**
 * @param entries in text order
 * @param asked further keys that `beside` is asked for
 */
export function effectiveKeys(entries: readonly Entry[], asked: readonly string[] = []): EffectiveKeys {
  const wanted = asked.length === 0 ? names : new Set([...names, ...asked.map(fold)]);
  let index: Map<string, { readonly at: number; readonly value: string }[]> | undefined;
  const placeOf = (entry: Entry, key: string): string => `${entry.document}\0${entry.keyPath.slice(0, -1).join('\0')}\0${fold(key)}`;
  const indexed = (): NonNullable<typeof index> => {
    if (index) return index;
    index = new Map();
    for (const one of entries) {
      const last = one.keyPath.at(-1);
      if (last === undefined || one.value.length > 512 || !wanted.has(fold(last))) continue;
      const place = placeOf(one, last);
      const list = index.get(place);
      if (list) list.push({ at: one.valueRange.start, value: one.value });
      else index.set(place, [{ at: one.valueRange.start, value: one.value }]);
    }
    return index;
  };
  /** Of several siblings with one name (repeated elements) the nearest counts. */
  const beside = (entry: Entry, keys: readonly string[]): string | undefined => {
    for (const key of keys) {
      const list = indexed().get(placeOf(entry, key));
      if (!list) continue;
      const { start } = entry.valueRange;
      let low = 0;
      let high = list.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (list[middle]!.at < start) low = middle + 1;
        else high = middle;
      }
      const before = list[low - 1];
      const after = list[low];
      const nearest = !before ? after : !after || start - before.at <= after.at - start ? before : after;
      if (nearest && nearest.value !== '') return nearest.value;
    }
    return undefined;
  };
  const of = (entry: Entry): NamedValue => {
    const { keyPath } = entry;
    const last = keyPath.at(-1) ?? '';
    if (last !== '' && isIndex(last)) {
      const key = assigned.exec(entry.value);
      if (key) return { key: key[1]!, by: 'item', start: key[0].length, keyPath };
      const list = keyOf(entry);
      return valueKeys.test(list) ? { key: aboveOf(keyPath), by: 'above', start: 0, keyPath } : { key: list, by: 'key', start: 0, keyPath };
    }
    if (!valueKeys.test(last)) return { key: last, by: 'key', start: 0, keyPath };
    const pointer = beside(entry, ['path']);
    if (pointer?.startsWith('/') && beside(entry, ['op']) !== undefined) {
      const keys = pointerKeys(pointer);
      return { key: [...keys].reverse().find((key) => !isIndex(key) && key !== '-') ?? '', by: 'patch', start: 0, keyPath: keys };
    }
    const name = beside(entry, nameKeys);
    if (name !== undefined && nameShape.test(name) && !name.startsWith('/')) return { key: name, by: 'beside', start: 0, keyPath };
    return { key: aboveOf(keyPath), by: 'above', start: 0, keyPath };
  };
  return { of, beside };
}

/** The nearest key above the last that names something; the last where none does. */
function aboveOf(keyPath: readonly string[]): string {
  for (let i = keyPath.length - 1; i >= 0; i--) {
    const key = keyPath[i]!;
    if (!isIndex(key) && !valueKeys.test(key)) return key;
  }
  return keyOf({ keyPath });
}
