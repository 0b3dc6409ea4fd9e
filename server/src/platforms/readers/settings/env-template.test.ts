import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './env-template.ts';

describe('reader env-template', () => {
  it('reads the variables of a template', () => {
    const read = readWith(reader, 'deploy/.env.example', 'DB_HOST=localhost\n# DB_USER=x\nexport DB_PASSWORD=\n');
    assert.deepEqual(read.mentions, ['declares variable:deploy/DB_HOST', 'declares variable:deploy/DB_PASSWORD']);
    assert.equal(read.at(read.identities[0]!.range), 'DB_HOST');
  });

  it('reads no other env file', () => {
    for (const path of ['.env', '.env.production', 'examples/config.env'])
      assert.deepEqual(readWith(reader, path, 'A=b\n').mentions, [], path);
  });

  it('is fed anything', () => {
    checkTyping(reader, '.env.example', 'A=b\nB="c\nd"\n');
  });
});
