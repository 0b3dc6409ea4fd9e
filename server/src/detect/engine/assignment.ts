import type { TextRange } from '../../base/range.ts';
import { isIn, isNameCharacter, setOf, skipBlanks } from './characters.ts';
import { maxNameAfter, NameRuns } from './nameRuns.ts';

/**
 * One way to read a name and the values assigned to it. The text need not be of any known format: the reader knows what
 * configuration formats and programming languages put between a name and its value.
 */
export interface Reading {
  /** From the start of the name to its end. */
  readonly name: TextRange;
  /** Ranges that may be the value, best first: without its quotes, without a scheme word such as `Bearer`. */
  readonly values: readonly TextRange[];
}

/** Lengths of the values that are asked for, UTF-16 code units. */
export interface Bounds {
  readonly shortest: number;
  readonly longest: number;
}

/** Limits, UTF-16 code units; words joined to one name. */
const maxWords = 4;
const maxBlanks = 48;
const maxIndent = 96;
const maxRun = 16_384;
/** Values that go on a name: places tried in one name, and their least length. */
const maxGlued = 3;
const minGlued = 16;

/** Names under which pair-shaped formats keep the value of a named entry. */
const valueKeys = new Set([
  'value',
  'default',
  'defaultvalue',
  'default_value',
  'stringvalue',
  'secretvalue',
  'secret_value',
  'string',
  'content',
  'plaintext',
  'val',
  'text',
]);

const valueKeyInitials = setOf('vdscptVDSCPT');
const quotes = setOf('"\'`');
const plainQuotes = setOf('"\'');
const escapedQuotes = setOf('"\'\\');
const subscriptEnd = setOf('"\'])');
const closing = setOf('\\"\'`])}');
const openers = setOf(',;{(');
const braces = setOf('{(');
const brackets = setOf('[({');
const lineBreaks = setOf('\r\n');
const indicators = setOf('+-0123456789');
const stringPrefixes = setOf('@rbfuLRBFU$');
const trailers = setOf(',;)}]');
const credentialEnds = setOf('"\'`<>,;)}]\\');
const assigns = setOf(':=');
const runEnds = setOf('"\'`<>\\');
const cuts = setOf(',;)}]&|#?');
const tokenCharacters = setOf('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.+/=');

/** What stands after a name that ends at `to`, for values of the given lengths. */
interface Step {
  to: number;
  shortest: number;
  longest: number;
  values: readonly TextRange[];
  /** End of the word that goes on the name, or -1. */
  word: number;
}

/** Steps that are remembered, so that neighbouring keywords do not take the same ones again. */
const rememberedSteps = 8;
const noReadings: readonly Reading[] = [];
const noValues: readonly TextRange[] = [];

/** Reads assignments in one text. Ask in text order: what was walked over last is remembered. */
export class AssignmentReader {
  private readonly names: NameRuns;
  private readonly run: Run = { start: 0, end: 0, whole: true, cut: 0 };
  private readonly steps: Step[] = [];
  private found: TextRange[] = [];
  /** The run of token characters that was walked over last. */
  private tokenStart = 0;
  private tokenEnd = 0;

  constructor(private readonly text: string) {
    this.names = new NameRuns(text);
  }

  /** The name in which `text.slice(start, end)` stands; good until the next call. */
  nameAround(start: number, end: number): TextRange {
    this.names.find(start, end);
    return this.names;
  }

  /**
   * Readings of the name in which `text.slice(start, end)` stands. A name may go on over further words (`Acme API key: …`,
   * `Acme:ApiKey`, `config["acme"]["key"]`), so there may be a reading for each word.
   * @param bounds values of fewer or more characters are of no interest
   */
  read(start: number, end: number, bounds: Bounds): readonly Reading[] {
    const { names } = this;
    names.find(start, end);
    let readings: Reading[] | undefined;
    const limit = end + maxNameAfter;
    let to = names.end;
    for (let words = 0; words < maxWords; words++) {
      const { values, word } = this.stepAt(to, bounds);
      if (values.length > 0) (readings ??= []).push({ name: { start: names.start, end: to }, values });
      if (word < 0 || word >= limit) break;
      to = word;
    }
    const joint = names.jointFrom(end, names.end);
    if (joint >= 0) this.glued(joint, bounds, (readings ??= []));
    return readings ?? noReadings;
  }

