import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { printable } from './printable.ts';

describe('printable', () => {
  it('shows what would change a line or its direction as escapes', () => {
    assert.equal(printable('a\nb\r\tc\u001b[2Jd\u009be\u202ef\ufeff'), 'a\\nb\\r\\tc\\x1b[2Jd\\x9be\\u202ef\\ufeff');
  });

  it('shows what is half a character or none', () => {
    assert.equal(printable('a\ud83db\udd11c\uffff'), 'a\\ud83db\\udd11c\\uffff');
  });

  it('leaves text of any language as it is', () => {
    for (const text of ['déploiement/prod.env', '配置/生产.yml', 'a b\\c', '🔑.json']) assert.equal(printable(text), text);
  });
});
