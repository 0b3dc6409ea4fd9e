import { rangeInValue, type ConfigDocument, type Entry } from '../model/document.ts';
import type { Tier } from '../model/environment.ts';
import type { Slot } from '../model/pointer.ts';
import type { SecretReference } from '../model/reference.ts';
import type { RecognisedReference, ReferenceContext, ReferenceSyntax } from './reference.ts';
import { referenceSyntaxes } from './syntaxes.generated.ts';

/** What a name, path segment or host points to; given by the caller, since this layer knows no environments. */
export type Classify = (
  text: string,
  /** The rest of the reference that the text is a part of. */
  around: { readonly before: string; readonly after: string },
) =>
  | {
      readonly environment: string;
      readonly tier: Tier;
      readonly reason: string;
      /** The pointer with the greatest counts. */
      readonly weight: number;
      readonly start: number;
      readonly end: number;
      readonly slot?: Slot;
    }
  | undefined;

/** A literal found behind or inside a reference, relative to the entry's value. */
export interface ReferenceLiteral {
  readonly entry: Entry;
  readonly start: number;
  readonly end: number;
  /** Variable whose default it is; undefined for a literal that a reference embeds. */
  readonly variable?: string;
}

export interface Recognised {
  readonly references: readonly SecretReference[];
  /** Literal defaults (`${X:-literal}`) and embedded literals (`ref+echo://literal`). */
  readonly literals: readonly ReferenceLiteral[];
  /** Entries whose whole value is made of references. */
  readonly whole: ReadonlySet<Entry>;
}

/** Longer values are not searched for references, UTF-16 code units. */
const maxValue = 100_000;
const maxPerEntry = 200;

/** Markers of all built-in syntaxes. */
export const referenceMarkers: readonly string[] = [...new Set(referenceSyntaxes.flatMap((syntax) => syntax.markers))];

export interface RecogniseOptions {
  readonly syntaxes?: readonly ReferenceSyntax[];
  /** Whether a marker may stand in the text; false spares a search for it. Who knows nothing leaves it out. */
  readonly mayHold?: (marker: string) => boolean;
}

/** All references of a parsed file. Syntaxes whose markers do not stand in the text at all cost nothing. */
export function recogniseReferences(document: ConfigDocument, classify: Classify, options: RecogniseOptions = {}): Recognised {
  const active = activeSyntaxes(document, options);
  const references: SecretReference[] = [];
  const literals: ReferenceLiteral[] = [];
  const whole = new Set<Entry>();
  if (active.length === 0) return { references, literals, whole };
  const siblings = siblingLookup(document.entries);
  // One search for any marker at all spares most entries the search for each of them.
  const any = anyOf(active.flatMap(({ markers }) => markers));
  const markedKeys = new Map<string, boolean>();
  const isMarked = (key: string): boolean => {
    let marked = markedKeys.get(key);
    if (marked === undefined) markedKeys.set(key, (marked = any.test(key)));
    return marked;
  };
  // Neighbours share most of their keys: only those that differ are asked again.
  let before: readonly string[] = [];
  let firstMarked = Infinity;
  const hasMarkedKey = (keys: readonly string[]): boolean => {
    let i = 0;
    while (i < keys.length && keys[i] === before[i]) i++;
    if (firstMarked >= i) {
      firstMarked = Infinity;
      for (; i < keys.length && firstMarked === Infinity; i++) if (isMarked(keys[i]!)) firstMarked = i;
    }
    before = keys;
    return firstMarked < keys.length;
  };
  for (const entry of document.entries) {
    if (entry.value.length < 2 || entry.value.length > maxValue) continue;
    const marked = hasMarkedKey(entry.keyPath);
    if (!marked && !any.test(entry.value) && !(entry.tag !== undefined && any.test(entry.tag))) continue;
    const keys = entry.keyPath.join('\0');
    const found: { syntax: ReferenceSyntax; reference: RecognisedReference }[] = [];
    for (const { syntax, markers } of active) {
      if (!markers.some((marker) => entry.value.includes(marker) || keys.includes(marker) || entry.tag?.includes(marker))) continue;
      const context: ReferenceContext = {
        entry,
        format: document.format,
        platform: document.platform,
        sibling: (key) => siblings(entry, key),
      };
      for (const reference of syntax.recognise(context)) if (found.length < maxPerEntry) found.push({ syntax, reference });
    }
    if (found.length === 0) continue;
    // A particular syntax wins over a general one, then the longest, where two claim the same text.
    found.sort(
      (a, b) =>
        Number(a.syntax.general ?? false) - Number(b.syntax.general ?? false) ||
        b.reference.end - b.reference.start - (a.reference.end - a.reference.start),
    );
    const kept: typeof found = [];
    for (const one of found)
      if (!kept.some((other) => one.reference.start < other.reference.end && other.reference.start < one.reference.end)) kept.push(one);
    for (const { syntax, reference } of kept) {
      if (reference.literal) {
        literals.push({ entry, start: reference.literal.start, end: reference.literal.end });
        continue;
      }
      if (reference.fallback && reference.fallback.end > reference.fallback.start)
        literals.push({
          entry,
          start: reference.fallback.start,
          end: reference.fallback.end,
          variable: reference.locator.field ?? reference.locator.path,
        });
      references.push(toReference(syntax, reference, entry, classify));
    }
    // What a general syntax covers around a particular reference (`{{ with secret "x" }}`) counts, too.
    if (coversAll(entry.value, found)) whole.add(entry);
  }
  references.sort((a, b) => a.range.start - b.range.start);
  return { references, literals, whole };
}

