import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { bulkhead, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const password = makeFake('password', 'cli-matrix');

describe('bulkhead matrix', () => {
  const where = folderWith({
    'deploy/staging/.env': `DB_PASSWORD=${password}\n`,
    'deploy/prod/.env': `DB_PASSWORD=${password}\n`,
    'main.env': 'AWS_ROLE_ARN=arn:aws:iam::444455556666:role/<b>&orders\n',
  });
  after(() => fs.rmSync(where, { recursive: true, force: true }));

  it('draws an SVG, also into a file', async () => {
    const { code, stdout } = await bulkhead(['matrix'], where);
    assert.equal(code, 0);
    assert.match(stdout, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(stdout, /aria-label="Password: DB_PASSWORD, staging: 1 place, crosses environments"/);
    assert.ok(!stdout.includes(password) && !stdout.includes('<b>'));
    assert.deepEqual(await bulkhead(['matrix', '--output', 'matrix.svg'], where), { code: 0, stdout: '', stderr: '' });
    assert.equal(fs.readFileSync(path.join(where, 'matrix.svg'), 'utf8'), stdout);
    fs.rmSync(path.join(where, 'matrix.svg'));
  });

  it('writes a Markdown table', async () => {
    const { stdout } = await bulkhead(['matrix', '--format', 'markdown'], where);
    assert.match(stdout, /^\| Identity \| production \| staging \|/m);
    assert.match(stdout, /^\| Password: DB\\_PASSWORD \| ⚠ 1 \| ⚠ 1 \|/m);
  });

  it('says what is wrong', async () => {
    const result = await bulkhead(['matrix', '--format', 'png'], where);
    assert.equal(result.code, 2);
    assert.match(result.stderr, /--format takes svg, markdown/);
  });
});
