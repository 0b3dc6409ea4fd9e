import assert from 'node:assert/strict';
import fs from 'node:fs';
import { describe, it } from 'mocha';
import { errorPlace, errorTrace } from './errorText.ts';

describe('text of an error', () => {
  it('is its name and where it was thrown', () => {
    for (const error of [new TypeError('quoted'), new RangeError('quoted\n    at quoted'), new Error()]) {
      assert.match(errorPlace(error), new RegExp(`^${error.name} at .*errorText\\.test\\.ts:\\d+:\\d+\\)?$`));
      const [head, first, ...more] = errorTrace(error).split('\n');
      assert.equal(head, error.name);
      assert.match(first!, /^ {4}at .*errorText\.test\.ts/);
      assert.ok(more.length > 2 && !errorTrace(error).includes('quoted'));
    }
  });

  it('is the name alone where the trace does not begin with just that message', () => {
    const error = new TypeError('short');
    for (const stack of ['TypeError: short and more\n    at quoted', 'quoted\n    at quoted', 'TypeError: short', undefined]) {
      error.stack = stack;
      assert.deepEqual([errorPlace(error), errorTrace(error)], ['TypeError', 'TypeError']);
    }
  });

  it('tells nothing of what is no error', () => {
    for (const thrown of ['quoted', { message: 'quoted', stack: 'quoted' }, undefined])
      assert.deepEqual([errorPlace(thrown), errorTrace(thrown)], ['unknown error', 'unknown error']);
  });

  it('keeps what the system says of a path', () => {
    try {
      fs.readFileSync('/no/such/file');
      assert.fail();
    } catch (error) {
      assert.match(errorTrace(error), /^Error: ENOENT: no such file or directory, open '\/no\/such\/file'\n {4}at /);
    }
  });
});