  private stepAt(to: number, bounds: Bounds): Step {
    const { text, steps } = this;
    const slot = to % rememberedSteps;
    let step = steps[slot];
    if (step?.to === to && step.shortest === bounds.shortest && step.longest === bounds.longest) return step;
    if (!step) {
      for (let i = 0; i < rememberedSteps; i++) steps.push({ to: -1, shortest: 0, longest: 0, values: noValues, word: -1 });
      step = steps[slot]!;
    }
    connect(text, to, bounds, this.run, this.found);
    if (this.found.length > 0) {
      step.values = this.found;
      this.found = [];
    } else step.values = noValues;
    step.word = nextWord(text, to);
    step.to = to;
    step.shortest = bounds.shortest;
    step.longest = bounds.longest;
    return step;
  }

  /** `acme-secret-<value>`, `acmeKEY.<value>`: the value goes on where the name ends in a word for a credential. */
  private glued(first: number, bounds: Bounds, out: Reading[]): void {
    const { text, names } = this;
    for (let at = first, places = 0; at >= 0 && places < maxGlued; at = names.jointFrom(at + 1, names.end), places++) {
      const start = at + 1;
      // What no digit follows soon is a name that goes on.
      if (!hasLetterAndDigit(text, start, start + 48)) continue;
      const limit = Math.min(text.length, start + bounds.longest + 1);
      let end = start < this.tokenStart || start >= this.tokenEnd ? start : Math.min(this.tokenEnd, limit);
      if (end === start || end < limit) {
        while (end < limit && isIn(text, end, tokenCharacters)) end++;
        this.tokenStart = start;
        this.tokenEnd = end;
      }
      while (end > start && text.charCodeAt(end - 1) === 46) end--;
      if (end - start >= Math.max(bounds.shortest, minGlued) && end - start <= bounds.longest)
        out.push({ name: { start: names.start, end: at }, values: [{ start, end }] });
    }
  }
}

/** Whether the token characters from `start` on hold a letter and a digit before `end`. */
function hasLetterAndDigit(text: string, start: number, end: number): boolean {
  let letter = false;
  let digit = false;
  for (let at = start; at < end && isIn(text, at, tokenCharacters); at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digit = true;
    else if (code >= 65) letter = true;
    if (letter && digit) return true;
  }
  return false;
}

/** End of the word that goes on the name which ends at `at`: after a blank, `:`, `/`, or a subscript; -1 where none does. */
function nextWord(text: string, at: number): number {
  let i = at;
  // Quotes and brackets of `["acme"]["key"]` and `'acme').key`.
  while (i - at < 4 && isIn(text, i, subscriptEnd)) i++;
  if (text.charCodeAt(i) === 91) {
    i++;
    if (isIn(text, i, quotes)) i++;
  } else if (text.charCodeAt(i) === 46) i++;
  else if (i > at) return -1;
  else if (isBlank(text, i)) {
    i++;
    if (isBlank(text, i)) i++;
  } else if (text.charCodeAt(i) === 58) {
    i++;
    if (text.charCodeAt(i) === 58) i++;
  } else if (text.charCodeAt(i) === 47) i++;
  else return -1;
  const first = i;
  const limit = at + maxNameAfter;
  while (i < limit && isNameCharacter(text.charCodeAt(i))) i++;
  return i === first || i >= limit ? -1 : i;
}

