import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { patternLength } from './patternLength.ts';

describe('patternLength', () => {
  const cases: readonly (readonly [RegExp, number, number])[] = [
    [/abc/, 3, 3],
    [/sk_(?:live|test)_[A-Za-z0-9]{15,250}/, 23, 258],
    [/^[0-9a-f]{40}$/, 40, 40],
    [/(?<secret>[^\]\\]{2})={0,2}/, 2, 4],
    [/a?b*c+/, 1, Infinity],
    [/(?:ab){3}|x/, 1, 6],
    [/(?<![A-Za-z])\d{5}(?=:)\b/, 5, 5],
    [/\x41\u0042\.\\/, 4, 4],
    [/[\w.-]{3}?(?:\.[a-z]{2,4}){1,2}/, 6, 13],
    [/(a)\1/, 1, Infinity],
    [/(?:)/, 0, 0],
  ];
  for (const [pattern, least, most] of cases) {
    it(`${pattern.source} matches ${least} to ${most}`, () => {
      assert.deepEqual(patternLength(pattern.source), { least, most });
    });
  }
});
