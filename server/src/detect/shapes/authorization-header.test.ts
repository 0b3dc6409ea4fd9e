import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('header');
const password = fake.password();
const token = fake.alnum(40);

describe('authorization header shape', () => {
  it('decodes basic authorization', () => {
    const header = Buffer.from(`orders:${password}`).toString('base64');
    const [one] = detectText(`Authorization: Basic ${header}\n`);
    assert.deepEqual([one?.form, one?.secret, one?.at, one?.credential.principal], ['encoded', password, header, 'orders']);
    assert.deepEqual(one?.credential.decoded, ['base64']);
  });
  it('finds bearer tokens in command lines and lists', () => {
    assert.equal(detectText(`curl -H "Authorization: Bearer ${token}" https://acme.io\n`, 'a.sh')[0]?.at, token);
    assert.equal(detectText(`headers:\n  Authorization:\n    - Bearer ${token}\n`)[0]?.at, token);
    assert.equal(detectText(`Authorization: token ${token}\n`, 'a.http')[0]?.at, token);
  });
  it('finds session cookies', () => {
    const cookie = fake.alnum(48);
    const [one] = detectText(`headers:\n  Set-Cookie:\n    - connect.sid=s%3A${cookie}; Path=/\n`);
    assert.equal(one?.secret, `s%3A${cookie}`);
  });
  for (const text of [
    'Authorization: Bearer ${TOKEN}',
    'Authorization: Bearer <token>',
    'a: the bearer of this certificate',
    'Authorization: Basic dXNlcjpwYXNzd29yZA==',
    'auth: basic authentication',
    'token authentication-is-required-here',
  ])
    it(`is silent on ${text}`, () =>
      assert.deepEqual(
        detectText(`${text}\n`).map((one) => one.detector),
        [],
      ));
});
