import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { bulkhead, type CliResult } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';
import { Repository } from '../support/repository.ts';

const token = makeFake('github-pat', 'cli-git');
const other = makeFake('github-pat', 'cli-git-other');
const password = makeFake('password', 'cli-git');
const made: Repository[] = [];
const repository = (files: Readonly<Record<string, string | Uint8Array>> = {}): Repository => {
  const one = new Repository(files);
  made.push(one);
  return one;
};

/** `rule path` of each finding of a JSON report. */
function found(result: CliResult): string[] {
  assert.ok(result.stdout.startsWith('{'), result.stderr);
  const report = JSON.parse(result.stdout) as { findings: { rule: string; path: string }[] };
  return report.findings.map((finding) => `${finding.rule} ${finding.path}`);
}
const hardcoded = (result: CliResult): string[] => found(result).flatMap((one) => /^hardcoded-credential (.*)$/s.exec(one)?.[1] ?? []);
const scan = (where: Repository, ...args: readonly string[]): Promise<CliResult> =>
  bulkhead(['scan', '--format', 'json', ...args], where.folder);

describe('scan --staged', () => {
  after(() => made.splice(0).forEach((one) => one.remove()));

  it('reads what is staged, before the first commit and after it, and not the work tree', async () => {
    const where = repository({ 'a.env': `TOKEN=${token}\n`, 'untracked.txt': '' });
    where.git('add', 'a.env');
    where.write({ 'a.env': 'TOKEN=\n', 'b.env': `TOKEN=${token}\n` });
    const first = await scan(where, '--staged');
    assert.deepEqual(hardcoded(first), ['a.env']);
    assert.equal(first.code, 1);
    where.git('commit', '-q', '-m', 'first');
    assert.deepEqual(hardcoded(await scan(where, '--staged')), []);
    assert.equal((await scan(where, '--staged')).code, 0);
    where.git('add', 'b.env');
    where.write({ 'b.env': undefined });
    assert.deepEqual(hardcoded(await scan(where, '--staged')), ['b.env']);
  });

  it('sees what a staged file shares with one that is not staged, and takes the staged policy', async () => {
    const where = repository({ 'deploy/staging/.env': `DB_PASSWORD=${password}\n` }).commit();
    where.write({ 'deploy/prod/.env': `DB_PASSWORD=${password}\n` }).stage();
    assert.ok(found(await scan(where, '--staged')).includes('credential-shared-across-environments deploy/prod/.env'));
    assert.ok(!found(await scan(where, '--staged')).some((one) => one.includes('staging')));
    where.write({ '.bulkhead.yaml': 'ignore: ["deploy/**"]\n' });
    assert.notDeepEqual(found(await scan(where, '--staged')), []);
    where.stage();
    assert.deepEqual(found(await scan(where, '--staged')), []);
  });

  it('reads a part of the repository, names with a line end, links, and text that stands for a large file', async () => {
    const where = repository().commitEmpty();
    where.write({
      'part/a\nb.env': `TOKEN=${token}\n`,
      'rest/c.env': `TOKEN=${token}\n`,
      'part/model.json': 'version https://git-lfs.github.com/spec/v1\noid sha256:' + '0123456789abcdef'.repeat(4) + '\nsize 12345\n',
    });
    fs.symlinkSync('../rest/c.env', path.join(where.folder, 'part/link.env'));
    fs.symlinkSync('/etc/passwd', path.join(where.folder, 'part/out.env'));
    where.stage();
    assert.deepEqual(hardcoded(await scan(where, '--staged', 'part')).sort(), ['part/a\nb.env', 'part/link.env']);
    const text = await bulkhead(['scan', '--staged', 'part'], where.folder);
    assert.match(text.stdout, /^part\/a\\nb\.env$/m);
  });

  it('takes the index that git gives to a hook', async () => {
    const where = repository({ 'a.env': 'A=1\n' }).commit();
    where.write({ 'a.env': `TOKEN=${token}\n` });
    const hook = path.join(where.folder, '.git/hooks/pre-commit');
    fs.writeFileSync(hook, '#!/bin/sh\nprintf %s "$GIT_INDEX_FILE" > .git/seen\ncp "$GIT_INDEX_FILE" .git/kept-index\n', { mode: 0o755 });
    where.git('commit', '-q', '-a', '-m', 'hook');
    assert.notEqual(fs.readFileSync(path.join(where.folder, '.git/seen'), 'utf8'), '.git/index');
    where.git('reset', '-q', '--soft', 'HEAD~1');
    where.git('read-tree', 'HEAD');
    assert.deepEqual(hardcoded(await scan(where, '--staged')), []);
    const env = { GIT_INDEX_FILE: '.git/kept-index', GIT_DIR: '/nowhere', GIT_WORK_TREE: '/nowhere' };
    assert.deepEqual(hardcoded(await bulkhead(['scan', '--format', 'json', '--staged'], where.folder, env)), ['a.env']);
    // The index of another repository means nothing here.
    const elsewhere = repository({ 'x.env': `TOKEN=${token}\n` }).stage();
    const foreign = { GIT_INDEX_FILE: path.join(elsewhere.folder, '.git/index') };
    assert.deepEqual(hardcoded(await bulkhead(['scan', '--format', 'json', '--staged'], where.folder, foreign)), []);
  });

  it('writes fixes for the staged text', async () => {
    const where = repository({ 'config/production.yml': `db:\n  password: ${password}\n` }).stage();
    where.write({ 'config/production.yml': 'nothing: here\n' });
    const { stdout } = await bulkhead(['scan', '--staged', '--format', 'sarif'], where.folder);
    const log = JSON.parse(stdout) as { runs: { results: { fixes?: unknown[] }[] }[] };
    assert.ok(log.runs[0]!.results.some((result) => result.fixes?.length));
  });
});

