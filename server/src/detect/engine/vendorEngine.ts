import { AssignmentReader, type Reading } from './assignment.ts';
import { patternLength } from './patternLength.ts';
import { Prefilter, type PrefilterHits } from './prefilter.ts';
import { Repetition, type Sight } from './repetition.ts';
import { isPrefixed, type Vendor } from '../vendor.ts';
import {
  compileContextual,
  compilePrefixed,
  nameMatches,
  nameStyles,
  type CompiledContextual,
  type CompiledPrefixed,
} from './vendorCompile.ts';
import type { EntryMatch, VendorMatch } from './vendorMatch.ts';
import { joinPairs } from './vendorPairs.ts';
import { prefixedRank, resolveCandidates, type Candidate } from './vendorResolve.ts';
import { isCalledSecret, isFiller, Tallies, tell } from './vendorTally.ts';
import { beginsWord, endsWord, isBoundaryBefore, isTokenCharacter } from './wordEdges.ts';

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

/** One look through one text. */
interface Look {
  readonly text: string;
  /** Those of anchored and contextual kinds, and those that were found around a keyword. */
  readonly candidates: Candidate[];
  readonly around: Candidate[];
  readonly tallies: Tallies;
  readonly memo: Memo;
}

/** Readings of the name looked at last, good for values of the given lengths; several keywords often stand in one name. */
interface Memo {
  readonly reader: AssignmentReader;
  end: number;
  shortest: number;
  longest: number;
  readings: readonly Reading[];
}