/** Finds what connects the name that ends at `at` to values, and adds the values. */
function connect(text: string, at: number, bounds: Bounds, run: Run, out: TextRange[]): void {
  let i = at;
  while (i - at < 6 && isIn(text, i, closing)) i++;
  const closed = i;
  i = skipBlanks(text, i, maxBlanks);
  const code = text.charCodeAt(i);
  const next = text.charCodeAt(i + 1);

  // `<key>X</key><string>v</string>`
  if (code === 60 && next === 47) {
    const tag = endOfTag(text, i + 2);
    if (tag < 0) return;
    let open = tag;
    while (open < text.length && open - tag < maxIndent && text.charCodeAt(open) <= 32) open++;
    if (text.charCodeAt(open) !== 60 || text.charCodeAt(open + 1) === 47) return;
    const inner = endOfTag(text, open + 1);
    if (inner > 0) readValue(text, inner, bounds, run, out);
    return;
  }

  // `"name": "X", "value": "v"`, `- name: X\n  value: v`, `key="X" value="v"`, `variable "X" {\n default = "v"`
  if (code === 44 || code === 59 || code === 123 || code === 40 || code === 10 || code === 13 || i > closed) {
    const value = afterValueKey(text, i);
    if (value > 0) {
      readValue(text, value, bounds, run, out);
      return;
    }
  }

  const operator = operatorAt(text, i, code, next);
  if (operator > 0) {
    if (code === 58 && operator === 1) {
      const typed = afterType(text, i + 1);
      if (typed > 0) readValue(text, typed, bounds, run, out);
    }
    if ((code === 63 || code === 33) && next === 58) {
      const typed = afterType(text, i + 2);
      if (typed > 0) readValue(text, typed, bounds, run, out);
      return;
    }
    readValue(text, i + operator, bounds, run, out);
  } else if (i > closed) {
    // Blanks only: `--name value`, `ENV NAME value`, `#define NAME "value"`.
    if (isNameCharacter(code) && !isIn(text, i + 1, quotes)) bareValue(text, i, bounds, run, out);
    else readValue(text, i, bounds, run, out);
  }
}

/** Length of the operator at `i`, or 0. */
function operatorAt(text: string, i: number, code: number, next: number): number {
  switch (code) {
    case 61: // = == === =>
      return next === 61 ? (text.charCodeAt(i + 2) === 61 ? 3 : 2) : next === 62 ? 2 : 1;
    case 58: // : := :- :: :=
      return next === 61 || next === 45 || next === 58 ? 2 : 1;
    case 124: // || ||=
    case 63: // ?? ??= ?= ?:
      if (next === code) return text.charCodeAt(i + 2) === 61 ? 3 : 2;
      return code === 63 && (next === 61 || next === 58) ? 2 : 0;
    case 33: // !: !=
      return next === 58 || next === 61 ? 2 : 0;
    case 43: // +=
      return next === 61 ? 2 : 0;
    case 45: // ->
      return next === 62 ? 2 : 0;
    case 60: // <-
      return next === 45 ? 2 : 0;
    case 62: // >
    case 44: // ,
    case 40: // (
      return 1;
    default:
      return 0;
  }
}

/** Where the value of `, "value": v` begins when such a key follows `at`, otherwise -1. */
function afterValueKey(text: string, at: number): number {
  let i = at;
  if (isIn(text, i, openers)) i++;
  i = skipBlanks(text, i, maxBlanks);
  if (isIn(text, i, lineBreaks)) i = afterLineBreak(text, i);
  if (isIn(text, i, braces)) i++;
  while (isIn(text, i, escapedQuotes)) i++;
  const first = i;
  if (!isIn(text, first, valueKeyInitials)) return -1;
  while (i - first < 16 && isNameCharacter(text.charCodeAt(i))) i++;
  const word = i;
  while (isIn(text, i, escapedQuotes)) i++;
  i = skipBlanks(text, i, maxBlanks);
  const code = text.charCodeAt(i);
  if ((code !== 58 && code !== 61) || !valueKeys.has(text.slice(first, word).toLowerCase())) return -1;
  return text.charCodeAt(i + 1) === 62 ? i + 2 : i + 1;
}

