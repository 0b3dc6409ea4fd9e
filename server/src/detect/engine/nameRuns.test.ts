import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { NameRuns } from './nameRuns.ts';

describe('NameRuns', () => {
  it('finds the same name and joints whatever was asked for before, in runs of any length', () => {
    const piece = fc.constantFrom('key', '-', '.', 'a', ' ', 'x'.repeat(70), 'y'.repeat(300), 'z'.repeat(900), 'secret-', 'Token.', '=');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
        fc.array(fc.nat({ max: 4_000 }), { maxLength: 30 }),
        (text, places) => {
          const names = new NameRuns(text);
          for (const place of places.map((at) => at % (text.length + 1))) {
            const end = Math.min(place + 4, text.length);
            names.find(place, end);
            const before = /[\w.-]{0,64}$/.exec(text.slice(0, place))![0];
            const after = /^[\w.-]{0,64}/.exec(text.slice(end))![0];
            assert.deepEqual([names.start, names.end], [place - before.length, end + after.length]);
            const joints: number[] = [];
            for (let at = names.jointFrom(end, names.end); at >= 0; at = names.jointFrom(at + 1, names.end)) joints.push(at);
            const expected = [...after.matchAll(/[-.]/g)].map(({ index }) => end + index);
            const credential = /(?:key|token|secret|private|access)$/i;
            assert.deepEqual(
              joints,
              expected.filter((at) => credential.test(text.slice(names.start, at))),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
