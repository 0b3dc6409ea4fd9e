import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('text');
const password = fake.password();
const token = fake.alnum(32);

describe('name and value in text', () => {
  const found: readonly (readonly [path: string, text: string, secret: string])[] = [
    ['a.yaml', `# db_password: ${password}\na: b\n`, password],
    ['a.properties', `# cas.signing.key=${token}\na=b\n`, token],
    // What formatters put on the next line.
    ['a.ts', `export const apiSecret =\n  '${token}';\n`, token],
    ['a.ts', `export const config = {\n  apiSecret:\n    // of the sandbox\n    '${token}',\n};\n`, token],
    ['a.py', `API_SECRET = (\n    '${token}'\n)\n`, token],
    ['a.py', `DB_PASSWORD = \\\n    '${password}'\n`, password],
    ['A.java', `  private static final String API_SECRET =\n      "${token}";\n`, token],
    ['a.kt', `val apiSecret =\n    "${token}"\n`, token],
    ['a.go', `const apiSecret =\n\t"${token}"\n`, token],
    ['A.java', `client.setPassword(\n    "${password}"\n);\n`, password],
    // Names and values without an operator.
    ['a.edn', `{:db {:user "svc" :password "${password}"}}\n`, password],
    ['a.clj', `(def api-token "${token}")\n`, token],
    ['a.el', `(setq smtp-password "${password}")\n`, password],
    ['sys.config', `[{app, [{db_password, "${password}"}]}].\n`, password],
    ['app.erl', `[{token, <<"${token}">>}]\n`, token],
    ['a.cs', `new Dictionary<string, string> { { "Password", "${password}" } };\n`, password],
    ['a.cmake', `set(API_TOKEN "${token}")\n`, token],
    ['a.tcl', `set password "${password}"\n`, password],
    ['a.cue', `password: *"${password}" | string\n`, password],
    ['a.jsonnet', `{ password:: "${password}" }\n`, password],
    ['a.pkl', `password = "${password}"\n`, password],
    ['a.py', `密钥 = "${token}"\n`, token],
    ['a.js', `const ключ_апи = '${token}';\n`, token],
    ['a.yaml', `run: |\n  export DB_PASSWORD="${password}"\n  ./start\n`, password],
    ['a.json', `{"body": "{\\"password\\": \\"${password}\\", broken"}`, password],
    ['nginx.conf', `server {\n  proxy_set_header x-api-key ${token};\n}\n`, token],
    ['wp-config.php', `define( 'DB_PASSWORD', '${password}' );\n`, password],
    ['a.php', `$config['db_password'] = '${password}';\n`, password],
    ['notes.txt', `Default password: ${password}\n`, password],
    ['notes.txt', `my password is ${token}\n`, token],
    ['README.md', `The password is "${password}", ask Kim for the token.\n`, password],
    ['notes.txt', `ID:master/PW:${password}\n`, password],
    ['notes.txt', `-id:master -pw:${password}\n`, password],
    ['Login.java', `if ("${password}".equals(password)) return true;\n`, password],
    ['login.js', `if ('${password}' === this.password) ok();\n`, password],
    ['app.conf', `<entry>\n<key>PASS</key>\n<value>${password}</value>\n</entry>\n`, password],
    ['a.yaml', `# db_password: ${password}\n\n# Example: see the manual\na: b\n`, password],
    ['a.cs', `string password = @"${password}";\n`, password],
    ['a.h', `#define DB_PASSWORD "${password}"\n`, password],
    ['a.rb', `ENV['DB_PASSWORD'] ||= '${password}'\n`, password],
    ['a.r', `password <- "${password}"\n`, password],
    ['a.scala', `val password: String = \"\"\"${password}\"\"\"\n`, password],
    ['a.py', `password = ("${password}"\n            "")\n`, password],
    ['notes.txt', `"tokens": ["${token}", "x"]\n`, token],
    ['a.js', `const a = {\n  API_KEY:                          "${token}",\n};\n`, token],
  ];
  for (const [path, text, secret] of found)
    it(`finds ${JSON.stringify(text.replace(secret, '…'))}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at]),
        [[secret, secret]],
      ));

  for (const [path, text] of [
    ['a.yaml', '# password: the password of the database user\na: b\n'],
    ['a.yaml', '# set token=TOKEN before\na: b\n'],
    ['a.yaml', 'image: acme/credential-updater:1.0.8-r3\n'],
    ['a.js', 'const password = getPassword();\nlet token = config.token;\n'],
    ['t.yaml', '{{- $password := .Values.auth.password }}\n'],
    ['a.md', 'Enter your password: it is required.\n'],
    ['a.py', 'password = input("Password: ")\n'],
    ['a.yaml', `# token_ttl: ${fake.digits(8)}\na: b\n`],
    ['data.uu', `M[@%]PW:${password}\n`],
    ['notes.txt', 'Your password is required, and the token is invalid.\n'],
    ['notes.txt', 'The password is "wonderful".\n'],
    ['a.js', 'if ("password" === field.password) next();\n'],
    ['values.yaml', `## @param key Key of all members\n## Example:\n## gossipKey: "${token}"\n##\ngossipKey: ""\n`],
    ['values.yaml', `# e.g.\n#   users:\n#     password: "${password}"\nusers: {}\n`],
    ['a.js', `const tokens = ["identifier", "operator"];\n`],
    ['a.txt', `secret:\n  "name": "${token}"\n`],
    ['a.js', `const password =\n  'password';\n`],
    ['a.txt', 'set password for the account\n'],
    ['a.php', `'password' => ['required', 'string'],\n`],
    ['a.py', 'crypted = passlib(password, "md5_crypt_16", salt)\n'],
    ['a.py', "WHERE COLUMN_NAME IN ('Password', 'auth_string_16')\n"],
    ['a.cpp', 'request->secret->name = "x";\n'],
    ['values.yaml', `# client_secret: ${token}\n# url: https://login.example.com/token\na: b\n`],
  ] as const)
    it(`is silent on ${JSON.stringify(text)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.detector),
        [],
      ));

  it('the name of a variable is followed by the key of its value, which is no value', () => {
    const text = '{ "secrets": [{ "name": "DB_PASSWORD", "valueFrom": "/billing/int/db_password" }] }\n';
    assert.deepEqual(
      detectText(text, 'task.json').map((one) => one.detector),
      [],
    );
  });
});
