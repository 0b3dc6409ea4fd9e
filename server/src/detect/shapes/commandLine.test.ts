import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../base/fake.ts';

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

  for (const command of [
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
