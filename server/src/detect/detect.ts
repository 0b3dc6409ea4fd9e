import { contains, type TextRange } from '../base/range.ts';
import type { Credential } from '../model/credential.ts';
import { keyOf, rangeInValue, type Entry, type FormatId, type PlatformId } from '../model/document.ts';
import { keyNameLiterals, readKeyName, type KeyReading } from './keyNames.ts';
import { isDefaultPassword } from './placeholders.ts';
import { isSourceNoise } from './sourceNoise.ts';
import { mergeCandidates } from './mergeCandidates.ts';
import { Prefilter } from './prefilter.ts';
import { assignmentShape, principalNames, systemNames } from './shapes/assignment.ts';
import { authenticationCallShape, authenticationLiterals } from './shapes/authenticationCall.ts';
import { authorizationHeaderShape, authorizationLiterals } from './shapes/authorizationHeader.ts';
import { commandLineLiterals, commandLineShape } from './shapes/commandLine.ts';
import { connectionStringShape } from './shapes/connectionString.ts';
import { encodedShape } from './shapes/encoded.ts';
import { fallbackLiterals, fallbackShape } from './shapes/fallback.ts';
import { jwtShape } from './shapes/jwt.ts';
import { nameStems, nameValueTextShape } from './shapes/nameValueText.ts';
import { passwordHashLiterals, passwordHashShape } from './shapes/passwordHash.ts';
import { pemShape } from './shapes/pem.ts';
import { candidate, judge, kindOf, ranks, titleOf, type Candidate, type NamedEntry, type Scan, type Shape } from './shapes/shape.ts';
import { urlShape } from './shapes/url.ts';
import { isNoise } from './suppressNoise.ts';
import { isPrefixed } from './vendor.ts';
import type { Detector, Hits } from './vendorEngine.ts';
import { toCredential, type VendorMatch } from './vendorMatch.ts';

/**
 * Literals (any case) of which one stands in every text in which a shape finds something; a text without any need not be
 * parsed.
 */
export const shapeLiterals: readonly string[] = [
  ...keyNameLiterals,
  '://',
  'basic ',
  'bearer ',
  '-----begin',
  'eyJ',
  'age-secret-key-',
  'putty-user-key',
  'ls0tls1crudjti',
  'identified by',
  'sshpass',
  'curl ',
  'mysql',
  'kind: secret',
  '"kind"',
  'kty',
  ' -u',
  ' -p',
  'secure()',
  'getenv',
  'process.env',
  ...passwordHashLiterals,
].filter((literal) => literal.length >= 3);

export interface DetectInput {
  readonly text: string;
  /** Path relative to the workspace folder. */
  readonly path: string;
  readonly format?: FormatId;
  readonly platform?: PlatformId;
  readonly entries: readonly Entry[];
}

/** A literal default or embedded literal of a reference, relative to the entry's value. */
export interface DetectLiteral {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly variable?: string;
}

export interface DetectOptions {
  /** Tokens that the vendor engine found in the same text; they win over shapes. */
  readonly vendorMatches?: readonly VendorMatch[];
  /** Runs over decoded texts, and over entries whose keys name a vendor. */
  readonly detector?: Detector;
  /** What a scan of the same text for at least `placeLiterals` saw; spares a search of its own. */
  readonly hits?: Pick<Hits, 'offsetsOf'>;
  /** Ranges of references; nothing within them is a credential but the given literals. */
  readonly references?: readonly TextRange[];
  readonly literals?: readonly DetectLiteral[];
  /** Whether an entry's value is made of references alone. */
  readonly isWholeReference?: (entry: Entry) => boolean;
  /** Whether a part of a text is a reference by its own syntax. */
  readonly isReference?: (value: string) => boolean;
}

const textShapes: readonly Shape[] = [
  pemShape,
  jwtShape,
  urlShape,
  connectionStringShape,
  authorizationHeaderShape,
  authenticationCallShape,
  commandLineShape,
  fallbackShape,
  passwordHashShape,
  nameValueTextShape,
];

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

/** Texts longer than this are searched by the vendor engine only, UTF-16 code units. */
const maxText = 8_000_000;

/** All credentials of one text, at most one for each range, in text order. Pure; never throws for the text's sake. */
export function detectInEntries(input: DetectInput, options: DetectOptions = {}): Credential[] {
  const vendor = (options.vendorMatches ?? [])
    .filter((match) => isToken(match, options))
    .map((match) => ({ rank: 100, credential: toCredential(match, keyPathOf(input.entries, match.range.start)) }));
  if (input.text.length > maxText) return mergeCandidates(vendor);
  const scan = scanOf(input, options);
  const found: Candidate[] = [...vendor, ...entryTokens(scan, options)];
  for (const shape of textShapes) found.push(...shape(scan));
  found.push(...assignmentShape(scan));
  found.push(...encodedShape(scan, (text) => detectInText(text, options)));
  found.push(...referenceLiterals(scan, options));
  return mergeCandidates(
    found.filter((one) => !isWithinReference(one, options, input.text) && !isSourceNoise(input.text, input.path, one.credential)),
  );
}

/** Kinds that only a name beside the value tells are held to what holds for any value: no prose, no expression, no name. */
function isToken(match: VendorMatch, options: DetectOptions): boolean {
  return isPrefixed(match.kind) || !isNoise(match.secret, '', options.isReference);
}

/** What stands in a decoded text: tokens of vendors and shapes that need no format. */
function detectInText(text: string, options: DetectOptions): readonly Credential[] {
  const scan = scanOf({ text, path: '', entries: [] }, { isReference: options.isReference });
  const found: Candidate[] = [];
  if (options.detector) {
    for (const match of options.detector.vendorMatches(text, options.detector.scan(text)))
      found.push({ rank: 100, credential: toCredential(match) });
  }
  for (const shape of textShapes) found.push(...shape(scan));
  return mergeCandidates(found);
}

