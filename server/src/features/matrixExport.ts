import { printable } from '../base/printable.ts';
import { markdownCell } from './markdown.ts';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from './matrix.ts';

/** Rows of one picture or table; what crosses environments comes first. */
const maxRows = 500;

/** Layout of the picture, pixels. */
const layout = { label: 340, column: 120, header: 64, row: 28, margin: 16, legend: 44 };

/** Longest texts that fit into the label and the header, characters. */
const longestLabel = 46;
const longestHeader = 15;

const style = `
  svg { --back: #ffffff; --text: #1f2328; --line: #d0d7de; --use: #0a3069; --use-back: #ddf4ff; --cross: #a40e26; --cross-back: #ffebe9; }
  @media (prefers-color-scheme: dark) {
    svg { --back: #0d1117; --text: #f0f6fc; --line: #3d444d; --use: #a5d6ff; --use-back: #0c2d6b; --cross: #ffc1ba; --cross-back: #67060c; }
  }
  text { font: 13px system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; fill: var(--text); }
  .head { font-weight: 600; }
  .tier { font-size: 11px; }
  .back { fill: var(--back); }
  .line { stroke: var(--line); }
  .use rect { fill: var(--use-back); stroke: var(--use); }
  .use text { fill: var(--use); }
  .cross rect { fill: var(--cross-back); stroke: var(--cross); stroke-width: 2; }
  .cross text { fill: var(--cross); font-weight: 700; }
  .cross path { fill: var(--cross); }
`;

/** Name of a column: what stands in no known environment says so. */
function titleOf({ environment }: MatrixColumn): string {
  return environment === 'unknown' ? 'no environment' : environment;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What the matrix shows, as a sentence. */
function summary({ rows, columns }: Matrix): string {
  const crossing = rows.filter(({ identity }) => identity.crossing).length;
  const known = columns.filter(({ environment }) => environment !== 'unknown').length;
  const cut = rows.length > maxRows ? ` The first ${maxRows} are shown.` : '';
  return `${counted(rows.length, 'identity', 'identities')} in ${counted(known, 'environment', 'environments')}, ${crossing} across environments.${cut}`;
}

/**
 * The matrix as a picture: a standalone SVG without script, in the colours of a light or a dark page, readable as a table
 * by assistive technology. A crossing has a sign besides its colour.
 */
export function matrixSvg(matrix: Matrix): string {
  const { label, column, header, row, margin, legend } = layout;
  const rows = matrix.rows.slice(0, maxRows);
  const width = margin * 2 + label + column * matrix.columns.length;
  const height = margin * 2 + header + row * rows.length + legend;
  const body = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="table" aria-labelledby="title" aria-describedby="desc">`,
    `<title id="title">Identities by environment</title>`,
    `<desc id="desc">${xml(summary(matrix))}</desc>`,
    `<style>${style}</style>`,
    `<rect class="back" width="${width}" height="${height}" role="presentation"/>`,
    `<g role="row"><text class="head" role="columnheader" x="${margin}" y="${margin + 20}">Identity</text>`,
    ...matrix.columns.map((one, i) => {
      const x = margin + label + column * i + column / 2;
      const name = titleOf(one);
      const tier =
        one.tier === 'unknown' || one.tier === one.environment ? '' : `<tspan class="tier" x="${x}" dy="18">${xml(one.tier)}</tspan>`;
      return `<text class="head" role="columnheader" text-anchor="middle" x="${x}" y="${margin + 20}"><title>${xml(name)}</title>${xml(cut(name, longestHeader))}${tier}</text>`;
    }),
    '</g>',
    ...rows.map((one, i) => svgRow(one, matrix.columns, margin + header + row * i)),
    svgLegend(margin + header + row * rows.length + legend / 2),
    '</svg>',
  ];
  return `${body.join('\n')}\n`;
}

function svgRow({ identity, cells }: MatrixRow, columns: readonly MatrixColumn[], y: number): string {
  const { label, column, row, margin } = layout;
  const end = margin + label + column * columns.length;
  const parts = [
    `<g role="row"><line class="line" x1="${margin}" x2="${end}" y1="${y}" y2="${y}" role="presentation"/>`,
    `<text role="rowheader" x="${margin}" y="${y + 19}"><title>${xml(identity.title)}</title>${xml(cut(identity.title, longestLabel))}</text>`,
    ...cells.map((cell, i) => svgCell(cell, `${identity.title}, ${titleOf(columns[i]!)}`, margin + label + column * i, y, row)),
    '</g>',
  ];
  return parts.join('');
}

function svgCell(cell: MatrixCell | undefined, name: string, x: number, y: number, height: number): string {
  if (!cell) return '<g role="cell"/>';
  const { column } = layout;
  const places = counted(cell.places.length, 'place', 'places');
  const words = `${name}: ${places}${cell.crossing ? ', crosses environments' : ''}`;
  const middle = x + column / 2;
  const sign = cell.crossing ? triangle(middle - 24, y + height / 2) : '';
  return (
    `<g class="${cell.crossing ? 'cross' : 'use'}" role="cell" aria-label="${xml(words)}"><title>${xml(words)}</title>` +
    `<rect x="${x + 24}" y="${y + 3}" width="${column - 48}" height="${height - 6}" rx="4"/>${sign}` +
    `<text text-anchor="middle" x="${middle}" y="${y + 19}">${cell.places.length}</text></g>`
  );
}

/** The sign of a crossing, around a centre. */
function triangle(x: number, y: number): string {
  return `<path d="M${x} ${y - 6}l7 12h-14z"/>`;
}

function svgLegend(y: number): string {
  const { margin } = layout;
  return (
    `<g role="presentation"><g class="use"><rect x="${margin}" y="${y - 8}" width="22" height="16" rx="4"/></g>` +
    `<text x="${margin + 30}" y="${y + 5}">number of places</text>` +
    `<g class="cross"><rect x="${margin + 160}" y="${y - 8}" width="22" height="16" rx="4"/>${triangle(margin + 171, y)}</g>` +
    `<text x="${margin + 190}" y="${y + 5}">crosses environments</text></g>`
  );
}

/** The matrix as a Markdown table; `⚠` marks a crossing. */
export function matrixMarkdown(matrix: Matrix): string {
  const lines = ['# Identities by environment', '', summary(matrix), ''];
  if (matrix.rows.length === 0) return lines.slice(0, 3).join('\n') + '\n';
  const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  lines.push(rowOf(['Identity', ...matrix.columns.map((one) => markdownCell(titleOf(one)))]));
  lines.push(`|---|${matrix.columns.map(() => '---:').join('|')}|`);
  for (const { identity, cells } of matrix.rows.slice(0, maxRows))
    lines.push(
      rowOf([markdownCell(identity.title), ...cells.map((cell) => (cell ? `${cell.crossing ? '⚠ ' : ''}${cell.places.length}` : ''))]),
    );
  lines.push('', 'A number is a count of places; ⚠ marks what crosses environments.');
  return `${lines.join('\n')}\n`;
}

function cut(text: string, longest: number): string {
  const chars = [...text];
  return chars.length > longest ? `${chars.slice(0, longest - 1).join('')}…` : text;
}

/** Text of files in XML: markup is escaped; what XML 1.0 cannot hold is not printable and an escape already. */
function xml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
