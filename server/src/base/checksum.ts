const crcTable = new Int32Array(256);
for (let n = 0; n < 256; n++) {
  let c = n;
  for (let bit = 0; bit < 8; bit++) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  crcTable[n] = c;
}

/** CRC-32 (ISO-HDLC, as in zip and PNG) of a text's code units, each taken as one byte; unsigned. */
export function crc32(text: string): number {
  let crc = -1;
  for (let i = 0; i < text.length; i++) crc = (crc >>> 8) ^ crcTable[(crc ^ text.charCodeAt(i)) & 0xff]!;
  return ~crc >>> 0;
}

const base62Digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** A non-negative integer in base 62 (`0-9A-Za-z`), filled with zeros to `width`. */
export function toBase62(value: number, width: number): string {
  let out = '';
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) out = base62Digits[rest % 62]! + out;
  return out.padStart(width, '0');
}

/** The six base-62 digits of the CRC-32 of `body`, with which GitHub and npm end their tokens. */
export function crc32Base62(body: string): string {
  return toBase62(crc32(body), 6);
}

const base32Digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** The number that RFC 4648 base-32 text without padding stands for; undefined where a character is none of its digits. */
export function fromBase32(text: string): bigint | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = base32Digits.indexOf(character);
    if (digit < 0) return undefined;
    value = (value << 5n) | BigInt(digit);
  }
  return value;
}

/** Bytes of base64 or base64url text, with or without padding; undefined where it holds another character. */
export function fromBase64(text: string): Uint8Array | undefined {
  const body = text.replace(/={1,2}$/, '');
  if (body.length % 4 === 1) return undefined;
  const out = new Uint8Array((body.length * 3) >> 2);
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = 0; i < body.length; i++) {
    const code = body.charCodeAt(i);
    let digit: number;
    if (code >= 65 && code <= 90) digit = code - 65;
    else if (code >= 97 && code <= 122) digit = code - 71;
    else if (code >= 48 && code <= 57) digit = code + 4;
    else if (code === 43 || code === 45) digit = 62;
    else if (code === 47 || code === 95) digit = 63;
    else return undefined;
    bits = (bits << 6) | digit;
    held += 6;
    if (held >= 8) {
      held -= 8;
      out[at++] = (bits >> held) & 0xff;
      bits &= (1 << held) - 1;
    }
  }
  return out;
}
