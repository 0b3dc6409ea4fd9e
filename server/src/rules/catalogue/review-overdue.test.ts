import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'review-overdue';
const register = (...lines: string[]): string => `//- /.bulkhead.yaml\nidentities:\n${lines.map((line) => `  - ${line}`).join('\n')}`;
const limit = (days: number): string => `\nrules: { review-overdue: { options: { maxReviewAgeDays: ${days} } } }`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a review of long ago': register('{ id: orders, reviewed: ⟦2025-01-01⟧ }'),
    'a day too late': register('{ id: orders, reviewed: ⟦2025-05-31⟧ }'),
    "the policy's own limit": register('{ id: orders, reviewed: ⟦2026-04-01⟧ }') + limit(30),
    'never, where the policy sets a limit': register('{ id: "⟦orders⟧" }') + limit(90),
    'one of two': register('{ id: orders, reviewed: ⟦2024-01-01⟧ }', '{ id: billing, reviewed: 2026-05-01 }'),
    'an entry in block style': '//- /.bulkhead.yaml\nidentities:\n  - id: orders\n    owner: team-orders\n    reviewed: "⟦2024-06-01⟧"',
    'the entry that counts of two with one id': register('{ id: a, reviewed: 2026-05-01 }', '{ id: a, reviewed: ⟦2024-01-01⟧ }'),
    'a shared register, where it is named':
      '//- /.bulkhead.yaml\nextends: ⟦./shared.yaml⟧\n//- /shared.yaml\nidentities:\n  - { id: orders, reviewed: 2024-01-01 }',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a review within a year': register('{ id: orders, reviewed: 2025-06-01 }'),
    'a review to come': register('{ id: orders, reviewed: 2026-12-01 }'),
    'no review where no limit is set': register('{ id: orders }'),
    'a retired entry': register('{ id: orders, reviewed: 2020-01-01, status: retired }'),
    'no such day': register('{ id: orders, reviewed: 2025-13-01 }'),
    'a longer limit': register('{ id: orders, reviewed: 2024-06-15 }') + limit(1_000),
    'another file with the same text': '//- /register.yaml\nidentities:\n  - { id: orders, reviewed: 2020-01-01 }',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
