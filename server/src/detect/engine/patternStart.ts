import { patternLength, type PatternLength } from './patternLength.ts';

/** Where a pattern can begin to match. */
export interface PatternStart {
  /** Characters between the start of a match and a keyword in it; undefined where the pattern does not show them. */
  readonly head?: PatternLength;
  /** The code units that can stand between the start of a match and that keyword, all below 128. */
  readonly headCharacters?: Uint8Array;
  /** The code units that a match can begin with, all below 128; undefined where the pattern does not show them. */
  readonly first?: Uint8Array;
}

/** One part of a pattern that is matched after the other: a character, a class, a group, with its quantifier. */
const atom = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<\w+>))?|./giy;
const quantifier = /(?:[*+?]|\{\d+(?:,\d*)?\})\??/y;

/**
 * Reads from the source of a pattern where its matches begin.
 * @param keywords literals, any case; `head` tells how far before one of them
 */
export function patternStart(source: string, flags: string, keywords: readonly string[]): PatternStart {
  const first = new Uint8Array(128);
  const known = addFirst(source, flags, first);
  const before = alternatives(source).length === 1 ? headBefore(source, keywords) : undefined;
  const head = before === undefined ? undefined : patternLength(before);
  const headCharacters = new Uint8Array(128);
  const knownHead = before !== undefined && addCharacters(before, flags, headCharacters);
  return { ...(head && Number.isFinite(head.most) && { head, ...(knownHead && { headCharacters }) }), ...(known && { first }) };
}

interface Atom {
  readonly start: number;
  readonly end: number;
  /** With its quantifier. */
  readonly next: number;
}

/** The parts of a pattern without alternatives at its outermost level. */
function atomsOf(source: string): readonly Atom[] {
  const out: Atom[] = [];
  for (let at = 0; at < source.length;) {
    const end = endOfAtom(source, at);
    quantifier.lastIndex = end;
    const next = end + (quantifier.exec(source)?.[0].length ?? 0);
    out.push({ start: at, end, next });
    at = next;
  }
  return out;
}

function endOfAtom(source: string, at: number): number {
  let depth = 0;
  let end = at;
  do {
    atom.lastIndex = end;
    const part = atom.exec(source)?.[0] ?? ' ';
    if (part.startsWith('(')) depth++;
    else if (part === ')') depth--;
    end += part.length;
  } while (depth > 0 && end < source.length);
  return end;
}

function alternatives(source: string): readonly string[] {
  const out: string[] = [];
  let start = 0;
  for (let at = 0; at < source.length; at = endOfAtom(source, at)) {
    if (source[at] !== '|') continue;
    out.push(source.slice(start, at));
    start = at + 1;
  }
  out.push(source.slice(start));
  return out;
}

/** What a group holds, and the characters that open it; undefined where `part` is none. */
function groupOf(part: string): { readonly opening: string; readonly inner: string } | undefined {
  const opening = /^\((?:\?(?:<?[=!]|:|<\w+>))?/.exec(part)?.[0];
  return opening === undefined ? undefined : { opening, inner: part.slice(opening.length, -1) };
}

/** What stands before the first part that is nothing but a keyword, or one of several. */
function headBefore(source: string, keywords: readonly string[]): string | undefined {
  const startsWithKeyword = (rest: string): boolean => {
    const literal = /^(?:[\w:/&=@ ~-]|\\[^A-Za-z0-9])*/.exec(rest)![0];
    const plain = literal.replace(/\\/g, '').toLowerCase();
    // A quantifier after the literal belongs to its last character.
    const sure = /^[?*{]/.test(rest.slice(literal.length)) ? plain.slice(0, -1) : plain;
    return keywords.some((keyword) => sure.startsWith(keyword.toLowerCase()));
  };
  for (const { start, end, next } of atomsOf(source)) {
    const group = groupOf(source.slice(start, end));
    const isKeyword = group
      ? next === end && /^\((?:\?:)?$/.test(group.opening) && alternatives(group.inner).every(startsWithKeyword)
      : startsWithKeyword(source.slice(start));
    if (isKeyword) return source.slice(0, start);
  }
  return undefined;
}

/** Adds the characters that a pattern can begin with; false where they cannot be told. */
function addFirst(source: string, flags: string, out: Uint8Array): boolean {
  return add(source, flags, out, true);
}

/** Adds the characters that a pattern can hold; false where they cannot be told. */
function addCharacters(source: string, flags: string, out: Uint8Array): boolean {
  return add(source, flags, out, false);
}

function add(source: string, flags: string, out: Uint8Array, isFirst: boolean): boolean {
  return alternatives(source).every((branch) => {
    for (const { start, end, next } of atomsOf(branch)) {
      const part = branch.slice(start, end);
      const group = groupOf(part);
      if (group && /[=!]$/.test(group.opening)) continue;
      if (/^(?:[.^$]|\\[bBkpP1-9])/.test(part)) return false;
      if (group) {
        if (!add(group.inner, flags, out, isFirst)) return false;
      } else {
        const one = new RegExp(`^${part}`, flags);
        for (let code = 0; code < 128; code++) if (one.test(String.fromCharCode(code))) out[code] = 1;
        if (/^\[\^|\\[DWSsu]|[^\0-\x7f]/.test(part) || flags.includes('u')) return false;
      }
      if (isFirst && patternLength(branch.slice(start, next)).least > 0) return true;
    }
    return !isFirst;
  });
}
