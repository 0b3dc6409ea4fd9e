import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { certificate, pemOf } from '../../../../test/support/certificates.ts';
import { readCertificate } from './certificate.ts';

function keyPem(key: KeyObject, type: 'pkcs8' | 'pkcs1' = 'pkcs8'): string {
  return key.export({ type, format: 'pem' }).toString();
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const ed = generateKeyPairSync('ed25519');
const rsaCertificate = certificate(rsa.publicKey, { 10: 'Acme', 3: 'orders.acme.io' }, '270301120000Z');

describe('certificates', () => {
  it('reads subject, end and key', () => {
    const facts = readCertificate(rsaCertificate);
    assert.deepEqual([facts?.subject, facts?.expires], ['orders.acme.io', Date.UTC(2027, 2, 1, 12)]);
    const own = rsa.publicKey.export({ type: 'pkcs1', format: 'der' });
    assert.deepEqual(Buffer.from(facts!.publicKey), own);
  });
  it('reads years from 2050 on and organisations without a common name', () => {
    const facts = readCertificate(certificate(ec.publicKey, { 10: 'Acme' }, '20510301120000Z'));
    assert.deepEqual([facts?.subject, facts?.expires], ['Acme', Date.UTC(2051, 2, 1, 12)]);
  });
  it('gives nothing for other bytes, cut or changed', () => {
    for (let i = 0; i < rsaCertificate.length - 70; i += 7) assert.equal(readCertificate(rsaCertificate.subarray(0, i)), undefined);
    for (let i = 0; i < rsaCertificate.length; i++) {
      const changed = Buffer.from(rsaCertificate);
      changed[i] = changed[i]! ^ 0xff;
      assert.doesNotThrow(() => readCertificate(changed));
    }
  });

  const ecCertificate = certificate(ec.publicKey, { 3: 'pay.acme.io' }, '270401120000Z');
  for (const [title, key, expected] of [
    ['PKCS#8 RSA', keyPem(rsa.privateKey), 'RSA private key of orders.acme.io (valid until 2027-03-01)'],
    ['PKCS#1 RSA', keyPem(rsa.privateKey, 'pkcs1'), 'RSA private key of orders.acme.io (valid until 2027-03-01)'],
    ['EC', keyPem(ec.privateKey), 'EC private key of pay.acme.io (valid until 2027-04-01)'],
  ] as const)
    it(`names the certificate with the key's own public key: ${title}`, () => {
      const bundle = pemOf(ecCertificate) + key + pemOf(rsaCertificate);
      assert.deepEqual(
        detectText(bundle, 'tls.pem').map((one) => one.credential.title),
        [expected],
      );
      const yaml = `tls:\n  cert: |\n${(pemOf(rsaCertificate) + pemOf(ecCertificate)).replace(/^(?=.)/gm, '    ')}  key: ${JSON.stringify(key)}\n`;
      assert.deepEqual(
        detectText(yaml, 'values.yaml').map((one) => one.credential.title),
        [expected],
      );
    });
  it('names the certificate in the other member of a Kubernetes Secret', () => {
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const secret = `kind: Secret\ntype: kubernetes.io/tls\ndata:\n  tls.crt: ${base64(pemOf(ecCertificate) + pemOf(rsaCertificate))}\n  tls.key: ${base64(keyPem(rsa.privateKey))}\n`;
    const [one, ...rest] = detectText(secret, 'secret.yaml');
    assert.equal(rest.length, 0);
    assert.equal(one?.credential.title, 'RSA private key in base64 of orders.acme.io (valid until 2027-03-01)');
    assert.deepEqual([one?.credential.details?.['subject'], one?.credential.details?.['validUntil']], ['orders.acme.io', '2027-03-01']);
  });
  it('names the only certificate beside an Ed25519 key, and none beside the key of another', () => {
    const other = pemOf(certificate(ed.publicKey, { 3: 'mail.acme.io' }, '270501120000Z'));
    assert.match(detectText(keyPem(ed.privateKey) + other, 'a.pem')[0]!.credential.title, /^Ed25519 private key of mail\.acme\.io/);
    assert.equal(detectText(keyPem(rsa.privateKey) + other, 'a.pem')[0]?.credential.title, 'RSA private key');
    assert.equal(detectText(keyPem(ed.privateKey) + other + pemOf(rsaCertificate), 'a.pem')[0]?.credential.title, 'Ed25519 private key');
  });
});
