import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { bulkhead, bulkheadProcess, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const token = makeFake('github-pat', 'cli');
const password = makeFake('password', 'cli');
const made: string[] = [];
const folder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const one = folderWith(files);
  made.push(one);
  return one;
};
const shop = (): string =>
  folder({
    'deploy/staging/.env': `DB_PASSWORD=${password}\nTOKEN=${token}\n`,
    'deploy/prod/.env': `DB_PASSWORD=${password}\n`,
    'readme.txt': 'nothing here\n',
  });

/** Validates against the schema of SARIF 2.1.0 that the package `@microsoft/jest-sarif` ships. */
function assertSarif(log: unknown): void {
  const schema = JSON.parse(fs.readFileSync(require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile(schema);
  assert.ok(valid(log), JSON.stringify(valid.errors?.slice(0, 5)));
}

describe('command line', () => {
  after(() => made.forEach((one) => fs.rmSync(one, { recursive: true, force: true })));

  it('exits 0 when clean, 1 on findings, 2 on wrong usage', async () => {
    assert.equal((await bulkhead(['scan', '.'], folder({ 'a.env': 'PORT=80\n' }))).code, 0);
    assert.equal((await bulkhead(['scan', '.'], shop())).code, 1);
    for (const [args, words] of [
      [['scan', '--format', 'sarf'], /Did you mean `sarif`/],
      [['scna'], /Did you mean `scan`/],
      [['scan', '--nope'], /--nope/],
      [['scan', '--max-size', 'big'], /number of bytes/],
      [['scan', 'no-such-folder'], /no-such-folder: cannot be read/],
      [[], /^$/],
    ] as const) {
      const result = await bulkhead(args, folder({}));
      assert.equal(result.code, 2, args.join(' '));
      assert.match(result.stderr, words);
    }
  });

  it('writes text for people, by file, with the places elsewhere', async () => {
    const { stdout } = await bulkhead(['scan', '.'], shop());
    assert.match(stdout, /^deploy\/prod\/\.env$/m);
    assert.match(stdout, /1:13\s+error\s.*credential-shared-across-environments/);
    assert.match(stdout, /deploy\/staging\/\.env:1:13 in staging/);
    assert.match(stdout, /findings in 2 files: \d+ errors.*3 files scanned/);
    assert.ok(!stdout.includes('\x1b['));
  });

  it('writes JSON for programs', async () => {
    const { stdout } = await bulkhead(['scan', '.', '--format', 'json'], shop());
    const report = JSON.parse(stdout) as {
      findings: { rule: string; path: string; region: { start: { line: number; column: number } }; related: unknown[] }[];
      summary: { files: number };
    };
    const shared = report.findings.filter((finding) => finding.rule === 'credential-shared-across-environments');
    assert.deepEqual(
      shared.map((finding) => [finding.path, finding.region.start]),
      [
        ['deploy/prod/.env', { line: 1, column: 13 }],
        ['deploy/staging/.env', { line: 1, column: 13 }],
      ],
    );
    assert.equal(shared[0]!.related.length, 1);
    assert.equal(report.summary.files, 3);
  });

  it('writes SARIF 2.1.0 with fingerprints, related places, fixes and taxonomies', async () => {
    const where = folder({
      'config/staging.yml': `db:\n  password: ${password}\n`,
      'config/production.yml': `db:\n  password: ${password}\n`,
    });
    const log = JSON.parse((await bulkhead(['scan', '.', '--format', 'sarif'], where)).stdout) as Log;
    assertSarif(log);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run!.columnKind, 'utf16CodeUnits');
    const results = run!.results!;
    const rules = run!.tool.driver.rules!;
    for (const result of results) {
      assert.equal(rules[result.ruleIndex!]?.id, result.ruleId);
      assert.match(result.partialFingerprints!['bulkhead/v1']!, /^[0-9a-f]{16}$/);
      const place = result.locations![0]!.physicalLocation!;
      assert.match(place.artifactLocation!.uri!, /^config\/(?:staging|production)\.yml$/);
      assert.ok(place.region!.startLine === 2 && place.region!.startColumn! > 1);
    }
    assert.ok(results.some((result) => result.relatedLocations?.length));
    assert.ok(
      results.some(
        (result) => result.fixes?.[0]?.artifactChanges[0]?.replacements[0]?.insertedContent?.text?.includes('://') || result.fixes?.length,
      ),
    );
    assert.ok(results.some((result) => result.taxa?.some((taxon) => taxon.id === 'NHI8')));
    assert.equal(run!.taxonomies![0]!.taxa!.length, 10);
    // Fingerprints stay when lines move.
    fs.writeFileSync(path.join(where, 'config/staging.yml'), `# moved\n\ndb:\n  password: ${password}\n`);
    const moved = JSON.parse((await bulkhead(['scan', '.', '--format', 'sarif'], where)).stdout) as Log;
    const prints = (one: Log): string[] => one.runs[0]!.results!.map((result) => result.partialFingerprints!['bulkhead/v1']!).sort();
    assert.deepEqual(prints(moved), prints(log));
  });

  it('names bad input on standard error, goes on, and exits 2 only for what cannot be read', async () => {
    const where = folder({
      'good.env': `TOKEN=${token}\n`,
      'binary.yml': new Uint8Array([97, 58, 0, 1]),
      'latin.yml': new Uint8Array([97, 58, 32, 0xe9, 10]),
      'huge.yml': 'a: b\n'.repeat(4_200_000),
      'broken.yml': 'password: {b: 1\nc: "x\n',
      'broken.json': '{"password": nope,',
    });
    fs.symlinkSync('..', path.join(where, 'up'));
    fs.symlinkSync('self', path.join(where, 'self'));
    fs.symlinkSync('nowhere', path.join(where, 'dangling'));
    const result = await bulkhead(['scan', '.'], where);
    assert.equal(result.code, 1);
    for (const wanted of [
      /binary\.yml: is skipped: binary/,
      /latin\.yml: not valid UTF-8/,
      /huge\.yml: is skipped: 21000000 bytes/,
      /up: is a link to a folder/,
      /self: is a link that leads back/,
      /dangling: is a link that leads nowhere/,
      /broken\.json:1: not valid JSON/,
      /broken\.yml:1: a flow collection/,
    ])
      assert.match(result.stderr, wanted);
    assert.match(result.stdout, /good\.env/);
    assert.equal((await bulkhead(['scan', 'good.env', 'missing.env'], where)).code, 2);
  });

  it('says what it cannot read', async function () {
    const where = folder({ 'secret.env': `TOKEN=${token}\n`, 'open.env': `TOKEN=${token}\n` });
    fs.chmodSync(path.join(where, 'secret.env'), 0);
    fs.chmodSync(where, 0o755);
    // The superuser reads everything, so that the scan runs as nobody there.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    const result = uid === undefined ? await bulkhead(['scan', '.'], where) : bulkheadProcess(['scan', '.'], where, {}, uid);
    if (uid !== undefined && result.code === null) this.skip();
    assert.equal(result.code, 2, result.stderr);
    assert.match(result.stderr, /secret\.env: cannot be read: permission denied/);
    assert.match(result.stdout, /open\.env/);
  });

  it('obeys .gitignore, but reads env files all the same', async () => {
    const where = folder({
      '.gitignore': '*.local.yml\n.env\nlogs/\n',
      'a.local.yml': `token: ${token}\n`,
      '.env': `TOKEN=${token}\n`,
      'logs/x.yml': `token: ${token}\n`,
      'kept.yml': `token: ${token}\n`,
    });
    const report = JSON.parse((await bulkhead(['scan', '.', '--format', 'json'], where)).stdout) as {
      findings: { path: string; rule: string }[];
    };
    assert.deepEqual(
      [...new Set(report.findings.filter((finding) => finding.rule === 'hardcoded-credential').map((finding) => finding.path))],
      ['.env', 'kept.yml'],
    );
  });

  it('takes the policy of the repository, also for a part of it', async () => {
    const where = folder({
      '.bulkhead.yaml': 'environments: { production: { paths: ["blue/**"] }, staging: { paths: ["green/**"] } }\n',
      'blue/a.env': `DB_PASSWORD=${password}\n`,
      'green/a.env': `DB_PASSWORD=${password}\n`,
    });
    assert.match((await bulkhead(['scan', '.'], where)).stdout, /credential-shared-across-environments/);
    assert.match((await bulkhead(['scan', 'blue'], where)).stdout, /in production \(policy maps this path to production\)/);
  });

  it('--fail-on, --no-suppressions, --exclude and --output', async () => {
    const where = folder({
      'a.env': `# bulkhead-disable-next-line hardcoded-credential -- fixture\nTOKEN=${token}\n`,
      'b/c.env': `TOKEN=${token}\n`,
    });
    assert.equal((await bulkhead(['scan', 'a.env'], where)).code, 0);
    assert.equal((await bulkhead(['scan', 'a.env', '--no-suppressions'], where)).code, 1);
    assert.equal((await bulkhead(['scan', '.', '--exclude', 'b/**'], where)).code, 0);
    assert.equal((await bulkhead(['scan', 'b', '--fail-on', 'never'], where)).code, 0);
    const result = await bulkhead(['scan', '.', '--format', 'json', '--output', 'report.json'], where);
    assert.equal(result.stdout, '');
    assert.ok(JSON.parse(fs.readFileSync(path.join(where, 'report.json'), 'utf8')));
  });

  it('explains rules', async () => {
    const { code, stdout } = await bulkhead(['explain', 'credential-shared-across-environments'], folder({}));
    assert.equal(code, 0);
    assert.match(stdout, /NHI8/);
    assert.match((await bulkhead(['explain', 'hardcoded-credentials'], folder({}))).stderr, /Did you mean `hardcoded-credential`/);
  });
});
