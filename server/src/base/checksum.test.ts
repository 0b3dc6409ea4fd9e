import assert from 'node:assert/strict';
import zlib from 'node:zlib';
import { describe, it } from 'mocha';
import { crc32, crc32Base62, fromBase32, fromBase64, toBase62 } from './checksum.ts';
import { Fake } from '../../../test/support/fake.ts';

describe('checksum', () => {
  it('computes the CRC-32 check value of the standard', () => {
    assert.equal(crc32('123456789'), 0xcbf43926);
    assert.equal(crc32(''), 0);
  });

  it('agrees with gzip on random text', () => {
    const fake = new Fake(1);
    for (let i = 0; i < 50; i++) {
      const text = fake.base64(fake.integer(100));
      const trailer = zlib.gzipSync(text).subarray(-8, -4);
      assert.equal(crc32(text), trailer.readUInt32LE());
    }
  });

  it('writes base 62 with leading zeros', () => {
    assert.equal(toBase62(0, 6), '000000');
    assert.equal(toBase62(61, 1), 'z');
    assert.equal(toBase62(62, 3), '010');
    assert.equal(toBase62(0xffffffff, 6), '4gfFC3');
    assert.equal(crc32Base62('123456789').length, 6);
  });

  it('reads base 32 as a number', () => {
    assert.equal(fromBase32('A'), 0n);
    assert.equal(fromBase32('BA'), 32n);
    assert.equal(fromBase32('7777'), 0xfffffn);
    assert.equal(fromBase32('A1'), undefined);
  });

  it('reads base64 and base64url', () => {
    const fake = new Fake(2);
    for (let i = 0; i < 50; i++) {
      const bytes = Buffer.from(fake.alnum(fake.integer(40)));
      assert.deepEqual(Buffer.from(fromBase64(bytes.toString('base64'))!), bytes);
      assert.deepEqual(Buffer.from(fromBase64(bytes.toString('base64url'))!), bytes);
    }
    assert.equal(fromBase64('a b='), undefined);
    assert.equal(fromBase64('abcde'), undefined);
  });
});