/** A pattern that matches where one of the texts stands. */
function anyOf(texts: readonly string[]): RegExp {
  return new RegExp([...new Set(texts)].map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'));
}

/** Syntaxes of which a marker stands in the text, with the markers that can stand in one of its values. */
function activeSyntaxes(
  { format, file: { text } }: ConfigDocument,
  { syntaxes = referenceSyntaxes, mayHold = () => true }: RecogniseOptions,
): readonly { readonly syntax: ReferenceSyntax; readonly markers: readonly string[] }[] {
  const known = new Map<string, boolean>();
  const isPresent = (marker: string): boolean => {
    let present = known.get(marker);
    if (present === undefined) known.set(marker, (present = mayHold(marker) && text.includes(marker)));
    return present;
  };
  return syntaxes.flatMap((syntax) => {
    if (syntax.formats && !syntax.formats.includes(format)) return [];
    const found = syntax.markers.filter(isPresent);
    // A marker with a quote may be escaped in the text and plain in the value.
    return found.length === 0
      ? []
      : [{ syntax, markers: [...found, ...syntax.markers.filter((marker) => /["']/.test(marker) && !found.includes(marker))] }];
  });
}

function toReference(syntax: ReferenceSyntax, reference: RecognisedReference, entry: Entry, classify: Classify): SecretReference {
  let environment: SecretReference['environment'];
  let weight = 0;
  for (const segment of reference.segments ?? []) {
    const pointer = classify(segment.text, {
      before: entry.value.slice(reference.start, segment.start),
      after: entry.value.slice(segment.start + segment.text.length, reference.end),
    });
    // Of several words the one that says most counts, then the first.
    if (!pointer || pointer.weight <= weight) continue;
    weight = pointer.weight;
    environment = {
      name: pointer.environment,
      tier: pointer.tier,
      reason: pointer.reason,
      range: rangeInValue(entry, segment.start + pointer.start, segment.start + pointer.end),
      slot: pointer.slot,
    };
  }
  return {
    syntax: syntax.id,
    provider: syntax.provider,
    locator: reference.locator,
    range: rangeInValue(entry, reference.start, reference.end),
    keyPath: entry.keyPath,
    environment,
    written: writtenOf(reference, entry),
    encrypted: reference.encrypted,
    malformed: reference.malformed,
    // In a value with escapes the place of an edit is not known.
    completion:
      reference.completion && entry.verbatim
        ? {
            range: rangeInValue(entry, reference.completion.start, reference.completion.end),
            newText: reference.completion.text,
          }
        : undefined,
  };
}

const maxWritten = 200;

/** A command may carry a token as an argument, an address a login. */
const mayHoldSecret = /:\/\/[^/\s]{0,200}@|^\$\([^()]*\s|\s--?[a-z]/i;

function writtenOf({ start, end, fallback, encrypted, malformed }: RecognisedReference, entry: Entry): string | undefined {
  if (!entry.verbatim || fallback || encrypted || malformed !== undefined || end - start > maxWritten) return undefined;
  const written = entry.value.slice(start, end);
  return written.includes('\n') || mayHoldSecret.test(written) ? undefined : written;
}

/** Whether nothing but marks stands beside the references. */
function coversAll(value: string, found: readonly { readonly reference: RecognisedReference }[]): boolean {
  const ranges = found.map(({ reference }) => reference).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at && hasText(value, at, start)) return false;
    at = Math.max(at, end);
  }
  return !hasText(value, at, value.length);
}

function hasText(value: string, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(value.slice(start, end));
}

function siblingLookup(entries: readonly Entry[]): (entry: Entry, key: string) => string | undefined {
  let byPath: Map<string, string> | undefined;
  return (entry, key) => {
    if (!byPath) {
      byPath = new Map();
      for (const one of entries) byPath.set(`${one.document}\0${one.keyPath.join('\0')}`, one.value);
    }
    return byPath.get(`${entry.document}\0${[...entry.keyPath.slice(0, -1), key].join('\0')}`);
  };
}
