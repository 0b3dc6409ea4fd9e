import type { TextRange } from '../base/range.ts';
import { AssignmentReader, nameAround, type Reading } from './assignment.ts';
import { readKeyName } from './keyNames.ts';
import { isPlaceholder } from './placeholders.ts';
import { patternLength } from './patternLength.ts';
import { Prefilter, type PrefilterHits } from './prefilter.ts';
import { isPrefixed, type TokenKind, type Vendor } from './vendor.ts';
import {
  compileContextual,
  compilePrefixed,
  literalPrefix,
  nameMatches,
  nameStyles,
  type CompiledContextual,
  type CompiledPrefixed,
} from './vendorCompile.ts';
import { RangeCover } from './rangeCover.ts';
import type { EntryMatch, VendorMatch } from './vendorMatch.ts';
import { joinPairs } from './vendorPairs.ts';

export interface DetectorOptions {
  /** Told when a function of a token kind threw; the kind's match is dropped and the rest goes on. */
  readonly onProblem?: (kindId: string, error: unknown) => void;
  /** Further literals as the extra ones, except that they make no text worth parsing by themselves. */
  readonly quietLiterals?: readonly string[];
}

/** What the one pass over a text saw. */
export interface Hits {
  /** Whether anything at all was seen; where nothing was, a file need not be parsed. */
  readonly any: boolean;
  /** Whether a keyword of some vendor was seen. */
  readonly vendors: boolean;
  readonly raw: PrefilterHits;
  /** Whether an extra literal was seen; false for a literal that the detector was not told of. */
  has(literal: string): boolean;
  /** Offsets of an extra literal, ascending. */
  offsetsOf(literal: string): readonly number[];
}

export interface Detector {
  /** One cheap pass: where keywords of vendors and the extra literals stand. */
  scan(text: string): Hits;
  /** Whether `scan` would see anything; stops at the first hit. */
  quickTest(text: string): boolean;
  /** Tokens in `text`, in text order, never overlapping. `hits` is what `scan` gave for the same text. */
  vendorMatches(text: string, hits: Hits): readonly VendorMatch[];
  /**
   * The token that a value is because of the keys above it (`acme:` over `apiKey: …`), which the text around the value
   * need not show. For entries of parsed files; `vendorMatches` finds what names the vendor beside the value.
   */
  matchEntry(keyPath: readonly string[], value: string): EntryMatch | undefined;
}

/** A contextual kind under one of its keywords, which may have to begin or end a word of the name. */
interface ContextualUse {
  readonly compiled: CompiledContextual;
  readonly begins: boolean;
  readonly ends: boolean;
}

interface KeywordUse {
  readonly length: number;
  /** How much the keyword says about the vendor: its letters outside words that any vendor's names hold. */
  readonly weight: number;
  readonly start: CompiledPrefixed[];
  readonly window: CompiledPrefixed[];
  readonly contextual: ContextualUse[];
  /** Lengths that values of the keyword's contextual kinds can have. */
  shortest: number;
  longest: number;
  /** Two hits that are nearer than this cannot both begin a token, or stand in a name with its value. */
  room: number;
}

/** Readings of the name looked at last, good for values of the given lengths; several keywords often stand in one name. */
interface Memo {
  readonly reader: AssignmentReader;
  end: number;
  shortest: number;
  longest: number;
  readings: readonly Reading[];
}

interface Candidate {
  readonly compiled: CompiledPrefixed | CompiledContextual;
  readonly range: TextRange;
  /** From `prefixedRank` on: recognised by its own text. Higher wins. */
  rank: number;
  readonly name?: TextRange;
}

const prefixedRank = 1_000;
const maxValue = 4_096;
const genericWords = /secret|access|private|public|token|passw(?:or)?d|pass|auth|client|api|key|app|id|[_.-]/g;

/**
 * Prepares the token kinds of vendors for scanning.
 * @param vendors declarations, as the generated registry lists them
 * @param extraLiterals further literals (at least 3 characters, any case) whose offsets the same pass reports
 */
export function createDetector(vendors: readonly Vendor[], extraLiterals: readonly string[] = [], options: DetectorOptions = {}): Detector {
  return new VendorDetector(vendors, extraLiterals, options);
}

