import { printable } from '../../base/printable.ts';
import type { InventoryEntry, InventoryFormat } from '../inventory.ts';

const columns: readonly (readonly [string, (entry: InventoryEntry) => string | number | undefined])[] = [
  ['id', (entry) => entry.id],
  ['title', (entry) => entry.title],
  ['kind', (entry) => entry.kind],
  ['provider', (entry) => entry.provider],
  ['principal', (entry) => entry.principal],
  ['system', (entry) => entry.system],
  ['environments', (entry) => entry.environments.map(({ name }) => name).join('; ')],
  ['crossing', (entry) => String(entry.crossing)],
  ['places', (entry) => entry.places.length],
  ['files', (entry) => entry.files],
  ['workloads', (entry) => entry.workloads.join('; ')],
  ['owner', (entry) => entry.owner],
  ['status', (entry) => entry.status],
  ['rotated', (entry) => entry.rotated],
  ['expires', (entry) => entry.expires],
  ['findings', (entry) => entry.findings],
  ['blast radius', (entry) => entry.blastRadius],
];

/**
 * RFC 4180, with a header. Controls are shown as escapes; a cell that a spreadsheet would take for a formula begins with an
 * apostrophe.
 */
const render: InventoryFormat['render'] = ({ entries }) =>
  [columns.map(([title]) => title), ...entries.map((entry) => columns.map(([, of]) => of(entry)))]
    .map((row) => `${row.map(cell).join(',')}\r\n`)
    .join('');

/** `=`, `+`, `-` and `@` at the start, also in full width (https://owasp.org/www-community/attacks/CSV_Injection). */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // Tabs and line ends, which begin a formula as well, are escapes by now.
  const shown = printable(value);
  const text = formula.test(shown) ? `'${shown}` : shown;
  return /[",']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const format: InventoryFormat = {
  id: 'csv',
  render,
};
export default format;
