import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('positional-call').alnum(16);

describe('arguments that are credentials by their place', () => {
  for (const [path, text, account] of [
    ['a.php', `$c = mysqli_connect("db.corp", "svc", "${password}", "shop");`, 'svc'],
    ['a.php', `$c = new PDO($dsn, $user, '${password}');`, undefined],
    ['A.java', `DriverManager.getConnection("jdbc:mysql://db/x",\n    "svc", "${password}");`, 'svc'],
    ['A.java', `MongoCredential.createCredential("svc", "admin", "${password}".toCharArray());`, 'svc'],
    ['a.py', `conn = pymysql.connect("db", "svc", "${password}", "x")`, 'svc'],
    ['a.py', `client.username_pw_set("svc", "${password}")`, 'svc'],
    ['a.py', `hmac.new(b'${password}', msg)`, undefined],
    ['a.go', `auth := smtp.PlainAuth("", "svc", "${password}", "mail.corp")`, 'svc'],
    ['a.js', `jwt.sign({ id: f(x) }, '${password}', {})`, undefined],
    ['a.js', `new Sequelize('db', 'svc', '${password}', {})`, 'svc'],
    ['a.pl', `DBI->connect("dbi:mysql:x", "svc", "${password}")`, 'svc'],
    ['A.java', `jedis.auth("${password}");`, undefined],
  ] as const)
    it(`finds the argument in ${text.replace(password, '…').slice(0, 50)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at, one.credential.principal]),
        [[password, password, account]],
      ));
  it('leaves variables, placeholders and other calls alone', () => {
    for (const text of [
      'mysqli_connect($host, $user, $password);',
      'mysqli_connect("h", "u", "<password>");',
      `createHmac('sha256', secret)`,
      `my_mysqli_connect_log("a", "b", "${password}")`,
      `jwt.sign(payload, getKey('${password}'))`,
      'jwt.sign(payload, "shhhhh")',
      `mysqli_connect("a", "b"`,
    ])
      assert.deepEqual(detectText(text, 'a.js'), [], text);
  });
});
