import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';

describe('program text and prose', () => {
  const silent: readonly (readonly [string, string])[] = [
    ['a.d.ts', 'export declare function derive(password: TArg<KDFInput>, salt: TArg<KDFInput>): Promise<Uint8Array>;'],
    ['a.ts', 'export function holds(privateKey: Uint8Array, publicKey: Uint8Array): boolean {'],
    ['a.js', 'const yieldToken = tokens[0];'],
    ['a.js', 'const token = policyHeader[i - 1].trim()'],
    ['a.d.ts', 'type ArrowToken = ArrowToken$1;'],
    ['a.ts', " * await derive('password', 'salt1234', { t: 1 });"],
    ['a.ts', '/** One cheap pass: where keywords stand. */'],
    ['a.js', "  'anyPass': 'overSome',"],
    ['a.ts', "  GEM_HOST_API_KEY: 'rubygems',"],
    ['a.js', '  USERNAME_PASSWORD: 0x02,'],
    [
      'a.js',
      `var _keyStr = "${[65, 97].map((first) => Array.from({ length: 26 }, (_, i) => String.fromCharCode(first + i)).join('')).join('')}0123456789+/=";`,
    ],
    ['a.md', 'password = dbpassword'],
    ['a.md', '      POSTGRES_PASSWORD: ${DB_PASSWORD:?set DB_PASSWORD}'],
    ['a.md', `- Release GPG key: ${'9554F04D72'.repeat(4)}`],
    ['a.md', '[![codecov](https://codecov.io/gh/acme/x/graph/badge.svg?token=jcRdy8SkOG)](https://codecov.io/gh/acme/x)'],
    ['a.md', "jwt.verify(token, 'shhhhh', done);"],
  ];
  for (const [path, text] of silent)
    it(`is quiet: ${text.slice(0, 60)}`, () =>
      assert.deepEqual(
        detectText(text, path).map((one) => one.credential.detector),
        [],
      ));

  const found: readonly (readonly [string, string, string])[] = [
    ['a.ts', "const password = 'Sommer2024!x';", 'Sommer2024!x'],
    ['a.py', 'DB_PASSWORD = "orders-2024-main"', 'orders-2024-main'],
    ['a.js', 'connect("host=db password=Sommer2024!x");', 'Sommer2024!x'],
    ['a.go', '// password: Sommer2024!x', 'Sommer2024!x'],
    ['a.txt', 'password = dbpassword', 'dbpassword'],
    ['a.yml', 'password: Sommer2024!x', 'Sommer2024!x'],
  ];
  for (const [path, text, secret] of found)
    it(`finds: ${text}`, () => {
      const [one] = detectText(text, path);
      assert.equal(one && text.slice(one.credential.range.start, one.credential.range.end), secret);
    });
});
