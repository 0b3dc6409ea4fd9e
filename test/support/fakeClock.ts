/** Timers that run when a test says so. */
import { mock } from 'node:test';

/**
 * Runs a test with `setTimeout`, `setInterval` and `Date` on a clock that stands still.
 * @param run is given `advance`: moves the clock by milliseconds, one at a time, and lets promises go on in between
 */
export async function withFakeClock(run: (advance: (milliseconds: number) => Promise<void>) => Promise<void>): Promise<void> {
  // Kept: the fake one would wait for itself.
  const { setImmediate: realImmediate } = globalThis;
  mock.timers.enable({ apis: ['setTimeout', 'setInterval', 'Date'] });
  try {
    await run(async (milliseconds) => {
      for (let i = 0; i < milliseconds; i++) {
        mock.timers.tick(1);
        // Streams hand on what they hold within a few turns.
        for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => realImmediate(resolve));
      }
    });
  } finally {
    mock.timers.reset();
  }
}
