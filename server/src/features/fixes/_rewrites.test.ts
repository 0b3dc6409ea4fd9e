import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse, parseDocument } from 'yaml';
import { analyseFixture, applyEdits, fixContextIn } from '../../../../test/support/fixture.ts';
import type { Finding, Fix } from '../../model/finding.ts';
import { fixesFor } from '../fixes.ts';

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
  'secret-in-image',
  'weak-oidc-trust',
];
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
  return finished(random, lines);
}

/** With CRLF and without a last line ending now and then. */
function finished(random: Random, lines: readonly string[]): string {
  const text = lines.join('\n') + (random() < 0.5 ? '\n' : '');
  return random() < 0.3 ? text.replace(/\n/g, '\r\n') : text;
}

function dockerfile(random: Random): string {
  const pick = <T>(...options: readonly T[]): T => options[Math.floor(random() * options.length)]!;
  const lines: string[] = [];
  const syntax = pick('', '', '# syntax=docker/dockerfile:1', '#syntax = docker/dockerfile:1.6.0', '# Images of the shop');
  if (syntax) lines.push(syntax);
  for (let stage = 0, stages = pick(1, 2, 3); stage < stages; stage++) {
    lines.push(
      pick('FROM node:22', 'from node:22 AS build', 'FROM --platform=linux/amd64 node:22', stage > 0 ? 'FROM build AS test' : 'FROM a'),
    );
    for (let i = 0, count = 1 + Math.floor(random() * 7); i < count; i++)
      lines.push(
        ...pick(
          ['ARG NPM_TOKEN'],
          ['# Token of the registry', '  arg NPM_TOKEN='],
          ['ARG API_TOKEN CI=1'],
          ['RUN npm ci'],
          ['RUN \\', '  # why', '  x "$NPM_TOKEN" \\', '', '  && y'],
          ['RUN --mount=type=cache,target=/c x ${NPM_TOKEN}'],
          ['RUN ["x", "API_TOKEN"]'],
          ['run\tx $API_TOKEN'],
          ['RUN <<"EOF"', 'x $API_TOKEN', '# ARG', 'EOF'],
          ['ENV T=$NPM_TOKEN'],
          [''],
          ['CMD x $NPM_TOKEN'],
        ),
      );
  }
  return finished(random, lines);
}

function compose(random: Random): string {
  const pick = <T>(...options: readonly T[]): T => options[Math.floor(random() * options.length)]!;
  const step = pick('  ', '    ');
  const lines: string[] = pick([], ['# The shop'], ['name: shop', '']);
  const secrets = (): void => {
    lines.push(
      'secrets:',
      `${step}${pick('other', 'npm_token', 'registry')}: # why`,
      `${step}${step}environment: ${pick('NPM_TOKEN', 'X')}`,
    );
  };
  const order = random();
  if (order < 0.2) secrets();
  lines.push('services:');
  for (const name of ['web', 'worker'].slice(0, pick(1, 2))) {
    lines.push(`${step}${name}:`, `${step.repeat(2)}build: # here`);
    const parts = [
      (): void => void lines.push(`${step.repeat(3)}context: .`),
      (): void => {
        const [key, item] = pick([`${step.repeat(3)}args:`, ''], [`${step.repeat(3)}args: # two`, '- ']);
        lines.push(key);
        const at = step.repeat(item ? pick(3, 4) : 4) + item;
        for (const one of pick(['NPM_TOKEN'], ['NPM_TOKEN', 'CI'], ['CI', 'NPM_TOKEN'], ['NPM_TOKEN', 'API_TOKEN']))
          lines.push(
            item
              ? `${at}${pick(`${one}`, `"${one}=\${${one}}"`, `${one}=$${one} # x`)}`
              : `${at}${pick(`${one}:`, `"${one}": "\${${one}}"`, `${one}: \${${one}:?no} # x`)}`,
          );
      },
      (): void => void lines.push(`${step.repeat(3)}target: build`, `${step.repeat(3)}# on`),
    ];
    if (random() < 0.3)
      parts.push(() => void lines.push(`${step.repeat(3)}secrets:`, `${step.repeat(pick(3, 4))}- ${pick('other', '"npm_token"')}`));
    if (random() < 0.5) parts.reverse();
    for (const part of parts) part();
    if (random() < 0.5) lines.push(`${step.repeat(2)}ports: ["80:80"]`);
  }
  if (order > 0.7) secrets();
  return finished(random, lines);
}

interface Offer {
  readonly finding: Finding;
  readonly fix: Fix;
}

async function offersOf(
  path: string,
  text: string,
): Promise<{ readonly offers: readonly Offer[]; readonly findings: readonly Finding[]; readonly text: string }> {
  const analysed = await analyseFixture(`//- /${path}\n${text}`, ids);
  assert.deepEqual(analysed.problems, []);
  const uri = `${root}/${path}`;
  const findings = analysed.findings().filter((finding) => finding.primary.uri === uri);
  const context = await fixContextIn(analysed, path, findings);
  const unsound: string[] = [];
  const offers = findings.flatMap((finding) =>
    fixesFor(finding, context, { onUnsound: (title, { step, reason }) => unsound.push(`${title}: ${step}, ${reason}`) })
      .filter(({ kind }) => kind === 'rewrite')
      .map((fix) => ({ finding, fix })),
  );
  assert.deepEqual(unsound, [], `fixes that are made are sound\n${context.file.text}`);
  return { offers, findings, text: context.file.text };
}

