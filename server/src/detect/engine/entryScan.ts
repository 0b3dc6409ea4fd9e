import type { Entry, FormatId } from '../../model/document.ts';
import { keyOf } from '../../model/document.ts';
import { readKeyName, type KeyReading } from '../noise/keyNames.ts';
import { Prefilter } from './prefilter.ts';
import { principalNames, systemNames } from '../shapes/assignment.ts';
import { authenticationLiterals } from '../shapes/authenticationCall.ts';
import { authorizationLiterals } from '../shapes/authorizationHeader.ts';
import { commandLineLiterals } from '../shapes/commandLine.ts';
import { fallbackLiterals } from '../shapes/fallback.ts';
import { nameStems } from '../shapes/nameValueText.ts';
import { passwordHashLiterals } from '../shapes/passwordHash.ts';
import type { NamedEntry, Scan } from '../shapes/shape.ts';
import type { Hits } from './vendorEngine.ts';
import { isUuid } from '../noise/suppressNoise.ts';

export interface ScanInput {
  readonly text: string;
  /** Path relative to the workspace folder. */
  readonly path: string;
  readonly format?: FormatId;
  readonly entries: readonly Entry[];
}

export interface ScanOptions {
  /** Whether a part of a text is a reference by its own syntax. */
  readonly isReference?: (value: string) => boolean;
  /** Entries whose value is made of references alone. */
  readonly wholeReferences?: ReadonlySet<Entry>;
  /** What a scan of the same text for at least `placeLiterals` saw; spares a search of its own. */
  readonly hits?: Pick<Hits, 'offsetsOf'>;
}

/** Literals at which shapes look closer; one pass over the text finds them all. */
const places = [
  ...new Set(
    [
      ...authenticationLiterals,
      ...authorizationLiterals,
      ...commandLineLiterals,
      ...fallbackLiterals,
      ...passwordHashLiterals,
      ...nameStems,
    ].map((literal) => literal.toLowerCase()),
  ),
];
/** Literals (lower case) whose places shapes ask for; who scans a text for them anyway can pass what was seen. */
export const placeLiterals: readonly string[] = places;
const placeIndex = new Map(places.map((literal, i) => [literal, i]));
const placeFilter = new Prefilter(places);

/** Last keys that name no value themselves: the name stands beside or above. */
const valueKeys =
  /^(?:value|values|val|default|default_?value|string_?value|secret_?value|plain_?text|text|string|content|contents|data|_|#text|current|const)$/i;
const nameKeys = ['name', 'key', 'variable', 'parameterkey', 'id', 'field', 'property', 'envname', 'parametername', 'option'];

/** Index of the innermost entry whose value holds the offset, or -1. Entries are in the order of their values. */
export function indexContaining(entries: readonly Entry[], offset: number): number {
  let low = 0;
  let high = entries.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (entries[middle]!.valueRange.start <= offset) low = middle + 1;
    else high = middle - 1;
  }
  for (let i = high; i >= 0 && high - i < 16; i--) if (offset < entries[i]!.valueRange.end) return i;
  return -1;
}

const folded = new Map<string, string>();

function fold(name: string): string {
  const known = folded.get(name);
  if (known !== undefined) return known;
  const text = name.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (folded.size >= 8_192) folded.clear();
  folded.set(name, text);
  return text;
}

/** What is declared to be secret is a credential whatever its name; only ids (UUIDs) are kept secret for other reasons, too. */
function secured(reading: KeyReading, value: string): KeyReading {
  if (reading.grade === 'none' && isUuid(value.trim())) return reading;
  return reading.grade === 'strong' ? reading : { grade: 'strong', kind: reading.kind === 'credential' ? 'secret' : reading.kind };
}

/** Names that siblings are asked for, folded. */
const siblingNames = new Set([...nameKeys, ...principalNames, ...systemNames, 'encoding', 'kty']);

