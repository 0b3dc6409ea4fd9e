import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import properties from './properties.ts';

const entries = (text: string): string[] =>
  properties.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('.')}=${entry.value}`);

/** As `java.util.Properties.store` escapes. */
function escape(text: string, key: boolean): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    const code = text.charCodeAt(i);
    if (c === ' ') out += key || i === 0 ? '\\ ' : ' ';
    else if ('\\=:#!'.includes(c)) out += `\\${c}`;
    else if (c === '\n') out += '\\n';
    else if (c === '\r') out += '\\r';
    else if (c === '\t') out += '\\t';
    else if (c === '\f') out += '\\f';
    else if (code < 32 || code > 126) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += c;
  }
  return out;
}

describe('properties', () => {
  it('gives back what is stored', () => {
    const key = fc.string({ minLength: 1, maxLength: 10, unit: 'binary' });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, fc.string({ maxLength: 20, unit: 'binary' })), { maxLength: 5 }),
        fc.constantFrom('=', ':', ' = ', ' ', '\t'),
        (pairs, separator) => {
          const text = pairs.map(([name, value]) => `${escape(name, true)}${separator}${escape(value, false)}\n`).join('');
          assert.deepEqual(
            entries(text),
            pairs.map(([name, value]) => `${name}=${value}`),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('reads continuation lines, comments and documents', () => {
    const text = '# a\n! b\nx.y = one \\\n    two\n#---\nz\n!---\nw=1\n';
    assert.deepEqual(entries(text), ['x.y=one two', 'z=', 'w=1']);
    const parsed = properties.parse(text, defaultParseLimits);
    assert.deepEqual(
      parsed.entries.map((entry) => entry.document),
      [0, 1, 2],
    );
    assert.deepEqual(
      parsed.comments.map((comment) => comment.text),
      ['a', 'b'],
    );
    assert.deepEqual(
      parsed.entries.map((entry) => entry.verbatim),
      [false, true, true],
    );
  });
});
