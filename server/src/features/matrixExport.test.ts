import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { IdentityView } from './identities.ts';
import { matrixMarkdown, matrixSvg } from './matrixExport.ts';
import type { Matrix, MatrixCell, MatrixRow } from './matrix.ts';

const columns: Matrix['columns'] = [
  { environment: 'prod-eu', tier: 'production' },
  { environment: 'staging', tier: 'staging' },
  { environment: 'unknown', tier: 'unknown' },
];
const cell = (environment: string, count: number, crossing = false): MatrixCell => ({
  environment,
  crossing,
  places: Array.from({ length: count }, (_, i) => ({
    uri: `file:///w/${i}.env`,
    path: `${i}.env`,
    range: { start: 0, end: 1 },
    label: 'A',
    environment,
    tier: 'unknown' as const,
  })),
});
const row = (title: string, cells: MatrixRow['cells']): MatrixRow => {
  const identity: IdentityView = {
    id: title,
    title,
    kind: 'password',
    provider: 'generic',
    environments: [],
    places: [],
    workloads: [],
    findings: [],
    crossing: cells.some((one) => one?.crossing),
  };
  return { identity, cells };
};
const matrix: Matrix = {
  columns,
  rows: [
    row('Password: DB', [cell('prod-eu', 2, true), cell('staging', 1, true), undefined]),
    row('Token <script>alert(1)</script> & "x"\n\u0007\ud800|`', [undefined, undefined, cell('unknown', 1)]),
  ],
};

/** Elements in order, with a check that each one is closed in turn. */
function elements(svg: string): string[] {
  const open: string[] = [];
  const seen: string[] = [];
  const rest = svg.replace(/<style>[^<]*<\/style>/, '');
  for (const [, close, name, self] of rest.matchAll(/<(\/?)([a-z]+)(?: [a-zA-Z0-9:-]+="[^"<]*")*(\/?)>/g)) {
    if (close) assert.equal(open.pop(), name);
    else {
      seen.push(name!);
      if (!self) open.push(name!);
    }
  }
  assert.deepEqual(open, []);
  // Nothing is left that is no element: text holds no angle bracket.
  assert.ok(!/[<>]/.test(rest.replace(/<\/?[a-z]+(?: [a-zA-Z0-9:-]+="[^"<]*")*\/?>/g, '')));
  return seen;
}

describe('export of the matrix', () => {
  it('SVG: a table with a title, and a sign besides the colour of a crossing', () => {
    const svg = matrixSvg(matrix);
    const seen = elements(svg);
    assert.equal(seen[0], 'svg');
    assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*role="table" aria-labelledby="title" aria-describedby="desc">/);
    assert.match(svg, /<desc id="desc">2 identities in 2 environments, 1 across environments\.<\/desc>/);
    assert.match(svg, /prefers-color-scheme: dark/);
    assert.match(svg, /aria-label="Password: DB, prod-eu: 2 places, crosses environments"/);
    assert.match(svg, /aria-label="Token [^"]*, no environment: 1 place"/);
    // One triangle for each crossing and one in the legend.
    assert.equal(seen.filter((name) => name === 'path').length, 3);
    for (const role of ['row', 'columnheader', 'rowheader', 'cell']) assert.ok(svg.includes(`role="${role}"`));
    assert.ok(!seen.some((name) => ['script', 'a', 'image', 'use'].includes(name)));
  });

  it('SVG: text of files is escaped, and long names are cut', () => {
    const svg = matrixSvg({ columns, rows: [...matrix.rows, row(`Password: ${'x'.repeat(100)}`, [undefined, undefined, undefined])] });
    assert.match(svg, /Token &#60;script&#62;alert\(1\)&#60;\/script&#62; &#38; &#34;x&#34;\\n\\x07\\ud800\|`/);
    assert.match(svg, /Password: x{35}…<\/text>/);
  });

  it('Markdown: a table', () => {
    const text = matrixMarkdown(matrix);
    assert.match(text, /^\| Identity \| prod-eu \| staging \| no environment \|$/m);
    assert.match(text, /^\| Password: DB \| ⚠ 2 \| ⚠ 1 \| {2}\|$/m);
    assert.match(text, /^\| Token &lt;script&gt;.*\\\\n\\\\x07\\\\ud800\\\|\\` \| {2}\| {2}\| 1 \|$/m);
  });

  it('shows the first rows of very many', () => {
    const many = { columns, rows: Array.from({ length: 600 }, (_, i) => row(`Token ${i}`, [cell('prod-eu', 1), undefined, undefined])) };
    assert.equal([...matrixSvg(many).matchAll(/role="rowheader"/g)].length, 500);
    assert.match(matrixMarkdown(many), /600 identities in 2 environments, 0 across environments\. The first 500 are shown\./);
    assert.match(matrixMarkdown({ columns: [], rows: [] }), /^0 identities in 0 environments/m);
    elements(matrixSvg({ columns: [], rows: [] }));
  });
});
