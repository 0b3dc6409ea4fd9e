/**
 * One pass over a text that finds every occurrence of many literals, ignoring ASCII case.
 *
 * The literals become one automaton (Aho and Corasick, 1975) whose transitions are all written out, so that each
 * character of the text costs two table reads whatever the number of literals. Characters are first reduced to 64
 * classes; case is folded there. States that end a literal are numbered last, so that one comparison finds them.
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
 * Where literals stand in one text. `keyword[i]` is the index of a literal in the list that the prefilter was made
 * from, `offset[i]` the UTF-16 offset of its first character; in the order in which the literals end, `count` entries.
 */
export interface PrefilterHits {
  readonly count: number;
  readonly keyword: Int32Array;
  readonly offset: Int32Array;
}

const noHits: PrefilterHits = { count: 0, keyword: new Int32Array(0), offset: new Int32Array(0) };

/** Finds literals of at least three characters in texts, ignoring the case of `A`–`Z`. */
export class Prefilter {
  /** `next[state << 6 | class]`. State 0 is the start. */
  private readonly next: Uint16Array | Int32Array;
  /** States from this one on end at least one literal. */
  private readonly firstAccepting: number;
  /** Literals that end in state `s` are `outputs[outputStarts[s - firstAccepting]..outputStarts[s - firstAccepting + 1]]`. */
  private readonly outputStarts: Int32Array;
  private readonly outputs: Int32Array;
  private readonly lengths: Int32Array;
  /** Folded literal where it holds characters without a class of their own, and so must be compared. */
  private readonly compared: readonly (string | undefined)[];
  private keywordBuffer = new Int32Array(1024);
  private offsetBuffer = new Int32Array(1024);

  /** @param keywords literals of at least 3 characters; hits report their index in this list, duplicates each on their own */
  constructor(readonly keywords: readonly string[]) {
    const folded = keywords.map((keyword, i) => {
      if (keyword.length < 3) throw new RangeError(`keyword ${i} is shorter than 3 characters`);
      return keyword.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
    });
    this.lengths = Int32Array.from(folded, (keyword) => keyword.length);
    this.compared = folded.map((keyword) =>
      [...keyword].some((character) => classOf(character.charCodeAt(0)) === 0) ? keyword : undefined,
    );

    // The tree of all literals; 0 means "no edge", since nothing leads back to the root.
    const size = folded.reduce((sum, keyword) => sum + keyword.length, 1);
    const tree = new Int32Array(size << 6);
    const ends: number[][] = [[]];
    folded.forEach((keyword, index) => {
      let state = 0;
      for (let i = 0; i < keyword.length; i++) {
        const edge = (state << 6) | classOf(keyword.charCodeAt(i));
        if (tree[edge] === 0) {
          tree[edge] = ends.length;
          ends.push([]);
        }
        state = tree[edge]!;
      }
      ends[state]!.push(index);
    });

    // Breadth first: a missing edge goes where the longest proper suffix that is a state goes.
    const states = ends.length;
    const suffix = new Int32Array(states);
    const order = new Int32Array(states);
    let known = 1;
    for (let at = 0; at < known; at++) {
      const state = order[at]!;
      const fallback = suffix[state]! << 6;
      for (let c = 0; c < 64; c++) {
        const edge = (state << 6) | c;
        const child = tree[edge]!;
        const other = state === 0 ? 0 : tree[fallback | c]!;
        if (child === 0) {
          tree[edge] = other;
          continue;
        }
        suffix[child] = other;
        if (ends[other]!.length > 0) ends[child] = [...ends[child]!, ...ends[other]!];
        order[known++] = child;
      }
    }

    const number = new Int32Array(states);
    let free = 0;
    for (const state of order) if (ends[state]!.length === 0) number[state] = free++;
    this.firstAccepting = free;
    for (const state of order) if (ends[state]!.length > 0) number[state] = free++;
    this.next = states <= 0x10000 ? new Uint16Array(states << 6) : new Int32Array(states << 6);
    this.outputStarts = new Int32Array(states - this.firstAccepting + 1);
    const outputs: number[] = [];
    for (let state = 0; state < states; state++) {
      const to = number[state]! << 6;
      for (let c = 0; c < 64; c++) this.next[to | c] = number[tree[(state << 6) | c]!]!;
    }
    let accepting = 0;
    for (const state of order) {
      if (ends[state]!.length === 0) continue;
      outputs.push(...ends[state]!);
      this.outputStarts[++accepting] = outputs.length;
    }
    this.outputs = Int32Array.from(outputs);
  }

  /** All hits in `text`. The arrays belong to the caller. */
  scan(text: string): PrefilterHits {
    const { next, firstAccepting } = this;
    const { length } = text;
    let count = 0;
    let state = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      state = next[(state << 6) | (code < 128 ? classes[code]! : 0)]!;
      if (state >= firstAccepting) count = this.collect(text, state, i + 1, count);
    }
    if (count === 0) return noHits;
    return { count, keyword: this.keywordBuffer.slice(0, count), offset: this.offsetBuffer.slice(0, count) };
  }

  /** Whether any literal stands in `text`; stops at the first. */
  quickTest(text: string): boolean {
    const { next, firstAccepting } = this;
    const { length } = text;
    let state = 0;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      state = next[(state << 6) | (code < 128 ? classes[code]! : 0)]!;
      if (state >= firstAccepting && this.collect(text, state, i + 1, 0) > 0) return true;
    }
    return false;
  }

  /** Stores the literals that end before `end`, and gives the new number of hits. */
  private collect(text: string, state: number, end: number, count: number): number {
    const accepting = state - this.firstAccepting;
    const last = this.outputStarts[accepting + 1]!;
    for (let o = this.outputStarts[accepting]!; o < last; o++) {
      const keyword = this.outputs[o]!;
      const start = end - this.lengths[keyword]!;
      const literal = this.compared[keyword];
      if (literal !== undefined && text.slice(start, end).replace(/[A-Z]/g, (letter) => letter.toLowerCase()) !== literal) continue;
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

function classOf(code: number): number {
  return code < 128 ? classes[code]! : 0;
}
