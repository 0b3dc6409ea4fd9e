import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('hash');
const crypt = (length: number): string => fake.alnum(length);
const apr1 = `$apr1$${crypt(8)}$${crypt(22)}`;
const bcrypt = `$2y$10$${crypt(53)}`;
const sha512 = `$6$${crypt(16)}$${crypt(86)}`;
const sha1 = `{SHA}${fake.base64(27)}=`;
const des = crypt(13);

describe('hashes of passwords', () => {
  for (const [path, text, secret, user] of [
    ['.htpasswd', `kim:${apr1}\n`, apr1, 'kim'],
    ['etc/nginx/.htpasswd', `kim:${sha1}\n`, sha1, 'kim'],
    ['.htpasswd', `kim:${des}\nlee:${apr1}\n`, des, 'kim'],
    ['backup/shadow', `root:${sha512}:18000:0:99999:7:::\ndaemon:*:18000:0:99999:7:::\n`, sha512, 'root'],
    [
      'docker-compose.yml',
      `labels:\n  - "auth.basicauth.users=kim:${bcrypt.replaceAll('$', '$$$$')}"\n`,
      bcrypt.replaceAll('$', '$$$$'),
      'kim',
    ],
    ['values.yaml', `users: |\n  kim:${bcrypt}\n`, bcrypt, 'kim'],
  ] as const)
    it(`finds that of ${path}`, () => {
      const [one] = detectText(text, path);
      assert.deepEqual([one?.detector, one?.secret, one?.at, one?.credential.principal], ['password-hash', secret, secret, user]);
    });

  for (const [path, text] of [
    ['user-data.yaml', `#cloud-config\nusers:\n  - name: kim\n    passwd: ${sha512}\n`],
    ['ks.cfg', `rootpw --iscrypted ${sha512}\n`],
    ['preseed.cfg', `d-i passwd/root-password-crypted password ${sha512}\n`],
    ['main.tf', `password_hash = "${sha512}"\n`],
  ] as const)
    it(`finds that under the name of a password in ${path}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.detector, one.secret]),
        [['password-hash', sha512]],
      ));

  it('is surer of formats that are fast to try', () =>
    assert.deepEqual(
      [apr1, sha512, bcrypt].map((secret) => detectText(`kim:${secret}\n`, '.htpasswd')[0]?.credential.confidence),
      ['high', 'medium', 'low'],
    ));

  it('finds captured Kerberos replies', () => {
    const reply = `$krb5asrep$23$kim@acme.internal:${fake.hex(32)}$${fake.hex(400)}`;
    assert.deepEqual(
      detectText(`${reply}\n`, 'loot.txt').map((one) => [one.detector, one.secret]),
      [['password-hash', reply]],
    );
  });

  it('finds answers to NTLM challenges', () => {
    const message = Buffer.alloc(64 + 12 + 24 + 24);
    message.write('NTLMSSP\0', 'latin1');
    message.writeUInt32LE(3, 8);
    const field = (at: number, start: number, length: number): void => {
      message.writeUInt16LE(length, at);
      message.writeUInt32LE(start, at + 4);
    };
    message.write('orders', 64, 'utf16le');
    field(36, 64, 12);
    Buffer.from(fake.hex(96), 'hex').copy(message, 76);
    field(12, 76, 24);
    field(20, 100, 24);
    const answer = message.toString('base64');
    assert.deepEqual(
      detectText(`Authorization: NTLM ${answer}\n`, 'request.http').map((one) => [one.detector, one.secret, one.credential.principal]),
      [['password-hash', answer, 'orders']],
    );
    field(20, 0, 0);
    assert.deepEqual(detectText(`proxy: ${message.toString('base64')}\n`, 'notes.txt'), []);
  });

  it('finds what stands in plain text in an htpasswd file', () =>
    assert.deepEqual(
      detectText(`kim:${apr1}\nlee:${fake.password()}\n`, '.htpasswd').map((one) => one.detector),
      ['password-hash', 'htpasswd-password'],
    ));

  for (const [path, text] of [
    ['seed.sql', `INSERT INTO users VALUES ('kim', '${bcrypt}');\n`],
    ['.htpasswd', 'kim:\nlee:!\n'],
    ['shadow', 'daemon:*:18000:0:99999:7:::\nbin:!!:18000:0:99999:7:::\n'],
    ['passwd', 'root:x:0:0:root:/root:/bin/bash\nkim:x:1000:1000:Kim:/home/kim:/bin/zsh\n'],
    ['values.yaml', `# kim:${apr1}\na: b\n`],
    ['run.sh', 'echo $1$2 "cost: $5$x"\n'],
    ['values.yaml', `users: kim:$apr1$${crypt(4)}\n`],
  ] as const)
    it(`is silent on ${path}: ${JSON.stringify(text.slice(0, 30))}`, () => assert.deepEqual(detectText(text, path), []));
});
