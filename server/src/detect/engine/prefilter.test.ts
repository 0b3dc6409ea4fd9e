import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { Prefilter } from './prefilter.ts';

function hits(keywords: readonly string[], text: string): string[] {
  const found = new Prefilter(keywords).scan(text);
  return Array.from({ length: found.count }, (_, i) => `${keywords[found.keyword[i]!]!}@${found.offset[i]!}`).sort();
}

/** What the prefilter must find, by comparing every keyword at every offset. */
function expected(keywords: readonly string[], text: string): string[] {
  const fold = (s: string): string => s.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const folded = fold(text);
  return keywords
    .flatMap((keyword) =>
      Array.from({ length: text.length }, (_, at) => at)
        .filter((at) => folded.startsWith(fold(keyword), at))
        .map((at) => `${keyword}@${at}`),
    )
    .sort();
}

describe('Prefilter', () => {
  it('finds every occurrence with its offset', () => {
    assert.deepEqual(hits(['abc', 'bcd'], 'xabcd abc'), ['abc@1', 'abc@6', 'bcd@2']);
  });

  it('finds keywords within keywords and repeated ones', () => {
    assert.deepEqual(hits(['aaa', 'aaaa', 'aab'], 'aaaab'), ['aaa@0', 'aaa@1', 'aaaa@0', 'aab@2']);
    assert.deepEqual(hits(['token', 'ken', 'en-'], 'TOKEN-'), ['en-@3', 'ken@2', 'token@0']);
  });

  it('ignores the case of ASCII letters only', () => {
    assert.deepEqual(hits(['aKIa'], 'AKIA akia'), ['aKIa@0', 'aKIa@5']);
    assert.deepEqual(hits(['äbc'], 'äBC ÄBC'), ['äbc@0']);
    assert.deepEqual(hits(['k_x'], 'K_x \u212a_x'), ['k_x@0']);
  });

  it('tells characters apart that share a class', () => {
    assert.deepEqual(hits(['a!b', 'a|b', 'é→x'], 'a!b a|b a*b é→x è→x'), ['a!b@0', 'a|b@4', 'é→x@12']);
  });

  it('reports duplicates each on their own', () => {
    const found = new Prefilter(['abc', 'ABC']).scan('abc');
    assert.deepEqual([...found.keyword].sort(), [0, 1]);
  });

  it('refuses keywords of fewer than 3 characters', () => {
    assert.throws(() => new Prefilter(['ab']), RangeError);
  });

  it('answers the quick test as the scan does', () => {
    const prefilter = new Prefilter(['sk_live_', '://']);
    assert.equal(prefilter.quickTest('a: b'), false);
    assert.equal(prefilter.quickTest('SK_LIVE_1'), true);
    assert.equal(prefilter.quickTest('http://'), true);
  });

  it('keeps no state between texts', () => {
    const prefilter = new Prefilter(['abc']);
    prefilter.scan('ab');
    assert.equal(prefilter.scan('c').count, 0);
    const first = prefilter.scan('abc');
    prefilter.scan('xxabc');
    assert.equal(first.offset[0], 0);
  });

  it('holds any number of hits', () => {
    assert.equal(new Prefilter(['aaa']).scan('a'.repeat(5_000)).count, 4_998);
  });

  it('agrees with comparing everywhere', () => {
    const letters = fc.constantFrom('a', 'b', 'A', '_', '-', '!', '|', 'é', '0');
    const word = fc.array(letters, { minLength: 3, maxLength: 6 }).map((list) => list.join(''));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 12 }),
        fc.array(letters, { maxLength: 60 }).map((list) => list.join('')),
        (keywords, text) => {
          assert.deepEqual(hits(keywords, text), expected(keywords, text));
          assert.equal(new Prefilter(keywords).quickTest(text), expected(keywords, text).length > 0);
        },
      ),
    );
  });
});
