/** A whole value that may be base64 or base64url on one line. */
export const base64Value = /^[A-Za-z0-9+/_-]{4,}={0,2}$/;

const values = new Int8Array(128).fill(-1);
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let i = 0; i < 64; i++) values[alphabet.charCodeAt(i)] = i;
values[45] = 62;
values[95] = 63;

/** Bytes of base64 or base64url text, with or without padding and line breaks; undefined when it is none. */
export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let buffer = 0;
  let held = 0;
  let characters = 0;
  let padded = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 32 || code === 9) continue;
    if (code === 61) {
      padded = true;
      continue;
    }
    const value = code < 128 ? values[code]! : -1;
    if (value < 0 || padded) return undefined;
    characters++;
    buffer = ((buffer << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = (buffer >> held) & 0xff;
    }
  }
  if (characters % 4 === 1) return undefined;
  return bytes.subarray(0, length);
}

/** Text of UTF-8 bytes, or undefined where they are none or hold control characters other than blanks. */
export function readUtf8(bytes: Uint8Array): string | undefined {
  let out = '';
  for (let i = 0; i < bytes.length;) {
    const first = bytes[i++]!;
    if (first < 128) {
      if (first < 32 && first !== 9 && first !== 10 && first !== 13) return undefined;
      if (first === 127) return undefined;
      out += String.fromCharCode(first);
      continue;
    }
    const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0;
    if (more === 0 || i + more > bytes.length) return undefined;
    let point = first & (0x3f >> more);
    for (let k = 0; k < more; k++) {
      const next = bytes[i++]!;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return undefined;
    out += String.fromCodePoint(point);
  }
  return out;
}

/** Text inside base64 of at most 64 KB, or undefined when it is no base64 or no text. */
export function decodeBase64Text(text: string): string | undefined {
  if (text.length > 90_000) return undefined;
  const bytes = decodeBase64(text);
  return bytes && readUtf8(bytes);
}
