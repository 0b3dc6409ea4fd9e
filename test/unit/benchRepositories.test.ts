import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import type { ScannedFinding } from '../../bench/commandLine.mts';
import { withPart } from '../../bench/crater.mts';
import { environmentsOf, subjectOf } from '../../bench/findingSubject.mts';
import { judgeRepair, readRepairs, repairTable, type RepairResult } from '../../bench/repairs.mts';
import { cappedWeights, countsOf, precisionOf, readRepositoryList, type ReadFinding } from '../../bench/repositoryCrater.mts';
import { readings, repositoryPage } from '../../bench/repositoryPage.mts';
import { VerdictMemory } from '../../bench/verdictMemory.mts';
import { gitDirectory, workTreeOf } from '../../bench/workTree.mts';
import { folderWith } from '../support/cli.ts';

const key = 'ab'.repeat(16);

function finding(over: Partial<ScannedFinding> = {}): ScannedFinding {
  return {
    rule: 'cross-environment-reference',
    severity: 'warning',
    message: 'This reference reads a secret of production (segment `PROD`), and this is staging (job `x`).',
    path: 'a.yml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    fingerprint: '',
    ...over,
  };
}

describe('measurements over repositories', () => {
  const folders: string[] = [];
  const folder = (files: Readonly<Record<string, string>>): string => {
    const one = folderWith(files);
    folders.push(one);
    return one;
  };
  after(() => folders.forEach((one) => fs.rmSync(one, { recursive: true, force: true })));

  describe('subjects', () => {
    const at = (line: string, part: string, over: Partial<ScannedFinding> = {}): string => {
      const column = line.indexOf(part) + 1;
      return subjectOf(finding({ column, endColumn: column + part.length, ...over }), [line]);
    };

    it('are whole names, whatever part of them a finding stands on', () => {
      const line = '  A: ${{ secrets.PROD_DB_URL }}';
      for (const part of ['PROD', 'PROD_DB_URL', 'secrets.PROD_DB_URL']) assert.equal(at(line, part), 'secrets.PROD_DB_URL');
      assert.equal(at('bucket = "acme-prod-files"', 'prod'), 'acme-prod-files');
      assert.equal(at('url: https://api.prod.acme.example/v1?x', 'api.prod.acme.example'), 'api.prod.acme.example');
      assert.equal(at('url: https://api.prod.acme.example/v1', 'https://api.prod.acme.example/v1'), 'api.prod.acme.example');
    });

    it('never hold what may be a credential', () => {
      assert.equal(at('db.password = hunter22', 'hunter22', { detector: 'generic-password' }), 'generic-password db.password =');
      assert.equal(at('u: ftp://me:hunter22@files.acme.example/x', 'files.acme.example'), 'files.acme.example');
    });

    it('are the longest name that the message quotes and a block holds', () => {
      const message = 'The host `db.prod.acme.example` is production (label `prod`).';
      assert.equal(subjectOf(finding({ message, endLine: 2 }), ['run: |', '  psql -h db.prod.acme.example']), 'db.prod.acme.example');
    });

    it('have the environments that the message speaks of', () => {
      assert.equal(environmentsOf(finding().message), 'production, staging');
      assert.equal(environmentsOf('It stands in prod (file name `qa.yml`) and in `dev`.'), 'production');
    });
  });

  describe('verdicts', () => {
    const memory = (verdicts: Record<string, string> = {}): VerdictMemory =>
      VerdictMemory.read(path.join(folder({ 'v.json': JSON.stringify({ key, verdicts }) }), 'v.json'));

    it('are kept by keyed hash, read and written', () => {
      const one = memory();
      const hash = one.hashOf('o/r', 'a.yml', 'rule', 'acme-prod');
      assert.match(hash, /^[0-9a-f]{16}$/);
      assert.notEqual(hash, one.hashOf('o/r', 'a.yml', 'rule', 'acme-dev'));
      assert.equal(one.judge(`# read\n${hash} wrong: vendor's own host\n\n`), 1);
      const file = path.join(folder({}), 'v.json');
      one.write(file);
      assert.ok(!fs.readFileSync(file, 'utf8').includes('acme'));
      assert.deepEqual(VerdictMemory.read(file).verdictOf(hash), { verdict: 'wrong', cause: "vendor's own host" });
    });

    it('take a judgement and a cause', () => {
      assert.throws(() => memory({ ['0'.repeat(16)]: 'fine: x' }), /takes a verdict/);
      assert.throws(() => memory().judge(`${'0'.repeat(16)} right`), /line 1 takes a verdict/);
      assert.throws(() => memory().judge('x right: y'), /line 1 is not of the form/);
    });

    it('have a committed list that can be read', () => {
      assert.doesNotThrow(() => VerdictMemory.read(path.join(import.meta.dirname ?? __dirname, '../../bench/repository-verdicts.json')));
    });
  });

  describe('counts', () => {
    const read = (repository: string, subject: string, verdict?: 'right' | 'wrong' | 'arguable'): ReadFinding => ({
      ...finding({ path: 'a.yml' }),
      repository,
      hash: `${repository}${subject}${verdict}`,
      counted: subject,
      verdict: verdict && { verdict, cause: 'because' },
    });

    it('take a subject once, by the worst of its verdicts', () => {
      const findings = [
        read('o/r', 'a', 'right'),
        read('o/r', 'a', 'wrong'),
        read('o/r', 'b', 'right'),
        read('o/r', 'b', 'right'),
        read('o/r', 'c'),
      ];
      assert.deepEqual(countsOf(findings), { right: 1, arguable: 0, wrong: 1, unread: 1 });
    });

    it('give precision overall, as a mean, and with no repository above a tenth', () => {
      const many = { right: 0, arguable: 0, wrong: 90, unread: 0 };
      const others = Array.from({ length: 9 }, () => ({ right: 1, arguable: 0, wrong: 0, unread: 5 }));
      const { overall, mean, capped, judged, repositories } = precisionOf([
        many,
        ...others,
        { right: 0, arguable: 0, wrong: 0, unread: 2 },
      ]);
      assert.deepEqual([overall, mean, judged, repositories], [9 / 99, 0.9, 99, 10]);
      assert.ok(Math.abs(capped - 0.9) < 1e-9);
      const weights = cappedWeights([100, 50, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
      const sum = weights.reduce((total, one) => total + one, 0);
      assert.ok(weights.every((one) => one <= sum / 10 + 1e-9));
      assert.equal(weights[2], 3);
      assert.deepEqual(cappedWeights([7, 1]), [1, 1]);
    });

    it('stand in a page without text of the repositories; only readings show it', () => {
      const trees = folder({ 'o+r/a.yml': 'one\ntwo\nthree\nfour\n' });
      const scan = {
        persona: 'regular',
        repositories: [{ name: 'o/r', findings: [read('o/r', 'a', 'wrong'), read('o/r', 'secret-name')] }],
      };
      const page = repositoryPage([scan]);
      assert.match(page, /\| regular \| 1 \| 2 \| 2 \| 0 \| 0 \| 1 \| 1 \| 0\.0 % \|/);
      assert.match(page, /\| o\/r \| 0 \/ 0 \/ 1 \/ 1 \|/);
      assert.match(page, /\| because \| wrong \| 1 \|/);
      assert.ok(!page.includes('secret-name') && !page.includes('a.yml'));
      const text = readings([scan], trees, (one) => !one.verdict).join('\n');
      assert.match(text, / {2}> one\n {4}two\n {4}three/);
      assert.equal((text.match(/unread/g) ?? []).length, 1);
    });

    it('are one part of the page, which leaves the other as it was', () => {
      const first = withPart('', 'corpora', '# Corpora\n');
      const both = withPart(first, 'repositories', '# Repositories\n');
      assert.ok(both.startsWith('# Corpora\n') && both.endsWith('# Repositories\n'));
      assert.equal(withPart(withPart(both, 'corpora', '# New\n'), 'repositories', '# Repositories\n'), both.replace('# Corpora', '# New'));
    });

    it('go over a list of names with comments', () => {
      assert.deepEqual(readRepositoryList(path.join(folder({ l: '# list\no/r\n\n p/q \n' }), 'l')), ['o/r', 'p/q']);
    });
  });

  describe('repairs', () => {
    it('are found beside an annotated line, and gone when no line of the same text is left', () => {
      const hit = (line: number, text: string): { rule: string; line: number; text: string } => ({ rule: 'r', line, text });
      assert.equal(judgeRepair([10], [hit(13, 'a')], []).outcome, 'missed');
      assert.deepEqual(judgeRepair([10], [hit(12, 'a')], [hit(12, 'b')]), { outcome: 'clean', rules: ['r'] });
      assert.equal(judgeRepair([10], [hit(8, 'a')], [hit(40, 'a')]).outcome, 'stays');
    });

    it('are counted by the grade that they deserve', () => {
      const line = JSON.stringify({ id: 'g1', repo: 'o/r', before: 'a', after: 'b', path: 'p', lines: [1], expect: ['r'] });
      const [repair] = readRepairs(`${line}\n\n`);
      const result = (outcome: RepairResult['outcome'], persona: string): RepairResult => ({
        repair: { ...repair!, persona },
        outcome,
        rules: [],
      });
      const table = repairTable([result('clean', 'pedantic'), result('stays', 'regular'), result('missed', 'regular')]).split('\n');
      assert.match(table[1]!, /^regular +2 +1 +1 +0 +1 +0 +50\.0 %$/);
      assert.match(table[2]!, /^pedantic +1 +1 +0 +1 +0 +0 +100\.0 %$/);
      assert.match(table[3]!, /^all +3 +2 +1 +1 +1 +0 +66\.7 %$/);
      assert.throws(() => readRepairs('{"id":"g1"}'), /line 1 takes/);
    });

    it('are scanned in the tree of a commit', async () => {
      const repositories = folder({ 'o+r/a/x.txt': 'one', 'o+r/b/y.txt': 'two' });
      const tree = path.join(repositories, 'o+r');
      const git = (...args: string[]): string =>
        execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x.example', ...args], { cwd: tree, encoding: 'utf8' });
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'first');
      const commit = git('rev-parse', 'HEAD').trim();
      const directory = gitDirectory(repositories, 'o/r');
      assert.equal(directory, path.join(tree, '.git'));
      const out = await workTreeOf(directory!, commit, ['b']);
      folders.push(out);
      assert.deepEqual(fs.readdirSync(out), ['b']);
      assert.equal(fs.readFileSync(path.join(out, 'b/y.txt'), 'utf8'), 'two');
      await assert.rejects(workTreeOf(directory!, commit, ['c']), /no files of/);
    });
  });
});
