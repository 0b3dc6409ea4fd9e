import type { SampleAlphabet, SampleText } from '../../server/src/detect/vendor.ts';

/** Alphabets by the names that token documentation uses. */
export const alphabets: Readonly<Record<SampleAlphabet, string>> = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  hexUpper: '0123456789ABCDEF',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lowerAlnum: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upperAlnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  alnum: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
};

/**
 * Seeded source of token-shaped text for tests and example workspaces: equal seeds give equal text, and nothing that
 * it makes was ever issued by anyone.
 */
export class Fake implements SampleText {
  private state: number;

  constructor(seed: number | string) {
    let h = 0x811c9dc5;
    for (const c of String(seed)) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
    this.state = h >>> 0;
  }

  /** Uniform integer in `[0, bound)` (mulberry32). */
  integer(bound: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * bound);
  }

  /** `length` characters of a named or given alphabet. */
  text(length: number, alphabet: SampleAlphabet | { readonly of: string } = 'alnum'): string {
    const letters = typeof alphabet === 'string' ? alphabets[alphabet] : alphabet.of;
    let out = '';
    for (let i = 0; i < length; i++) out += letters[this.integer(letters.length)];
    return out;
  }

  hex(length: number): string {
    return this.text(length, 'hex');
  }

  digits(length: number): string {
    return this.text(length, 'digits');
  }

  alnum(length: number): string {
    return this.text(length, 'alnum');
  }

  base64url(length: number): string {
    return this.text(length, 'base64url');
  }

  base64(length: number): string {
    return this.text(length, 'base64');
  }

  /** Random version-4 UUID, lower case. */
  uuid(): string {
    const h = this.hex(32);
    return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-${'89ab'[this.integer(4)]}${h.slice(17, 20)}-${h.slice(20)}`;
  }

  pick<T>(items: readonly T[]): T {
    return items[this.integer(items.length)]!;
  }

  /** A password as a person chooses one with a generator: mixed case, digits, a few marks; safe in any format unquoted. */
  password(length = 14): string {
    const body = this.text(length - 4, 'alnum');
    return this.text(1, 'upper') + body + this.text(1, 'lower') + this.text(1, 'digits') + this.pick(['x', 'Z', 'k', 'W']);
  }
}
