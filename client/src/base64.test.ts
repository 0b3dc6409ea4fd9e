import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toBase64 } from './base64.ts';

describe('base64', () => {
  for (const size of [0, 1, 2, 3, 0x7fff, 0x8000, 0x8001, 300_000]) {
    it(`of ${size} bytes is what Node makes of them`, () => {
      const bytes = Uint8Array.from({ length: size }, (_, i) => (i * 31 + 7) & 255);
      assert.equal(toBase64(bytes), Buffer.from(bytes).toString('base64'));
    });
  }
});