class VendorDetector implements Detector {
  private readonly prefilter: Prefilter;
  private readonly uses: readonly KeywordUse[];
  private readonly extra = new Map<string, number>();
  /** Index of the first literal that lights up nothing. */
  private readonly firstQuiet: number;
  private readonly onProblem: (kindId: string, error: unknown) => void;

  constructor(vendors: readonly Vendor[], extraLiterals: readonly string[], options: DetectorOptions) {
    this.onProblem = options.onProblem ?? (() => undefined);
    const uses = new Map<string, KeywordUse>();
    const use = (keyword: string): KeywordUse => {
      const folded = keyword.toLowerCase();
      const known = uses.get(folded);
      if (known) return known;
      const made = {
        length: folded.length,
        weight: folded.replace(genericWords, '').length * 2,
        start: [],
        window: [],
        contextual: [],
        shortest: Infinity,
        longest: 0,
        room: Infinity,
      };
      uses.set(folded, made);
      return made;
    };
    for (const vendor of vendors) {
      for (const kind of vendor.kinds) {
        const usable = kind.keywords.filter((keyword) => keyword.length >= 3);
        if (usable.length < kind.keywords.length) this.onProblem(kind.id, new RangeError('a keyword has fewer than 3 characters'));
        if (isPrefixed(kind)) {
          const compiled = compilePrefixed(vendor, kind);
          const { least } = patternLength(kind.pattern.source);
          for (const keyword of new Set(usable.map((each) => each.toLowerCase()))) {
            const each = use(keyword);
            if (kind.anchor === 'window') each.window.push(compiled);
            else {
              each.start.push(compiled);
              each.room = Math.min(each.room, least);
            }
          }
        } else {
          const compiled = compileContextual(vendor, kind);
          for (const style of nameStyles(usable)) {
            const each = use(style.text);
            each.contextual.push({ compiled, begins: style.begins, ends: style.ends });
            each.shortest = Math.min(each.shortest, Math.max(compiled.length.least, 1));
            each.longest = Math.max(each.longest, Math.min(compiled.length.most, maxValue));
            each.room = Math.min(each.room, each.length + 1 + each.shortest);
          }
        }
      }
    }
    const keywords = [...uses.keys()];
    this.uses = [...uses.values()];
    const index = new Map(keywords.map((keyword, i) => [keyword, i]));
    const addExtra = (literal: string): void => {
      const folded = literal.toLowerCase();
      let at = index.get(folded);
      if (at === undefined) {
        at = keywords.push(folded) - 1;
        index.set(folded, at);
      }
      this.extra.set(folded, at);
    };
    extraLiterals.forEach(addExtra);
    this.firstQuiet = keywords.length;
    options.quietLiterals?.forEach(addExtra);
    this.prefilter = new Prefilter(keywords);
  }

  scan(text: string): Hits {
    const raw = this.prefilter.scan(text);
    const { extra, uses, firstQuiet } = this;
    let vendors = false;
    let any = false;
    for (let i = 0; i < raw.count && !vendors; i++) {
      any ||= raw.keyword[i]! < firstQuiet;
      vendors = raw.keyword[i]! < uses.length;
    }
    // Made with the first question: what was seen at all, and offsets of the extra literals by their index.
    let seen: Uint8Array | undefined;
    let places: Map<number, number[]> | undefined;
    const offsetsOf = (literal: string): readonly number[] => {
      if (!places) {
        places = new Map();
        for (const index of extra.values()) places.set(index, []);
        for (let i = 0; i < raw.count; i++) places.get(raw.keyword[i]!)?.push(raw.offset[i]!);
      }
      return places.get(extra.get(literal.toLowerCase()) ?? -1) ?? [];
    };
    return {
      any,
      vendors,
      raw,
      has: (literal) => {
        const index = extra.get(literal) ?? extra.get(literal.toLowerCase());
        if (index === undefined) return false;
        if (!seen) {
          seen = new Uint8Array(this.prefilter.keywords.length);
          for (let i = 0; i < raw.count; i++) seen[raw.keyword[i]!] = 1;
        }
        return seen[index] === 1;
      },
      offsetsOf,
    };
  }

