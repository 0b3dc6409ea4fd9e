import assert from 'node:assert/strict';
import { entropyToMnemonic } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('seed-phrase');
const phrase = (bytes: number): string => entropyToMnemonic(Uint8Array.from(Buffer.from(fake.hex(bytes * 2), 'hex')), wordlist);

describe('seed phrases', () => {
  const twelve = phrase(16);
  for (const [path, text, secret] of [
    ['.env', `MNEMONIC="${twelve}"\n`, twelve],
    ['a.yaml', `seedPhrase: ${twelve}\n`, twelve],
    ['hardhat.config.js', `accounts: { mnemonic: "${twelve}" },\n`, twelve],
    [
      'a.js',
      `const seed = [${twelve
        .split(' ')
        .map((one) => `"${one}"`)
        .join(', ')}];\n`,
      twelve,
    ],
    ['notes.txt', `recovery phrase of the wallet: ${twelve}\n`, twelve],
  ] as const)
    it(`finds the phrase in ${path}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.detector, one.secret]),
        [['seed-phrase', secret]],
      ));
  for (const bytes of [16, 20, 24, 28, 32])
    it(`finds one of ${bytes} bytes`, () => {
      const one = phrase(bytes);
      assert.equal(detectText(`MNEMONIC="${one}"\n`, '.env')[0]?.secret, one);
    });
  it('asks for the checksum, for words of the list and for one that is not published', () => {
    const words = twelve.split(' ');
    const wrong = [...words.slice(0, -1), words.at(-1) === 'zoo' ? 'abandon' : 'zoo'].join(' ');
    for (const value of [
      wrong,
      `${'test '.repeat(11)}junk`,
      `${'abandon '.repeat(11)}about`,
      'these are twelve words of a text that a person wrote here',
    ])
      assert.ok(!detectText(`MNEMONIC="${value}"\n`, '.env').some((one) => one.detector === 'seed-phrase'), value);
  });
});
