import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { bulkhead, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const token = makeFake('github-pat', 'cli-baseline');
const password = makeFake('password', 'cli-baseline');

describe('bulkhead baseline', () => {
  const where = folderWith({
    '.bulkhead.yaml': 'version: 1\n',
    'deploy/staging/.env': `DB_PASSWORD=${password}\n`,
    'deploy/prod/.env': `DB_PASSWORD=${password}\n`,
    'a.env': `TOKEN=${token}\n`,
  });
  after(() => fs.rmSync(where, { recursive: true, force: true }));
  const file = path.join(where, 'known.json');

  it('writes what is known, without a value; a scan leaves that out and tells what is gone', async () => {
    const { code, stdout, stderr } = await bulkhead(['baseline', '--output', 'known.json'], where);
    assert.deepEqual([code, stdout], [0, '']);
    assert.match(stderr, /\d findings written to known\.json/);
    const text = fs.readFileSync(file, 'utf8');
    assert.equal((await bulkhead(['baseline'], where)).stdout, text, 'the same again, whatever the key of the run');
    assert.ok(!text.includes(token) && !text.includes(password) && !text.includes('bh1:'));

    const clean = await bulkhead(['scan', '--baseline', 'known.json'], where);
    assert.equal(clean.code, 0);
    assert.equal(clean.stderr, '');
    assert.match(clean.stdout, /^No findings\./);

    fs.writeFileSync(path.join(where, 'a.env'), 'TOKEN=\n');
    fs.writeFileSync(path.join(where, 'b.env'), `TOKEN=${token}\n`);
    const result = await bulkhead(['scan', '--baseline', 'known.json'], where);
    assert.equal(result.code, 1);
    assert.match(result.stdout, /^b\.env$/m);
    assert.ok(!result.stdout.includes('deploy'));
    assert.match(result.stderr, /1 entry of the baseline matches nothing any more/);
    // What was not scanned is not missed.
    assert.equal((await bulkhead(['scan', 'deploy', '--baseline', 'known.json'], where)).stderr, '');
  });

  it('exits 2 for a broken or missing file', async () => {
    fs.writeFileSync(path.join(where, 'broken.json'), '{"version": 1,');
    for (const [name, words] of [
      ['broken.json', /broken\.json is not valid JSON/],
      ['missing.json', /missing\.json: it does not exist/],
    ] as const) {
      const result = await bulkhead(['scan', '--baseline', name], where);
      assert.equal(result.code, 2);
      assert.match(result.stderr, words);
      assert.equal(result.stdout, '');
    }
  });

  it('says before the scan that a result cannot be written', async () => {
    for (const args of [['scan'], ['baseline']]) {
      const result = await bulkhead([...args, '--output', 'no/such/folder.json'], where);
      assert.equal(result.code, 2);
      assert.match(result.stderr, /cannot write no\/such\/folder\.json: there is no folder/);
      assert.ok(!result.stderr.includes('    at '));
    }
    assert.match((await bulkhead(['scan', '--output', 'deploy'], where)).stderr, /cannot write deploy: it is a folder/);
  });
});
