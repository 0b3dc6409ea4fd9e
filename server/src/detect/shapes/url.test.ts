import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('url');
const password = fake.password();
const token = fake.alnum(40);

describe('url shape', () => {
  for (const scheme of [
    'postgres',
    'postgresql',
    'mysql',
    'mongodb+srv',
    'amqp',
    'amqps',
    'redis',
    'smtp',
    'ftp',
    'ldap',
    'https',
    'git+https',
    'mysql+pymysql',
    'jdbc:postgresql',
    'sftp',
  ])
    it(`finds the password of a ${scheme} URL`, () => {
      const text = `url: ${scheme}://orders:${password}@db.acme.internal:5432/shop\n`;
      const [one, ...rest] = detectText(text);
      assert.equal(rest.length, 0);
      assert.deepEqual(
        [one?.form, one?.secret, one?.at, one?.credential.principal, one?.credential.system],
        ['url', password, password, 'orders', 'db.acme.internal'],
      );
    });

  it('tells the database', () =>
    assert.equal(detectText(`url: postgres://a:${password}@h.acme.io/shop?x=1\n`)[0]?.credential.resource, 'shop'));
  it('reads URLs without a user', () => assert.equal(detectText(`url: redis://:${password}@cache:6379/0\n`)[0]?.secret, password));
  it('decodes percent escapes and points at the text as written', () => {
    const [one] = detectText(`url: postgres://a:${password}%21%40@h.acme.io/shop\n`);
    assert.deepEqual([one?.secret, one?.at], [`${password}!@`, `${password}%21%40`]);
  });
  it('finds a token as user', () => assert.equal(detectText(`url: https://${token}:x-oauth-basic@git.acme.io/a.git\n`)[0]?.secret, token));
  it('finds a token alone before the host', () => assert.equal(detectText(`url: https://${token}@git.acme.io/a.git\n`)[0]?.secret, token));
  it('finds credentials in the query', () => {
    assert.equal(detectText(`url: https://api.acme.io/v1?x=1&access_token=${token}\n`)[0]?.secret, token);
    assert.equal(detectText(`<a url="jdbc:mysql://h/db?user=u&amp;password=${password}"/>`, 'a.xml')[0]?.secret, password);
  });
  it('reads when a shared access signature ends', () => {
    const signature = fake.base64(43);
    const [one] = detectText(
      `url: "https://acme.blob.core.windows.net/c?sv=2022-11-02&sr=c&se=2030-01-02T03%3A04%3A05Z&sig=${encodeURIComponent(`${signature}=`)}"\n`,
    );
    assert.equal(one?.detector, 'azure-sas');
    assert.equal(one?.secret, `${signature}=`);
    assert.equal(one?.credential.expires, Date.UTC(2030, 0, 2, 3, 4, 5));
  });
  it('stands in comments and prose as well', () =>
    assert.equal(detectText(`# try postgres://a:${password}@db/x first\na: b\n`)[0]?.secret, password));

  it('keeps marks that stand in passwords by chance', () => {
    const [a, b] = [fake.alnum(5).replace(/^./, 'K'), `q8${fake.alnum(6)}R`];
    for (const secret of [`${a}*${b}`, `${a}'${b}`, `${a}{vR2}${b}`, `${a}$${b}`, `$${a}${b}`, `${a}...${b}`, `${a}@${b}`, `${a}(${b})`])
      for (const [path, text] of [
        ['a.ini', `[x]\nu = postgres://svc:${secret}@db1.corp.tld/x\n`],
        ['a.properties', `u=https://svc:${secret}@h.corp.tld\n`],
        ['a.json', `{"u": "mongodb://svc:${secret}@db1.corp.tld/x"}`],
        ['a.py', `u = "amqp://svc:${secret}@mq.corp.tld/x"\n`],
      ] as const)
        assert.deepEqual(
          detectText(text, path).map((one) => one.secret),
          [secret],
          text,
        );
  });
  it('ends at the quote that began the URL', () => {
    for (const text of [`u = f('http://a.corp.tld:8080','x@corp.tld')`, `run 'https://h.corp.tld:80' 'ops@corp.tld'`])
      assert.deepEqual(detectText(text, 'a.py'), []);
  });

  for (const text of [
    'u: jdbc:hive2://a.corp.tld:2181,b.corp.tld:2181/qa;principal=hive/_HOST@REALM?tez.queue.name=D\n',
    'u: jdbc:sqlserver://h.corp.tld:1433;user=ops@corp;encrypt=true\n',
    'u: jdbc:sqlserver://h.corp.tld;user=ops:x@corp\n',
    'u: zk://z1:2181,z2:2181,z3:2181/path@x\n',
    'u: kafka://b1:9092,b2:9092;group=a@b\n',
    'u: ftp://xxx:xxx@h.corp.tld/\n',
    'u: ftp://****:****@h.corp.tld/\n',
    'u: share://mailto:ops@corp.tld\n',
    'u: https://{user}:{password}@h.corp.tld\n',
    'u: https://svc:pre{password}@h.corp.tld\n',
    '# e.g. postgres://svc:hunter@db.corp.tld/x\na: b\n',
    '# Example:\n#   amqp://svc:rabbit@mq.corp.tld/x\na: b\n',
    'url: https://acme.io/a:b@c\n',
    'url: postgres://user:password@localhost/db\n',
    'url: postgres://$USER:$PASSWORD@db/x\n',
    'url: "postgres://{{ user }}:{{ pass }}@db/x"\n',
    'url: https://acme.io:8080/@scope/package\n',
    'url: ssh://git@github.com/acme/a.git\n',
    'url: postgres://u:${DB_PASSWORD}@db/x\n',
    'url: redis://cache:6379/0\n',
    `op: op://vault/item:x@y/field\n`,
    'url: https://acme.io/?token=<token>\n',
    'url: https://acme.io/?token_type=bearer&state=next\n',
    'url: http://user:xxxx@host/\n',
  ])
    it(`is silent on ${text.trim()}`, () =>
      assert.deepEqual(
        detectText(text).map((one) => one.detector),
        [],
      ));
});
