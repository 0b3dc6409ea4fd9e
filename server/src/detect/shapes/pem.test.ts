import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const pem = ec.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
const publicPem = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString().trim();
const encrypted = ec.privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString().trim();
const ed = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString().trim();
const fake = new Fake('pem');

describe('pem shape', () => {
  it('finds a key as a file', () => {
    const [one, ...rest] = detectText(`${pem}\n`, 'server.key');
    assert.deepEqual(
      [one?.form, one?.at, one?.credential.details, rest.length],
      ['private-key', pem, { algorithm: 'EC', encrypted: 'no' }, 0],
    );
  });
  it('finds a key in a block scalar, on one line and in JSON as one finding each', () => {
    assert.equal(detectText(`tls:\n  key: |\n${pem.replace(/^/gm, '    ')}\n`).filter((one) => one.form === 'private-key').length, 1);
    const line = pem.replaceAll('\n', '\\n');
    assert.deepEqual(
      detectText(`PRIVATE_KEY="${line}"\n`, '.env').map((one) => [one.form, one.at]),
      [['private-key', line]],
    );
    assert.deepEqual(
      detectText(JSON.stringify({ private_key: `${pem}\n` }), 'a.json').map((one) => [one.form, one.at]),
      [['private-key', line]],
    );
  });
  it('is the same credential however it is wrapped', () => {
    const [a] = detectText(`${pem}\n`, 'server.key');
    const [b] = detectText(JSON.stringify({ private_key: pem }), 'a.json');
    const [c] = detectText(`key: ${Buffer.from(pem).toString('base64')}\n`);
    assert.equal(a?.secret, b?.secret);
    assert.equal(a?.secret, c?.secret);
    assert.deepEqual(c?.credential.decoded, ['base64']);
  });
  it('tells algorithm and encryption', () => {
    assert.deepEqual(detectText(ed, 'a.pem')[0]?.credential.details, { algorithm: 'Ed25519', encrypted: 'no' });
    assert.equal(detectText(encrypted, 'a.pem')[0]?.credential.details?.['encrypted'], 'yes');
  });
  it('finds keys whose letters happen to look like a stand-in', () => {
    for (const part of ['xXxx', 'YouR', 'xxxxx', '/YOURs'])
      assert.equal(detectText(`${pem.slice(0, 60)}${part}${pem.slice(60 + part.length)}\n`, 'server.key').length, 1, part);
    for (const body of [
      'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      'your private key that is long enough',
      'MIIEvQIBADANBgkqhkiG9w0B...AQEFAASC',
      'YOUR_PRIVATE_KEY_OF_THE_SERVER',
    ])
      assert.deepEqual(detectText(`${pem.replace(/\n[^]+\n/, () => `\n${body}\n`)}\n`, 'server.key'), [], body);
  });
  it('finds age, dotenvx, PuTTY and JSON Web Keys', () => {
    const age = `AGE-SECRET-KEY-1${fake.text(58, { of: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L' })}`;
    assert.deepEqual(
      detectText(`# created: today\n${age}\n`, 'keys.txt').map((one) => one.at),
      [age],
    );
    const hex = fake.hex(64);
    assert.deepEqual(
      detectText(`DOTENV_PRIVATE_KEY_PRODUCTION="${hex}"\n`, '.env.keys').map((one) => [one.detector, one.at]),
      [['dotenvx-private-key', hex]],
    );
    const putty = `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: x\nPublic-Lines: 1\n${fake.base64(44)}\nPrivate-Lines: 1\n${fake.base64(44)}\nPrivate-MAC: ${fake.hex(64)}\n`;
    assert.deepEqual(
      detectText(putty, 'id.ppk').map((one) => [one.detector, one.credential.details?.['algorithm']]),
      [['putty-private-key', 'ed25519']],
    );
    const d = fake.base64url(43);
    assert.deepEqual(
      detectText(JSON.stringify({ kty: 'EC', crv: 'P-256', x: fake.base64url(43), y: fake.base64url(43), d }), 'jwk.json').map((one) => [
        one.form,
        one.at,
      ]),
      [['private-key', d]],
    );
  });
  it('leaves public keys, certificates and templates alone', () => {
    for (const text of [
      publicPem,
      publicPem.replaceAll('PUBLIC KEY', 'CERTIFICATE'),
      '-----' + 'BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
      '-----' + 'BEGIN PRIVATE KEY-----\n{{ .Values.key }}\n-----END PRIVATE KEY-----',
      'grep "-----' + 'BEGIN RSA PRIVATE KEY-----" file',
    ])
      assert.deepEqual(
        detectText(`${text}\n`, 'a.pem').map((one) => one.detector),
        [],
        text.slice(0, 40),
      );
  });
});