  quickTest(text: string): boolean {
    return this.prefilter.quickTest(text);
  }

  vendorMatches(text: string, hits: Hits): readonly VendorMatch[] {
    if (!hits.vendors) return [];
    const candidates: Candidate[] = [];
    const windows = new Map<CompiledPrefixed, number[]>();
    const memo: Memo = { reader: new AssignmentReader(text), end: -1, shortest: 0, longest: 0, readings: [] };
    const { raw } = hits;
    const crowded = this.crowdedHits(raw);
    for (let i = 0; i < raw.count; i++) {
      const use = this.uses[raw.keyword[i]!];
      if (!use) continue;
      const at = raw.offset[i]!;
      for (const compiled of use.window) {
        const list = windows.get(compiled);
        if (list) list.push(at, at + use.length);
        else windows.set(compiled, [at, at + use.length]);
      }
      if (crowded?.[i] === 1) continue;
      for (const compiled of use.start) this.matchStart(text, at, compiled, candidates);
      if (use.contextual.length > 0) this.matchContextual(text, at, use, memo, candidates);
    }
    for (const [compiled, places] of windows) this.matchWindows(text, places, compiled, candidates);
    return joinPairs(text, this.resolve(text, candidates));
  }

  /**
   * Marks hits after which the same keyword follows three times, each time too soon for a token to stand between: a text
   * made of keywords, where looking at each would take long and find nothing. The last three of such a row are looked at.
   */
  private crowdedHits(raw: PrefilterHits): Uint8Array | undefined {
    if (raw.count < 64) return undefined;
    const crowded = new Uint8Array(raw.count);
    const next = new Int32Array(this.uses.length).fill(-1);
    const near = new Uint8Array(this.uses.length);
    for (let i = raw.count - 1; i >= 0; i--) {
      const keyword = raw.keyword[i]!;
      const use = this.uses[keyword];
      if (!use) continue;
      const at = raw.offset[i]!;
      const after = next[keyword]!;
      near[keyword] = after >= 0 && after - at < use.room ? Math.min(near[keyword]! + 1, 3) : 0;
      next[keyword] = at;
      if (near[keyword] === 3) crowded[i] = 1;
    }
    return crowded;
  }

  matchEntry(keyPath: readonly string[], value: string): EntryMatch | undefined {
    if (value.length < 3 || value.length > 4_096) return undefined;
    const keys = keyPath.filter((key) => !/^\d+$/.test(key)).slice(-6);
    const path = keys.join('.');
    if (path.length > 512) return undefined;
    const raw = this.prefilter.scan(path);
    let best: { compiled: CompiledContextual; rank: number } | undefined;
    for (let i = 0; i < raw.count; i++) {
      const use = this.uses[raw.keyword[i]!];
      if (!use || use.contextual.length === 0) continue;
      const begins = beginsWord(path, raw.offset[i]!);
      const ends = endsWord(path, raw.offset[i]! + use.length);
      for (const { compiled, ...word } of use.contextual) {
        if ((word.begins && !begins) || (word.ends && !ends)) continue;
        const rank = compiled.rank + use.weight;
        if (best && best.rank >= rank) continue;
        if (compiled.value.test(value) && nameMatches(compiled, path) && !isCalledSecret(compiled.kind, keys.at(-1)!))
          best = { compiled, rank };
      }
    }
    if (!best || isFiller(best.compiled.kind, value)) return undefined;
    const told = this.tell(best.compiled.kind, value);
    return (
      told && { kind: best.compiled.kind, vendor: best.compiled.vendor, secret: value, within: { start: 0, end: value.length }, ...told }
    );
  }

  private matchStart(text: string, at: number, compiled: CompiledPrefixed, out: Candidate[]): void {
    if (!compiled.grouped && !isBoundaryBefore(text, at)) return;
    compiled.regex.lastIndex = at;
    const match = compiled.regex.exec(text);
    if (match) this.addPrefixed(text, match, 0, compiled, out);
  }

