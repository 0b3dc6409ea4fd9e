import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';
import { isCredentialPath } from '../detect.ts';

const fake = new Fake('whole-file');

describe('files that are one credential', () => {
  const found: readonly (readonly [path: string, text: string, title: RegExp])[] = [
    ['config/master.key', fake.hex(32), /Rails/],
    ['config/credentials/production.key', `${fake.hex(32)}\n`, /Rails/],
    ['ansible/.vault_pass', `${fake.password()}\n`, /Ansible/],
    ['vault-password-prod.txt', fake.password(), /Ansible/],
    ['.erlang.cookie', fake.alnum(20).toUpperCase(), /Erlang/],
    ['mongo-keyfile', fake.base64(700), /MongoDB/],
    ['secrets/db_password.txt', `${fake.password()}\r\n`, /Password/],
    ['secrets/db_password', fake.password(), /Password/],
    ['run/api.token', fake.alnum(40), /Token/],
    ['docker/mysql-root-password', 'harbourlamp', /Password/],
    ['secret.key', fake.base64url(43), /Key/],
  ];
  for (const [path, text, title] of found)
    it(`finds that of ${path}`, () => {
      const seen = detectText(text, path);
      assert.equal(seen.length, 1);
      assert.equal(seen[0]!.detector, 'credential-file');
      assert.match(seen[0]!.credential.title, title);
      assert.equal(seen[0]!.at, text.trim());
      assert.ok(isCredentialPath(path));
    });

  const silent: readonly (readonly [path: string, text: string])[] = [
    ['config/master.key', 'changeme'],
    ['docs/password.txt', 'Choose a password of at least eight characters.\n'],
    ['wordlists/passwords.txt', `${fake.password()}\n${fake.password()}\n`],
    ['src/token.ts', 'export'],
    ['secrets/db_password.txt', '${DB_PASSWORD}'],
    ['app/secretName', fake.alnum(20)],
    ['config/credentials/production.key', 'see the wiki\n'],
  ];
  for (const [path, text] of silent)
    it(`is silent on ${path} with ${JSON.stringify(text.slice(0, 20))}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.detector),
        [],
      ));

  it('names stores of keys by the file, but not stores of certificates and those of tests', () => {
    for (const path of ['deploy/release.jks', 'app/upload.keystore', 'cert.pfx', 'id.p12', 'team.kdbx', 'svc.keytab', 'wallet.dat']) {
      const [one, ...rest] = detectText('', path);
      assert.deepEqual([one?.detector, one?.form, rest.length], ['key-store', 'private-key', 0], path);
    }
    for (const path of ['truststore.jks', 'src/test/resources/server.p12', 'ca-certs.jks', 'x.cer', 'notes.txt'])
      assert.deepEqual(detectText('', path), [], path);
  });
});
