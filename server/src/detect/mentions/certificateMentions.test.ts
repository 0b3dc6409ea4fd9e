import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { describe, it } from 'mocha';
import { certificate, pemOf } from '../../../../test/support/certificates.ts';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { certificateMentions } from './certificateMentions.ts';

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const own = pemOf(certificate(publicKey, { 3: 'orders.acme.io' }, '270301120000Z'));
const authority = pemOf(certificate(publicKey, { 3: 'Acme Root' }, '270301120000Z', true));
const oneLine = (pem: string): string => pem.trim().replace(/\n+/g, '\\n');

describe('certificates as identities', () => {
  it('are named by their subject and known again however they are wrapped', () => {
    const [one] = certificateMentions(`# certificate\n${own}`);
    assert.equal(one?.title, 'certificate of orders.acme.io');
    assert.equal(one.id, certificateMentions(`CERT="${oneLine(own)}"`)[0]?.id);
    assert.equal(one.id, certificateMentions(own.replace(/^/gm, '    '))[0]?.id);
  });

  it('leave authorities and broken ones out', () => {
    assert.deepEqual(certificateMentions(authority), []);
    assert.deepEqual(certificateMentions(own.replace('-----END', '-----')), []);
    assert.deepEqual(certificateMentions('-----BEGIN CERTIFICATE-----\nabcd\n-----END CERTIFICATE-----'), []);
  });

  const id = 'identity-shared-across-environments';
  const text = oneLine(own);
  const mark = `#     ${'^'.repeat(text.length)} error`;
  it('are reported in two environments', () =>
    check(id, `//- /.env.staging\nCERT="${text}"\n${mark}\n//- /.env.production\nCERT="${text}"\n${mark}`));
  it('are silent in one, and as authorities', () =>
    checkNone(id, `//- /.env.staging\nA="${oneLine(authority)}"\n//- /.env.production\nA="${oneLine(authority)}"\nCERT="${text}"`));
});
