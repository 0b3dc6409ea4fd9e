import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Fake } from '../../../test/support/fake.ts';
import { decodeBase64, decodeBase64Text } from './base64.ts';

describe('base64', () => {
  it('agrees with Node on every length, with and without padding, in both alphabets', () => {
    const fake = new Fake('base64');
    for (let length = 0; length < 100; length++) {
      const bytes = Buffer.from(fake.hex(length * 2), 'hex');
      for (const text of [bytes.toString('base64'), bytes.toString('base64url')]) assert.deepEqual(Buffer.from(decodeBase64(text)!), bytes);
    }
  });
  it('reads text of any script and refuses bytes that are none', () => {
    for (const text of ['a:b', 'пароль', '密码', '😀', '']) assert.equal(decodeBase64Text(Buffer.from(text).toString('base64')), text);
    for (const bytes of [[0], [0xff], [0xc3], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80]])
      assert.equal(decodeBase64Text(Buffer.from(bytes).toString('base64')), undefined);
    for (const text of ['a', 'ab=c', 'a b!', '====a']) assert.equal(decodeBase64(text), undefined, text);
  });
});
