import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Finding, Severity } from '../model/finding.ts';
import { leadingFindings } from './leading.ts';

const categories = { crossing: 'isolation', leak: 'leakage', old: 'lifetime' } as const;
const metaOf = (id: string): { category: (typeof categories)[keyof typeof categories]; title: string } => ({
  category: categories[id as keyof typeof categories],
  title: `Title of ${id}`,
});

function finding(ruleId: string, start: number, end: number, severity: Severity = 'warning'): Finding {
  return {
    ruleId,
    messageId: 'm',
    args: {},
    message: ruleId,
    severity,
    confidence: 'high',
    primary: { uri: 'file:///a', path: 'a', range: { start, end } },
    related: [],
    fingerprint: `${ruleId}${start}`,
  };
}

const shown = (findings: readonly Finding[]): string[] =>
  leadingFindings(findings, metaOf).map(
    (one) => `${one.ruleId}@${one.primary.range.start} ${one.severity} [${one.related.map((r) => r.message).join('; ')}]`,
  );

describe('one finding for each value', () => {
  it('a crossing leads, the leak and the long life become related; the gravest severity stays', () =>
    assert.deepEqual(shown([finding('leak', 5, 20, 'error'), finding('old', 5, 20), finding('crossing', 8, 15)]), [
      'crossing@8 error [also: Title of leak; also: Title of old]',
    ]));

  it('values beside each other stay apart', () =>
    assert.deepEqual(shown([finding('leak', 5, 20), finding('leak', 20, 30), finding('crossing', 40, 50)]), [
      'leak@5 warning []',
      'leak@20 warning []',
      'crossing@40 warning []',
    ]));

  it('two findings of one rule on one value are told once', () =>
    assert.deepEqual(shown([finding('crossing', 5, 30), finding('crossing', 9, 12)]), ['crossing@5 warning []']));

  it('a finding about a block or the whole file takes nothing in', () =>
    assert.deepEqual(shown([finding('old', 0, 5_000), finding('leak', 5, 20), finding('old', 7, 7)]), [
      'old@0 warning []',
      'leak@5 warning []',
      'old@7 warning []',
    ]));
});
