import assert from 'node:assert/strict';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { before, describe, it } from 'mocha';
import { stepsOfExec } from '../support/growth/regexSteps.ts';
import type { Growth } from '../support/growth/run.ts';

describe('twice the input takes twice the work', () => {
  let measured: Growth[] = [];

  before(async function () {
    this.timeout(120_000);
    measured = await new Promise<Growth[]>((resolve, reject) => {
      const all: Growth[] = [];
      const file = path.join(import.meta.dirname ?? __dirname, '../support/growth/worker.cjs');
      const worker = new Worker(file, { execArgv: ['--no-warnings'], resourceLimits: { stackSizeMb: 200 } });
      worker.on('message', (one: Growth) => all.push(one));
      worker.once('error', reject);
      worker.once('exit', () => resolve(all));
    });
  });

  it('in every format, reader and algorithm over many items', () => {
    assert.ok(measured.length > 40, `${measured.length} workloads`);
    assert.deepEqual(
      measured.filter((one) => one.problem !== undefined).map((one) => `${one.name}: ${one.once} then ${one.twice}; ${one.problem!}`),
      [],
    );
  });

  it('and the count of a regular expression shows where it does not', () => {
    const steps = (pattern: RegExp, size: number): number => stepsOfExec(pattern, `${'a'.repeat(size)}!`);
    const ratio = (pattern: RegExp): number => steps(pattern, 200) / steps(pattern, 100);
    assert.ok(ratio(/b/) < 2.1);
    assert.ok(ratio(/a{0,20}b/) < 2.3);
    assert.ok(ratio(/a+b/) > 3.5);
    assert.ok(steps(/^(?:a+)+b/, 12) > 2 ** 11);
  });

  it('and follows the engine in every kind of syntax', () => {
    const text = 'key: "a b"\nKEY_2=\u{1f600}x; 2024-10-11 aXbXXc <b>y</b>';
    for (const pattern of [
      /(?<=key: )"([^"]*)"/,
      /(?<!k)ey/gi,
      /\bK\w+?_(\d)/,
      /^key.*$/m,
      /^KEY/m,
      /(\w)X(\w)XX/,
      /<(b)>y<\/\1>/,
      /(?<y>\d{4})-(?:10|11)-(?=11)/,
      /\u{1f600}(?!y)/u,
      /[^\x00-\x7f]/u,
      /(?:a|aX|aXb)*XX/,
      /(?:x{0}|;)+?\s/,
      /(?<=(\w)\1)c/,
      /nothing|$/,
      /\p{Lu}{3}/u,
    ])
      assert.ok(stepsOfExec(pattern, text) > 0);
  });
});
