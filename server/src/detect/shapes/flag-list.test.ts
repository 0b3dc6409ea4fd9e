import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('flag-list').alnum(16);

describe('flags in lists of arguments', () => {
  for (const [path, text] of [
    ['compose.yaml', `command: ["redis-server", "--requirepass", "${password}"]\n`],
    ['pod.yaml', `args:\n  - --db-password\n  - ${password}\n`],
    ['pod.yaml', `args:\n  - "--token"\n  - "${password}"\n`],
    ['Dockerfile', `CMD ["app", "--api-token", "${password}"]\n`],
    ['a.py', `subprocess.run(["mysqldump", "-u", "root", "-p${password}"])\n`],
    ['launch.json', `{"args": ["--password",\n  "${password}"]}`],
    ['a.xml', `<args><arg>--password</arg>\n<arg>${password}</arg></args>\n`],
  ] as const)
    it(`finds the value in ${path}: ${text.slice(0, 30)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at]),
        [[password, password]],
      ));
  it('leaves other flags, references and names alone', () => {
    for (const text of [
      '{"args": ["--password", "--verbose"]}',
      '{"args": ["--password", "$(DB_PASSWORD)"]}',
      '{"args": ["--secret-name", "orders-secret-9"]}',
      '{"args": ["--password-file", "/run/secrets/x"]}',
      `{"args": ["--image", "${password}"]}`,
    ])
      assert.deepEqual(detectText(text, 'a.json'), [], text);
  });
});
