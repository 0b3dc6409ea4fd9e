import { sha256 } from '@noble/hashes/sha2.js';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { isExample } from './_exampleText.ts';
import { candidate, keyPathAt, ranks, type Candidate, type Scan, type Shape } from '../shape.ts';

/** Words of a phrase by BIP-39: 12, 15, 18, 21 or 24 (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki). */
const lengths: readonly number[] = [24, 21, 18, 15, 12];
const bitsOfWord = 11;

const index = new Map(wordlist.map((word, i) => [word, i]));

/** Phrases that everybody knows: those of the standard's own test vectors and of development chains, by their first words. */
const published: readonly string[] = [
  'abandon abandon',
  'legal winner thank year wave sausage',
  'letter advice cage absurd',
  'zoo zoo zoo',
  'test test test test',
  'candy maple cake sugar pudding cream honey rich smooth crumble',
  'myth like bonus scare over problem client lizard',
  'jelly better achieve collect unaware mountain thought cargo oxygen act hood bridge',
  'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  'gravity machine north sort system female filter attitude volume fold club stay feature office ecology',
  'hamster diagram private dutch cause delay private meat slide toddler razor book happy fancy',
  'scheme spot photo card baby mountain device kick cradle pact join borrow',
  'cat swing flag economy stadium alone churn speed unique patch report train',
  'light rule cinnamon wrap drastic word pride squirrel upgrade then income fatal apart sustain crack supply',
  'all hour make first leader extend hole alien behind guard gospel lava path output census museum junior',
  'vessel ladder alter error federal sibling chat ability sun glass valve picture',
  'void come effort suffer camp survey warrior heavy shoot primary clutch crush open amazing screen patrol',
];

/** Literals of which one stands near every phrase that is looked for. */
const seedPhraseLiterals: readonly string[] = ['mnemonic', 'seed', 'phrase', 'recovery', 'wallet'];

/** Runs of words in small letters, as long as a phrase. */
const run = /(?<![A-Za-z])(?:[a-z]{3,8}(?:[ \t,]{1,3}|\r?\n[ \t]{0,40})|"[a-z]{3,8}",[ \t]{0,3}){11,23}"?[a-z]{3,8}(?![A-Za-z])/g;

/** Whether the bits behind the entropy are the first of its SHA-256. */
function hasChecksum(words: readonly string[]): boolean {
  const numbers: number[] = [];
  for (const word of words) {
    const number = index.get(word);
    if (number === undefined) return false;
    numbers.push(number);
  }
  const total = words.length * bitsOfWord;
  const checksumBits = total / 33;
  const bit = (at: number): number => (numbers[Math.floor(at / bitsOfWord)]! >> (bitsOfWord - 1 - (at % bitsOfWord))) & 1;
  const entropy = new Uint8Array((total - checksumBits) / 8);
  for (let i = 0; i < entropy.length * 8; i++) entropy[i >> 3]! |= bit(i) << (7 - (i & 7));
  const digest = sha256(entropy);
  for (let i = 0; i < checksumBits; i++) if (((digest[i >> 3]! >> (7 - (i & 7))) & 1) !== bit(entropy.length * 8 + i)) return false;
  return true;
}

/** Seed phrases of wallets, told by the standard's list of words and by their checksum. */
function find(scan: Scan): readonly Candidate[] {
  const { text } = scan;
  if (!/mnemonic|seed|phrase|recovery|wallet/i.test(text)) return [];
  const found: Candidate[] = [];
  for (const match of text.matchAll(run)) {
    const words = match[0].match(/[a-z]+/g)!;
    const length = lengths.find((one) => one === words.length);
    if (length === undefined || new Set(words).size < length / 2 || !hasChecksum(words)) continue;
    const phrase = words.join(' ');
    if (published.some((one) => phrase.startsWith(one)) || isExample(text, match.index)) continue;
    found.push(
      candidate({
        detector: 'seed-phrase',
        title: 'Seed phrase of a wallet',
        kind: 'key',
        range: { start: match.index, end: match.index + match[0].length },
        keyPath: keyPathAt(scan, match.index),
        secret: phrase,
        confidence: 'high',
        rank: ranks.jwt,
      }),
    );
  }
  return found;
}

const shape: Shape = {
  id: 'seed-phrase',
  marks: seedPhraseLiterals,
  find,
};
export default shape;
