import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { bulkhead, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const password = makeFake('password', 'cli-init');
const token = makeFake('github-pat', 'cli-init');

describe('bulkhead init', () => {
  const where = folderWith({
    'deploy/staging/.env': `DB_PASSWORD=${password}\n`,
    'deploy/prod/.env': `DB_PASSWORD=${password}\nURL=https://user:${token}@db.acme.com/x\n`,
    'x"\n- evil: [1]\n/prod/a.env': `A=https://a.acme.com\nTOKEN=${token}\n`,
  });
  after(() => fs.rmSync(where, { recursive: true, force: true }));
  const file = path.join(where, '.bulkhead.yaml');

  it('proposes a policy that the scan takes without a problem', async () => {
    const { code, stdout, stderr } = await bulkhead(['init'], where);
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^ {6}- "deploy\/prod\/\*\*" # 1 file$/m);
    assert.match(stdout, /^ {6}- "x\\"\\n- evil: \\\\\[1\\\\\]\\n\/prod\/\*\*" # 1 file$/m);
    assert.ok(!stdout.includes(password) && !stdout.includes(token));
    assert.ok(!fs.existsSync(file), 'printed only');

    assert.deepEqual(await bulkhead(['init', '--output', '.bulkhead.yaml'], where), { code: 0, stdout: '', stderr: '' });
    assert.equal(fs.readFileSync(file, 'utf8'), stdout);
    const scan = await bulkhead(['scan', '--format', 'json'], where);
    const rules = (JSON.parse(scan.stdout) as { findings: { rule: string; message: string }[] }).findings;
    assert.ok(!rules.some((finding) => finding.rule === 'policy-error'), JSON.stringify(rules));
    assert.ok(
      rules.some((finding) => finding.rule === 'credential-shared-across-environments' && /policy maps this path/.test(finding.message)),
    );
  });

  it('never writes over a file', async () => {
    fs.writeFileSync(file, 'version: 1\n');
    const result = await bulkhead(['init', '--output', '.bulkhead.yaml'], where);
    assert.equal(result.code, 2);
    assert.match(result.stderr, /cannot write \.bulkhead\.yaml: it exists already/);
    assert.equal(fs.readFileSync(file, 'utf8'), 'version: 1\n');
    assert.match((await bulkhead(['init'], where)).stderr, /\.bulkhead\.yaml exists already and counts for this proposal/);
    assert.equal((await bulkhead(['init', 'a', 'b'], where)).code, 2);
    assert.match((await bulkhead(['init', '--output', 'no/such/policy.yaml'], where)).stderr, /there is no folder/);
  });
});
