import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';
import { dateOf, dayOf, later } from '../register.ts';

const id = 'rotation-overdue';
const register = (...lines: string[]): string => `//- /.bulkhead.yaml\nidentities:\n${lines.map((line) => `  - ${line}`).join('\n')}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'ninety days are past': register('{ id: orders, rotated: ⟦2026-01-01⟧, rotateEvery: 90d }'),
    'a day too late': register('{ id: orders, rotated: ⟦2026-05-01⟧, rotateEvery: 30d }'),
    weeks: register('{ id: orders, rotated: ⟦2026-01-01⟧, rotateEvery: 12w }'),
    months: register('{ id: orders, rotated: ⟦2025-11-30⟧, rotateEvery: 6m }'),
    years: register('{ id: orders, rotated: ⟦2025-05-31⟧, rotateEvery: 1y }'),
    'no date of the last rotation': register('{ id: ⟦orders⟧, rotateEvery: 90d }'),
    'one of two': register('{ id: a, rotated: ⟦2024-01-01⟧, rotateEvery: 90d }', '{ id: b, rotated: 2026-05-01, rotateEvery: 90d }'),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'still in time': register('{ id: orders, rotated: 2026-05-01, rotateEvery: 90d }'),
    'due today': register('{ id: orders, rotated: 2026-05-02, rotateEvery: 30d }'),
    'six months from the last day of a month': register('{ id: orders, rotated: 2025-12-31, rotateEvery: 6m }'),
    'no interval': register('{ id: orders, rotated: 2020-01-01 }'),
    'a retired entry': register('{ id: orders, rotated: 2020-01-01, rotateEvery: 90d, status: retired }'),
    'an interval of the wrong form': register('{ id: orders, rotated: 2020-01-01, rotateEvery: often }'),
    'another file with the same text': '//- /register.yaml\nidentities:\n  - { id: a, rotated: 2020-01-01, rotateEvery: 90d }',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('counts months by the calendar', () => {
    const after = (from: string, every: string): string => dateOf(later(dayOf(from)!, every)!);
    assert.equal(after('2026-08-31', '6m'), '2027-02-28');
    assert.equal(after('2024-02-29', '1y'), '2025-02-28');
    assert.equal(after('2026-11-30', '3m'), '2027-02-28');
    assert.equal(after('2026-01-15', '2w'), '2026-01-29');
    assert.equal(later(0, 'often'), undefined);
    assert.equal(dayOf('2026-02-30'), undefined);
  });
});
