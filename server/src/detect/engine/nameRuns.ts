import { isNameCharacter } from './characters.ts';

/** Limits, UTF-16 code units: name before and after the keyword. */
const maxNameBefore = 64;
export const maxNameAfter = 64;
/** How far a walk goes at once. */
const stretch = 256;

/**
 * Names around keywords of one text. A run of name characters is walked over once, however many keywords stand in it. Ask in
 * text order.
 */
export class NameRuns {
  /** The name that `find` found, UTF-16 offsets. */
  start = 0;
  end = 0;
  /** What is known of the run of name characters that was walked over last, and how far it may still go on. */
  private runStart = 0;
  private leastStart = 0;
  private runEnd = -1;
  private isOpen = false;
  /** Offsets of each `-` and `.` in the run that a word for a credential stands before. */
  private joints: number[] = [];

  constructor(private readonly text: string) {}

  /** Finds the name in which `text.slice(start, end)` stands. */
  find(start: number, end: number): void {
    if (start < this.leastStart || start > this.runEnd) this.walk(start);
    if (this.isOpen && end + maxNameAfter >= this.runEnd) this.goOn(end + maxNameAfter + stretch);
    this.start = Math.max(this.runStart, start - maxNameBefore);
    if (end <= this.runEnd) {
      this.end = Math.min(this.runEnd, end + maxNameAfter);
      return;
    }
    const { text } = this;
    let to = end;
    while (to - end < maxNameAfter && isNameCharacter(text.charCodeAt(to))) to++;
    this.end = to;
  }

  /** The first `-` or `.` from `from` on, before `to`, that a word for a credential stands before; -1 where there is none. */
  jointFrom(from: number, to: number): number {
    if (from >= this.runStart && to <= this.runEnd) {
      const { joints } = this;
      let low = 0;
      let high = joints.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (joints[middle]! < from) low = middle + 1;
        else high = middle;
      }
      const joint = joints[low];
      return joint !== undefined && joint < to ? joint : -1;
    }
    for (let at = from; at < to; at++) if (isJoint(this.text, at, this.start)) return at;
    return -1;
  }

  private walk(at: number): void {
    const { text } = this;
    const limit = Math.max(0, at - stretch);
    let from = at;
    while (from > limit && isNameCharacter(text.charCodeAt(from - 1))) from--;
    this.runStart = from;
    this.leastStart = from === limit && from > 0 ? from + maxNameBefore : from;
    if (this.joints.length > 0) this.joints = [];
    this.runEnd = from;
    this.goOn(at + stretch);
  }

  /** Walks on to `limit`, or to the end of the run. */
  private goOn(limit: number): void {
    const { text, joints, runStart } = this;
    const stop = Math.min(limit, text.length);
    let to = this.runEnd;
    for (; to < stop; to++) {
      const code = text.charCodeAt(to);
      if (!isNameCharacter(code)) break;
      if (code <= 46 && isJoint(text, to, runStart)) joints.push(to);
    }
    this.runEnd = to;
    this.isOpen = to === limit;
  }
}

/** Whether `-` or `.` stands at `at`, and a word for a credential before it. */
function isJoint(text: string, at: number, from: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 45 || code === 46) && endsInCredentialWord(text, at, from);
}

/** Whether `key`, `token`, `secret`, `private` or `access`, in any case, ends at `at`. */
function endsInCredentialWord(text: string, at: number, from: number): boolean {
  switch (text.charCodeAt(at - 1) | 32) {
    case 121: // y
      return endsIn(text, at, 'key', from);
    case 110: // n
      return endsIn(text, at, 'token', from);
    case 116: // t
      return endsIn(text, at, 'secret', from);
    case 101: // e
      return endsIn(text, at, 'private', from);
    case 115: // s
      return endsIn(text, at, 'access', from);
    default:
      return false;
  }
}

function endsIn(text: string, at: number, word: string, from: number): boolean {
  return at - word.length >= from && text.slice(at - word.length, at).toLowerCase() === word;
}
