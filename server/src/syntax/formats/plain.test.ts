import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import plain from './plain.ts';

const entries = (text: string): string[] =>
  plain.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

describe('plain', () => {
  const table: Record<string, readonly [string, readonly string[]]> = {
    TypeScript: ['const apiKey: string = "abc";\nconst options = { host: \'h\', "pass": `p` };\n', ['apiKey=abc', 'host=h', 'pass=p']],
    Python: ['TOKEN = r"z"\nconnect(password="w")\nos.environ["K"] = "v"\n', ['TOKEN=z', 'password=w', 'K=v']],
    PHP: ["define('DB_PASSWORD', 'x1');\n$config['pass'] = 'y';\n'user' => 'u',\n", ['DB_PASSWORD=x1', 'pass=y', 'user=u']],
    Ruby: ["config.secret = 'a b'\n:key => 'v'\n", ['config.secret=a b', 'key=v']],
    Go: ['password := "p"\n', ['password=p']],
    Java: ['private static final String SECRET = "s";\nprops.put("a.b", "c");\n', ['SECRET=s', 'a.b=c']],
    SQL: ["SET PASSWORD = 'p';\n", ['PASSWORD=p']],
    elements: ['<password>x y</password>\n', ['password=x y']],
    notes: ['user: me\npassword = pw\n', ['user=me', 'password=pw']],
  };
  for (const [name, [text, expected]] of Object.entries(table))
    it(`reads ${name}`, () => {
      const found = entries(text);
      for (const one of expected) assert.ok(found.includes(one), `${one} in ${found.join(', ')}`);
    });

  it('has exact places', () => {
    for (const [text] of Object.values(table))
      for (const entry of plain.parse(text, defaultParseLimits).entries) {
        assert.equal(text.slice(entry.keyRange!.start, entry.keyRange!.end), entry.keyPath[0]);
        assert.equal(entry.verbatim, true);
      }
  });

  it('keeps apart the comments of several languages', () => {
    assert.deepEqual(
      plain.parse('# a\n// b\n-- c\nx = 1 // d\n/* e */\n', defaultParseLimits).comments.map((comment) => comment.text),
      ['a', 'b', 'c', 'd', 'e'],
    );
  });
});
