import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { randomness } from './information.ts';

describe('randomness', () => {
  const words = [
    'password',
    'my-secret-name',
    'application/json',
    'ThisIsCamelCase',
    'prometheus-operator',
    'database-credentials',
    'Passwort',
    'contraseña',
    'sha256',
    'getAccessToken',
    'XMLHttpRequest',
    'kubernetes.io/tls',
    'io.quarkus.datasource',
    'mot_de_passe',
    '',
  ];
  for (const word of words)
    it(`finds ${JSON.stringify(word)} word-like`, () => assert.ok(randomness(word) < 0.35, String(randomness(word))));

  it('tells generated values from words', () => {
    const fake = new Fake('letters');
    let low = 0;
    for (let i = 0; i < 1_000; i++) {
      for (const value of [fake.alnum(20), fake.text(20, 'base32'), fake.text(20, 'lower'), fake.hex(32), fake.base64(40)])
        if (randomness(value) < 0.5) low++;
    }
    assert.ok(low < 50, `${low} of 5000 below one half`);
  });

  it('stays within 0 and 1 and reads only the beginning of long values', () => {
    const value = new Fake(2).alnum(200);
    assert.equal(randomness(value), randomness(value.slice(0, 96)));
    assert.ok(randomness(value) <= 1);
  });
});
