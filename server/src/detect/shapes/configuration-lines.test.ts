import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';
import { isCredentialPath } from '../detect.ts';

const fake = new Fake('configuration-lines');
const password = fake.password(14);
const word = fake.alnum(14);

describe('lines of configuration files', () => {
  const found: readonly (readonly [path: string, text: string, secret?: string, account?: string])[] = [
    ['redis.conf', `port 6379\nrequirepass ${word}\n`],
    ['redis.conf', `masterauth "${word}"\n`],
    ['sentinel.conf', `sentinel auth-pass main ${word}\n`],
    ['users.acl', `user default off\nuser ops on >${word} ~* +@all\n`, word, 'ops'],
    ['haproxy.cfg', `userlist u\n  user ops insecure-password ${word}\n`, word, 'ops'],
    ['haproxy.cfg', `listen stats\n  stats auth ops:${word}\n`, word, 'ops'],
    ['nginx.conf', `location / {\n  secure_link_secret ${word};\n}\n`],
    ['sasl_passwd', `[smtp.corp.tld]:587 ops@corp.tld:${password}\n`, password, 'ops@corp.tld'],
    ['exim4/passwd.client', `smtp.corp.tld:ops:${word}\n`, word, 'ops'],
    ['ppp/chap-secrets', `# client server secret IP\nops * ${word} *\n`, word, 'ops'],
    ['ppp/pap-secrets', `"ops" * "${word}"\n`, word, 'ops'],
    ['ipsec.secrets', `10.0.0.1 10.0.0.2 : PSK "${password}"\n`],
    ['ipsec.secrets', `ops : EAP "${password}"\n`, password, 'ops'],
    ['pgbouncer/userlist.txt', `"svc" "${password}"\n`, password, 'svc'],
    ['vpn.ovpn', `client\n<auth-user-pass>\nops\n${word}\n</auth-user-pass>\n`, word, 'ops'],
    ['vpn-auth.txt', `ops\n${word}\n`, word, 'ops'],
    ['wpa_supplicant.conf', `network={\n  ssid="x"\n  psk="${password}"\n}\n`],
    ['etc/config/wireless', `config wifi-iface\n  option key '${password}'\n`],
    ['.fetchmailrc', `poll mail.corp.tld with proto IMAP user "ops" with pass "${word}"\n`],
    ['.authinfo', `machine mail.corp.tld login ops port 587 password ${word}\n`, word, 'ops'],
    ['squid.conf', `cache_peer p.corp.tld parent 3128 0 no-query login=ops:${word}\n`, word, 'ops'],
    ['tinyproxy.conf', `BasicAuth ops ${word}\n`, word, 'ops'],
    ['snmpd.conf', `createUser ops SHA "${word}" AES\n`, word, 'ops'],
    ['snmpd.conf', `rocommunity ${word} 10.0.0.0/8\n`],
    ['monitrc', `set httpd port 2812\n  allow ops:${word}\n`, word, 'ops'],
    ['passwd.dovecot', `ops@corp.tld:{PLAIN}${word}\n`, word, 'ops@corp.tld'],
    ['routers/core1.txt', `enable password 0 ${word}\n`],
    ['routers/core1.cfg', `username ops privilege 15 secret 0 ${word}\n`, word, 'ops'],
    ['routers/core1.cfg', `snmp-server community ${word} RO\n`],
    ['routers/core1.cfg', `tacacs-server host 10.0.0.9 key 7 ${fake.hex(16).toUpperCase()}\n`, undefined],
    ['routers/core1.cfg', `crypto isakmp key ${word} address 0.0.0.0\n`],
    ['routers/core1.cfg', ` neighbor 10.0.0.2 password ${word}\n`],
    ['fw.conf', `config user local\n  edit "ops"\n    set passwd "${word}"\n`],
    ['ntp.keys', `1 M ${word}\n`],
    ['users.ldif', `dn: uid=ops,dc=corp\nuserPassword: ${word}\n`],
    ['httpd.conf', `SetEnv DB_PASSWORD ${word}\n`],
    ['httpd.conf', `RequestHeader set X-Api-Key "${word}"\n`],
    ['nginx.conf', `server {\n  set $api_token "${word}";\n}\n`],
    ['nginx.conf', `fastcgi_param DB_PASSWORD ${word};\n`],
    ['slapd.conf', `rootdn "cn=admin,dc=x"\nbindpw ${word}\n`],
    ['slapd.conf', `rootpw ${word}\n`],
    ['msmtprc', `account d\nuser ops\npassword ${word}\n`],
    ['fish/config.fish', `set -x API_TOKEN "${word}"\n`],
    ['login.csh', `setenv DB_PASSWORD "${word}"\n`],
    ['etc/config/ddns', `config service\n  option password '${word}'\n`],
  ];
  for (const [path, text, secret, account] of found)
    it(`finds the password of ${path}: ${text.trim().split('\n').at(-1)!.split(' ').slice(0, 3).join(' ')}`, () => {
      const seen = detectText(text, path);
      assert.equal(seen.length, 1, JSON.stringify(seen.map((one) => one.detector)));
      if (secret !== undefined) assert.equal(seen[0]!.secret, secret);
      assert.equal(seen[0]!.at, seen[0]!.secret);
      if (account !== undefined) assert.equal(seen[0]!.credential.principal, account);
    });

  const silent: readonly (readonly [path: string, text: string])[] = [
    ['redis.conf', '# requirepass foobared\nrequirepass <password>\n'],
    ['users.acl', `user ops on #${fake.hex(64)} ~* +@all\n`],
    ['haproxy.cfg', '  # stats auth ops:secret-of-ours\n'],
    ['userlist.txt', `"svc" "md5${fake.hex(32)}"\n`],
    ['sasl_passwd', '[smtp.corp.tld]:587 ${USER}:${PASSWORD}\n'],
    ['core.cfg', `enable secret 5 $1$abcd$${fake.alnum(22)}\nsnmp-server community public RO\n`],
    ['docs/login.md', 'username admin password changed-by-you\n'],
    ['auth.txt', 'user\npassword\n'],
    ['users.ldif', `userPassword: {SSHA}${fake.base64(32)}\n`],
    ['nginx.conf', 'proxy_set_header Authorization $http_authorization;\n'],
  ];
  for (const [path, text] of silent)
    it(`is silent on ${path}: ${text.trim().slice(0, 40)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.detector),
        [],
      ));

  it('asks for a look into files whose lines hold no word that tells', () => {
    for (const path of ['sasl_passwd', 'ppp/chap-secrets', 'userlist.txt', 'vpn-auth.txt']) assert.ok(isCredentialPath(path), path);
    for (const path of ['src/main.ts', 'values.yaml', 'README.md']) assert.ok(!isCredentialPath(path), path);
  });
});
