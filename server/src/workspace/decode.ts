/** Why the bytes of a file are no text for analysis, or the text with what was wrong with it. */
export type Decoded = { readonly text: string; readonly note?: string } | { readonly skipped: string };

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');
const utf16le = new TextDecoder('utf-16le');
const utf16be = new TextDecoder('utf-16be');

/** Bytes looked at for a NUL, the way git tells binary files. */
const sniffed = 8_000;

/**
 * The order of the bytes of UTF-16 without a byte-order mark: text of mostly Latin letters has a NUL in every other place and
 * in no other; undefined where the bytes are no such text.
 */
function unmarkedUtf16(head: Uint8Array): typeof utf16le | undefined {
  const pairs = head.length >> 1;
  if (pairs < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (head[i] === 0 && head[i + 1] === 0) return undefined;
    if (head[i] === 0) even++;
    if (head[i + 1] === 0) odd++;
  }
  const decoder = odd >= pairs * 0.7 && even === 0 ? utf16le : even >= pairs * 0.7 && odd === 0 ? utf16be : undefined;
  // Numbers of 16 bits look the same; text is printable.
  return decoder && !/[^\t\n\r\x20-\x7e\u00a0-\ud7ff\uf900-\ufffd]/.test(decoder.decode(head.subarray(0, pairs * 2))) ? decoder : undefined;
}

/** Decodes the bytes of a file: UTF-8 (a byte-order mark is dropped) or UTF-16, also without a mark; binary content is skipped. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16le.decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16be.decode(bytes) };
  const nul = bytes.subarray(0, sniffed).indexOf(0);
  if (nul >= 0) {
    const decoder = unmarkedUtf16(bytes.subarray(0, sniffed));
    return decoder ? { text: decoder.decode(bytes) } : { skipped: 'binary content' };
  }
  try {
    return { text: strict.decode(bytes) };
  } catch {
    return { text: lenient.decode(bytes), note: 'not valid UTF-8; read with replacement characters' };
  }
}
