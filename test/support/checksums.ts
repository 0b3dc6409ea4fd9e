import { alphabets } from './fake.ts';

/** CRC-32 (IEEE) of ASCII text, by the bit: independent of the table in the product. */
function crc32(text: string): number {
  let crc = 0xffffffff;
  for (const character of text) {
    crc ^= character.charCodeAt(0);
    for (let i = 0; i < 8; i++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** The body of a GitHub token followed by its six base-62 digits of CRC-32. */
export function withGithubChecksum(prefix: string, body: string): string {
  const digits = alphabets.alnum;
  let value = crc32(body);
  let tail = '';
  for (let i = 0; i < 6; i++) {
    tail = digits[value % 62]! + tail;
    value = Math.floor(value / 62);
  }
  return prefix + body + tail;
}
