import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { parse, stringify, type TomlTable } from 'smol-toml';
import { defaultParseLimits } from '../format.ts';
import toml from './toml.ts';

function own(text: string): string[] {
  return toml
    .parse(text, defaultParseLimits)
    .entries.filter((entry) => entry.scalar === 'string')
    .map((entry) => `${entry.keyPath.join('/')}=${entry.value}`)
    .sort();
}

/** The same list by a TOML library. */
function reference(text: string): string[] {
  const out: string[] = [];
  const walk = (value: unknown, path: readonly string[]): void => {
    if (typeof value === 'string') out.push(`${path.join('/')}=${value}`);
    else if (Array.isArray(value)) value.forEach((item, i) => walk(item, [...path, String(i)]));
    else if (typeof value === 'object' && value !== null && !(value instanceof Date))
      for (const [key, item] of Object.entries(value)) walk(item, [...path, key]);
  };
  walk(parse(text), []);
  return out.sort();
}

describe('toml', () => {
  it('reads tables, arrays of tables, dotted keys, inline tables and every kind of string', () => {
    const text = `title = "x" # c
[env.production]
"a b" = 'lit\\n'
dotted.key = "d\\u00e9"
list = ["one", { k = "v", n = 1 }, [ "deep" ],
  "two", # inner
]
long = """
first \\
   joined
"quoted" """
raw = '''
a'b'''
[[servers]]
name = "s1"
[[servers]]
name = "s2"
[servers.sub]
x = "y"
`;
    assert.deepEqual(own(text), reference(text));
    assert.deepEqual(
      toml.parse(text, defaultParseLimits).comments.map((comment) => comment.text),
      ['c', 'inner'],
    );
  });

  it('gives the values that a TOML library gives for what it writes', () => {
    const key = fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...'abC_- ."é') });
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 3 },
        fc.string({ maxLength: 20 }),
        fc.integer(),
        fc.boolean(),
        fc.array(fc.string({ maxLength: 8 }), { maxLength: 3 }),
        fc.dictionary(key, tie('tree'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { maxKeys: 4, noNullPrototype: true }), (value) => {
        const text = stringify(value as TomlTable);
        assert.deepEqual(own(text), reference(text));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what stands around broken lines', () => {
    const { entries, problems } = toml.parse('a = "1"\nb = \nc = "open\n= 2\n[x\nd = "4"\n', defaultParseLimits);
    assert.deepEqual(
      entries.map((entry) => entry.keyPath.join('.')),
      ['a', 'd'],
    );
    assert.ok(problems.length >= 3);
  });
});
