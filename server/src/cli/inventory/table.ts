import { styleText } from 'node:util';
import { printable } from '../../base/printable.ts';
import { plural } from '../words.ts';
import type { InventoryEntry, InventoryFormat } from '../inventory.ts';

/** Longest cell, characters. */
const widest = 48;

/** A line that begins with `::` would be a command for GitHub Actions. */
const columns: readonly { readonly title: string; readonly of: (entry: InventoryEntry) => string }[] = [
  { title: 'IDENTITY', of: (entry) => entry.title.replace(/^\s*:(?=:)/, '\\x3a') },
  { title: 'KIND', of: (entry) => entry.kind },
  { title: 'ENVIRONMENTS', of: (entry) => entry.environments.map(({ name }) => name).join(', ') || '-' },
  { title: 'PLACES', of: (entry) => String(entry.places.length) },
  { title: 'OWNER', of: (entry) => entry.owner ?? '-' },
  { title: 'STATUS', of: (entry) => entry.status ?? '-' },
  { title: 'EXPIRES', of: (entry) => entry.expires ?? '-' },
];

/** For people: one line for each identity; `!` and red mark those that cross environments. */
const render: InventoryFormat['render'] = ({ entries, colours }) => {
  const crossing = entries.filter((entry) => entry.crossing).length;
  const end = `${plural(entries.length, 'identity', 'identities')}, ${crossing} across environments.`;
  if (entries.length === 0) return 'No identities.\n';
  const rows = entries.map((entry) => columns.map((column) => cut(printable(column.of(entry)))));
  const widths = columns.map(({ title }, i) => Math.max(title.length, ...rows.map((row) => [...row[i]!].length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell + ' '.repeat(widths[i]! - [...cell].length))
      .join('  ')
      .trimEnd();
  const red = (text: string): string => (colours ? styleText('red', text, { validateStream: false }) : text);
  return [
    `  ${line(columns.map(({ title }) => title))}`,
    ...rows.map((row, i) => (entries[i]!.crossing ? red(`! ${line(row)}`) : `  ${line(row)}`)),
    '',
    end,
    '',
  ].join('\n');
};

function cut(text: string): string {
  const chars = [...text];
  return chars.length > widest ? `${chars.slice(0, widest - 1).join('')}…` : text;
}

const format: InventoryFormat = {
  id: 'table',
  render,
};
export default format;
