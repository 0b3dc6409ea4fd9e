/**
 * One pass over a text that finds every occurrence of many literals, ignoring ASCII case.
 *
 * Each literal is filed under the one of its three-character grams that is rarest in configuration text. The scan keeps
 * a rolling code of the last three characters and looks it up in a 32 KB bit table; only where the bit is set are the
 * literals of that gram compared. The cost of a character therefore does not depend on the number of literals.
 */

/** Characters that keep a class of their own; letters are folded, everything else shares class 0. */
const ownClass = '0123456789abcdefghijklmnopqrstuvwxyz_-.=:/+~&?;@"\'<>#%$ {}()[,';

/** Class (0–63) of a code unit below 128. */
const classes = new Uint8Array(128);
for (let i = 0; i < ownClass.length; i++) {
  const code = ownClass.charCodeAt(i);
  classes[code] = i + 1;
  if (code >= 97 && code <= 122) classes[code - 32] = i + 1;
}

/**
 * How often a character stands in configuration text, in per mille; letters and digits of both cases together. Counted
 * over Helm charts, workflows, Java properties and Terraform.
 */
const perMille: Readonly<Record<string, number>> = {
  ' ': 210, e: 75, a: 50, t: 50, r: 44, o: 44, n: 43, i: 42, s: 40, l: 31, m: 25, c: 24, d: 23, p: 23, u: 18, '-': 16, '.': 17, ':': 17,
  g: 13, b: 12, h: 12, f: 12, '"': 13, v: 10, '/': 13, y: 8, k: 8, '{': 8, '}': 8, '#': 8, '0': 7, '1': 7, w: 7, _: 6, x: 5, '2': 5, '=': 5,
  '$': 3, ',': 4, '3': 3, '5': 3, '4': 3, '6': 3, '8': 3, '7': 2, '9': 2, '\'': 3, '@': 1, z: 2, j: 2, q: 1, '<': 3, '>': 3, '(': 2, ')': 2,
  '[': 1, '?': 1, '&': 1, ';': 1, '%': 1, '+': 1, '~': 1,
};

/** Three-letter runs that configuration text is full of although their letters are no more common than others. */
const commonRuns = [
  'api', 'key', 'sec', 'cre', 'tok', 'ken', 'con', 'fig', 'ser', 'ver', 'vic', 'ice', 'nam', 'ame', 'val', 'lue', 'ret', 'ion', 'tio', 'ing',
  'the', 'for', 'and', 'ent', 'pro', 'com', 'www', 'htt', 'ttp', 'tps', '://', 'lab', 'bel', 'app', 'ate', 'env', 'ata', 'pat', 'ath', 'typ',
  'ype', 'ser', 'use', 'acc', 'ess', 'str', 'ort', 'por', 'set', 'ter', 'all', 'ult', 'def', 'tes', 'est', 'ima', 'age', 'met', 'tri', 'spe',
  'pec', 'tem', 'pla', 'cha', 'art', 'hel', 'elm', 'ini', 'not', 'ble', 'ena', 'nab', 'tru', 'rue', 'fal', 'als', 'lse', 'dat', 'tat', 'git',
  'hub', 'clo', 'lou', 'oud', 'web', 'ock', 'doc', 'red', 'per', 'ers', 'res', 'ing', 'ess', 'int', '---', '...', '000', '...', 'ali', 'orm',
];

const common = new Set(commonRuns);

/** Expected frequency of a gram, only good for comparing grams. */
function weight(gram: string): number {
  let product = 1;
  for (const character of gram) product *= perMille[character] ?? 0.5;
  return common.has(gram) ? product * 10 + 10_000 : product;
}

function foldCase(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function classAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 128 ? classes[code]! : 0;
}

/**
 * Where literals stand in one text. `keyword[i]` is the index of a literal in the list that the prefilter was made
 * from, `offset[i]` the UTF-16 offset of its first character; about in text order, `count` entries.
 */
export interface PrefilterHits {
  readonly count: number;
  readonly keyword: Int32Array;
  readonly offset: Int32Array;
}

const noHits: PrefilterHits = { count: 0, keyword: new Int32Array(0), offset: new Int32Array(0) };

