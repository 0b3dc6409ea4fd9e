import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from './format.ts';
import { formatFor } from './formatRegistry.ts';
import { at, blocksOf, childrenAt, headRange, nodesBelow, scalarsAt, textAt, treesOf, type TreeNode } from './tree.ts';

const rootsOf = (path: string, text: string): readonly TreeNode[] => treesOf(formatFor(path).parse(text, defaultParseLimits));
const rootOf = (path: string, text: string): TreeNode => rootsOf(path, text)[0]!;

describe('tree', () => {
  it('holds keys without a value and empty collections', () => {
    const root = rootOf('a.yml', 'on:\n  push:\n  pull_request: {}\npermissions: []\n');
    assert.deepEqual(
      childrenAt(root, 'on').map((node) => node.key),
      ['push', 'pull_request'],
    );
    assert.equal(at(root, 'permissions')?.children.length, 0);
    assert.equal(at(root, 'nothing', 'here'), undefined);
  });

  it('knows where keys of mappings stand, and how far they reach', () => {
    const text = 'jobs:\n  # build\n  build:\n    steps:\n      - run: x\n  "deploy":\n    steps: [{run: y}]\n';
    const root = rootOf('a.yml', text);
    const [build, deploy] = childrenAt(root, 'jobs');
    assert.equal(text.slice(headRange(build!).start, headRange(build!).end), 'build');
    assert.equal(text.slice(build!.range.start, build!.range.end), 'build:\n    steps:\n      - run: x');
    assert.equal(text.slice(headRange(deploy!).start, headRange(deploy!).end), 'deploy');
    assert.equal(textAt(deploy, 'steps', '0', 'run'), 'y');
  });

  it('reads a scalar and a sequence alike', () => {
    const root = rootOf('a.yml', 'a: x\nb: [x, y]\nc:\n  - z\n');
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((key) => scalarsAt(root, key).map((entry) => entry.value)),
      [['x'], ['x', 'y'], ['z'], []],
    );
  });

  it('has a root for each document', () => {
    const roots = rootsOf('a.yml', 'kind: A\n---\nkind: B\nmetadata:\n  name: b\n');
    assert.deepEqual(
      roots.map((root) => [textAt(root, 'kind'), textAt(root, 'metadata', 'name')]),
      [
        ['A', undefined],
        ['B', 'b'],
      ],
    );
  });

  it('follows aliases and merge keys, what stands there itself first', () => {
    const root = rootOf('a.yml', 'base: &base\n  image: x\n  env: {A: "1", B: "2"}\njob:\n  <<: *base\n  image: y\nsame: *base\n');
    assert.equal(textAt(root, 'job', 'image'), 'y');
    assert.equal(textAt(root, 'job', 'env', 'B'), '2');
    assert.equal(textAt(root, 'same', 'env', 'A'), '1');
  });

  it('follows aliases and anchors within flow collections', () => {
    const path = 'a.yml';
    const text = 'base: &base {image: x}\nfirst: [&p production, &m {a: "1"}]\njobs: [*base, {env: *p}, *m, "*p"]\n';
    const [root] = treesOf({ ...formatFor(path).parse(text, defaultParseLimits), file: { uri: 'x', path, version: 1, text } });
    const jobs = at(root, 'jobs')!;
    assert.equal(textAt(jobs, '0', 'image'), 'x');
    assert.equal(textAt(jobs, '1', 'env'), 'production');
    assert.equal(textAt(jobs, '2', 'a'), '1');
    assert.equal(textAt(jobs, '3'), '*p');
  });

  it('follows aliases of scalars', () => {
    const path = 'a.yml';
    const text =
      'image: &image node:20\nquoted: &q "a b"\nblock: &b |\n  x\n  y\ntagged: &t !x z\nkey: *image\nlist:\n  - *q\n  - &i one\n  - *i\nlast: { a: 1 }\nm: *b\nn: *t\nnone: *missing\n';
    const [root] = treesOf({ ...formatFor(path).parse(text, defaultParseLimits), file: { uri: 'x', path, version: 1, text } });
    assert.deepEqual(
      [
        textAt(root, 'key'),
        ...scalarsAt(root, 'list').map((entry) => entry.value),
        textAt(root, 'm'),
        textAt(root, 'n'),
        textAt(root, 'none'),
      ],
      ['node:20', 'a b', 'one', 'one', 'x\ny\n', 'z', undefined],
    );
    const { valueRange } = at(root, 'key')!.entry!;
    assert.equal(text.slice(valueRange.start, valueRange.end), 'node:20');
  });

  it('keeps the order of flow sequences of scalars and mappings', () => {
    const root = rootOf('a.yml', 'a: [x, {b: c}, y, [p, q], {d: {e: f}}, z]\n');
    assert.deepEqual(
      childrenAt(root, 'a').map((node) => node.key),
      ['0', '1', '2', '3', '4', '5'],
    );
    assert.equal(textAt(root, 'a', '4', 'd', 'e'), 'f');
  });

  it('bounds what aliases multiply', () => {
    const lines = ['a0: &a0 {x: "1"}'];
    for (let i = 1; i < 30; i++) lines.push(`a${i}: &a${i}\n  l: *a${i - 1}\n  r: *a${i - 1}`);
    const root = rootOf('a.yml', `${lines.join('\n')}\n`);
    assert.ok([...nodesBelow(root)].length < 50_000);
  });

  it('keeps blocks of the same name apart', () => {
    const root = rootOf(
      'a.tf',
      'data "aws_iam_policy_document" "x" {\n  statement {\n    actions = ["a"]\n  }\n  statement {\n    actions = ["b", "c"]\n  }\n}\nresource "r" "one" {}\nresource "r" "two" {\n  tags = {}\n}\nvariable "v" {\n  default = 1\n}\nterraform {\n  backend "s3" {}\n}\n',
    );
    const [document] = blocksOf(root, 'data', 2);
    const statements = blocksOf(document!, 'statement', 0);
    assert.deepEqual(
      statements.map((statement) => scalarsAt(statement, 'actions').map((entry) => entry.value)),
      [['a'], ['b', 'c']],
    );
    assert.deepEqual(
      blocksOf(root, 'resource', 2).map((node) => node.key),
      ['one', 'two'],
    );
    assert.equal(blocksOf(root, 'variable', 1)[0]!.key, 'v');
    assert.equal(blocksOf(blocksOf(root, 'terraform', 0)[0]!, 'backend', 1)[0]!.key, 's3');
  });

  it('reads JSON with the ranges of its objects', () => {
    const text = '{"a": {"b": [1, {"c": "x"}], "d": {}}}';
    const root = rootOf('a.json', text);
    const b = at(root, 'a', 'b')!;
    assert.equal(text.slice(b.range.start, b.range.end), 'b": [1, {"c": "x"}]');
    assert.equal(textAt(b, '1', 'c'), 'x');
    assert.ok(at(root, 'a', 'd'));
  });

  it('takes broken texts as far as they go', () => {
    for (const [path, text] of [
      ['a.yml', 'a:\n  b: {c: 1\nd: 2\n'],
      ['a.json', '{"a": {"b": '],
      ['a.tf', 'resource "x" {\n  a = [1,'],
      ['a.yml', ''],
    ] as const)
      assert.ok(rootsOf(path, text).length <= 1, path);
  });
});
