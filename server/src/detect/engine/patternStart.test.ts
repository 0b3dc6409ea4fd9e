import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { patternStart } from './patternStart.ts';

function first(source: string, flags = ''): string | undefined {
  const set = patternStart(source, flags, []).first;
  return set && [...set.keys()].flatMap((code) => (set[code] ? [String.fromCharCode(code)] : [])).join('');
}

describe('patternStart', () => {
  it('reads how far before a keyword a match begins', () => {
    const head = (source: string, ...keywords: string[]): unknown => patternStart(source, '', keywords).head;
    assert.deepEqual(head('[a-z]{10}msh[0-9]{3}', 'msh'), { least: 10, most: 10 });
    assert.deepEqual(head('(?<![a-z])x?[a-z]{2,5}\\.acme\\.com', '.acme.com'), { least: 2, most: 6 });
    assert.deepEqual(head('[a-z]{3}(?:6Q~|7Q~)[a-z]', '6q~', '7Q~'), { least: 3, most: 3 });
    assert.deepEqual(head('ab|cdmsh', 'msh'), undefined);
    assert.deepEqual(head('[a-z]{3}(?:6Q~|[a-z])', '6Q~'), undefined);
    assert.deepEqual(head('[a-z]{3}(?:6Q~)?', '6Q~'), undefined);
    assert.deepEqual(head('[a-z]{3}msh?', 'msh'), undefined);
    assert.deepEqual(head('[a-z]*msh', 'msh'), undefined);
  });

  it('reads which characters stand before the keyword', () => {
    const characters = (source: string): string | undefined => {
      const set = patternStart(source, '', ['.acme']).headCharacters;
      return set && [...set.keys()].flatMap((code) => (set[code] ? [String.fromCharCode(code)] : [])).join('');
    };
    assert.equal(characters('(?<![a-z])(?!x)[0-2](?:ab|c-)?[3-4]{1,9}\\.acme[a-z]'), '-01234abc');
    assert.equal(characters('\\.acme'), '');
    assert.equal(characters('a.\\.acme'), undefined);
    assert.equal(characters('[^/]{1,9}\\.acme'), undefined);
  });

  it('reads which characters a match begins with', () => {
    assert.equal(first('[0-3]{2,5}:A'), '0123');
    assert.equal(first('(?<=x)(?:ab|\\.c)'), '.a');
    assert.equal(first('b?(?!k)[ac]d'), 'abc');
    assert.equal(first('h', 'i'), 'Hh');
    assert.equal(first('ab|(?:[0-1]|z)x'), '01az');
    for (const source of ['.a', '\\s{2}a', '[^a]b', 'a?', '[é]', '\\bacme']) assert.equal(first(source), undefined, source);
  });
});
