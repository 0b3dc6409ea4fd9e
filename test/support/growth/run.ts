import { parentPort } from 'node:worker_threads';
import { WorkCounter } from './counter.ts';
import type { Workload } from './workloads.ts';

export interface Growth {
  readonly name: string;
  /** Work at the size of the workload and at twice that. */
  readonly once: number;
  readonly twice: number;
  /** What failed, or the unit that grows most where the sum grows too fast. */
  readonly problem?: string;
}

/** Doubled input may take so many times the work: twice, and a little for logarithms and what is cut off. */
const allowedGrowth = 2.4;

/** Steps that do not depend on the size. */
const slack = 500;

const counter = new WorkCounter();

function main(): void {
  // Loaded behind the counter, which must be there first.
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- as said
  const { workloads } = require('./workloads.ts') as { workloads: readonly Workload[] };
  for (const workload of workloads) parentPort!.postMessage(measure(workload));
}

function measure(workload: Workload): Growth {
  const { name, size, units = [''] } = workload;
  const work = (at: number, unit: string): number => counter.of(workload.prepare(at, unit));
  let [once, twice] = [0, 0];
  try {
    for (const unit of units) {
      // What is made once, at the first call, does not count.
      workload.prepare(Math.ceil(size / 10), unit)();
      const [small, large] = [work(size, unit), work(size * 2, unit)];
      once += small;
      twice += large;
      if (large <= small * allowedGrowth + slack) continue;
      // Windows and depths that are bounded grow until they are full, what is quadratic grows at any size.
      const more = size * 4;
      const ratio = work(more * 2, unit) / work(more, unit);
      if (ratio > allowedGrowth) return { name, once, twice, problem: `${JSON.stringify(unit)} grows ${ratio.toFixed(2)} times` };
    }
    return { name, once, twice };
  } catch (error) {
    return { name, once, twice, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

main();