/** Tokens whose vendor stands only in the key path of the entry. */
function entryTokens(scan: Scan, options: DetectOptions): Candidate[] {
  const { detector } = options;
  if (!detector) return [];
  const found: Candidate[] = [];
  for (const { entry, reading } of scan.entries) {
    if (reading.grade === 'none' || entry.value.length < 8 || entry.value.length > 4_096) continue;
    const match = detector.matchEntry(entry.keyPath, entry.value);
    if (!match || isNoise(match.secret, '', options.isReference)) continue;
    const range = locate(scan.text, entry, match.within.start, match.within.end);
    found.push({ rank: 99, credential: toCredential({ ...match, range }, entry.keyPath) });
  }
  return found;
}

/** Range of a part of an entry's value. Where escapes or folding make offsets inexact, the part is looked for in the text as written. */
function locate(text: string, entry: Entry, start: number, end: number): TextRange {
  if (entry.verbatim) return rangeInValue(entry, start, end);
  const part = entry.value.slice(start, end);
  const at = text.indexOf(part, entry.valueRange.start);
  return at >= 0 && at + part.length <= entry.valueRange.end ? { start: at, end: at + part.length } : entry.valueRange;
}

/** Literals that references carry: a default behind a variable, a value embedded in a reference. */
function referenceLiterals(scan: Scan, options: DetectOptions): Candidate[] {
  const found: Candidate[] = [];
  for (const { entry, start, end, variable } of options.literals ?? []) {
    const value = entry.value.slice(start, end);
    const name = variable ?? keyOf(entry);
    let reading = readKeyName(name);
    if (reading.grade !== 'strong') {
      const own = readKeyName(keyOf(entry));
      if (own.grade === 'strong') reading = own;
    }
    if (variable === undefined && reading.grade === 'none') reading = { grade: 'weak', kind: 'credential' };
    const usual = reading.grade === 'strong' && reading.kind === 'password' && isDefaultPassword(undefined, value);
    const confidence = judge(value, name, reading, (text) => scan.isReference(text)) ?? (usual ? 'low' : undefined);
    if (!confidence || (variable !== undefined && reading.grade !== 'strong')) continue;
    found.push(
      candidate({
        detector: variable === undefined ? 'embedded-literal' : 'variable-default',
        title:
          variable === undefined ? `${titleOf(reading)} inside a reference` : `Default ${titleOf(reading).toLowerCase()} of ${variable}`,
        form: variable === undefined ? 'literal' : 'fallback',
        kind: kindOf(reading),
        variable,
        range: locate(scan.text, entry, start, end),
        keyPath: entry.keyPath,
        secret: value,
        confidence,
        details: usual ? { default: 'yes' } : undefined,
        rank: ranks.fallback,
      }),
    );
  }
  return found;
}

function isWithinReference({ credential, rank }: Candidate, options: DetectOptions, text: string): boolean {
  if (credential.form === 'fallback' || credential.detector === 'embedded-literal' || rank >= ranks.pem) return false;
  // A range over lines is that of a folded value, in which the reference is only somewhere.
  return (
    options.references?.some((range) => contains(range, credential.range) && !text.slice(range.start, range.end).includes('\n')) ?? false
  );
}

/** Last keys that name no value themselves: the name stands beside or above. */
const valueKeys =
  /^(?:value|values|val|default|default_?value|string_?value|secret_?value|plain_?text|text|string|content|contents|data|_|#text|current|const)$/i;
const nameKeys = ['name', 'key', 'variable', 'parameterkey', 'id', 'field', 'property', 'envname', 'parametername', 'option'];

function keyPathOf(entries: readonly Entry[], offset: number): readonly string[] {
  return entryContaining(entries, offset)?.keyPath ?? [];
}

function entryContaining(entries: readonly Entry[], offset: number): Entry | undefined {
  const at = indexContaining(entries, offset);
  return at < 0 ? undefined : entries[at];
}

/** Index of the innermost entry whose value holds the offset, or -1. Entries are in the order of their values. */
function indexContaining(entries: readonly Entry[], offset: number): number {
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

/** What is declared to be secret is a credential whatever its name. */
function secured(reading: KeyReading): KeyReading {
  return reading.grade === 'strong' ? reading : { grade: 'strong', kind: reading.kind === 'credential' ? 'secret' : reading.kind };
}

/** Names that siblings are asked for, folded. */
const siblingNames = new Set([...nameKeys, ...principalNames, ...systemNames, 'encoding', 'kty']);

function scanOf(input: DetectInput, options: DetectOptions): Scan {
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
  /** Whether a key names no value itself. */
  const names = new Map<string, boolean>();
  for (const entry of entries) {
    if (options.isWholeReference?.(entry)) continue;
    // What an expression of Bicep comes to stands elsewhere.
    if (input.format === 'bicep' && entry.tag === 'expression') continue;
    let name = nameOf(entry);
    let isDefault = false;
    let known = names.get(name);
    if (known === undefined) names.set(name, (known = valueKeys.test(name)));
    if (known) {
      const beside = sibling(entry, nameKeys);
      if (beside !== undefined && /^[\p{L}\p{N}_.:/ -]{2,96}$/u.test(beside)) name = beside;
      else {
        const above = aboveOf(entry);
        if (above !== '') name = above;
        if (input.format === 'xml') name = keyElementBefore(input.text, entry) ?? name;
      }
      isDefault = /^default/i.test(keyOf(entry));
    }
    const reading = readKeyName(name);
    named.push({ entry, name, reading: entry.tag === '@secure' ? secured(reading) : reading, isDefault });
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
