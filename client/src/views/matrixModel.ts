import type { MatrixCellDto, MatrixResult, MatrixRowDto } from '../../../server/src/protocol.ts';

/** What the panel is told by its page, and the other way round. */
export type FromPage = { readonly type: 'ready' } | { readonly type: 'open'; readonly row: string; readonly environment: string };
export type ToPage = { readonly type: 'matrix'; readonly matrix: MatrixResult } | { readonly type: 'failed'; readonly message: string };

export interface MatrixOptions {
  readonly filter: string;
  readonly crossingsOnly: boolean;
}

/** More rows are not drawn; the filter brings the others into sight. */
export const maxRows = 500;

export interface ShownMatrix {
  readonly columns: MatrixResult['columns'];
  readonly rows: readonly MatrixRowDto[];
  /** Rows that the options keep, drawn or not. */
  readonly matching: number;
}

/** Rows that match every word of the filter in title, kind or owner, with the columns in which one of them stands. */
export function shownMatrix({ columns, rows }: MatrixResult, { filter, crossingsOnly }: MatrixOptions): ShownMatrix {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const matching = rows.filter((row) => {
    if (crossingsOnly && !row.crossing) return false;
    const text = `${row.title}\n${row.kind}\n${row.owner ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  const used = columns.map((_, i) => matching.some((row) => row.cells[i]));
  return {
    columns: columns.filter((_, i) => used[i]),
    rows: matching.slice(0, maxRows).map((row) => ({ ...row, cells: row.cells.filter((_, i) => used[i]) })),
    matching: matching.length,
  };
}

/** Name of a column: what stands in no known environment says so. */
export function columnTitle(environment: string): string {
  return environment === 'unknown' ? 'no environment' : environment;
}

/** A cell in words, for screen readers and tooltips. */
export function cellLabel(row: MatrixRowDto, environment: string, cell: MatrixCellDto): string {
  const places = cell.count === 1 ? '1 place' : `${cell.count} places`;
  return `${row.title}, ${columnTitle(environment)}: ${places}${cell.crossing ? ', crosses environments' : ''}`;
}

/** What is shown, in one sentence. */
export function summary({ rows, matching }: ShownMatrix, all: number): string {
  if (all === 0) return 'No credentials, identities or secret references were found in this workspace.';
  if (matching === 0) return 'Nothing matches.';
  const count = (n: number): string => (n === 1 ? '1 identity' : `${n} identities`);
  if (rows.length < matching) return `The first ${rows.length} of ${count(matching)}. Filter to see the others.`;
  return matching === all ? count(all) : `${matching} of ${count(all)}`;
}

/** The cell that an arrow key leads to from another; cells that cannot be chosen are passed over. Undefined at the edge. */
export function nextCell(
  key: string,
  from: { readonly row: number; readonly column: number },
  isCell: (row: number, column: number) => boolean,
  rows: number,
  columns: number,
): { readonly row: number; readonly column: number } | undefined {
  if (key === 'Home' || key === 'End') {
    const order = Array.from({ length: columns }, (_, i) => (key === 'Home' ? i : columns - 1 - i));
    const column = order.find((one) => isCell(from.row, one));
    return column === undefined ? undefined : { row: from.row, column };
  }
  const step = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[key];
  if (!step) return undefined;
  for (let row = from.row + step[0]!, column = from.column + step[1]!; row >= 0 && column >= 0 && row < rows && column < columns;) {
    if (isCell(row, column)) return { row, column };
    row += step[0]!;
    column += step[1]!;
  }
  return undefined;
}