describe('scan --since', () => {
  after(() => made.splice(0).forEach((one) => one.remove()));

  it('reports what is new since the merge base, in the work tree and across files', async () => {
    const where = repository({ 'deploy/staging/.env': `DB_PASSWORD=${password}\n`, 'old.env': `TOKEN=${token}\n` }).commit();
    where.git('switch', '-q', '-c', 'topic');
    assert.deepEqual(found(await scan(where, '--since', 'main')), []);
    where.write({ 'new.env': `TOKEN=${other}\n` }).commit();
    where.write({ 'deploy/prod/.env': `DB_PASSWORD=${password}\n`, 'old.env': `# moved\n\nTOKEN=${token}\n` });
    where.git('switch', '-q', 'main');
    where.write({ 'main.env': `TOKEN=${token}\n` }).git('add', 'main.env');
    where.git('commit', '-q', '-m', 'main goes on');
    where.git('switch', '-q', 'topic');
    const result = await scan(where, '--since', 'main');
    assert.deepEqual(hardcoded(result).sort(), ['deploy/prod/.env', 'new.env']);
    const shared = found(result).filter((one) => one.startsWith('credential-shared-across-environments'));
    assert.deepEqual(
      shared.map((one) => one.split(' ')[1]),
      ['deploy/prod/.env', 'deploy/staging/.env'],
    );
    assert.equal(result.code, 1);
    assert.deepEqual(hardcoded(await scan(where, '--since', 'main', 'deploy')), ['deploy/prod/.env']);
  });

  it('knows a renamed file, and a new value under an old key', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `KEY_${i}=${i}\n`).join('');
    const where = repository({ 'a.env': `${lines}TOKEN=${token}\n`, 'b.env': `TOKEN=${token}\n` }).commit();
    where.git('switch', '-q', '-c', 'topic');
    where.git('mv', 'a.env', 'settings.env');
    where.write({ 'settings.env': `${lines}MORE=1\nTOKEN=${token}\n`, 'b.env': `TOKEN=${other}\n` });
    assert.deepEqual(hardcoded(await scan(where, '--since', 'main')), ['b.env']);
    where.commit();
    assert.deepEqual(hardcoded(await scan(where, '--since', 'main')), ['b.env']);
    // In another environment the same file is another matter.
    fs.mkdirSync(path.join(where.folder, 'deploy/prod'), { recursive: true });
    where.git('mv', 'settings.env', 'deploy/prod/.env');
    assert.deepEqual(hardcoded(await scan(where, '--since', 'main')), ['b.env', 'deploy/prod/.env']);
  });

  it('leaves out what no branch carries, and reports everything before the first commit', async () => {
    const where = repository({ '.gitignore': '.env\n', '.env': `TOKEN=${token}\n` }).commit();
    where.write({ '.env': `TOKEN=${other}\n` });
    assert.deepEqual(found(await scan(where, '--since', 'main')), []);
    where.write({ 'c.env': `TOKEN=${token}\n` }).git('checkout', '-q', '--orphan', 'fresh');
    assert.ok(hardcoded(await scan(where, '--since', 'main')).includes('c.env'));
  });

  it('takes a part with its own policy, a linked work tree, a submodule and SHA-256', async () => {
    const where = repository({
      'shop/.bulkhead.yaml': 'version: 1\n',
      'shop/deploy/a.env': `TOKEN=${token}\n`,
      'other.env': `TOKEN=${token}\n`,
    }).commit();
    const module = repository({ 'in.env': `TOKEN=${token}\n` }).commit();
    where.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', module.folder, 'shop/module');
    where.commit();
    where.git('worktree', 'add', '-q', '-b', 'topic', path.join(where.folder, 'linked'));
    where.git('-C', 'linked', 'switch', '-q', 'topic');
    const linked = path.join(where.folder, 'linked');
    fs.writeFileSync(path.join(linked, 'shop/b.env'), `TOKEN=${other}\n`);
    fs.mkdirSync(path.join(linked, 'shop/moved'));
    where.git('-C', 'linked', 'mv', 'shop/deploy/a.env', 'shop/moved/a.env');
    where.git('-C', 'linked', 'add', 'shop/b.env');
    const run = async (cwd: string, ...args: readonly string[]): Promise<string[]> =>
      hardcoded(await bulkhead(['scan', '--format', 'json', ...args], cwd));
    assert.deepEqual(await run(path.join(linked, 'shop'), '--since', 'main'), ['b.env']);
    assert.deepEqual(await run(linked, '--since', 'main', 'shop'), ['shop/b.env']);
    assert.deepEqual(await run(linked, '--staged', 'shop'), ['shop/b.env', 'shop/moved/a.env']);
    assert.deepEqual(await run(path.join(linked, 'shop'), '--staged', 'b.env'), ['b.env']);
    assert.deepEqual(await run(where.folder, '--since', 'main', '--exclude', 'linked/**'), [], 'the submodule has a history of its own');

    const wide = new Repository();
    made.push(wide);
    fs.rmSync(path.join(wide.folder, '.git'), { recursive: true });
    wide.git('init', '-q', '-b', 'main', '--object-format=sha256');
    wide.write({ 'a.env': `TOKEN=${token}\n` }).commit();
    wide.write({ 'b.env': `TOKEN=${other}\n` }).stage();
    assert.deepEqual(await run(wide.folder, '--since', 'main'), ['b.env']);
    assert.deepEqual(await run(wide.folder, '--staged'), ['b.env']);
  });

  it('compares with the policy of the merge base where the policy has changed', async () => {
    const where = repository({ 'blue/a.env': `DB_PASSWORD=${password}\n`, 'green/a.env': `DB_PASSWORD=${password}\n` }).commit();
    where.write({ '.bulkhead.yaml': 'environments: { production: { paths: ["blue/**"] }, staging: { paths: ["green/**"] } }\n' });
    const rules = found(await scan(where, '--since', 'main'));
    assert.ok(rules.includes('credential-shared-across-environments blue/a.env'), rules.join());
  });

  it('says what is wrong and exits 2', async () => {
    const where = repository({ 'a.env': 'A=1\n' }).commit();
    const upstream = repository({ 'a.env': 'A=1\n' }).commit();
    for (let i = 0; i < 3; i++) upstream.write({ 'a.env': `A=${i + 2}\n` }).commit();
    upstream.git('switch', '-q', '-c', 'topic', 'HEAD~1');
    upstream.write({ 'b.env': 'B=1\n' }).commit();
    const shallow = repository();
    shallow.git('fetch', '-q', '--depth', '1', `file://${upstream.folder}`, 'main:upstream', 'topic:topic');
    shallow.git('switch', '-q', 'topic');
    const plain = new Repository({ 'a.env': 'A=1\n' });
    made.push(plain);
    fs.rmSync(path.join(plain.folder, '.git'), { recursive: true });
    for (const [folder, args, words, env] of [
      [where.folder, ['--since', 'no-such'], /no commit `no-such` in this repository/, {}],
      [where.folder, ['--since', '--output=x'], /not the name of a commit|argument/, {}],
      [where.folder, ['--since=--all'], /`--all` is not the name of a commit/, {}],
      [where.folder, ['--since', 'main', '--staged'], /cannot be used together/, {}],
      [where.folder, ['--staged'], /`git` was not found/, { PATH: `.${path.delimiter}relative/bin` }],
      [shallow.folder, ['--since', 'upstream'], /no commit in common\. The clone is shallow: .*fetch-depth/, {}],
      [plain.folder, ['--since', 'main'], /not in a git repository/, {}],
      [plain.folder, ['--staged'], /not in a git repository/, {}],
    ] as const) {
      const result = await bulkhead(['scan', ...args], folder, env);
      assert.equal(result.code, 2, `${args.join(' ')}: ${result.stderr}`);
      assert.match(result.stderr, words);
      assert.ok(!result.stderr.includes('    at '), result.stderr);
    }
  });

  it('starts no program that the repository names', async function () {
    if (process.platform === 'win32') this.skip();
    const where = repository({ '.gitattributes': '* diff=evil filter=evil\n', 'a.env': 'A=1\n' }).commit();
    where.write({ 'b.env': 'B=1\n' }).stage();
    const marker = path.join(where.folder, '.git/ran');
    const evil = path.join(where.folder, '.git/evil.sh');
    fs.writeFileSync(evil, `#!/bin/sh\necho "$0 $*" >> "${marker}"\ncat\n`, { mode: 0o755 });
    for (const hook of ['post-index-change', 'post-checkout', 'fsmonitor-watchman'])
      fs.copyFileSync(evil, path.join(where.folder, '.git/hooks', hook));
    const settings = {
      'core.fsmonitor': evil,
      'core.pager': evil,
      'core.sshCommand': evil,
      'core.gitProxy': evil,
      'core.askPass': evil,
      'diff.external': evil,
      'diff.evil.textconv': evil,
      'diff.evil.command': evil,
      'filter.evil.clean': evil,
      'filter.evil.smudge': evil,
      'filter.evil.process': evil,
      'gpg.program': evil,
      'log.showSignature': 'true',
      'alias.ls-tree': `!${evil}`,
      'alias.cat-file': `!${evil}`,
      'core.repositoryFormatVersion': '1',
      'extensions.partialClone': 'origin',
      'remote.origin.url': where.folder,
      'remote.origin.promisor': 'true',
      'remote.origin.uploadpack': evil,
    };
    for (const [name, value] of Object.entries(settings))
      fs.appendFileSync(
        path.join(where.folder, '.git/config'),
        `[${name.split('.').length === 3 ? `${name.split('.')[0]} "${name.split('.')[1]}"` : name.split('.')[0]}]\n\t${name.split('.').at(-1)} = ${JSON.stringify(value)}\n`,
      );
    where.write({ 'a.env': `TOKEN=${token}\n` });
    // An object that is missing would be fetched from the promised remote.
    const blob = where.git('-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD:a.env').trim();
    fs.rmSync(path.join(where.folder, '.git/objects', blob.slice(0, 2), blob.slice(2)));
    where.git('status');
    assert.ok(fs.existsSync(marker), 'git by itself would start them');
    fs.rmSync(marker);
    const since = await scan(where, '--since', 'main');
    assert.equal(since.code, 2);
    assert.match(since.stderr, /a\.env at the merge base cannot be read: the object is not in this clone/);
    const staged = await scan(where, '--staged');
    assert.equal(staged.code, 2);
    assert.match(staged.stderr, /a\.env: cannot be read: the object is not in this clone/);
    assert.equal(fs.existsSync(marker), false, fs.existsSync(marker) ? fs.readFileSync(marker, 'utf8') : '');
  });
});
