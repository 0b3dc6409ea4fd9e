import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MatrixCellDto, MatrixResult, MatrixRowDto } from '../../../server/src/protocol.ts';
import { cellLabel, maxRows, nextCell, shownMatrix, summary } from './matrixModel.ts';

const cell = (count: number, crossing = false): MatrixCellDto => ({ count, crossing, places: [] });
const row = (title: string, cells: MatrixRowDto['cells'], more: Partial<MatrixRowDto> = {}): MatrixRowDto => ({
  id: title,
  title,
  kind: 'password',
  crossing: cells.some((one) => one?.crossing),
  cells,
  ...more,
});
const matrix: MatrixResult = {
  revision: 1,
  columns: [
    { environment: 'production', tier: 'production' },
    { environment: 'staging', tier: 'staging' },
    { environment: 'unknown', tier: 'unknown' },
  ],
  rows: [
    row('Password: DB', [cell(2, true), cell(1, true), null]),
    row('Stripe API key', [null, null, cell(1)], { owner: 'team-pay', kind: 'api-key' }),
  ],
};
const shown = (filter: string, crossingsOnly = false): { columns: string[]; rows: string[]; summary: string } => {
  const one = shownMatrix(matrix, { filter, crossingsOnly });
  return {
    columns: one.columns.map((column) => column.environment),
    rows: one.rows.map((each) => `${each.title} ${each.cells.map((part) => part?.count ?? '-').join(' ')}`),
    summary: summary(one, matrix.rows.length),
  };
};

describe('environment matrix', () => {
  it('shows everything at first', () => {
    assert.deepEqual(shown(''), {
      columns: ['production', 'staging', 'unknown'],
      rows: ['Password: DB 2 1 -', 'Stripe API key - - 1'],
      summary: '2 identities',
    });
  });
  it('filters by words of title, kind and owner, and leaves out columns without a cell', () => {
    assert.deepEqual(shown('TEAM-pay api'), { columns: ['unknown'], rows: ['Stripe API key 1'], summary: '1 of 2 identities' });
    assert.deepEqual(shown('', true), { columns: ['production', 'staging'], rows: ['Password: DB 2 1'], summary: '1 of 2 identities' });
    assert.deepEqual(shown('nothing'), { columns: [], rows: [], summary: 'Nothing matches.' });
  });
  it('draws so many rows at most and says so', () => {
    const many: MatrixResult = { ...matrix, rows: Array.from({ length: maxRows + 7 }, (_, i) => row(`A${i}`, [cell(1), null, null])) };
    const one = shownMatrix(many, { filter: '', crossingsOnly: false });
    assert.deepEqual([one.rows.length, one.matching], [maxRows, maxRows + 7]);
    assert.equal(summary(one, many.rows.length), `The first ${maxRows} of ${maxRows + 7} identities. Filter to see the others.`);
  });
  it('says what an empty workspace has', () => {
    const one = shownMatrix({ revision: 1, columns: [], rows: [] }, { filter: '', crossingsOnly: false });
    assert.equal(summary(one, 0), 'No credentials, identities or secret references were found in this workspace.');
  });
  it('puts cells into words', () => {
    assert.equal(cellLabel(matrix.rows[0]!, 'production', cell(2, true)), 'Password: DB, production: 2 places, crosses environments');
    assert.equal(cellLabel(matrix.rows[1]!, 'unknown', cell(1)), 'Stripe API key, no environment: 1 place');
  });
  it('leads the arrow keys from cell to cell, past empty ones, and stops at the edge', () => {
    const cells = ['x.x', '...', 'xx.'];
    const move = (key: string, at: number, column: number): string | undefined => {
      const next = nextCell(key, { row: at, column }, (one, other) => cells[one]![other] === 'x', 3, 3);
      return next && `${next.row}${next.column}`;
    };
    assert.deepEqual(
      [
        move('ArrowRight', 0, 0),
        move('ArrowRight', 0, 2),
        move('ArrowDown', 0, 0),
        move('ArrowDown', 0, 2),
        move('ArrowUp', 2, 1),
        move('ArrowLeft', 2, 1),
        move('Home', 0, 2),
        move('End', 2, 0),
        move('a', 0, 0),
      ],
      ['02', undefined, '20', undefined, undefined, '20', '00', '21', undefined],
    );
  });
});
