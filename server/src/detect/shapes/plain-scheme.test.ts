import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const password = new Fake('plain-scheme').alnum(12);

describe('passwords that a mark says are not hashed', () => {
  for (const [path, text] of [
    ['application.yml', `spring:\n  security:\n    user:\n      password: "{noop}${password}"\n`],
    ['users.properties', `ops={noop}${password},ROLE_ADMIN\n`],
    ['Config.java', `auth.inMemoryAuthentication().withUser("ops").password("{noop}${password}").roles("USER");\n`],
    ['users', `ops:{CLEARTEXT}${password}:1000:1000::/home/ops\n`],
    ['data.sql', `insert into users values ('ops', '{noop}${password}', true);\n`],
    ['a.ldif', `userPassword: {PLAIN}${password}\n`],
  ] as const)
    it(`finds that of ${path}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at]),
        [[password, password]],
      ));
  it('leaves hashes and placeholders alone', () => {
    for (const text of [
      'p: "{bcrypt}$2a$10$abc"\n',
      'p: "{noop}${PASSWORD}"\n',
      'p: "{noop}<password>"\n',
      '# e.g. {noop}secretive\na: b\n',
    ])
      assert.deepEqual(detectText(text), [], text);
  });
});