  /** Searches the text around all keywords of one kind; neighbouring windows are searched as one. */
  private matchWindows(text: string, places: readonly number[], compiled: CompiledPrefixed, out: Candidate[]): void {
    const { reach, regex } = compiled;
    let i = 0;
    while (i < places.length) {
      const start = Math.max(0, places[i]! - reach);
      let end = places[i + 1]! + reach;
      for (i += 2; i < places.length && places[i]! - reach <= end; i += 2) end = Math.max(end, places[i + 1]! + reach);
      const window = text.slice(start, Math.min(end, text.length));
      regex.lastIndex = 0;
      for (let match = regex.exec(window); match; match = regex.exec(window)) {
        const added = this.addPrefixed(text, match, start, compiled, out);
        // A match that ran into a longer word may hide one that begins within it.
        regex.lastIndex = added ? Math.max(match.index + match[0].length, match.index + 1) : match.index + 1;
      }
    }
  }

  private addPrefixed(text: string, match: RegExpExecArray, base: number, compiled: CompiledPrefixed, out: Candidate[]): boolean {
    let start = base + match.index;
    let end = start + match[0].length;
    if (compiled.grouped) {
      const range = match.indices?.groups?.['secret'] ?? match.indices?.[1];
      if (!range) return false;
      start = base + range[0];
      end = base + range[1];
    }
    if (!compiled.kind.open && isTokenCharacter(text.charCodeAt(end))) return false;
    if (end <= start || !isBoundaryBefore(text, start)) return false;
    out.push({ compiled, range: { start, end }, rank: prefixedRank + compiled.rank });
    return true;
  }

  private matchContextual(text: string, at: number, use: KeywordUse, memo: Memo, out: Candidate[]): void {
    const end = at + use.length;
    const name = nameAround(text, at, end);
    if (memo.end !== name.end || memo.shortest > use.shortest || memo.longest < use.longest) {
      const same = memo.end === name.end;
      memo.shortest = same ? Math.min(memo.shortest, use.shortest) : use.shortest;
      memo.longest = same ? Math.max(memo.longest, use.longest) : use.longest;
      memo.end = name.end;
      memo.readings = memo.reader.read(at, end, memo);
    }
    const { readings } = memo;
    if (readings.length === 0) return;
    const begins = beginsWord(text, at);
    const ends = endsWord(text, end);
    for (const reading of readings) {
      for (const range of reading.values) {
        const size = range.end - range.start;
        for (const { compiled, ...word } of use.contextual) {
          if (size < compiled.length.least || size > compiled.length.most || (word.begins && !begins) || (word.ends && !ends)) continue;
          if (!compiled.value.test(text.slice(range.start, range.end))) continue;
          const full = text.slice(name.start, reading.name.end);
          if (!nameMatches(compiled, full) || isCalledSecret(compiled.kind, full)) continue;
          out.push({ compiled, range, rank: compiled.rank + use.weight, name: { start: name.start, end: reading.name.end } });
        }
      }
    }
  }

  /** One match per range: prefixed before contextual, then the longer, then the more specific; checks and placeholders last. */
  private resolve(text: string, candidates: Candidate[]): VendorMatch[] {
    promote(candidates);
    candidates.sort(
      (a, b) =>
        Number(b.rank >= prefixedRank) - Number(a.rank >= prefixedRank) ||
        lengthOf(b.range) - lengthOf(a.range) ||
        b.rank - a.rank ||
        a.range.start - b.range.start,
    );
    const taken: VendorMatch[] = [];
    const cover = new RangeCover();
    let previous: Candidate | undefined;
    for (const candidate of candidates) {
      const { range, compiled } = candidate;
      const again = previous?.compiled === compiled && previous.range.start === range.start && previous.range.end === range.end;
      previous = candidate;
      if (again || cover.overlaps(range)) continue;
      const secret = text.slice(range.start, range.end);
      if (isFiller(compiled.kind, secret)) continue;
      const told = this.tell(compiled.kind, secret);
      if (!told) continue;
      cover.add(range);
      taken.push({ kind: compiled.kind, vendor: compiled.vendor, range, secret, ...(candidate.name && { name: candidate.name }), ...told });
    }
    return taken.sort((a, b) => a.range.start - b.range.start);
  }

