import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('jwt');
const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwt = (claims: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }): string =>
  `${part(header)}.${part(claims)}.${fake.base64url(43)}`;

describe('jwt shape', () => {
  it('reads issuer, subject, audience and end', () => {
    const token = jwt({ iss: 'https://login.acme.io/', sub: 'orders', aud: ['a', 'b'], exp: 1_900_000_000 });
    const [one, ...rest] = detectText(`x: ${token}\n`);
    assert.equal(rest.length, 0);
    assert.deepEqual(
      [one?.at, one?.credential.principal, one?.credential.system, one?.credential.expires],
      [token, 'orders', 'login.acme.io', 1_900_000_000_000],
    );
    assert.equal(one?.credential.details?.['audience'], 'a, b');
  });
  it('knows that anonymous Supabase keys are public', () => {
    assert.equal(detectText(`x: ${jwt({ iss: 'supabase', role: 'anon' })}\n`)[0]?.credential.sensitivity, 'public');
    assert.equal(detectText(`x: ${jwt({ iss: 'supabase', role: 'service_role' })}\n`)[0]?.credential.sensitivity, 'secret');
  });
  it('wants a JSON header and claims', () => {
    assert.deepEqual(
      detectText(`x: eyJ${fake.base64url(30)}.eyJ${fake.base64url(30)}.${fake.base64url(43)}\n`).map((one) => one.detector),
      [],
    );
    assert.deepEqual(
      detectText(`x: ${part({ a: 1 })}.${part({ b: 2 })}.${fake.base64url(43)}\n`).filter((one) => one.detector === 'jwt'),
      [],
    );
  });
});
