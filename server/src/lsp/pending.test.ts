import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Pending } from './pending.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('pending work', () => {
  it('runs once after the last call, and then lets go who waited', async () => {
    const pending = new Pending();
    const seen: string[] = [];
    pending.schedule('a', 5, () => seen.push('first'));
    const waited = pending.done('a').then(() => seen.push('waited'));
    pending.schedule('a', 5, () => seen.push('second'));
    assert.ok(pending.has('a') && !pending.has('b'));
    await waited;
    assert.deepEqual(seen, ['second', 'waited']);
    assert.ok(!pending.has('a'));
    await pending.done('a');
  });

  it('lets go who waited when the work is given up', async () => {
    const pending = new Pending();
    let ran = 0;
    pending.schedule('a', 1, () => ran++);
    pending.schedule('b', 1, () => ran++);
    const both = Promise.all([pending.done('a'), pending.done('b')]);
    pending.stop('a');
    pending.stopAll();
    await both;
    await pause(5);
    assert.equal(ran, 0);
  });
});
