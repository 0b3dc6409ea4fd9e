import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';
import { argumentAfter, declaredAfter, quotedEnd } from './_programText.ts';

const fake = new Fake('program');
const password = fake.password();
const token = fake.alnum(32);

describe('texts in programs', () => {
  for (const [path, text, secret] of [
    ['a.java', `source.setPassword("${password}");\n`, password],
    ['a.php', `$this->setApiKey('${token}');\n`, token],
    ['a.cs', `  .WithPassword("${password}")\n`, password],
    ['a.java', `  .password("${password}")\n  .build();\n`, password],
    ['a.java', `Client client = Client.builder().apiKey("${token}").build();\n`, token],
    ['a.cpp', `std::string password("${password}");\n`, password],
    ['a.cpp', `QString apiSecret{"${token}"};\n`, token],
    ['a.c', `char password[32] = "${password}";\n`, password],
    ['a.c', `static const char db_password[] = "${password}";\n`, password],
    ['a.rs', `let password: &'static str = "${password}";\n`, password],
    ['a.go', `var password string = "${password}"\n`, password],
    ['a.vb', `Dim password As String = "${password}"\n`, password],
    ['a.lua', `local password <const> = "${password}"\n`, password],
  ] as const)
    it(`finds that of ${text.replace(secret, '…').trim()}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at]),
        [[secret, secret]],
      ));

  for (const text of [
    `checkPassword("${password}");`,
    `const hash = hashPassword("${password}");`,
    `return password("${password}");`,
    `await token("${token}");`,
    `new Secret("${token}");`,
    `this.findByToken("${token}");`,
    `user.setPassword("${password}", salt);`,
    'setPassword("Enter your password");',
    'setPasswordPolicy("strong-and-long-1234");',
    '<input password name="customer-field-31">',
    'builder.token("refresh_token");',
  ])
    it(`is silent on ${text.replace(password, '…').replace(token, '…')}`, () =>
      assert.deepEqual(
        detectText(`${text}\n`, 'a.java').map((one) => one.detector),
        [],
      ));

  it('reads a text up to its quote, on one line', () => {
    assert.equal(quotedEnd('"ab"', 1, '"', 1), 3);
    assert.equal(quotedEnd('"a\\"b"', 1, '"', 1), 5);
    assert.equal(quotedEnd('\\"ab\\"', 2, '"', 2), 4);
    assert.equal(quotedEnd('"ab\n"', 1, '"', 1), undefined);
    assert.equal(quotedEnd('""', 1, '"', 1), undefined);
  });

  it('gives where a declared or passed text begins', () => {
    assert.equal(declaredAfter('secret[8] = "x"', 6), 13);
    assert.equal(declaredAfter('secret for = "x"', 6), undefined);
    assert.equal(argumentAfter('setSecret("x")', 0, 9), 11);
    assert.equal(argumentAfter('setSecret(x)', 0, 9), undefined);
  });
});
