import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withFakeClock } from '../../../test/support/fakeClock.ts';
import { Pending } from './pending.ts';

describe('pending work', () => {
  it('runs once, the given pause after the last call, and then lets go who waited', () =>
    withFakeClock(async (advance) => {
      const pending = new Pending();
      const seen: string[] = [];
      pending.schedule('a', 5, () => seen.push(`first ${Date.now()}`));
      void pending.done('a').then(() => seen.push('waited'));
      void pending.done('a').then(() => seen.push('waited, too'));
      await advance(4);
      pending.schedule('a', 5, () => seen.push(`second ${Date.now()}`));
      assert.ok(pending.has('a') && !pending.has('b'));
      await advance(4);
      assert.deepEqual(seen, []);
      await advance(2);
      assert.deepEqual(seen, ['second 9', 'waited', 'waited, too']);
      assert.ok(!pending.has('a'));
      await pending.done('a');
    }));

  it('keeps texts apart', () =>
    withFakeClock(async (advance) => {
      const pending = new Pending();
      const seen: string[] = [];
      pending.schedule('a', 3, () => seen.push('a'));
      pending.schedule('b', 1, () => seen.push('b'));
      pending.stop('b');
      await advance(5);
      assert.deepEqual(seen, ['a']);
    }));

  it('lets go who waited when the work fails', () =>
    withFakeClock(async (advance) => {
      const pending = new Pending();
      pending.schedule('a', 1, () => {
        throw new Error('as it happens');
      });
      const waited = pending.done('a');
      await assert.rejects(advance(2), /as it happens/);
      await waited;
      assert.ok(!pending.has('a'));
    }));

  it('lets go who waited when the work is given up', () =>
    withFakeClock(async (advance) => {
      const pending = new Pending();
      let ran = 0;
      pending.schedule('a', 1, () => ran++);
      pending.schedule('b', 1, () => ran++);
      const both = Promise.all([pending.done('a'), pending.done('b')]);
      pending.stop('a');
      pending.stopAll();
      await both;
      await advance(5);
      assert.equal(ran, 0);
    }));
});
