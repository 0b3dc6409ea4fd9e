import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse, parseDocument } from 'yaml';
import { analyseFixture, applyEdits } from '../../../../test/support/fixture.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { structuralFixes } from '../structuralFix.ts';

/*
 * What all rewriting fixes must keep, over workflows of many styles: indentation, quotes, comments, flow collections, CRLF,
 * a last line without an ending.
 */
const ids = [
  'static-cloud-credential-in-pipeline',
  'overprivileged-pipeline-token',
  'overexposed-pipeline-secret',
  'production-deploy-without-gate',
  'pipeline-secret-shared-across-environments',
];
const path = '.github/workflows/deploy.yml';
const root = 'file:///workspace';

type Random = () => number;

/** Numbers in [0, 1) from a seed (mulberry32). */
function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function workflow(random: Random): string {
  const pick = <T>(...options: readonly T[]): T => options[Math.floor(random() * options.length)]!;
  const step = pick('  ', '    ');
  const dash = pick('', step);
  const quoted = (value: string): string => pick(value, `"${value}"`, `'${value}'`);
  const secret = (name: string): string => quoted(`\${{ secrets.${name} }}`);
  const note = (): string => pick('', '', ' # why');
  const lines: string[] = [];
  const add = (depth: number, line: string): void => {
    if (random() < 0.1) lines.push(pick('', `${step.repeat(depth)}# about the next`));
    lines.push(`${step.repeat(depth)}${line}${note()}`);
  };
  const variables = (depth: number, names: readonly string[]): void => {
    if (names.length === 0) return;
    if (random() < 0.15) return add(depth, `env: { ${names.map((name) => `${name}: "\${{ secrets.${name} }}"`).join(', ')} }`);
    add(depth, pick('env:', '"env":'));
    for (const name of names) add(depth + 1, `${pick(name, name, `"${name}"`)}: ${secret(name)}`);
  };
  const permissions = (depth: number): void => {
    const style = pick('none', 'none', 'all', 'map', 'empty', 'flow', 'lines', 'read');
    if (style === 'all') add(depth, `permissions: ${quoted('write-all')}`);
    if (style === 'empty') add(depth, 'permissions: {}');
    if (style === 'read') add(depth, 'permissions: read-all');
    if (style === 'flow') add(depth, `permissions: { contents: ${quoted('read')}${pick('', ', id-token: read')} }`);
    if (style === 'lines')
      lines.push(`${step.repeat(depth)}permissions: {`, `${step.repeat(depth)}  contents: write`, `${step.repeat(depth)}}`);
    if (style === 'map') {
      add(depth, 'permissions:');
      add(depth + 1, `contents: ${quoted(pick('read', 'write'))}`);
      if (random() < 0.3) add(depth + 1, 'id-token: none');
    }
  };
  if (random() < 0.3) lines.push('---');
  add(0, 'name: Deploy');
  add(0, '"on": push');
  permissions(0);
  const outer = pick(['TOKEN'], ['TOKEN', 'OTHER'], []);
  variables(0, outer);
  add(0, 'jobs:');
  const names = ['deploy-production', 'deploy-staging', 'build'].slice(0, 1 + Math.floor(random() * 3));
  for (const name of names) {
    add(1, `${name}:`);
    if (random() < 0.5) permissions(2);
    add(2, 'runs-on: ubuntu-latest');
    if (random() < 0.4) variables(2, pick(['KEY'], ['KEY', 'NAME']));
    if (random() < 0.2) add(2, `container: ${pick('node:22', '{ image: "node:22", env: { T: "${{ env.TOKEN }}" } }')}`);
    add(2, 'steps:');
    const item = (first: string, ...rest: readonly (readonly [number, string])[]): void => {
      const at = step.repeat(2) + dash;
      lines.push(`${at}- ${first}${note()}`);
      for (const [depth, line] of rest) lines.push(`${at}  ${step.repeat(depth)}${line}${line.endsWith('|') ? '' : note()}`);
      if (random() < 0.2) lines.push('');
    };
    const steps = [
      (): void => item('uses: actions/checkout@v4'),
      (): void => item('name: Lint', [0, `uses: ${pick('acme/lint@v1', './.github/actions/lint')}`]),
      (): void =>
        item(
          'uses: aws-actions/configure-aws-credentials@v4',
          [0, 'with:'],
          [1, `aws-access-key-id: ${secret('AWS_ACCESS_KEY_ID')}`],
          [1, `aws-secret-access-key: ${secret('AWS_SECRET_ACCESS_KEY')}`],
          [1, 'aws-region: eu-west-1'],
        ),
      (): void => item(`uses: azure/login@v2`, [0, `with: { creds: "\${{ secrets.AZURE }}" }`]),
      (): void => {
        item('uses: google-github-actions/auth@v2', [0, 'with: {'], [0, ` credentials_json: "\${{ secrets.GCP }}",`]);
        lines.push(`${step.repeat(2)}${dash}   project_id: acme }`);
      },
      (): void => item('name: Publish', [0, 'run: npm publish'], [0, 'env:'], [1, `NODE_AUTH_TOKEN: ${secret('NPM_TOKEN')}`]),
      (): void => item('run: |', [1, 'kubectl apply -f k8s/'], [1, 'curl -H "$TOKEN" "${KEY}"  # $TOKEN']),
      (): void => item(`run: ./x "$${pick('TOKEN', 'KEY', 'NAME')}"`, [0, pick('env: { A: b }', 'shell: bash', 'if: env.TOKEN')]),
      (): void => item('run: gh release create v1 --notes "$KEY"', [0, 'env:'], [1, `GH_TOKEN: ${quoted('${{ github.token }}')}`]),
      (): void => item('run: ./x "$KEY"', [0, 'env:'], [1, pick('KEY: other', 'URL: https://${{ env.KEY }}@acme.io')]),
    ];
    for (let i = 0, count = 1 + Math.floor(random() * 5); i < count; i++) pick(...steps)();
  }
  const text = lines.join('\n') + pick('', '\n');
  return random() < 0.3 ? text.replace(/\n/g, '\r\n') : text;
}

interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

async function offersOf(text: string): Promise<{ readonly offers: readonly Offer[]; readonly text: string }> {
  const analysed = await analyseFixture(`//- /${path}\n${text}`, ids);
  assert.deepEqual(analysed.problems, []);
  const uri = `${root}/${path}`;
  const read = analysed.fixture.files.get(path)!;
  const facts = analysed.host.view.facts(uri)!;
  const file = { uri, path, version: 1, text: read };
  const offers = analysed
    .findings()
    .filter((finding) => finding.primary.uri === uri)
    .flatMap((finding) => structuralFixes(finding, { file, facts, index: analysed.host.view }).map((fix) => ({ finding, fix })));
  return { offers, text: read };
}

/** Every leaf of a parsed text by its path. */
function leavesOf(value: unknown, at = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (value !== null && typeof value === 'object' && Object.keys(value).length > 0)
    for (const [key, inner] of Object.entries(value)) leavesOf(inner, `${at}/${key}`, found);
  else found.set(at, value);
  return found;
}

/** What the fixes may change: rights, variables, inputs of logins, environments. */
const mayChange = /^(?:\/jobs\/[\w-]+)?\/(?:permissions|env)(?:\/|$)|^\/jobs\/[\w-]+\/(?:environment$|steps\/\d+\/(?:env|with)(?:\/|$))/;

describe('rewriting fixes keep', () => {
  it('what they are not about, in workflows of every style', async function () {
    this.timeout(60_000);
    const applied = new Map<string, number>();
    for (let seed = 1; seed <= 400; seed++) {
      const before = await offersOf(workflow(randomOf(seed)));
      assert.deepEqual(parseDocument(before.text).errors, [], `seed ${seed}: the workflow itself`);
      for (const { finding, fix } of before.offers) {
        const label = `seed ${seed}, ${fix.title}\n${before.text}\n---- became\n`;
        const after = applyEdits(fix, new Map([[path, before.text]])).get(path)!;
        const message = label + after;
        applied.set(fix.title, (applied.get(fix.title) ?? 0) + 1);
        // It is YAML without keys that stand twice.
        assert.deepEqual(parseDocument(after).errors, [], message);
        // Nothing but what the fix is about has changed.
        const old = leavesOf(parse(before.text));
        const now = leavesOf(parse(after));
        for (const key of new Set([...old.keys(), ...now.keys()]))
          if (old.get(key) !== now.get(key) || old.has(key) !== now.has(key)) assert.match(key, mayChange, message);
        // A secret is neither lost nor made up: a moved one has the value that it had.
        for (const [key, value] of now) {
          if (old.get(key) === value || !/\/env\/\w+$/.test(key)) continue;
          const name = key.slice(key.lastIndexOf('/'));
          assert.ok(
            [...old].some(([other, there]) => other.endsWith(`/env${name}`) && there === value),
            `${key}: ${message}`,
          );
        }
        // Lines without an edit are there as they were, with their endings.
        const edits = fix.edits.flatMap((edit) => edit.edits);
        let at = 0;
        for (const line of before.text.split(/(?<=\n)/)) {
          const end = at + line.length;
          const touched = edits.some(({ range }) => range.start < end && range.end > at) || edits.some(({ range }) => range.end === end);
          if (!touched) assert.ok(after.includes(line), `${JSON.stringify(line)}: ${message}`);
          at = end;
        }
        if (before.text.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, message);
        else assert.ok(!after.includes('\r'), message);
        // Comments survive, but for those on lines that go.
        const removed = edits.map(({ range }) => before.text.slice(range.start, range.end)).join('');
        const comments = (text: string): number => text.split('# ').length;
        assert.ok(comments(after) >= comments(before.text) - comments(removed) + 1, `comments: ${message}`);
        // It has done what it is offered for.
        const again = (await offersOf(after)).offers.filter((one) => one.fix.title === fix.title);
        const same = before.offers.filter((one) => one.fix.title === fix.title);
        assert.ok(again.length < same.length, `${finding.ruleId} is offered again: ${message}`);
      }
    }
    for (const title of ['Log in to AWS', 'Publish to npm', 'Give `TOKEN`', 'Give `KEY`', 'Name the rights', 'Run the job'])
      assert.ok(
        [...applied].some(([one, times]) => one.startsWith(title) && times > 5),
        `${title} among ${JSON.stringify([...applied])}`,
      );
  });
});
