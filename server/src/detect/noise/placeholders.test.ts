import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { isPlaceholder } from './placeholders.ts';
import { isDefaultPassword } from './wellKnown.ts';

describe('placeholders', () => {
  const placeholders = [
    '',
    '-',
    'changeme',
    'enable',
    'CHANGE_ME',
    'change-me-please',
    'your-api-key-here',
    '<token>',
    '<your password>',
    'xxxx',
    'xxxxxxxx',
    '********',
    '...',
    'sk-...',
    'example',
    'AKIA' + 'IOSFODNN7EXAMPLE',
    'dummy',
    'todo',
    'REDACTED',
    '[REDACTED]',
    'REPLACE_ME',
    'REPLACE_WITH_TOKEN',
    '!Ref Password',
    '!vault',
    '${VAR}',
    '${{ secrets.X }}',
    '{{ .Values.password }}',
    '$(PASSWORD)',
    '%s',
    '%(password)s',
    '@@password@@',
    '@password@',
    '#{DbPassword}#',
    'insert_token_here',
    'sample',
    'secret',
    'password',
    'my-secret',
    'null',
    'none',
    'true',
    'false',
    '11111111',
    'abcdefghijkl',
    '0123456789abcdef',
    'abcabcabcabc',
    '$PASSWORD',
    '%PASSWORD%',
    '__DB_PASSWORD__',
    'YOUR_CLIENT_SECRET',
    'todo-set-this',
    'enter-the-password',
    'keytoemailgatewayurl',
    'token-for-the-mail-api',
    '"changeme"',
  ];
  for (const value of placeholders) it(`takes ${JSON.stringify(value)} for one`, () => assert.equal(isPlaceholder(value), true));

  it('keeps generated values', () => {
    const fake = new Fake('placeholders');
    for (let i = 0; i < 2_000; i++) {
      for (const value of [fake.password(), fake.hex(32), fake.alnum(40), fake.base64(88), fake.uuid(), fake.password(9)]) {
        assert.equal(isPlaceholder(value), false, value);
      }
    }
  });

  for (const value of [
    'hunter2',
    'Tr0ub4dor&3',
    'correct horse battery staple',
    'S3cr3t!pw',
    '!Tr0ub4dor',
    '!hunter2!',
    'pa$$w0rd-of-ours',
  ])
    it(`keeps ${value}`, () => assert.equal(isPlaceholder(value), false));

  it('knows vendor defaults', () => {
    assert.equal(isDefaultPassword('postgres', 'postgres'), true);
    assert.equal(isDefaultPassword('scott', 'tiger'), true);
    assert.equal(isDefaultPassword(undefined, 'changeit'), true);
    assert.equal(isDefaultPassword('orders', 'orders'), true);
    assert.equal(isDefaultPassword(undefined, 'tiger'), false);
    assert.equal(isDefaultPassword('orders', new Fake(1).password()), false);
    assert.equal(isDefaultPassword('constructor', 'x'), false);
  });
});
