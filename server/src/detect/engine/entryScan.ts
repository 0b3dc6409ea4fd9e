import type { Entry, FormatId, PlatformId } from '../../model/document.ts';
import { keyOf } from '../../model/document.ts';
import { effectiveKeys, isValueKey } from '../../model/effectiveKey.ts';
import { readKeyName, type KeyReading } from '../noise/keyNames.ts';
import { Prefilter } from './prefilter.ts';
import type { NamedEntry, Scan } from '../shape.ts';
import { shapes } from '../shapes.generated.ts';
import { principalNames, systemNames } from './namesBeside.ts';
import { FileSurroundings } from './surroundings.ts';
import type { Hits } from './vendorEngine.ts';
import { isUuid } from '../noise/forms.ts';

export interface ScanInput {
  readonly text: string;
  /** Path relative to the workspace folder. */
  readonly path: string;
  readonly format?: FormatId;
  readonly platform?: PlatformId;
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
const places = [...new Set(shapes.flatMap((shape) => shape.places ?? []).map((literal) => literal.toLowerCase()))];
/** Literals (lower case) whose places shapes ask for; who scans a text for them anyway can pass what was seen. */
export const placeLiterals: readonly string[] = places;
const placeIndex = new Map(places.map((literal, i) => [literal, i]));
const placeFilter = new Prefilter(places);

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

/** Elements for a value whose names are compounds: `param-value`, `env-entry-value`; and those of serialized maps. */
const valueElement = /[-_.:]value$|[a-z]Value$|^string$/;

/** What a `valueFrom` holds is no value. */
function isNamedElsewhere(key: string): boolean {
  return isValueKey(key) && !/^value_?from$/i.test(key);
}

/** What is declared to be secret is a credential whatever its name; only ids (UUIDs) are kept secret for other reasons, too. */
function secured(reading: KeyReading, value: string): KeyReading {
  if (reading.grade === 'none' && isUuid(value.trim())) return reading;
  return reading.grade === 'strong' ? reading : { grade: 'strong', kind: reading.kind === 'credential' ? 'secret' : reading.kind };
}

/** Keys beside a value that are asked for besides those that name it. */
const askedKeys = [...principalNames, ...systemNames, 'encoding', 'kty'];

/** One text as shapes look at it. */
export function scanOf(input: ScanInput, options: ScanOptions): Scan {
  const { entries } = input;
  const keys = effectiveKeys(entries, askedKeys);
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
    if (known === undefined) names.set(name, (known = { ofValue: isNamedElsewhere(name), reading: readKeyName(name) }));
    const before = input.format === 'xml' && !known.ofValue && valueElement.test(name) ? keyElementBefore(input.text, entry) : undefined;
    if (before !== undefined) {
      named.push({ entry, name: before, reading: readKeyName(before), isDefault: false });
      continue;
    }
    if (!known.ofValue) {
      // `<password id="orders">…</password>`: the element says what it is, the attribute whose.
      const element = input.format === 'xml' && known.reading.grade === 'none' ? entry.keyPath.at(-2) : undefined;
      const own = element === undefined ? undefined : readKeyName(element);
      if (own?.grade === 'strong' && !name.startsWith('@')) {
        named.push({ entry, name: element!, reading: own, isDefault: false });
        continue;
      }
      named.push({ entry, name, reading: isSecure ? secured(known.reading, entry.value) : known.reading, isDefault: false });
      continue;
    }
    const effective = keys.of(entry);
    if (effective.by !== 'item' && effective.key !== '') name = effective.key;
    if (input.format === 'xml' && effective.by === 'above') name = keyElementBefore(input.text, entry) ?? name;
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
  const isReference = options.isReference ?? (() => false);
  const surroundings = new FileSurroundings(input.path, input.format, input.platform, isReference);
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
    isReference,
    surroundings: (entry) => surroundings.of(entry),
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
    sibling: (entry, names) => keys.beside(entry, names),
  };
}

/** Where keys end, ascending. */
function keyEndsOf(entries: readonly Entry[]): Int32Array {
  const ends = new Int32Array(entries.length);
  let count = 0;
  for (const { keyRange } of entries) if (keyRange) ends[count++] = keyRange.end;
  return ends.subarray(0, count).sort();
}

/** Text of the element before that of the entry, when its name says that it names: `<param-name>X</param-name><param-value>`. */
function keyElementBefore(text: string, entry: Entry): string | undefined {
  return /<(?:(?:[\w:.-]{0,40}[-_.:])?(?:key|name|id|property|variable|option|field)|string)>\s{0,80}([^<>]{2,96}?)\s{0,80}<\/[\w:.-]{1,80}>\s{0,80}(?:<!--[^<>]{0,200}-->\s{0,80})?(?:<[\w:.-]{0,60}(?:type|description|desc)>[^<>]{0,200}<\/[\w:.-]{1,80}>\s{0,80}){0,2}<[\w:.-]{1,80}(?:\s[^<>]{0,120})?>\s{0,80}(?:<!\[CDATA\[)?$/i
    .exec(text.slice(Math.max(0, entry.valueRange.start - 480), entry.valueRange.start))?.[1]
    ?.trim();
}

/** The last key that is no index; as `keyOf`, without a pattern where the last key begins with no digit. */
function nameOf(entry: Entry): string {
  const last = entry.keyPath.at(-1);
  if (last === undefined) return '';
  const code = last.charCodeAt(0);
  return code >= 48 && code <= 57 ? keyOf(entry) : last;
}
