import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { reasonProblem, withReason } from './suppression.ts';

const hash = '  # bulkhead-disable-next-line hardcoded-credential -- {reason}\n';
const xml = '<!-- bulkhead-disable-next-line hardcoded-credential -- {reason} -->\n';
const block = '/* bulkhead-disable-next-line hardcoded-credential -- {reason} */\n';

describe('reason of a suppression', () => {
  it('is accepted in one line, with or without an end', () => {
    for (const reason of ['local database', 'vendor allows one tenant, until=2027-03-01', '  spaces around  ', 'costs $& and $1 a month'])
      assert.equal(reasonProblem(reason, hash), undefined, reason);
  });

  it('must be there', () => {
    for (const reason of ['', '   ', 'until=2027-03-01', ', until=2027-03-01'])
      assert.match(reasonProblem(reason, hash) ?? '', /needs a reason/, reason);
  });

  it('must stand on one line', () => assert.match(reasonProblem('a\nKEY=b', hash) ?? '', /one line/));

  it('ends on a real day', () => {
    for (const day of ['2027-02-30', '2027-13-01', 'soon', '', '1.3.2027'])
      assert.match(reasonProblem(`x, until=${day}`, hash) ?? '', /YYYY-MM-DD/, day);
  });

  it('cannot end the comment', () => {
    assert.match(reasonProblem('x --> <password>', xml) ?? '', /--/);
    assert.match(reasonProblem('x -- y', xml) ?? '', /--/);
    assert.match(reasonProblem('x */ y', block) ?? '', /\*\//);
    assert.equal(reasonProblem('x */ y', hash), undefined);
  });

  it('is escaped between double quotes', () => {
    assert.equal(withReason('reason: "{reason}"\n', 'a "b" \\c', true), 'reason: "a \\"b\\" \\\\c"\n');
  });

  it('is put in as it is', () => {
    assert.equal(withReason(hash, ' costs $& '), '  # bulkhead-disable-next-line hardcoded-credential -- costs $&\n');
  });
});
