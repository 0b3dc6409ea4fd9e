import assert from 'node:assert/strict';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../../test/support/fixture.ts';
import { detectText } from '../../../../test/support/detectText.ts';

/** Keys are made anew at each run; none is ever used. */
const rsa = generateKeyPairSync('rsa', { modulusLength: 1_024 });
const small = generateKeyPairSync('rsa', { modulusLength: 512 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const edwards = generateKeyPairSync('ed25519');
const der = (key: KeyObject, type: 'pkcs1' | 'pkcs8' | 'sec1'): string => key.export({ format: 'der', type } as never).toString('base64');
const folded = (text: string, indent = ''): string => text.replace(/(.{64})(?=.)/g, `$1\n${indent}`);

describe('private keys without PEM lines', () => {
  for (const [name, text, algorithm] of [
    ['PKCS#1', der(rsa.privateKey, 'pkcs1'), 'RSA'],
    ['PKCS#1, short', der(small.privateKey, 'pkcs1'), 'RSA'],
    ['PKCS#8', der(rsa.privateKey, 'pkcs8'), 'RSA'],
    ['PKCS#8 of a curve', der(ec.privateKey, 'pkcs8'), 'EC'],
    ['SEC 1', der(ec.privateKey, 'sec1'), 'EC'],
    ['Ed25519', der(edwards.privateKey, 'pkcs8'), 'Ed25519'],
  ] as const) {
    const seen = (source: string, path: string): unknown =>
      detectText(source, path).map((one) => [one.detector, one.secret, one.credential.details?.['algorithm']]);
    const expected = [['der-private-key', text.replace(/=+$/, ''), algorithm]];
    it(`finds ${name} in a setting`, () => assert.deepEqual(seen(`alipay.privateKey=${text}\n`, 'app.properties'), expected));
    it(`finds ${name} over lines`, () => assert.deepEqual(seen(`<data>\n    ${folded(text, '    ')}\n</data>\n`, 'key.xml'), expected));
    it(`finds ${name} in a string`, () =>
      assert.deepEqual(seen(`String k = "${folded(text, '').replaceAll('\n', '\\n')}";\n`, 'A.java'), expected));
  }

  it('finds them in a file that holds nothing else', async () => {
    for (const text of [
      der(rsa.privateKey, 'pkcs1'),
      der(rsa.privateKey, 'pkcs8'),
      der(ec.privateKey, 'sec1'),
      der(edwards.privateKey, 'pkcs8'),
    ]) {
      const { host } = await analyseFixture(`//- /key.txt\n${text}\n`);
      const [facts] = [...host.view.files()];
      assert.deepEqual(
        facts!.credentials.map((one) => one.detector),
        ['der-private-key'],
      );
    }
  });

  it('covers the key', () => {
    const text = der(rsa.privateKey, 'pkcs8');
    assert.equal(detectText(`key: ${text}\nother: 1\n`)[0]?.at, text);
  });

  it('leaves public keys, certificates and halves of keys alone', () => {
    for (const text of [
      rsa.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      rsa.publicKey.export({ format: 'der', type: 'pkcs1' }).toString('base64'),
      ec.publicKey.export({ format: 'der', type: 'spki' }).toString('base64'),
      der(rsa.privateKey, 'pkcs8').slice(0, 120),
    ])
      assert.deepEqual(
        detectText(`<data>${text}</data>\n`, 'key.xml').map((one) => one.detector),
        [],
      );
  });

  it('leaves keys between PEM lines to the shape of PEM', () =>
    assert.deepEqual(
      detectText(rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 'key.txt').map((one) => one.detector),
      ['pem-private-key'],
    ));
});
