import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Throttle } from './throttle.ts';

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('throttle', () => {
  it('makes one run of many calls, and never starves under a stream of them', async () => {
    let runs = 0;
    const throttle = new Throttle(() => Promise.resolve(void runs++), 30);
    for (let i = 0; i < 20; i++) {
      throttle.trigger();
      await sleep(5);
    }
    await sleep(60);
    assert.ok(runs >= 2 && runs <= 6, `${runs} runs`);
  });

  it('runs once more after a call during a run, and never twice at a time', async () => {
    let active = 0;
    let runs = 0;
    const throttle = new Throttle(async () => {
      assert.equal(++active, 1);
      await sleep(20);
      active--;
      runs++;
    }, 1);
    throttle.trigger();
    await sleep(10);
    throttle.trigger();
    throttle.trigger();
    await sleep(80);
    assert.equal(runs, 2);
  });

  it('is silent once it is disposed of', async () => {
    let runs = 0;
    const throttle = new Throttle(() => Promise.resolve(void runs++), 5);
    throttle.trigger();
    throttle.dispose();
    throttle.trigger();
    await sleep(20);
    assert.equal(runs, 0);
  });
});
