import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { after, describe, it } from 'mocha';
import Ajv from 'ajv';
import { bulkhead, cli, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const token = makeFake('github-pat', 'cli-formats');
const password = makeFake('password', 'cli-formats');

/** What the schema of secret detection reports, version 15.2.1, asks of the parts that are written. */
const gitlabSchema = {
  type: 'object',
  required: ['scan', 'version', 'vulnerabilities'],
  properties: {
    version: { const: '15.2.1' },
    schema: { pattern: '^https?://.+' },
    scan: {
      required: ['analyzer', 'end_time', 'scanner', 'start_time', 'status', 'type'],
      properties: {
        start_time: { $ref: '#/definitions/time' },
        end_time: { $ref: '#/definitions/time' },
        analyzer: { $ref: '#/definitions/tool' },
        scanner: { $ref: '#/definitions/tool' },
        status: { enum: ['success', 'failure'] },
        type: { const: 'secret_detection' },
      },
    },
    vulnerabilities: {
      type: 'array',
      minItems: 3,
      items: {
        required: ['id', 'identifiers', 'location'],
        properties: {
          id: { pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
          name: { type: 'string', maxLength: 255 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          identifiers: {
            type: 'array',
            minItems: 1,
            items: {
              required: ['type', 'name', 'value'],
              properties: { name: { minLength: 1 }, value: { minLength: 1 }, url: { pattern: '^https?://.+' } },
            },
          },
          links: { type: 'array', items: { required: ['url'] } },
          location: {
            required: ['commit', 'file'],
            properties: {
              file: { type: 'string' },
              commit: { required: ['sha'], properties: { sha: { type: 'string', minLength: 1 } } },
              start_line: { type: 'number' },
              end_line: { type: 'number' },
            },
          },
          raw_source_code_extract: false,
        },
      },
    },
  },
  definitions: {
    time: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' },
    tool: {
      required: ['id', 'name', 'version', 'vendor'],
      properties: { version: { type: 'string', minLength: 1 }, vendor: { required: ['name'] } },
    },
  },
};

describe('report formats', () => {
  const where = folderWith({
    '.bulkhead.yaml': 'version: 1\n',
    'deploy/staging/.env': `DB_PASSWORD=${password}\n`,
    'deploy/prod/.env': `DB_PASSWORD=${password}\n`,
    'odd, 100%: [x](y)|<b>\n::error::z.env': `TOKEN=${token}\nTOKEN_2=${token}\n`,
    '::warning::q.env': `TOKEN=${token}\n`,
    '\x1b[31mred.yml': new Uint8Array([97, 58, 0, 1]),
  });
  after(() => fs.rmSync(where, { recursive: true, force: true }));
  const scan = async (format: string, env: NodeJS.ProcessEnv = {}): Promise<string> => {
    const { code, stdout, stderr } = await bulkhead(['scan', '--format', format], where, env);
    assert.equal(code, 1, stderr);
    assert.ok(!stdout.includes(token) && !stdout.includes(password));
    return stdout;
  };

  it('gitlab: a secret detection report, the same ids in every run', async () => {
    const sha = 'a1'.repeat(20);
    const report = JSON.parse(await scan('gitlab', { CI_COMMIT_SHA: sha })) as {
      vulnerabilities: { id: string; location: { file: string; commit: { sha: string } } }[];
    };
    const valid = new Ajv({ strict: false, allErrors: true }).compile(gitlabSchema);
    assert.ok(valid(report), JSON.stringify(valid.errors));
    const ids = report.vulnerabilities.map((one) => one.id);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok(report.vulnerabilities.every((one) => one.location.commit.sha === sha));
    const again = JSON.parse(await scan('gitlab', { CI_COMMIT_SHA: '$(evil)' })) as typeof report;
    assert.deepEqual(
      again.vulnerabilities.map((one) => one.id),
      ids,
    );
    assert.match(again.vulnerabilities[0]!.location.commit.sha, /^0{40}$/);
  });

  it('github: one command for each finding and nothing else on a line of its own', async () => {
    const lines = (await scan('github')).trimEnd().split('\n');
    assert.ok(lines.length >= 5);
    for (const line of lines)
      assert.match(line, /^::(?:error|warning|notice) file=[^:,\n]+,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=Bulkhead%3A [\w-]+::/);
    assert.ok(lines.some((line) => line.includes('file=odd%2C 100%25%3A [x](y)|<b>%0A%3A%3Aerror%3A%3Az.env,line=1,')));
    assert.ok(lines.some((line) => line.startsWith('::error file=deploy/prod/.env,line=1,endLine=1,col=13,')));
    assert.ok(lines.some((line) => line.includes('%0Adeploy/staging/.env:1:13 in staging')));
  });

  it('markdown: counts by rule and environment, then findings with links', async () => {
    const text = await scan('markdown');
    assert.match(text, /^# Bulkhead report$/m);
    assert.match(text, /^\| Rule \| production \| staging \| no environment \|$/m);
    assert.match(text, /^\| \[credential-shared-across-environments\]\(https:\/\/\S+\) \| 1 \| 1 \| {2}\|$/m);
    assert.match(text, /^### \d+\. credential-shared-across-environments \(error\)$/m);
    assert.match(text, /^\[deploy\/prod\/\.env:1\]\(deploy\/prod\/\.env#L1\), production$/m);
    assert.match(text, /^- \[deploy\/staging\/\.env:1\]\(deploy\/staging\/\.env#L1\) in staging/m);
    assert.ok(text.includes('\\[x\\]\\(y\\)\\|&lt;b&gt;'));
    assert.ok(!text.includes('[x](y)') && !text.includes('<b>'));
    const empty = await bulkhead(['scan', '--format', 'markdown', '--exclude', '**'], where);
    assert.match(empty.stdout, /^No findings in 0 files\.$/m);
  });

  it('text: a path is no command for a workflow and no line of its own', async () => {
    const text = await scan('text');
    assert.ok(!/^\s*::/m.test(text), text);
    const { stderr } = await bulkhead(['scan'], where);
    assert.ok(stderr.includes('\\x1b[31mred.yml: is skipped: binary content') && !stderr.includes('\x1b'), stderr);
    assert.match(text, /^\.\/::warning::q\.env$/m);
    assert.match(text, /^odd, 100%: \[x\]\(y\)\|<b>\\n::error::z\.env$/m);
  });

  it('a reader that closes early is no error', async () => {
    for (const args of [['--help'], ['scan', '--format', 'json']]) {
      const child = spawn(process.execPath, [cli, ...args], { cwd: where, stdio: ['ignore', 'pipe', 'pipe'] });
      child.stdout.destroy();
      let complaints = '';
      child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString('utf8')));
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.ok(!/EPIPE|\n {4}at /.test(complaints), complaints);
      assert.equal(code, args[0] === 'scan' ? 1 : 0);
    }
  });

  it('a reader of the complaints that closes early is none, either', async () => {
    const child = spawn(process.execPath, [cli, 'scan', '--format', 'json'], { cwd: where, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stderr.destroy();
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 1);
    assert.ok(JSON.parse(output));
  });
});