/** Where the value of `: Type = v` begins when a type follows `at`, otherwise -1. */
function afterType(text: string, at: number): number {
  let i = skipBlanks(text, at, 8);
  const first = i;
  while (i - first < 60) {
    const code = text.charCodeAt(i);
    // . < > [ ] ? | and blanks that stand around |
    if (isNameCharacter(code) || code === 60 || code === 62 || code === 91 || code === 93 || code === 63 || code === 124) i++;
    else if (code === 32 && (text.charCodeAt(i + 1) === 124 || text.charCodeAt(i - 1) === 124)) i++;
    else break;
  }
  if (i === first || !/[A-Za-z_]/.test(text[first]!)) return -1;
  i = skipBlanks(text, i, 8);
  if (text.charCodeAt(i) !== 61) return -1;
  const next = text.charCodeAt(i + 1);
  return next === 61 || next === 62 ? -1 : i + 1;
}

/** Reads the value that begins after blanks, a line break, a block indicator, a call or a bracket, and a quote. */
function readValue(text: string, at: number, bounds: Bounds, run: Run, out: TextRange[]): void {
  let i = skipBlanks(text, at, maxBlanks);
  const block = text.charCodeAt(i);
  // Block indicators `|` `>-`, a line that goes on with `\`.
  if (block === 124 || block === 62 || block === 92) {
    let j = i + 1;
    while (j - i < 4 && isIn(text, j, indicators)) j++;
    if (isIn(text, j, lineBreaks)) i = j;
  }
  if (isIn(text, i, lineBreaks)) i = afterLineBreak(text, i);
  if (text.charCodeAt(i) === 45 && text.charCodeAt(i + 1) === 32) i = skipBlanks(text, i + 1, maxBlanks);
  i = afterCall(text, i);
  for (let open = 0; open < 2 && isIn(text, i, brackets); open++) i++;
  i = skipBlanks(text, i, maxBlanks);
  if (i > at && isIn(text, i, lineBreaks) && isIn(text, i - 1, brackets)) i = afterLineBreak(text, i);
  // String prefixes `@"`, `r"`, `b'`, `$"`, `rb"`.
  if (isIn(text, i, stringPrefixes)) {
    if (isIn(text, i + 1, quotes)) i++;
    else if (isIn(text, i + 1, stringPrefixes) && isIn(text, i + 2, quotes)) i += 2;
  }
  let slashes = i;
  while (slashes - i < 3 && text.charCodeAt(slashes) === 92) slashes++;
  if (isIn(text, slashes, quotes)) quotedValue(text, slashes, slashes > i, bounds, out);
  else bareValue(text, i, bounds, run, out);
}

function quotedValue(text: string, at: number, escaped: boolean, bounds: Bounds, out: TextRange[]): void {
  const mark = text.charCodeAt(at);
  let start = at + 1;
  const triple = text.charCodeAt(start) === mark && text.charCodeAt(start + 1) === mark;
  if (triple) start += 2;
  const limit = Math.min(text.length, start + bounds.longest + maxBlanks);
  let end = start;
  for (; end < limit; end++) {
    const code = text.charCodeAt(end);
    if (code === mark) break;
    if (code === 92) {
      if (escaped) break;
      end++;
    } else if ((code === 10 || code === 13) && !triple && mark !== 96) return;
  }
  if (end >= limit) return;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  addValue(start, end, bounds, out);
  const inner = afterSchemes(text, start);
  if (inner > start && inner < end) addValue(inner, end, bounds, out);
}

/** The run of characters without blank, quote or angle bracket that was looked at last, so that no run is walked twice. */
interface Run {
  start: number;
  end: number;
  /** Whether `end` is where the run ends, and not where the walk stopped. */
  whole: boolean;
  /** The first character in it, at or after what was asked for last, that may end a value. */
  cut: number;
}

