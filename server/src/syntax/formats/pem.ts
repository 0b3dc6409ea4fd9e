import type { Format } from '../format.ts';
import { lineEnd, nextLine, ParsedTextBuilder } from '../scanners/parsedTextBuilder.ts';

/** Keys and certificates (RFC 7468), PuTTY keys and the like: the whole text is one value without a key. */
const format: Format = {
  id: 'pem',
  languageIds: ['pem'],
  paths: [
    '*.pem',
    '*.key',
    '*.p8',
    '*.ppk',
    '*.crt',
    '*.cer',
    '*.csr',
    '*.asc',
    '*.gpg',
    '*.pub',
    'id_rsa',
    'id_dsa',
    'id_ecdsa',
    'id_ed25519',
    'id_ecdsa_sk',
    'id_ed25519_sk',
    'identity.age',
    '*.agekey',
  ],
  comments: { line: '#' },
  parse(text, limits) {
    const out = new ParsedTextBuilder(text, limits);
    let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    // Comment lines of age keys and of explanations before the armour.
    for (let line = start; line < text.length;) {
      const end = lineEnd(text, line);
      if (text[line] === '#') {
        out.comment({ start: line, end }, 1);
        start = nextLine(text, end);
      } else if (text.slice(line, end).trim() !== '') break;
      if (end === text.length) break;
      line = nextLine(text, end);
    }
    let end = text.length;
    while (start < end && /\s/.test(text[start]!)) start++;
    while (end > start && /\s/.test(text[end - 1]!)) end--;
    if (end > start) out.entry({ keyPath: [], value: text.slice(start, end), valueRange: { start, end }, quoting: 'block' });
    return out.done();
  },
};
export default format;