/** One text as shapes look at it. */
export function scanOf(input: ScanInput, options: ScanOptions): Scan {
  const { entries } = input;
  let index: Map<string, { readonly at: number; readonly value: string }[]> | undefined;
  const placeOf = (entry: Entry, key: string): string => `${entry.document}\0${entry.keyPath.slice(0, -1).join('\0')}\0${fold(key)}`;
  /** Of several siblings with one name (repeated elements) the nearest counts. */
  const sibling = (entry: Entry, names: readonly string[]): string | undefined => {
    if (!index) {
      index = new Map();
      for (const one of entries) {
        if (one.keyPath.length === 0 || one.value.length > 512 || !siblingNames.has(fold(one.keyPath.at(-1)!))) continue;
        const place = placeOf(one, one.keyPath.at(-1)!);
        const list = index.get(place);
        if (!list) index.set(place, [{ at: one.valueRange.start, value: one.value }]);
        else list.push({ at: one.valueRange.start, value: one.value });
      }
    }
    for (const name of names) {
      const list = index.get(placeOf(entry, name));
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
  const named: NamedEntry[] = [];
  /** What the names say, each looked at once. */
  const names = new Map<string, { readonly ofValue: boolean; readonly reading: KeyReading }>();
  const whole = options.wholeReferences?.size ? options.wholeReferences : undefined;
  for (const entry of entries) {
    if (whole?.has(entry)) continue;
    // What an expression of Bicep comes to stands elsewhere.
    if (entry.tag === 'expression' && input.format === 'bicep') continue;
    const isSecure = entry.tag === '@secure';
    let name = nameOf(entry);
    let known = names.get(name);
    if (known === undefined) names.set(name, (known = { ofValue: valueKeys.test(name), reading: readKeyName(name) }));
    if (!known.ofValue) {
      named.push({ entry, name, reading: isSecure ? secured(known.reading, entry.value) : known.reading, isDefault: false });
      continue;
    }
    const beside = sibling(entry, nameKeys);
    if (beside !== undefined && /^[\p{L}\p{N}_.:/ -]{2,96}$/u.test(beside)) name = beside;
    else {
      const above = aboveOf(entry);
      if (above !== '') name = above;
      if (input.format === 'xml') name = keyElementBefore(input.text, entry) ?? name;
    }
    const reading = readKeyName(name);
    named.push({ entry, name, reading: isSecure ? secured(reading, entry.value) : reading, isDefault: /^default/i.test(keyOf(entry)) });
  }
  const all = named.map((one) => one.entry);
  let keyEnds: Int32Array | undefined;
  let offsets: number[][] | undefined;
  const offsetsOf = (literal: string): readonly number[] => {
    if (options.hits) return options.hits.offsetsOf(literal);
    if (!offsets) {
      const hits = placeFilter.scan(input.text);
      offsets = places.map(() => []);
      for (let i = 0; i < hits.count; i++) offsets[hits.keyword[i]!]!.push(hits.offset[i]!);
    }
    return offsets[placeIndex.get(literal.toLowerCase()) ?? -1] ?? [];
  };
  const secrets = new Set<number>();
  if (/\bkind["']?\s{0,4}:\s{0,4}["']?Secret\b/.test(input.text))
    for (const entry of entries)
      if (entry.keyPath.length === 1 && entry.keyPath[0] === 'kind' && entry.value === 'Secret') secrets.add(entry.document);
  return {
    text: input.text,
    path: input.path,
    format: input.format,
    entries: named,
    offsetsOf,
    isReference: options.isReference ?? (() => false),
    entryAt: (offset) => named[indexContaining(all, offset)],
    isKeyOfEntry: (start, end) => {
      keyEnds ??= keyEndsOf(entries);
      // The name may lack the key's quotes or its first words.
      let low = 0;
      let high = keyEnds.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (keyEnds[middle]! < end) low = middle + 1;
        else high = middle;
      }
      return low < keyEnds.length && keyEnds[low]! - end <= 1 && keyEnds[low]! > start;
    },
    isSecretData: (entry) => secrets.size > 0 && entry.keyPath.length === 2 && entry.keyPath[0] === 'data' && secrets.has(entry.document),
    sibling,
  };
}

/** Where keys end, ascending. */
function keyEndsOf(entries: readonly Entry[]): Int32Array {
  const ends = new Int32Array(entries.length);
  let count = 0;
  for (const { keyRange } of entries) if (keyRange) ends[count++] = keyRange.end;
  return ends.subarray(0, count).sort();
}

/** `<key>NAME</key><value>…`: the name in the element before. */
function keyElementBefore(text: string, entry: Entry): string | undefined {
  return /<(?:key|name)>([^<>]{2,96})<\/(?:key|name)>\s{0,80}<[\w:.-]{1,40}>(?:<!\[CDATA\[)?$/
    .exec(text.slice(Math.max(0, entry.valueRange.start - 320), entry.valueRange.start))?.[1]
    ?.trim();
}

/** The last key that is no index; as `keyOf`, without a pattern where the last key begins with no digit. */
function nameOf(entry: Entry): string {
  const last = entry.keyPath.at(-1);
  if (last === undefined) return '';
  const code = last.charCodeAt(0);
  return code >= 48 && code <= 57 ? keyOf(entry) : last;
}

/** The nearest key above the last that names something. */
function aboveOf(entry: Entry): string {
  let skipped = false;
  for (let i = entry.keyPath.length - 1; i >= 0; i--) {
    const key = entry.keyPath[i]!;
    if (/^\d+$/.test(key)) continue;
    if (!skipped) {
      skipped = true;
      continue;
    }
    if (valueKeys.test(key)) continue;
    return key;
  }
  return '';
}
