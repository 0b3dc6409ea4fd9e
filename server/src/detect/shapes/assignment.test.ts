import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('assignment');
const password = fake.password();
const token = fake.alnum(32);
const lower = fake.text(24, 'lower');

describe('assignment shape', () => {
  it('finds a value that is broken into lines', () => {
    const value = fake.alnum(150);
    const lines = (value.match(/.{1,64}/g) ?? []).map((line) => `  ${line}\n`).join('');
    for (const [path, text] of [
      ['a.yaml', `client_secret: |\n${lines}`],
      ['a.xml', `<clientSecret>\n${lines}</clientSecret>\n`],
    ] as const)
      assert.deepEqual(
        detectText(text, path).map((one) => one.secret),
        [value],
        path,
      );
    assert.deepEqual(detectText(`client_secret: |\n  run this\n  ${value}\n`), []);
  });
  const found: readonly (readonly [path: string, text: string, secret: string])[] = [
    ['a.yaml', `db:\n  password: ${password}\n`, password],
    ['a.yaml', `db:\n  password: hunter2\n`, 'hunter2'],
    ['.env', `CLIENT_SECRET=${token}\n`, token],
    ['.env', `export API_KEY="${token}"\n`, token],
    ['a.properties', `spring.datasource.password=${password}\n`, password],
    ['a.json', `{"auth": {"token": "${token}"}}`, token],
    ['a.toml', `[db]\npassword = "${password}"\n`, password],
    ['a.ini', `[db]\npwd = ${password}\n`, password],
    ['a.yaml', `env:\n  - name: DB_PASSWORD\n    value: ${password}\n`, password],
    ['a.yaml', `passwords:\n  - ${password}\n`, password],
    ['a.json', `{"key": "DB_PASSWORD", "value": "${password}"}`, password],
    ['a.xml', `<a><entry><key>db_password</key><value>${password}</value></entry></a>`, password],
    ['a.xml', `<user name="admin" password="${password}"/>`, password],
    ['a.yaml', `contraseña: ${password}\nport: 1\n`, password],
    ['a.yaml', `search_key: ${lower}\nSOME_SALT: ${token}\n`, token],
    ['a.yaml', `Parameters:\n  DbPassword:\n    Type: String\n    Default: ${password}\n`, password],
    ['a.yaml', `environment:\n  - MYSQL_PASSWORD=${password}\n`, password],
  ];
  for (const [path, text, secret] of found)
    it(`finds ${JSON.stringify(text.replaceAll(secret, '…').slice(0, 70))}`, () => {
      const seen = detectText(text, path);
      assert.deepEqual(
        seen.map((one) => [one.secret, one.at]),
        [[secret, secret]],
      );
    });

  const silent: readonly (readonly [path: string, text: string])[] = [
    ['a.yaml', 'password: ""\n'],
    ['a.yaml', 'password: null\nenablePassword: true\n'],
    ['a.yaml', 'existingSecret: my-release-postgresql\nsecretName: app-tls\n'],
    ['a.yaml', 'passwordSecretRef:\n  name: db-credentials\n  key: password\n'],
    ['a.yaml', 'token: /var/run/secrets/kubernetes.io/serviceaccount/token\n'],
    ['a.yaml', `sha: ${fake.hex(40)}\ndigest: sha256:${fake.hex(64)}\n`],
    ['a.yaml', `password: "{SSHA}${fake.base64(32)}"\n`],
    ['a.yaml', `password: ENC[AES256_GCM,data:${fake.base64(12)},iv:${fake.base64(12)},type:str]\n`],
    ['a.yaml', `adminPassword: "$2y$10$${fake.alnum(53)}"\n`],
    ['de.json', '{"LABEL_PASSWORD": "Passwort", "password": "Passwort", "forgot": {"password": "Passwort vergessen?"}}'],
    ['ja.json', '{"password": "パスワードを入力してください"}'],
    ['a.yaml', 'tokenUrl: https://login.example.org/oauth/token\nmax_tokens: 4096\n'],
    ['a.tf', 'password = var.db_password\ntoken = data.vault_generic_secret.x.data["token"]\n'],
    ['a.yaml', 'secret: rbd-provisioner-user\n'],
    ['a.yaml', 'token: refresh\nauth: oauth2\n'],
    ['a.yaml', 'password: DB_PASSWORD\n'],
    ['a.yaml', `cacheKey: ${token}\nsort_key: ${token}\n`],
    ['a.json', `{"integrity": "sha512-${fake.base64(86)}==", "key": "primary"}`],
    ['a.yaml', `key: ${fake.uuid()}\n`],
  ];
  for (const [path, text] of silent)
    it(`is silent on ${JSON.stringify(text.slice(0, 60))}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.detector),
        [],
      ));

  it('takes the account and host that stand beside', () => {
    const [one] = detectText(`db:\n  host: db.acme.internal\n  username: orders\n  password: ${password}\n`);
    assert.equal(one?.credential.principal, 'orders');
    assert.equal(one?.credential.system, 'db.acme.internal');
    assert.deepEqual(one?.credential.keyPath, ['db', 'password']);
    assert.equal(one?.credential.confidence, 'high');
  });

  it('is less sure of words', () => {
    assert.equal(detectText('password: postgres\n')[0]?.credential.confidence, 'low');
  });
});
