import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { decode } from './decode.ts';

const bigEndian = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();

describe('decoding', () => {
  const text = '[db]\r\npassword = naïve\r\n';
  const read = (bytes: Uint8Array): string | undefined => {
    const decoded = decode(bytes);
    return 'text' in decoded ? decoded.text : undefined;
  };

  it('reads UTF-8, and UTF-16 of both orders with and without a mark', () => {
    assert.equal(read(Buffer.from(text)), text);
    assert.equal(read(Buffer.from(`\ufeff${text}`, 'utf16le')), text);
    assert.equal(read(bigEndian(`\ufeff${text}`)), text);
    assert.equal(read(Buffer.from(text, 'utf16le')), text);
    assert.equal(read(bigEndian(text)), text);
  });

  it('takes numbers and programs for binary', () => {
    const numbers = new Uint8Array(new Uint16Array(Array.from({ length: 200 }, (_, i) => i)).buffer);
    assert.equal(read(numbers), undefined);
    assert.equal(read(new Uint8Array(64)), undefined);
    assert.equal(read(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])), undefined);
    assert.equal(read(Buffer.from('a\0')), undefined);
  });
});
