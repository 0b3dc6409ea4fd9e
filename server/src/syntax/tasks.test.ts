import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from './format.ts';
import { formatFor } from './formatRegistry.ts';
import { tasksOf } from './tasks.ts';

function tasks(path: string, text: string): string[] {
  const { entries } = formatFor(path).parse(text, defaultParseLimits);
  return tasksOf({ file: { uri: '', path, version: 1, text }, entries }).map(
    ({ name, scripts }) => `${name}: ${scripts.map(({ start, end }) => text.slice(start, end)).join(' | ')}`,
  );
}

describe('tasks', () => {
  it('of make', () => {
    const text =
      'X := y\n.PHONY: a b\na b: c\n\t@echo one \\\n\t  two\nifdef Z\n\t-echo three\nendif\n# note\n\nb::\n\techo four\nX: Y = z\n';
    assert.deepEqual(tasks('Makefile', text), ['a: echo one \\\n\t  two | echo three', 'b: echo four']);
  });

  it('of just, npm, Deno and go-task', () => {
    assert.deepEqual(tasks('justfile', 'set x := y\ndeploy env="a": build\n    echo {{env}}\n\n@other:\n  echo b\n'), [
      'deploy: echo {{env}}',
      'other: echo b',
    ]);
    assert.deepEqual(tasks('app/package.json', '{"scripts": {"a": "x", "b": "y"}, "name": "n"}'), ['a: x', 'b: y']);
    assert.deepEqual(tasks('deno.json', '{"tasks": {"a": "x"}}'), ['a: x']);
    assert.deepEqual(tasks('Taskfile.yml', 'tasks:\n  a:\n    desc: d\n    cmds:\n      - x\n      - y\n'), ['a: x | y']);
  });

  it('of no other file', () => {
    assert.deepEqual(tasks('values.yaml', 'scripts:\n  a: b\n'), []);
    assert.deepEqual(tasks('Makefile.txt.md', 'a:\n\tb\n'), []);
  });
});
