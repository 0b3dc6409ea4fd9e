import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('command line');
const password = fake.password();
const token = fake.alnum(24);

describe('command line shape', () => {
  const found: readonly string[] = [
    `curl -u orders:${password} https://acme.io`,
    `curl --user "orders:${password}" https://acme.io`,
    `sshpass -p ${password} ssh host`,
    `sshpass -p '${password}' ssh host`,
    `mysql -h db -u root -p${password} shop`,
    `docker login -u orders -p ${password} registry.acme.io`,
    `PGPASSWORD=${password} psql -h db`,
    `tool --password ${password} --host db`,
    `tool --password=${password}`,
    `docker run -e MYSQL_PASSWORD=${password} mysql`,
    `psql -c "CREATE USER x WITH PASSWORD '${password}'"`,
    `mysql -e "CREATE USER x IDENTIFIED BY '${password}'"`,
    `openssl enc -pass pass:${password}`,
    `echo ${password} | docker login --password-stdin`,
  ];
  it('finds account and password in quotes of their own', () =>
    assert.deepEqual(
      ['orders', '{orders}'].map((user) =>
        detectText(`curl --user "${user}":"${password}" https://acme.io\n`, 'notes.txt').map((one) => [one.secret, one.at]),
      ),
      [[[password, password]], [[password, password]]],
    ));
  it('finds a password with the braces of the manual around it', () =>
    assert.deepEqual(
      detectText(`curl --user "apikey":"{${token}}" https://acme.io\n`, 'notes.txt').map((one) => [one.secret, one.at]),
      [[token, token]],
    ));
  for (const command of found)
    it(`finds ${command.replace(password, '…')}`, () => {
      assert.deepEqual(
        detectText(`#!/bin/sh\n${command}\n`, 'run.sh').map((one) => [one.secret, one.at]),
        [[password, password]],
      );
      assert.deepEqual(
        detectText(`script:\n  - ${command.includes(': ') ? JSON.stringify(command) : command}\n`).map((one) => one.at),
        [password],
      );
    });

  for (const [command, secret] of [
    [`sqlplus -S orders/${password}@shop`, password],
    [`smbclient //files/share -U orders%${token}`, token],
    [`snmpwalk -v3 -u orders -A ${token} -x AES host`, token],
    [`7z x -p${token} a.7z`, token],
    [`unzip -P ${token} a.zip`, token],
    [`ipmitool -H bmc -U orders -P ${token} power status`, token],
    [`xfreerdp /u:orders /p:${token} /v:host`, token],
    [`signtool sign /f a.pfx /p ${token} a.exe`, token],
    [`az login --service-principal -u orders -p ${token} --tenant t`, token],
    [`security unlock-keychain -p ${token} build.keychain`, token],
    [`net use Z: \\\\host\\share /user:orders ${token}`, token],
    [`rabbitmqctl add_user orders ${token}`, token],
    [`npm config set //registry.acme.io/:_authToken ${token}`, token],
    [`aws configure set aws_secret_access_key ${token}`, token],
    [`rclone config create store s3 secret_access_key ${token}`, token],
    [`dotnet nuget push a.nupkg -k ${token} -s acme`, token],
    [`htpasswd -b -c users orders ${token}`, token],
    [`sudo -S <<< "${token}" id`, token],
  ] as const)
    it(`finds ${command.replace(secret, '…')}`, () =>
      assert.deepEqual(
        detectText(`${command}\n`, 'run.sh').map((one) => [one.secret, one.at]),
        [[secret, secret]],
      ));

  for (const command of [
    'sqlplus orders/$PASSWORD@shop',
    'smbclient //files/share -U orders%$PASSWORD',
    'zip -P "$PASSWORD" a.zip b',
    'npm config set registry https://registry.acme.io',
    'git config --global credential.helper store',
    'aws configure set region eu-central-1',
    'kubectl config set current-context orders-staging-01',
    'sudo -u postgres psql <<< "select 1"',
    'schtasks /create /tn job /ru SYSTEM',
    'curl -u "$USER:$PASSWORD" https://acme.io',
    'curl -u admin: https://acme.io',
    'mysql -u root -p shop',
    'mysql -p"$PASSWORD"',
    'docker run -p 8080:80 nginx',
    'tool --password-file /run/x',
    'ssh -p 2222 host',
    'docker login -u x -p "$TOKEN"',
    'tool --password "${PASSWORD}"',
    'cp -p a/b c',
    'tool --ask-password https://acme.io',
    'mkdir -p /var/lib/mysql-files',
  ])
    it(`is silent on ${command}`, () =>
      assert.deepEqual(
        detectText(`${command}\n`, 'run.sh').map((one) => one.detector),
        [],
      ));
});
