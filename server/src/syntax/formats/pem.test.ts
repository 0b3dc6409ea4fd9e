import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { defaultParseLimits } from '../format.ts';
import { formatFor } from '../formatRegistry.ts';
import pem from './pem.ts';

describe('pem', () => {
  it('gives the whole text as one value, without comments before it and blanks around it', () => {
    const label = ['CERTIFICATE', 'REQUEST'].join(' ');
    const body = `-----BEGIN ${label}-----\n${new Fake('pem').base64(64)}\n-----END ${label}-----`;
    const text = `# made for a test\n\n${body}\n`;
    const { entries, comments } = pem.parse(text, defaultParseLimits);
    assert.deepEqual(
      entries.map(({ keyPath, value, verbatim }) => ({ keyPath, value, verbatim })),
      [{ keyPath: [], value: body, verbatim: true }],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['made for a test'],
    );
    assert.deepEqual(pem.parse('\n \n', defaultParseLimits).entries, []);
  });

  it('is the format of key files', () => {
    for (const path of ['a/server.pem', 'id_ed25519', '.ssh/id_rsa', 'AuthKey_X.p8']) assert.equal(formatFor(path).id, 'pem', path);
  });
});
