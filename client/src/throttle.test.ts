import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withFakeClock } from '../../test/support/fakeClock.ts';
import { Throttle } from './throttle.ts';

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('throttle', () => {
  it('makes one run of many calls, and never starves under a stream of them', () =>
    withFakeClock(async (advance) => {
      const runs: number[] = [];
      const throttle = new Throttle(() => Promise.resolve(void runs.push(Date.now())), 30);
      for (let i = 0; i < 20; i++) {
        throttle.trigger();
        await advance(5);
      }
      await advance(60);
      assert.deepEqual(runs, [30, 60, 90, 120]);
    }));

  it('asks for the pause at each call', () =>
    withFakeClock(async (advance) => {
      const runs: number[] = [];
      let wait = 10;
      const throttle = new Throttle(
        () => Promise.resolve(void runs.push(Date.now())),
        () => wait,
      );
      throttle.trigger();
      wait = 3;
      await advance(10);
      throttle.trigger();
      await advance(10);
      assert.deepEqual(runs, [10, 13]);
    }));

  it('runs once more after a call during a run, and never twice at a time', () =>
    withFakeClock(async (advance) => {
      let active = 0;
      const runs: number[] = [];
      const throttle = new Throttle(async () => {
        assert.equal(++active, 1);
        await sleep(20);
        active--;
        runs.push(Date.now());
      }, 1);
      throttle.trigger();
      await advance(10);
      throttle.trigger();
      throttle.trigger();
      await advance(80);
      assert.deepEqual(runs, [21, 42]);
    }));

  it('is silent once it is disposed of', () =>
    withFakeClock(async (advance) => {
      let runs = 0;
      const throttle = new Throttle(() => Promise.resolve(void runs++), 5);
      throttle.trigger();
      throttle.dispose();
      throttle.trigger();
      await advance(20);
      assert.equal(runs, 0);
    }));
});
