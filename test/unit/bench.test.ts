import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { after, before, describe, it } from 'mocha';
import { accuracyTable, f1, layOut, precision, recall, scanWithBulkhead, score, type Label } from '../../bench/accuracy.mts';
import { craterPage, leakageRate, outdated, readVerdicts, scanCorpus, unread, type RepositoryScan } from '../../bench/crater.mts';
import { differences } from '../../bench/compareFindings.mts';
import { whyNoCredential } from '../../bench/labels.mts';
import { compare, readExpectations } from '../../bench/reports.mts';
import { editCost, parseSpeed, vendorCost } from '../../bench/speed.mts';
import { generateWorkspace, textOf, writers } from '../../bench/workspace.mts';
import { formats } from '../../server/src/syntax/formats.generated.ts';
import { folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const token = (seed: string): string => makeFake('github-pat', `bench-${seed}`);

/** Cells of the row of a Markdown table that begins with a name. */
function cells(page: string, name: string): readonly string[] {
  const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`));
  assert.ok(row, `no row ${name}`);
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe('measurements', () => {
  const folders: string[] = [];
  const folder = (files: Readonly<Record<string, string>>): string => {
    const one = folderWith(files);
    folders.push(one);
    return one;
  };
  let cli = '';

  before(async function () {
    this.timeout(60_000);
    cli = path.join(folder({}), 'cli.cjs');
    // As `npm run build` makes it, but of its own, so that no earlier build is measured.
    await esbuild.build({
      entryPoints: [path.join(import.meta.dirname ?? __dirname, '../../server/src/cli.ts')],
      outfile: cli,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      define: { __BULKHEAD_VERSION__: '"0.0.0"' },
      logLevel: 'warning',
    });
  });
  after(() => folders.forEach((one) => fs.rmSync(one, { recursive: true, force: true })));

  it('tells which records of two reports differ, however often each is there', () => {
    const record = (rule: string, line: number): { rule: string; line: number } => ({ rule, line });
    assert.deepEqual(differences([record('a', 1), record('b', 2)], [record('b', 2), record('a', 1)]), { before: [], after: [] });
    assert.deepEqual(differences([record('a', 1), record('a', 1)], [record('a', 1), record('a', 2)]), {
      before: [record('a', 1)],
      after: [record('a', 2)],
    });
  });

  describe('crater', () => {
    let repositories: readonly RepositoryScan[] = [];
    before(function () {
      this.timeout(60_000);
      const corpus = folder({
        'shop/.env': `PORT=80\nGITHUB_TOKEN=${token('one')}\n`,
        'shop/readme.md': 'Nothing here.\nNor here',
        'quiet/.env': 'PORT=80\n',
        'terragoat/.env': `GITHUB_TOKEN=${token('two')}\n`,
      });
      repositories = scanCorpus(cli, corpus);
    });

    it('counts files, lines and findings of each repository', () => {
      const page = craterPage(repositories, {});
      assert.deepEqual(cells(page, 'shop').slice(2, 7), ['4', '1', '0', '0', '2500.00']);
      assert.deepEqual(cells(page, 'quiet').slice(1, 7), ['1', '1', '0', '0', '0', '0.00']);
      assert.deepEqual(cells(page, 'terragoat (insecure on purpose)').slice(2, 6), ['1', '1', '0', '0']);
      // 1 finding in 5 lines: what is insecure on purpose does not count.
      assert.equal(cells(page, '**all that are not insecure on purpose**')[6], '2000.00');
      assert.equal(leakageRate(repositories.filter((one) => one.name !== 'terragoat')), 2_000);
    });

    it('lists findings with their verdicts, and names what nobody has read and what is gone', () => {
      const finding = repositories.find((one) => one.name === 'shop')!.scan.findings[0]!;
      assert.match(craterPage(repositories, {}), /\| \.env:2 \| hardcoded-credential \| github-[a-z-]+ \| .* \| unread \|  \|/);
      assert.equal(unread(repositories, {}).length, 1);
      const verdicts = {
        shop: { [finding.fingerprint]: { verdict: 'right', reason: 'it | is' }, gone: { verdict: 'wrong', reason: 'was' } },
      } as const;
      const page = craterPage(repositories, verdicts);
      assert.match(page, /\| right \| it \\\| is \|$/m);
      assert.deepEqual(cells(page, '**all**').slice(1), ['', '1', '1', '0', '0', '0']);
      assert.deepEqual(unread(repositories, verdicts), []);
      assert.deepEqual(outdated(repositories, verdicts), ['shop gone']);
      assert.ok(!page.includes(token('one')));
    });

    it('puts many findings of one shape together', () => {
      const shop = repositories.find((one) => one.name === 'shop')!;
      const [first] = shop.scan.findings;
      const findings = Array.from({ length: 151 }, (_, i) => ({ ...first!, path: `p${i}/values${i}.yaml`, fingerprint: `f${i}` }));
      const page = craterPage([{ ...shop, scan: { ...shop.scan, findings } }], {});
      assert.match(page, /\| \*\*\/values#\.yaml \(151 findings\) \|/);
    });

    it('takes only verdicts with a reason', () => {
      const write = (verdict: unknown): string => path.join(folder({ 'v.json': JSON.stringify({ shop: { f: verdict } }) }), 'v.json');
      assert.throws(() => readVerdicts(write({ verdict: 'fine', reason: 'x' })), /shop f takes a verdict/);
      assert.throws(() => readVerdicts(write({ verdict: 'right', reason: '' })), /shop f takes a verdict/);
      assert.equal(readVerdicts(write({ verdict: 'right', reason: 'x' }))['shop']!['f']!.verdict, 'right');
    });

    it('has a committed list of verdicts that can be read', () => {
      assert.ok(Object.keys(readVerdicts(path.join(import.meta.dirname ?? __dirname, '../../bench/crater-verdicts.json'))).length > 0);
    });
  });

  describe('accuracy', () => {
    const label = (one: Partial<Label>): Label => ({ corpus: '', is_secret: true, ...one });
    const jsonl = (labels: readonly Label[]): string => labels.map((one) => JSON.stringify(one)).join('\n');

    it('scores labelled lines and texts by corpus', function () {
      this.timeout(60_000);
      const cases = folder({
        'creddata.jsonl': jsonl([
          label({ file: 'files/a.env', line: 2, endLine: 2 }),
          label({ file: 'files/a.env', line: 1, endLine: 1, category: 'UUID' }),
          label({ file: 'files/a.env', line: 3, is_secret: false }),
          label({ file: 'files/a.env', line: 1, is_secret: false }),
          label({ file: 'files/a.env', line: 4, is_secret: false, label: 'X' }),
        ]),
        'gitleaks.jsonl': jsonl([
          label({ text: `GITHUB_TOKEN=${token('text')}`, kind: 'env', line: 1 }),
          label({ text: 'nothing', is_secret: false }),
        ]),
        'files/a.env': `PORT=80\nA_TOKEN=${token('1')}\nB_TOKEN=${token('2')}\nC_TOKEN=${token('3')}\n`,
      });
      const laidOut = folder({});
      const labels = layOut(cases, laidOut);
      const { findings, seconds } = scanWithBulkhead(cli, laidOut);
      const scores = score(labels, findings);
      assert.deepEqual(scores.get('creddata'), {
        found: 1,
        missed: 1,
        wrong: 1,
        quiet: 1,
        placeholders: 1,
        findings: 3,
        credentialsFound: 1,
        credentialsMissed: 0,
      });
      assert.deepEqual(scores.get('gitleaks'), {
        found: 1,
        missed: 0,
        wrong: 0,
        quiet: 1,
        placeholders: 0,
        findings: 1,
        credentialsFound: 1,
        credentialsMissed: 0,
      });
      const table = accuracyTable([{ name: 'own', scores, seconds }]).split('\n');
      assert.match(table[1]!, /^creddata +own +2 +0\.500 +1\.000 +0\.500 +0\.500 +1\/2 +1 +3$/);
      assert.match(table[2]!, /^gitleaks +own +1 +1\.000 +1\.000 +– +– +0\/1 +0 +1$/);
      assert.match(table[3]!, /^all +own +3 +0\.667 +1\.000 +– +– +1\/3 +1 +4 +\d+\.\d$/);
      assert.deepEqual(
        layOut(cases, folder({}), 'gitleaks').map((one) => one.at),
        ['texts/gitleaks/0.env', 'texts/gitleaks/1.txt'],
      );
    });

    it('computes ratios, also of nothing', () => {
      const one = { found: 3, missed: 1, wrong: 2, quiet: 9, placeholders: 0, findings: 5, credentialsFound: 3, credentialsMissed: 1 };
      assert.equal(recall(one), 0.75);
      assert.equal(precision(one), 0.6);
      assert.ok(Math.abs(f1(one) - 2 / 3) < 1e-9);
      const none = { found: 0, missed: 0, wrong: 0, quiet: 0, placeholders: 0, findings: 0, credentialsFound: 0, credentialsMissed: 0 };
      assert.deepEqual([recall(none), precision(none), f1(none)], [0, 0, 0]);
    });

    it('counts labels that name no credential apart, by rule and form of the value', () => {
      for (const [some, why] of [
        [{ rule: 'np.s3.1', secret: 'bucket.s3.amazonaws.com' }, 'names a host or an account'],
        [{ rule: 'kingfisher.mapbox.1', secret: `pk.${'x'.repeat(60)}` }, 'made to be published'],
        [{ rule: 'kingfisher.mapbox.1', secret: `sk.${token('mapbox')}` }, undefined],
        [{ rule: 'np.okta.1', secret: `00${'a'.repeat(40)}` }, 'filler'],
        [{ rule: 'kingfisher.tomtom.1', secret: `${'1234567890'.repeat(3)}12` }, 'filler'],
        [{ rule: 'kingfisher.tomtom.1', secret: makeFake('github-pat', 'label') }, undefined],
        [{ rule: 'np.postgres.1', secret: 'user', text: 'postgresql://user:secret@localhost' }, 'filler'],
        [{ rule: 'np.postgres.1', secret: 'orders', text: 'postgresql://orders:secretive@localhost' }, undefined],
        [{ rule: 'np.generic.4', text: `AUTO_PASSWORD=${'my'}password` }, 'filler'],
        [{ rule: 'np.generic.4', text: 'AUTO_PASSWORD=mypassword1' }, undefined],
        [{ rule: 'np.pwhash.2', secret: `$2a$${'x'.repeat(20)}` }, 'a hash of a password'],
        [{ rule: 'aws-access-token', secret: `ASIA${'Z'.repeat(16)}` }, 'identifies an application or a user'],
        [{ rule: 'jwt', text: `eyJ${'a'.repeat(9)}.eyJ${'b'.repeat(9)}` }, 'no credential at all'],
        [{ rule: 'jwt', text: `eyJ${'a'.repeat(9)}.eyJ${'b'.repeat(9)}.c` }, undefined],
        [{ rule: 'pkcs12-file', text: '' }, 'no credential at all'],
        [{ category: 'UUID' }, 'identifies an application or a user'],
        [{ category: 'Key:UUID' }, undefined],
      ] as const)
        assert.equal(whyNoCredential(label(some)), why);
    });

    it('finds a label anywhere on its lines, and one without a line anywhere in its text', () => {
      const marks = (some: Partial<Label>, line: number, endLine = line): boolean =>
        score([{ ...label(some), corpus: 'c', at: 'f' }], [{ path: 'f', line, endLine }]).get('c')!.found === 1;
      assert.ok(marks({ file: 'f', line: 3, endLine: 5 }, 5, 9));
      assert.ok(!marks({ file: 'f', line: 3, endLine: 5 }, 6, 9));
      assert.ok(marks({ file: 'f', line: 3 }, 1, 3));
      assert.ok(marks({ file: 'f' }, 7));
      assert.ok(marks({ text: 'x', line: 2 }, 2));
    });
  });

  describe('reports', () => {
    it('reads which places are expected, and tells what is missed and what is wrong', () => {
      const expected = readExpectations('Situation: x\nEXPECT a leak finding at: a.yaml:1, b/c.env:12\nEXPECT no leak finding at: d:3\n');
      assert.deepEqual(expected, { found: ['a.yaml:1', 'b/c.env:12'], quiet: ['d:3'] });
      const findings = [
        { path: 'b/c.env', line: 10, endLine: 12 },
        { path: 'd', line: 3, endLine: 3 },
      ];
      assert.deepEqual(compare(expected, findings), { missed: ['a.yaml:1'], wrong: ['d:3'] });
    });
  });

  describe('speed', () => {
    it('makes equal workspaces of equal seeds, without a path twice', () => {
      const one = [...generateWorkspace(1, 200)];
      assert.deepEqual(one, [...generateWorkspace(1, 200)]);
      assert.notDeepEqual(one, [...generateWorkspace(2, 200)]);
      assert.equal(new Set(one.map((file) => file.path)).size, 200);
    });

    it('measures the parser of every format, and each reads what its writer writes', () => {
      const measured = parseSpeed(4_800, 1);
      assert.deepEqual(measured.map((one) => one.format).sort(), formats.map((format) => format.id).sort());
      for (const format of Object.keys(writers)) {
        const { entries } = measured.find((one) => one.format === format)!;
        assert.ok(entries >= 100, `${format}: ${entries} entries`);
      }
    });

    it('sees the isolation finding come and go with each edit', () => {
      const cost = editCost(62, 4);
      assert.equal(cost.files, 62);
      assert.equal(cost.touched, 2);
      assert.ok(cost.median > 0 && cost.worst >= cost.median);
    });

    it('measures vendors', () => {
      const [few, more] = vendorCost([textOf('dotenv', 5_000, 1)], [5, 40], 1);
      assert.ok(few! > 0 && more! > 0);
    });
  });
});