/** Finds literals of at least three characters in texts, ignoring the case of `A`–`Z`. */
export class Prefilter {
  /** One bit for each of the 2^18 gram codes. */
  private readonly bits = new Int32Array(1 << 13);
  /** Gram code → index into `starts`. */
  private readonly buckets = new Map<number, number>();
  /** `entries[starts[b]..starts[b + 1]]` are the literals of bucket `b`, each with the place of the gram in it. */
  private readonly starts: Int32Array;
  private readonly entries: Int32Array;
  private readonly places: Int32Array;
  /** Folded code units of all literals, one after the other. */
  private readonly letters: Uint16Array;
  private readonly letterStarts: Int32Array;
  private keywordBuffer = new Int32Array(1024);
  private offsetBuffer = new Int32Array(1024);

  /** @param keywords literals of at least 3 characters; hits report their index in this list, duplicates each on their own */
  constructor(readonly keywords: readonly string[]) {
    this.letterStarts = new Int32Array(keywords.length + 1);
    const folded = keywords.map((keyword, i) => {
      if (keyword.length < 3) throw new RangeError(`keyword ${i} is shorter than 3 characters`);
      this.letterStarts[i + 1] = this.letterStarts[i]! + keyword.length;
      return keyword.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    });
    this.letters = new Uint16Array(this.letterStarts[keywords.length]!);
    const byGram = new Map<number, { keyword: number; place: number }[]>();
    folded.forEach((keyword, index) => {
      for (let i = 0; i < keyword.length; i++) this.letters[this.letterStarts[index]! + i] = keyword.charCodeAt(i);
      let place = 0;
      let best = Infinity;
      for (let i = 0; i + 3 <= keyword.length; i++) {
        const w = weight(keyword.slice(i, i + 3));
        if (w < best) [best, place] = [w, i];
      }
      const gram = (classAt(keyword, place) << 12) | (classAt(keyword, place + 1) << 6) | classAt(keyword, place + 2);
      const list = byGram.get(gram);
      if (list) list.push({ keyword: index, place });
      else byGram.set(gram, [{ keyword: index, place }]);
    });
    this.starts = new Int32Array(byGram.size + 1);
    this.entries = new Int32Array(keywords.length);
    this.places = new Int32Array(keywords.length);
    let bucket = 0;
    let at = 0;
    for (const [gram, list] of byGram) {
      this.bits[gram >> 5]! |= 1 << (gram & 31);
      this.buckets.set(gram, bucket);
      for (const { keyword, place } of list) {
        this.entries[at] = keyword;
        this.places[at++] = place;
      }
      this.starts[++bucket] = at;
    }
  }

  /** All hits in `text`. The arrays belong to the caller. */
  scan(text: string): PrefilterHits {
    const { bits } = this;
    const { length } = text;
    let count = 0;
    let gram = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      gram = ((gram << 6) | (code < 128 ? classes[code]! : 0)) & 0x3ffff;
      if ((bits[gram >> 5]! >> (gram & 31)) & 1) count = this.collect(text, gram, i - 2, count);
    }
    if (count === 0) return noHits;
    return { count, keyword: this.keywordBuffer.slice(0, count), offset: this.offsetBuffer.slice(0, count) };
  }

  /** Whether any literal stands in `text`; stops at the first. */
  quickTest(text: string): boolean {
    const { bits } = this;
    const { length } = text;
    let gram = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      gram = ((gram << 6) | (code < 128 ? classes[code]! : 0)) & 0x3ffff;
      if ((bits[gram >> 5]! >> (gram & 31)) & 1 && this.collect(text, gram, i - 2, 0) > 0) return true;
    }
    return false;
  }

  /** Compares the literals of one gram that was seen at `at` and stores those that stand there. */
  private collect(text: string, gram: number, at: number, count: number): number {
    const bucket = this.buckets.get(gram)!;
    const end = this.starts[bucket + 1]!;
    for (let e = this.starts[bucket]!; e < end; e++) {
      const keyword = this.entries[e]!;
      const start = at - this.places[e]!;
      const first = this.letterStarts[keyword]!;
      const size = this.letterStarts[keyword + 1]! - first;
      if (start < 0 || start + size > text.length) continue;
      let i = 0;
      while (i < size && foldCase(text.charCodeAt(start + i)) === this.letters[first + i]!) i++;
      if (i < size) continue;
      if (count === this.keywordBuffer.length) this.grow();
      this.keywordBuffer[count] = keyword;
      this.offsetBuffer[count++] = start;
    }
    return count;
  }

  private grow(): void {
    const keywords = new Int32Array(this.keywordBuffer.length * 2);
    const offsets = new Int32Array(this.keywordBuffer.length * 2);
    keywords.set(this.keywordBuffer);
    offsets.set(this.offsetBuffer);
    this.keywordBuffer = keywords;
    this.offsetBuffer = offsets;
  }
}
