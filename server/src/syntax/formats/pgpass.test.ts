import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import pgpass from './pgpass.ts';

describe('pgpass', () => {
  it('reads five fields with escapes, below the host', () => {
    const text = '# note\nh:5432:*:u:p\\:w\\\\\nbroken:line\nlocalhost:1:d:u:a:b\n';
    const { entries, comments } = pgpass.parse(text, defaultParseLimits);
    assert.deepEqual(
      entries.map((entry) => `${entry.keyPath.join('/')}=${entry.value}`),
      [
        'pgpass/h/host=h',
        'pgpass/h/port=5432',
        'pgpass/h/database=*',
        'pgpass/h/user=u',
        'pgpass/h/password=p:w\\',
        'pgpass/localhost/host=localhost',
        'pgpass/localhost/port=1',
        'pgpass/localhost/database=d',
        'pgpass/localhost/user=u',
        'pgpass/localhost/password=a:b',
      ],
    );
    assert.equal(entries[4]!.verbatim, false);
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['note'],
    );
  });
});