/** Every leaf of a parsed text by its path. */
function leavesOf(value: unknown, at = '', found = new Map<string, unknown>()): Map<string, unknown> {
  if (value !== null && typeof value === 'object' && Object.keys(value).length > 0)
    for (const [key, inner] of Object.entries(value)) leavesOf(inner, `${at}/${key}`, found);
  else found.set(at, value);
  return found;
}

/** It is still YAML without keys that stand twice, and nothing but what a fix is about has changed in it. */
function checkYaml(before: string, after: string, mayChange: RegExp, message: string): void {
  assert.deepEqual(parseDocument(after).errors, [], message);
  const old = leavesOf(parse(before));
  const now = leavesOf(parse(after));
  for (const key of new Set([...old.keys(), ...now.keys()]))
    if (old.get(key) !== now.get(key) || old.has(key) !== now.has(key)) assert.match(key, mayChange, message);
  // A secret is neither lost nor made up: a moved variable has the value that it had.
  for (const [key, value] of now) {
    if (old.get(key) === value || !/\/env\/\w+$/.test(key)) continue;
    const name = key.slice(key.lastIndexOf('/'));
    assert.ok(
      [...old].some(([other, there]) => other.endsWith(`/env${name}`) && there === value),
      `${key}: ${message}`,
    );
  }
}

/**
 * Applies every fix that is offered for a text. Lines without an edit stay with their endings, comments survive but for
 * those on lines that go; finding and fix are there once less.
 */
async function checkAll(path: string, source: string, seed: number, mayChange?: RegExp): Promise<readonly string[]> {
  const before = await offersOf(path, source);
  if (mayChange) assert.deepEqual(parseDocument(before.text).errors, [], `seed ${seed}: the text itself\n${before.text}`);
  for (const { finding, fix } of before.offers) {
    const after = applyEdits(fix, new Map([[path, before.text]])).get(path)!;
    const message = `seed ${seed}, ${fix.title}\n${before.text}\n---- became\n${after}`;
    if (mayChange) checkYaml(before.text, after, mayChange, message);
    const edits = fix.edits.flatMap((edit) => edit.edits);
    // Parts between the edits follow each other in the new text.
    let kept = 0;
    let from = 0;
    for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
      assert.ok(range.start >= from, `edits overlap: ${message}`);
      assert.equal(after.slice(kept, kept + range.start - from), before.text.slice(from, range.start), message);
      kept += range.start - from + newText.length;
      from = range.end;
      // An edit is of whole lines, or stays in its line.
      const gone = before.text.slice(range.start, range.end);
      if (gone.includes('\n')) assert.ok(range.start === 0 || before.text[range.start - 1] === '\n', message);
    }
    assert.equal(after.slice(kept), before.text.slice(from), message);
    if (before.text.includes('\r\n')) assert.doesNotMatch(after, /(?<!\r)\n/, message);
    else assert.ok(!after.includes('\r'), message);
    const again = await offersOf(path, after);
    const offered = (offers: readonly Offer[]): number => offers.filter((one) => one.fix.title === fix.title).length;
    assert.ok(offered(again.offers) < offered(before.offers), `offered again: ${message}`);
    const found = (findings: readonly Finding[]): number => findings.filter((one) => one.message === finding.message).length;
    assert.ok(found(again.findings) < found(before.findings), `${finding.ruleId} is found again: ${message}`);
  }
  return before.offers.map(({ fix }) => fix.title);
}

/** Every title begins so often enough for the test to mean something. */
function assertMet(titles: readonly string[], wanted: readonly string[]): void {
  for (const title of wanted)
    assert.ok(titles.filter((one) => one.startsWith(title)).length > 2, `${title} among ${[...new Set(titles)].join(', ')}`);
}

describe('rewriting fixes keep what they are not about', function () {
  this.timeout(60_000);

  it('in workflows of every style', async () => {
    const mayChange =
      /^(?:\/jobs\/[\w-]+)?\/(?:permissions|env)(?:\/|$)|^\/jobs\/[\w-]+\/(?:environment$|steps\/\d+\/(?:env|with)(?:\/|$))/;
    const met: string[] = [];
    for (let seed = 1; seed <= 100; seed++)
      met.push(...(await checkAll('.github/workflows/deploy.yml', workflow(randomOf(seed)), seed, mayChange)));
    assertMet(met, ['Log in to AWS', 'Publish to npm', 'Give `TOKEN`', 'Give `KEY`', 'Name the rights', 'Run the job']);
  });

  it('in Dockerfiles', async () => {
    const met: string[] = [];
    for (let seed = 1; seed <= 200; seed++) met.push(...(await checkAll('Dockerfile', dockerfile(randomOf(seed)), seed)));
    assertMet(met, ['Mount `NPM_TOKEN`']);
  });

  it('in Compose files', async () => {
    const mayChange = /^\/services\/\w+\/build(?:$|\/(?:args|secrets)(?:\/|$))|^\/secrets\/npm_token\/|^\/secrets\/api_token\//;
    const met: string[] = [];
    for (let seed = 1; seed <= 200; seed++) met.push(...(await checkAll('compose.yaml', compose(randomOf(seed)), seed, mayChange)));
    assertMet(met, ['Hand `NPM_TOKEN`', 'Hand `API_TOKEN`']);
  });
});
