import { letterCosts } from './letterModel.ts';

const symbols = 28;
const digit = 27;
// Blank and full stop stand for 63 and 62, so that no run of the table looks like a token to other scanners.
const base64 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz. ';

/** Bits that symbol `c` costs after `a`, `b`, at `(a * 28 + b) * 28 + c`. */
const bits = new Float32Array(symbols ** 3);
for (let i = 0; i < bits.length; i++) bits[i] = base64.indexOf(letterCosts[i]!) / 5;

/** Bits a character of a word costs, and one of random letters and digits; between them the measure is linear. */
const wordBits = 3.4;
const randomBits = 7;
/** What the choice of one digit adds. */
const digitBits = 2.2;
/** What a mark inside the value costs beyond the edges of the words beside it. */
const markBits = 2;

/**
 * How random a value is: 0 for what reads like words or an identifier, 1 for what a generator made. It is the mean cost of
 * its characters under a model of which letter follows which two, trained on words and identifiers of several languages.
 * Only the first 96 characters count. About a microsecond for 40 characters.
 */
export function randomness(value: string): number {
  const length = Math.min(value.length, 96);
  if (length === 0) return 0;
  let cost = 0;
  let a = 0;
  let b = 0;
  let upper = false;
  let lower = false;
  let counted = 0;
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    let symbol: number;
    if (code >= 97 && code <= 122) {
      symbol = code - 96;
      upper = false;
      lower = true;
    } else if (code >= 65 && code <= 90) {
      symbol = code - 64;
      const next = i + 1 < length ? value.charCodeAt(i + 1) : 0;
      // A camel hump ends a word: fooBar, XMLHttp.
      if (lower || (upper && next >= 97 && next <= 122)) {
        cost += bits[(a * symbols + b) * symbols]!;
        a = b;
        b = 0;
      }
      upper = true;
      lower = false;
    } else if (code >= 48 && code <= 57) {
      symbol = digit;
      cost += digitBits;
      upper = false;
      lower = false;
    } else if (code > 127) {
      // Letters of other scripts: neither evidence.
      a = b = 0;
      counted += 0.5;
      cost += wordBits * 0.5;
      continue;
    } else {
      cost += b === 0 ? markBits : bits[(a * symbols + b) * symbols]!;
      a = b = 0;
      counted++;
      upper = false;
      lower = false;
      continue;
    }
    cost += bits[(a * symbols + b) * symbols + symbol]!;
    a = b;
    b = symbol;
    counted++;
  }
  cost += b === 0 ? 0 : bits[(a * symbols + b) * symbols]!;
  const mean = cost / (counted + 1);
  const raw = (mean - wordBits) / (randomBits - wordBits);
  return raw < 0 ? 0 : raw > 1 ? 1 : raw;
}
