import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'mocha';
import { Fake } from '../../../../test/support/fake.ts';
import { isNoise as decide } from './decision.ts';
import { readKeyName } from './keyNames.ts';

const isNoise = (value: string, key: string, isReference?: (value: string) => boolean): boolean => {
  const { grade, kind } = readKeyName(key);
  return decide(value, { key, kind: grade === 'strong' && kind !== 'credential' ? kind : undefined, isReference });
};

const fake = new Fake('noise');

describe('noise', () => {
  const noise = [
    '/etc/ssl/private.key',
    './secret.txt',
    'C:\\keys\\a.pem',
    'server.pem',
    'https://acme.io/token',
    'user@acme.io',
    '30s',
    '10Mi',
    '2024-01-01',
    '1.2.3',
    'v1.2.3',
    '10.0.0.1:8080',
    'application/json',
    '#ffcc00',
    'org.acme.security.PasswordEncoder',
    'getPassword()',
    'config.password',
    'process.env.TOKEN',
    'my-app-secret',
    'DB_PASSWORD',
    'Enter your password',
    'パスワード',
    'Passwort',
    `sha256:${fake.hex(64)}`,
    `$2b$12$${fake.alnum(53)}`,
    `ENC[AES256_GCM,data:${fake.base64(8)}]`,
    `encrypted:${fake.base64(60)}`,
    `AgB${fake.base64(120)}`,
    'arn:aws:secretsmanager:eu-central-1:1:secret:x',
    'pa${x}ss',
    '{{ x }}',
    'prefix-{{ .Values.a | default (dict "b" 1) }}',
    '.Values.password }}',
    'kubernetes.io/tls',
    'ssh-ed25519 AAAA',
    '!Ref Password',
    'Пароль:',
    ',.:-¨¿?!',
  ];
  for (const value of noise) it(`takes ${value.slice(0, 40)} for noise`, () => assert.equal(isNoise(value, 'password'), true));

  it('keeps what is generated', () => {
    for (let i = 0; i < 500; i++) {
      for (const value of [
        fake.password(),
        fake.password(20),
        fake.alnum(32),
        fake.hex(40),
        fake.base64url(43),
        fake.uuid(),
        `${fake.password()}!$x`,
        `A${fake.digits(2)},.:-¨@*¿?!`,
        `${fake.alnum(9)}{{a}b${fake.alnum(4)}}}`,
        `/${fake.alnum(12)}aB7${fake.alnum(12)}`,
      ])
        assert.equal(isNoise(value, 'password'), false, value);
    }
  });
  it('leaves public keys alone', () => {
    const keys = [
      ...[512, 1_024, 2_048].map((modulusLength) => generateKeyPairSync('rsa', { modulusLength })),
      ...['P-256', 'P-384', 'P-521', 'secp256k1'].map((namedCurve) => generateKeyPairSync('ec', { namedCurve })),
      generateKeyPairSync('ed25519'),
    ];
    for (const { publicKey } of keys) {
      const text = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
      assert.equal(isNoise(text, 'signing_key'), true, text);
    }
  });
  it('asks for references', () =>
    assert.equal(
      isNoise(fake.alnum(20), 'password', () => true),
      true,
    ));
  it('leaves digests and ids alone by their names', () => {
    for (const key of ['commit', 'image.digest', 'checksum', 'accessKeyId']) assert.equal(isNoise(fake.hex(40), key), true, key);
  });
});
