/** Why the bytes of a file are no text for analysis, or the text with what was wrong with it. */
export type Decoded = { readonly text: string; readonly note?: string } | { readonly skipped: string };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** Bytes looked at for a NUL, the way git tells binary files. */
const sniffed = 8_000;

/** Decodes the bytes of a file: UTF-8 (a byte-order mark is dropped) or UTF-16 with a mark; binary content is skipped. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16le.decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16be.decode(bytes) };
  const nul = bytes.subarray(0, sniffed).indexOf(0);
  if (nul >= 0) return { skipped: 'binary content' };
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: lenient.decode(bytes), note: 'not valid UTF-8; read with replacement characters' };
  }
}