  /** What the functions of a kind say about a secret; undefined when its check says no or one of them threw. */
  private tell(kind: TokenKind, secret: string): Pick<VendorMatch, 'proven' | 'environment' | 'principal' | 'expires'> | undefined {
    try {
      if (kind.check && !kind.check(secret)) return undefined;
      const proven = kind.proof?.(secret);
      const environment = kind.environment?.(secret);
      const principal = kind.principal?.(secret);
      const expires = kind.expires?.(secret);
      return {
        ...(proven !== undefined && { proven }),
        ...(environment && { environment }),
        ...(principal && { principal }),
        ...(expires !== undefined && { expires }),
      };
    } catch (error) {
      this.onProblem(kind.id, error);
      return undefined;
    }
  }
}

/**
 * Whether a match only stands for a token. Tokens hold names of tenants and hosts that may well be called `example`, so the
 * longest run of letters and digits is judged where there is a long one, and the whole text otherwise.
 */
function isFiller(kind: TokenKind, secret: string): boolean {
  let body = '';
  for (const run of secret.split(/[^A-Za-z0-9]/)) if (run.length > body.length) body = run;
  if (body.length >= 16) return isPlaceholder(body);
  return (kind.sensitivity ?? 'secret') === 'secret' && isPlaceholder(secret);
}

/**
 * Several vendors begin their tokens alike (`sk_live_`). Where the assigned name says a vendor whose tokens have the same
 * beginning, the name decides.
 */
function promote(candidates: readonly Candidate[]): void {
  const prefixed = new Map<string, Candidate>();
  for (const candidate of candidates)
    if (candidate.rank >= prefixedRank) prefixed.set(`${candidate.range.start}:${candidate.range.end}`, candidate);
  if (prefixed.size === 0) return;
  for (const candidate of candidates) {
    if (candidate.rank >= prefixedRank || isPrefixed(candidate.compiled.kind) || literalPrefix(candidate.compiled.kind.value.source) < 2)
      continue;
    const rival = prefixed.get(`${candidate.range.start}:${candidate.range.end}`);
    if (rival && rival.compiled.vendor !== candidate.compiled.vendor) candidate.rank += prefixedRank + rival.compiled.rank;
  }
}

/**
 * Whether a name calls its value a token, secret or password, although the kind takes values of this form for identifiers.
 * Only the name tells one from the other then, so it decides: `ACME_CLIENT_ID` is an identifier, `ACME_TOKEN` is none.
 */
function isCalledSecret(kind: TokenKind, name: string): boolean {
  if ((kind.sensitivity ?? 'secret') === 'secret' || isPrefixed(kind) || literalPrefix(kind.value.source) >= 2) return false;
  const reading = readKeyName(name);
  return reading.grade === 'strong' && reading.kind !== 'key';
}

function lengthOf(range: TextRange): number {
  return range.end - range.start;
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;
}

function isTokenCharacter(code: number): boolean {
  return isWord(code) || code === 45;
}

/** Whether a keyword begins a word of a name: after a non-letter, or as a hump of `camelCase`. */
function beginsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isLower = before >= 97 && before <= 122;
  const isUpper = before >= 65 && before <= 90;
  if (!isLower && !isUpper) return true;
  const first = text.charCodeAt(at);
  return isLower && first >= 65 && first <= 90;
}

/** Whether a keyword ends a word of a name: before a non-letter, or before the next hump of `camelCase`. */
function endsWord(text: string, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next >= 97 && next <= 122) return false;
  if (next < 65 || next > 90) return true;
  const last = text.charCodeAt(end - 1);
  return (last >= 97 && last <= 122) || (last >= 48 && last <= 57);
}

/** Whether a token may begin at `at`: no word character stands before it, except one that ends an escape (`\n`, `%3D`). */
function isBoundaryBefore(text: string, at: number): boolean {
  if (at === 0 || !isWord(text.charCodeAt(at - 1))) return true;
  if (at >= 2 && text.charCodeAt(at - 2) === 92) return 'nrt'.includes(text[at - 1]!);
  if (at >= 3 && text.charCodeAt(at - 3) === 37) return /^[0-9A-Fa-f]{2}$/.test(text.slice(at - 2, at));
  return at >= 6 && /^\\u00[0-9A-Fa-f]{2}$/.test(text.slice(at - 6, at));
}