function bareValue(text: string, start: number, bounds: Bounds, run: Run, out: TextRange[]): void {
  if (start < run.start || start >= run.end || (!run.whole && run.end - start <= bounds.longest + 32)) {
    const limit = Math.min(text.length, start + maxRun);
    let end = start;
    while (end < limit && !isIn(text, end, runEnds) && text.charCodeAt(end) > 32) end++;
    run.start = start;
    run.end = end;
    run.whole = end < limit || limit === text.length;
    run.cut = start;
  }
  const { end } = run;
  const far = Math.min(end, start + bounds.longest + 32);
  if (run.cut < start) run.cut = start;
  while (run.cut < far && !isIn(text, run.cut, cuts)) run.cut++;
  const { cut } = run;
  if (run.whole && end <= far) {
    let trimmed = end;
    while (trimmed > start && isIn(text, trimmed - 1, trailers)) trimmed--;
    addValue(start, trimmed, bounds, out);
    if (cut < trimmed) addValue(start, cut, bounds, out);
  } else if (cut < far) addValue(start, cut, bounds, out);
  const inner = afterSchemes(text, start);
  if (inner > start) {
    const stop = Math.min(text.length, inner + bounds.longest + 1);
    let last = inner;
    while (last < stop && text.charCodeAt(last) > 32 && !isIn(text, last, credentialEnds)) last++;
    addValue(inner, last, bounds, out);
  }
}

function addValue(start: number, end: number, bounds: Bounds, out: TextRange[]): void {
  if (end - start >= bounds.shortest && end - start <= bounds.longest) out.push({ start, end });
}

/** After `name(`, `new Name(`, `[]byte(`: the place of the first argument; `at` where there is no call. */
function afterCall(text: string, at: number): number {
  let i = at;
  if (text.startsWith('new ', i)) i += 4;
  else if (text.startsWith('[]', i)) i += 2;
  const first = i;
  while (i - first < 48 && isNameCharacter(text.charCodeAt(i))) i++;
  return i > first && text.charCodeAt(i) === 40 ? i + 1 : at;
}

/** Words that name an authentication scheme before the credential itself. */
const schemes = new Set(['bearer', 'basic', 'token', 'apikey', 'api-key', 'key', 'bot', 'ssws', 'geniekey', 'ntlm']);

const schemeInitials = setOf('abgknstABGKNST');

/** As `afterScheme`, for `Token token=…` too. */
function afterSchemes(text: string, at: number): number {
  const first = afterScheme(text, at);
  return first > at ? afterScheme(text, first) : first;
}

/** Where the credential of `Bearer …` or `token=…` begins, or `at` where no scheme stands there. */
function afterScheme(text: string, at: number): number {
  let i = at;
  if (!isIn(text, i, schemeInitials)) return at;
  while (i - at < 9 && isNameCharacter(text.charCodeAt(i))) i++;
  if (i - at < 3 || !schemes.has(text.slice(at, i).toLowerCase())) return at;
  const word = i;
  i = skipBlanks(text, i, 4);
  if (isIn(text, i, assigns)) i = skipBlanks(text, i + 1, 4);
  if (i === word) return at;
  return isIn(text, i, plainQuotes) ? i + 1 : i;
}

function endOfTag(text: string, at: number): number {
  let i = at;
  while (i - at < 48 && (isNameCharacter(text.charCodeAt(i)) || text.charCodeAt(i) === 58)) i++;
  return i > at && text.charCodeAt(i) === 62 ? i + 1 : -1;
}

/** After one line break at `at` and the blanks that begin the next line. */
function afterLineBreak(text: string, at: number): number {
  let i = at;
  if (text.charCodeAt(i) === 13) i++;
  if (text.charCodeAt(i) === 10) i++;
  return skipBlanks(text, i, maxIndent);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}
