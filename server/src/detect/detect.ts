import { contains, type TextRange } from '../base/range.ts';
import type { Credential } from '../model/credential.ts';
import { keyOf, rangeInValue, type Entry } from '../model/document.ts';
import { readKeyName } from './noise/keyNames.ts';
import { indexContaining, scanOf, type ScanInput, type ScanOptions } from './engine/entryScan.ts';
import { isSourceNoise } from './noise/sourceNoise.ts';
import { mergeCandidates } from './engine/mergeCandidates.ts';
import { judge } from './engine/judge.ts';
import { candidate, kindOf, ranks, titleOf, type Candidate, type DetectDecoded, type Scan } from './shape.ts';
import { shapes } from './shapes.generated.ts';
import url from './shapes/url.ts';
import { isNoise } from './noise/decision.ts';
import { isPrefixed } from './vendor.ts';
import type { Detector } from './engine/vendorEngine.ts';
import { toCredential, type VendorMatch } from './engine/vendorMatch.ts';

/**
 * Literals (any case) of which one stands in every text in which a shape finds something; a text without any need not be
 * parsed.
 */
export const shapeLiterals: readonly string[] = shapes.flatMap(({ marks }) => marks).filter((literal) => literal.length >= 3);

export type DetectInput = ScanInput;

/** A literal default or embedded literal of a reference, relative to the entry's value. */
export interface DetectLiteral {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  readonly variable?: string;
}

export interface DetectOptions extends ScanOptions {
  /** Tokens that the vendor engine found in the same text; they win over shapes. */
  readonly vendorMatches?: readonly VendorMatch[];
  /** Runs over decoded texts, and over entries whose keys name a vendor. */
  readonly detector?: Detector;
  /** Ranges of references; nothing within them is a credential but the given literals. */
  readonly references?: readonly TextRange[];
  readonly literals?: readonly DetectLiteral[];
}

/** Shapes that find something in a text without a format. */
const textShapes = shapes.filter(({ ofEntries }) => !ofEntries);

/** Whether a file may hold credentials though its text has none of the literals. */
export function isCredentialPath(path: string): boolean {
  return shapes.some((shape) => shape.paths?.(path) === true);
}

/** Logins in the addresses of a text of which nothing else is worth a look. */
export function detectAddresses(input: DetectInput): Credential[] {
  return mergeCandidates(url.find(scanOf({ ...input, entries: [] }, {}), () => []));
}

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
  const decoded: DetectDecoded = (text) => detectInText(text, options);
  for (const shape of shapes) found.push(...shape.find(scan, decoded));
  found.push(...referenceLiterals(scan, options));
  return mergeCandidates(
    found.filter((one) => !isWithinReference(one, options, input.text) && !isSourceNoise(input.text, input.path, one.credential)),
  );
}

/** Kinds that only a name beside the value tells are held to what holds for any value: no prose, no expression, no name. */
function isToken(match: VendorMatch, options: DetectOptions): boolean {
  return isPrefixed(match.kind) || !isNoise(match.secret, { key: '', isReference: options.isReference });
}

/** What stands in a decoded text: tokens of vendors and shapes that need no format. */
function detectInText(text: string, options: DetectOptions): readonly Credential[] {
  const scan = scanOf({ text, path: '', entries: [] }, { isReference: options.isReference });
  const found: Candidate[] = [];
  if (options.detector) {
    for (const match of options.detector.vendorMatches(text, options.detector.scan(text)))
      found.push({ rank: 100, credential: toCredential(match) });
  }
  for (const shape of textShapes) found.push(...shape.find(scan, () => []));
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
    if (!match || isNoise(match.secret, { key: '', isReference: options.isReference })) continue;
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
    const judged = judge(value, name, reading, scan.surroundings(entry));
    if (!judged || (variable !== undefined && reading.grade !== 'strong')) continue;
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
        ...judged,
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

function keyPathOf(entries: readonly Entry[], offset: number): readonly string[] {
  return entryContaining(entries, offset)?.keyPath ?? [];
}

function entryContaining(entries: readonly Entry[], offset: number): Entry | undefined {
  const at = indexContaining(entries, offset);
  return at < 0 ? undefined : entries[at];
}
