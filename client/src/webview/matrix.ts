/** The page of the environment matrix. It knows what the panel sends it and nothing else. */
import type { MatrixCellDto, MatrixResult, MatrixRowDto } from '../../../server/src/protocol.ts';
import {
  cellLabel,
  columnTitle,
  nextCell,
  shownMatrix,
  summary,
  type FromPage,
  type MatrixOptions,
  type ShownMatrix,
  type ToPage,
} from '../views/matrixModel.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): MatrixOptions | undefined;
  setState(state: MatrixOptions): void;
};

const editor = acquireVsCodeApi();
const filter = document.querySelector<HTMLInputElement>('#filter')!;
const crossingsOnly = document.querySelector<HTMLInputElement>('#crossings')!;
const status = document.querySelector<HTMLElement>('#status')!;
const table = document.querySelector<HTMLTableElement>('#matrix')!;
let matrix: MatrixResult | undefined;

const before = editor.getState();
filter.value = before?.filter ?? '';
crossingsOnly.checked = before?.crossingsOnly ?? false;

function options(): MatrixOptions {
  return { filter: filter.value, crossingsOnly: crossingsOnly.checked };
}

function changed(): void {
  editor.setState(options());
  draw();
}
// Enter in the filter sends nothing anywhere.
filter.form!.addEventListener('submit', (event) => event.preventDefault());
filter.addEventListener('input', changed);
crossingsOnly.addEventListener('change', changed);

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'failed') {
    status.textContent = data.message;
    return;
  }
  matrix = data.matrix;
  draw();
});

function draw(): void {
  if (!matrix) return;
  const focused = document.activeElement instanceof HTMLButtonElement ? document.activeElement.dataset['cell'] : undefined;
  const shown = shownMatrix(matrix, options());
  status.textContent = summary(shown, matrix.rows.length);
  table.hidden = shown.rows.length === 0;
  table.tHead!.replaceChildren(headOf(shown));
  table.tBodies[0]!.replaceChildren(...shown.rows.map((row, i) => rowOf(row, i, shown)));
  const buttons = [...table.querySelectorAll<HTMLButtonElement>('button')];
  const back = buttons.find((button) => button.dataset['cell'] === focused && focused !== undefined);
  // One stop of the tabulator; arrow keys move within.
  if (buttons.length > 0) (back ?? buttons[0]!).tabIndex = 0;
  back?.focus();
}

function headOf({ columns }: ShownMatrix): HTMLTableRowElement {
  const row = document.createElement('tr');
  const corner = document.createElement('th');
  corner.scope = 'col';
  corner.textContent = 'Identity';
  row.append(corner);
  for (const { environment, tier } of columns) {
    const head = document.createElement('th');
    head.scope = 'col';
    head.className = `tier-${tier}`;
    head.textContent = columnTitle(environment);
    row.append(head);
  }
  return row;
}

function rowOf(row: MatrixRowDto, index: number, { columns }: ShownMatrix): HTMLTableRowElement {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  const title = document.createElement('span');
  title.textContent = row.title;
  head.append(title);
  if (row.owner) {
    const owner = document.createElement('span');
    owner.className = 'owner';
    owner.textContent = row.owner;
    head.append(' ', owner);
  }
  head.title = `${row.title} (${row.kind})`;
  line.append(head);
  row.cells.forEach((cell, column) => {
    const place = document.createElement('td');
    if (cell) place.append(buttonOf(row, columns[column]!.environment, cell, index, column));
    line.append(place);
  });
  return line;
}

function buttonOf(row: MatrixRowDto, environment: string, cell: MatrixCellDto, line: number, column: number): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = cell.crossing ? 'crossing' : '';
  button.textContent = cell.crossing ? `⚠\ufe0e ${cell.count}` : String(cell.count);
  button.dataset['cell'] = `${row.id} ${environment}`;
  button.dataset['row'] = String(line);
  button.dataset['column'] = String(column);
  const label = cellLabel(row, environment, cell);
  button.setAttribute('aria-label', label);
  button.title = label;
  button.addEventListener('click', () => editor.postMessage({ type: 'open', row: row.id, environment }));
  return button;
}

table.addEventListener('keydown', (event) => {
  const from = event.target;
  if (!(from instanceof HTMLButtonElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const buttonAt = (row: number, column: number): HTMLButtonElement | null =>
    table.querySelector(`button[data-row="${row}"][data-column="${column}"]`);
  const rows = table.tBodies[0]!.rows.length;
  const columns = table.tHead!.rows[0]!.cells.length - 1;
  const place = { row: Number(from.dataset['row']), column: Number(from.dataset['column']) };
  const next = nextCell(event.key, place, (row, column) => buttonAt(row, column) !== null, rows, columns);
  if (!next) return;
  event.preventDefault();
  const to = buttonAt(next.row, next.column)!;
  from.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
});

editor.postMessage({ type: 'ready' });
