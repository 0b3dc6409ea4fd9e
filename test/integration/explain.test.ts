import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, describe, it } from 'mocha';
import { bulkhead, folderWith } from '../support/cli.ts';

describe('bulkhead explain', () => {
  const root = folderWith({
    '.bulkhead.yaml': 'environments: { production: { hosts: ["*.acme.com"] } }\n',
    'overlays/staging/.env.production': 'A=1\nX=op://prod/db/pw\nY=https://api.acme.com\n',
  });
  after(() => fs.rmSync(root, { recursive: true, force: true }));
  const file = 'overlays/staging/.env.production';

  it('shows where a line lives, what speaks against it, and what it points to', async () => {
    const { code, stdout } = await bulkhead(['explain', `${file}:2`], root);
    assert.equal(code, 0);
    assert.match(stdout, /^Lives in production \(production, \d+ % sure\)$/m);
    assert.match(stdout, /^ {2}because file name `\.env\.production`$/m);
    assert.match(stdout, /^ {2}but staging: directory `overlays\/staging`$/m);
    assert.match(stdout, /^Reference to `prod\/db` points to production: /m);
  });

  it('knows the policy', async () => {
    assert.match((await bulkhead(['explain', `${file}:3`], root)).stdout, /host `api\.acme\.com` points to production: policy maps host/);
  });

  it('still explains rules, and says what is wrong', async () => {
    assert.match((await bulkhead(['explain', 'hardcoded-credential'], root)).stdout, /^hardcoded-credential \(/);
    for (const [args, words] of [
      [`${file}:9`, /no line 9/],
      ['missing.env:1', /cannot be read/],
      ['overlays:1', /is no file/],
    ] as const) {
      const result = await bulkhead(['explain', args], root);
      assert.equal(result.code, 2);
      assert.match(result.stderr, words);
    }
  });
});
