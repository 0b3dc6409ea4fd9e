import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../test/support/detectText.ts';
import { Fake } from '../../../test/support/fake.ts';

const fake = new Fake('special files');
const password = fake.password();
const token = fake.alnum(36);
const secretKey = fake.base64(40);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Files of tools in which credentials stand in their own way: path, text, and the secrets in text order; none given means exactly one, whatever it is. */
const files: readonly (readonly [path: string, text: string, secrets: readonly string[]])[] = [
  ['.npmrc', `registry=https://npm.acme.io/\n//npm.acme.io/:_authToken=${token}\nalways-auth=true\n`, [token]],
  ['.npmrc', `//npm.acme.io/:_auth=${base64(`orders:${password}`)}\n`, [password]],
  ['.netrc', `machine git.acme.io\n  login orders\n  password ${password}\n`, [password]],
  ['.pgpass', `db.acme.internal:5432:shop:orders:${password}\n`, [password]],
  ['.git-credentials', `https://orders:${password}@git.acme.io\n`, [password]],
  [
    '.docker/config.json',
    JSON.stringify({ auths: { 'registry.acme.io': { auth: base64(`orders:${password}`), email: 'a@acme.io' } } }),
    [password],
  ],
  ['.dockercfg', JSON.stringify({ 'https://registry.acme.io': { auth: base64(`orders:${password}`) } }), [password]],
  ['kubeconfig.yaml', `apiVersion: v1\nkind: Config\nusers:\n  - name: ci\n    user:\n      token: ${token}\n`, [token]],
  ['.aws/credentials', `[default]\naws_secret_access_key = ${secretKey}\nregion = eu-central-1\n`, [secretKey]],
  ['.s3cfg', `[default]\nhost_base = s3.acme.io\nsecret_key = ${secretKey}\nuse_https = True\n`, [secretKey]],
  ['my.cnf', `[client]\nuser=orders\npassword="${password}"\nhost=db.acme.internal\n`, [password]],
  ['wp-config.php', `<?php\ndefine( 'DB_NAME', 'shop' );\ndefine( 'DB_PASSWORD', '${password}' );\n`, [password]],
  [
    'settings.xml',
    `<settings><servers><server><id>acme</id><username>orders</username><password>${password}</password></server></servers></settings>`,
    [password],
  ],
  [
    'web.config',
    `<configuration><system.web><machineKey validationKey="${fake.text(64, { of: '0123456789ABCDEF' })}" decryption="AES" /></system.web></configuration>`,
    [],
  ],
  [
    'gradle.properties',
    `org.gradle.jvmargs=-Xmx2g\nsigning.keyId=24875D73\nsigning.password=${password}\nossrhPassword=${password}\n`,
    [password, password],
  ],
  ['requests.http', `GET https://api.acme.io/v1\nAuthorization: Bearer ${token}\n`, [token]],
  ['prod.tfvars', `db_password = "${password}"\ndb_name     = "shop"\n`, [password]],
  [
    'sitemanager.xml',
    `<FileZilla3><Servers><Server><Host>ftp.acme.io</Host><User>orders</User><Pass encoding="base64">${base64(password)}</Pass></Server></Servers></FileZilla3>`,
    [password],
  ],
  ['.vscode/sftp.json', JSON.stringify({ host: 'ftp.acme.io', username: 'orders', password }), [password]],
  [
    'robomongo.json',
    JSON.stringify({ connections: [{ serverHost: 'db.acme.io', credentials: [{ userName: 'orders', userPassword: password }] }] }),
    [password],
  ],
  ['Groups.xml', `<Groups><User name="x"><Properties action="C" cpassword="${fake.base64(43)}" userName="x"/></User></Groups>`, []],
  ['.pypirc', `[pypi]\nrepository: https://pypi.acme.io\nusername: orders\npassword: ${password}\n`, [password]],
  ['pip.conf', `[global]\nindex-url = https://orders:${password}@pypi.acme.io/simple\n`, [password]],
  [
    'nuget.config',
    `<configuration><packageSourceCredentials><acme><add key="Username" value="orders" /><add key="ClearTextPassword" value="${password}" /></acme></packageSourceCredentials></configuration>`,
    [password],
  ],
  ['credentials.tfrc.json', JSON.stringify({ credentials: { 'app.terraform.io': { token } } }), [token]],
];

describe('files of tools', () => {
  for (const [path, text, secrets] of files)
    it(path, () => {
      const found = detectText(text, path);
      if (secrets.length > 0)
        assert.deepEqual(
          found.map((one) => one.secret),
          secrets,
        );
      else assert.equal(found.length, 1);
    });
});
