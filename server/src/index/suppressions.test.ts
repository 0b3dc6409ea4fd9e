import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Comment } from '../model/document.ts';
import { readForeignSuppressions, readSuppressions } from './suppressions.ts';

/** Comments from `#` to the end of the line. */
function comments(text: string): Comment[] {
  return [...text.matchAll(/#[^\n]*/g)].map((match) => ({
    range: { start: match.index, end: match.index + match[0].length },
    text: match[0].slice(1).trim(),
  }));
}
const read = (text: string) =>
  readSuppressions(text, comments(text)).map((one) => ({ ...one, covered: text.slice(one.covers.start, one.covers.end) }));

describe('suppressions', () => {
  it('cover their line or the next one', () => {
    const [first, second] = read(
      'A=1 # bulkhead-disable-line hardcoded-credential -- test value\n# bulkhead-disable-next-line -- all rules, until=2027-01-31\nB=2\nC=3\n',
    );
    assert.deepEqual(
      [first!.rules, first!.reason, first!.covered],
      [['hardcoded-credential'], 'test value', 'A=1 # bulkhead-disable-line hardcoded-credential -- test value'],
    );
    assert.deepEqual([second!.rules, second!.reason, second!.until, second!.covered], [[], 'all rules', '2027-01-31', 'B=2']);
    assert.equal(first!.problem ?? second!.problem, undefined);
  });

  it('cover a block until it is enabled again', () => {
    const [block] = read(
      '# bulkhead-disable hardcoded-credential, credential-in-url -- generated\nA=1\n# bulkhead-enable credential-in-url\nB=2\n',
    );
    assert.equal(block!.covered, '\nA=1\n');
    assert.deepEqual(block!.rules, ['hardcoded-credential', 'credential-in-url']);
  });

  it('need a reason and a real date', () => {
    assert.match(read('A=1 # bulkhead-disable-line hardcoded-credential')[0]!.problem!, /no reason/);
    assert.match(read('A=1 # bulkhead-disable-line -- x, until=tomorrow')[0]!.problem!, /no date/);
    assert.match(read('A=1 # bulkhead-disable-line Hardcoded! -- x')[0]!.problem!, /no rule id/);
  });

  it('may have a dash between blanks where the comment syntax forbids two hyphens', () => {
    const [first] = read('A=1 # bulkhead-disable-line hardcoded-credential — test value, until=2027-01-01');
    assert.deepEqual(
      [first!.rules, first!.reason, first!.until, first!.problem],
      [['hardcoded-credential'], 'test value', '2027-01-01', undefined],
    );
  });

  it('of other scanners are known by tool', () => {
    const text =
      'A=1 # gitleaks:allow\nB=2 # pragma: allowlist secret\n# pragma: allowlist nextline secret\nC=3\nD=4 # nosec\nE=5 # checkov:skip=CKV_SECRET_6:test\n';
    const found = readForeignSuppressions(text, comments(text)).map(
      (one) => `${one.tool}:${text.slice(one.covers.start, one.covers.start + 3)}`,
    );
    assert.deepEqual(found, ['gitleaks:A=1', 'detect-secrets:B=2', 'detect-secrets:C=3', 'checkov:E=5']);
  });

  it('of secretlint cover blocks, to their end or to that of the text', () => {
    const text =
      'A=1\n# secretlint-disable\nB=2\n# secretlint-disable @secretlint/x -- why\nC=3\n# secretlint-enable\nD=4\n# secretlint-disable\nE=5\n';
    const covered = readForeignSuppressions(text, comments(text)).map((one) => text.slice(one.covers.start, one.covers.end));
    assert.equal(covered.length, 2);
    assert.ok(covered[0]!.includes('B=2') && covered[0]!.includes('C=3') && !covered[0]!.includes('D=4'));
    assert.ok(covered[1]!.endsWith('E=5\n'));
  });
});