const maxValue = 4_096;
/** More than any length; a small integer, which is quicker than infinity. */
const unlimited = 2 ** 30 - 1;
/** More than a look sees of what stands before a keyword, and between it and a value. */
const aroundValue = 1_024;
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
  private readonly sight: Sight;

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
        shortest: unlimited,
        longest: 0,
        room: unlimited,
      };
      uses.set(folded, made);
      return made;
    };
    let before = aroundValue;
    let after = maxValue;
    for (const vendor of vendors) {
      for (const kind of vendor.kinds) {
        const usable = kind.keywords.filter((keyword) => keyword.length >= 3);
        if (usable.length < kind.keywords.length) this.onProblem(kind.id, new RangeError('a keyword has fewer than 3 characters'));
        if (isPrefixed(kind)) {
          const compiled = compilePrefixed(vendor, kind);
          const { least, most } = patternLength(kind.pattern.source);
          before = Math.max(before, compiled.reach);
          after = Math.max(after, compiled.reach + most);
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
    this.sight = { before, after: after + aroundValue };
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
    const { raw } = hits;
    const look: Look = {
      text,
      candidates: [],
      around: [],
      tallies: new Tallies(this.onProblem),
      memo: { reader: new AssignmentReader(text), end: -1, shortest: 0, longest: 0, readings: [] },
    };
    const { candidates, around } = look;
    const repetition = new Repetition(text, this.sight);
    for (let i = 0; i < raw.count; i++) {
      const at = raw.offset[i]!;
      if (at < repetition.until) continue;
      const use = this.uses[raw.keyword[i]!];
      if (!use) continue;
      const before = candidates.length + around.length;
      for (const compiled of use.window) this.matchWindow(look, at, use.length, compiled);
      if (use.room < unlimited && !this.isCrowded(raw, i, use)) {
        for (const compiled of use.start) this.matchStart(look, at, compiled);
        if (use.contextual.length > 0) this.matchContextual(look, at, use);
      }
      if (candidates.length + around.length > before) repetition.found(at);
      else repetition.nothing(at);
    }
    return joinPairs(text, resolveCandidates(text, candidates.concat(around), look.tallies));
  }

  /**
   * Whether the same keyword follows a hit three times, each time too soon for a token to stand between: a text made of
   * keywords, where looking at each would take long and find nothing. The last three of such a row are looked at.
   */
  private isCrowded(raw: PrefilterHits, i: number, use: KeywordUse): boolean {
    const { count, keyword, offset } = raw;
    const own = keyword[i]!;
    let at = offset[i]!;
    if (i + 3 >= count || offset[i + 3]! - at >= 3 * use.room + use.length) return false;
    for (let j = i + 1, near = 0; j < count; j++) {
      const gap = offset[j]! - at;
      if (keyword[j] === own) {
        if (gap >= use.room) return false;
        if (++near === 3) return true;
        at = offset[j]!;
      } else if (gap >= use.room + use.length) return false;
    }
    return false;
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
    const told = tell(best.compiled.kind, value, this.onProblem);
    return (
      told && { kind: best.compiled.kind, vendor: best.compiled.vendor, secret: value, within: { start: 0, end: value.length }, ...told }
    );
  }

  private matchStart(look: Look, at: number, compiled: CompiledPrefixed): void {
    if ((!compiled.grouped && !isBoundaryBefore(look.text, at)) || look.tallies.isDone(compiled, at)) return;
    compiled.regex.lastIndex = at;
    const match = compiled.regex.exec(look.text);
    if (match) addPrefixed(look, match, compiled, look.candidates);
  }

  /** Tries the pattern of a kind wherever a match can begin that holds the keyword at `at`; no place is tried twice. */
  private matchWindow(look: Look, at: number, length: number, compiled: CompiledPrefixed): void {
    const { text, tallies } = look;
    const { regex, grouped, head, headCharacters, first, reach } = compiled;
    if (tallies.isFull(compiled)) return;
    let start = Math.max(0, at - (head?.most ?? reach), tallies.untried(compiled));
    const last = Math.min(head ? at - head.least : at + length + reach, text.length - 1);
    if (start > last) return;
    if (headCharacters) {
      let from = at;
      while (from > start && headCharacters[text.charCodeAt(from - 1)] === 1) from--;
      start = from;
    }
    while (start <= last) {
      if ((!first || first[text.charCodeAt(start)] === 1) && (grouped || isBoundaryBefore(text, start))) {
        regex.lastIndex = start;
        const match = regex.exec(text);
        // A match that ran into a longer word may hide one that begins within it.
        if (match && addPrefixed(look, match, compiled, look.around)) start += Math.max(match[0].length, 1) - 1;
      }
      start++;
    }
    tallies.setUntried(compiled, start);
  }

  private matchContextual(look: Look, at: number, use: KeywordUse): void {
    const { text, memo, tallies } = look;
    const end = at + use.length;
    const name = memo.reader.nameAround(at, end);
    if (memo.end !== name.end || memo.shortest > use.shortest || memo.longest < use.longest) {
      const same = memo.end === name.end;
      memo.shortest = same ? Math.min(memo.shortest, use.shortest) : use.shortest;
      memo.longest = same ? Math.max(memo.longest, use.longest) : use.longest;
      memo.end = name.end;
      memo.readings = memo.reader.read(at, end, memo);
    }
    const { readings } = memo;
    if (readings.length === 0) return;
    const nameStart = name.start;
    const begins = beginsWord(text, at);
    const ends = endsWord(text, end);
    for (const reading of readings) {
      for (const range of reading.values) {
        const size = range.end - range.start;
        for (const each of use.contextual) {
          const { compiled } = each;
          if (size < compiled.length.least || size > compiled.length.most || (each.begins && !begins) || (each.ends && !ends)) continue;
          if (!compiled.value.test(text.slice(range.start, range.end)) || tallies.isFull(compiled)) continue;
          if (!tallies.allowsName(compiled, text.slice(nameStart, reading.name.end)) || !tallies.admit(compiled, text, range)) continue;
          look.candidates.push({
            compiled,
            range,
            rank: compiled.rank + use.weight,
            name: { start: nameStart, end: reading.name.end },
          });
        }
      }
    }
  }
}

function addPrefixed(look: Look, match: RegExpExecArray, compiled: CompiledPrefixed, out: Candidate[]): boolean {
  const { text } = look;
  let start = match.index;
  let end = start + match[0].length;
  if (compiled.grouped) {
    const range = match.indices?.groups?.['secret'] ?? match.indices?.[1];
    if (!range) return false;
    [start, end] = range;
  }
  if (!compiled.kind.open && isTokenCharacter(text.charCodeAt(end))) return false;
  if (end <= start || !isBoundaryBefore(text, start)) return false;
  const range = { start, end };
  if (look.tallies.admit(compiled, text, range)) out.push({ compiled, range, rank: prefixedRank + compiled.rank });
  return true;
}
