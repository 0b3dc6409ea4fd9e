import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../format.ts';
import netrc from './netrc.ts';

const entries = (text: string): string[] =>
  netrc.parse(text, defaultParseLimits).entries.map((entry) => `${entry.keyPath.join('/')}=${entry.value}`);

describe('netrc', () => {
  it('reads machines on one line and over several', () => {
    assert.deepEqual(entries('machine h.test login u password p#w\nmachine other\n  login "a b"\n  account c\ndefault login d\n'), [
      'machine/h.test/machine=h.test',
      'machine/h.test/login=u',
      'machine/h.test/password=p#w',
      'machine/other/machine=other',
      'machine/other/login=a b',
      'machine/other/account=c',
      'machine/default/login=d',
    ]);
  });

  it('passes macros and comments', () => {
    const text = '# note\nmachine m password x\nmacdef init\ncd /pub\npassword no\n\nmachine n login u\n';
    assert.deepEqual(entries(text), ['machine/m/machine=m', 'machine/m/password=x', 'machine/n/machine=n', 'machine/n/login=u']);
    assert.deepEqual(
      netrc.parse(text, defaultParseLimits).comments.map((comment) => comment.text),
      ['note'],
    );
  });
});
