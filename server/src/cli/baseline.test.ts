import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import type { Finding } from '../model/finding.ts';
import { Baseline } from './baseline.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bulkhead-baseline-'));
const finding = (fingerprint: string, where = 'a.env', start = 0): Finding => ({
  ruleId: 'hardcoded-credential',
  messageId: 'found',
  args: {},
  message: '',
  severity: 'error',
  confidence: 'high',
  primary: { uri: `file:///w/${where}`, path: where, range: { start, end: start + 1 } },
  related: [],
  fingerprint: fingerprint.repeat(16),
});
const write = (text: string): string => {
  const file = path.join(folder, 'baseline.json');
  fs.writeFileSync(file, text);
  return file;
};
const everything = (): boolean => true;

describe('baseline', () => {
  after(() => fs.rmSync(folder, { recursive: true, force: true }));

  it('is written in one order, one line for each entry, and read again', () => {
    const some = [finding('b', 'z.env'), finding('a', 'b.env'), finding('a', 'b.env', 9), finding('c', 'a.env')];
    const text = Baseline.of(some).toString();
    assert.equal(text, Baseline.of([...some].reverse()).toString());
    assert.deepEqual(
      text.split('\n').filter((line) => line.includes('fingerprint')),
      [
        `    {"path":"a.env","rule":"hardcoded-credential","fingerprint":"${'c'.repeat(16)}","count":1},`,
        `    {"path":"b.env","rule":"hardcoded-credential","fingerprint":"${'a'.repeat(16)}","count":2},`,
        `    {"path":"z.env","rule":"hardcoded-credential","fingerprint":"${'b'.repeat(16)}","count":1}`,
      ],
    );
    assert.equal(Baseline.read(write(text)).toString(), text);
    assert.equal(Baseline.read(write(`\ufeff${Baseline.of([]).toString()}`)).count, 0);
  });

  it('leaves out as many as it knows, and tells what is gone where that was scanned', () => {
    const baseline = Baseline.of([finding('a'), finding('a'), finding('b', 'gone.env'), finding('c', 'elsewhere/x.env')]);
    const now = [finding('a'), finding('a'), finding('a', 'a.env', 40), finding('d')];
    const used = baseline.apply(now, (one) => !one.startsWith('elsewhere/'));
    assert.deepEqual(used.findings, [now[2], now[3]]);
    assert.deepEqual([used.known, used.stale], [2, 1]);
    assert.equal(baseline.apply([], everything).stale, 4);
  });

  it('refuses what is no baseline', () => {
    const entry = { path: 'a', rule: 'r', fingerprint: 'a'.repeat(16), count: 1 };
    for (const [text, words] of [
      ['{', /not valid JSON/],
      ['', /not valid JSON/],
      ['null', /no baseline of version 1/],
      ['[]', /no baseline of version 1/],
      ['{"version": 2, "findings": []}', /no baseline of version 1/],
      ['{"version": 1}', /no list/],
      ['{"version": 1, "findings": [null]}', /entry 1/],
      [JSON.stringify({ version: 1, findings: [entry, { ...entry, count: 0 }] }), /entry 2/],
      [JSON.stringify({ version: 1, findings: [{ ...entry, fingerprint: 'x' }] }), /entry 1/],
    ] as const)
      assert.throws(() => Baseline.read(write(text)), words);
    assert.throws(() => Baseline.read(path.join(folder, 'missing.json')), /does not exist/);
    assert.throws(() => Baseline.read(folder), /cannot read/);
  });
});
