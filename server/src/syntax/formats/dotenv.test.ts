import assert from 'node:assert/strict';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import dotenv from './dotenv.ts';

function values(text: string): Record<string, string> {
  const out: Record<string, string> = {};
  for (const entry of dotenv.parse(text, defaultParseLimits).entries)
    Object.defineProperty(out, entry.keyPath[0]!, { value: entry.value, enumerable: true, configurable: true, writable: true });
  return out;
}

/** Pieces from which lines are made: what people write, and what breaks parsers. */
const piece = fc.constantFrom(
  'A',
  'B_2',
  'c.d-e',
  '=',
  ' = ',
  ': ',
  ':',
  "'",
  '"',
  '`',
  '#',
  ' # note',
  '\\n',
  '\\"',
  "\\'",
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  'export ',
  'export',
  'x y',
  '$',
  '{',
  '\\',
  'ü',
  '',
);

/** Where this reader and the package differ on purpose: `#` without a blank before it, names of other letters. */
const isRead = (text: string): boolean => !/[^\s]#/.test(text) && !/ü[\wü.-]*\s*[=:]/.test(text);

describe('dotenv', () => {
  it('gives the values that the dotenv package gives', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }).map((parts) => parts.join('')),
        (text) => {
          fc.pre(isRead(text));
          assert.deepEqual(values(text), { ...parse(text) });
        },
      ),
      { numRuns: 5_000 },
    );
  });

  it('gives them for ordinary files too', () => {
    const line = fc
      .tuple(fc.constantFrom('KEY', 'DB_URL', 'export TOKEN'), fc.constantFrom('=', ' = ', ': '), fc.string({ maxLength: 20 }))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        fc.pre(isRead(lines.join('\n')));
        assert.deepEqual(values(lines.join('\n')), { ...parse(lines.join('\n')) });
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows where keys, values and comments stand', () => {
    const text = '# head\nexport A = "x y" # tail\nB=\'1\'\n\nC=a #b\nD=a#b\nE=#b\nF= # b\nпароль=x\n';
    const { entries, comments } = dotenv.parse(text, defaultParseLimits);
    assert.deepEqual(
      entries.map((entry) => [
        text.slice(entry.keyRange!.start, entry.keyRange!.end),
        text.slice(entry.valueRange.start, entry.valueRange.end),
        entry.quoting,
        entry.verbatim,
      ]),
      [
        ['A', 'x y', 'double', true],
        ['B', '1', 'single', true],
        ['C', 'a', 'none', true],
        ['D', 'a#b', 'none', true],
        ['E', '#b', 'none', true],
        ['F', '', 'none', true],
        ['пароль', 'x', 'none', true],
      ],
    );
    assert.deepEqual(
      comments.map((comment) => comment.text),
      ['head', 'tail', 'b', 'b'],
    );
  });
});
