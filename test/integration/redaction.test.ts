import assert from 'node:assert/strict';
import fs from 'node:fs';
import { inspect } from 'node:util';
import { describe, it } from 'mocha';
import { SecretValue } from '../../server/src/base/secretValue.ts';
import { identitiesOf } from '../../server/src/features/identities.ts';
import { bulkhead, folderWith } from '../support/cli.ts';
import { fakeKinds, makeFake } from '../support/fakes.ts';
import { analyseFixture } from '../support/fixture.ts';

/** One planted value of every kind, in every format that can hold it. */
function planted(): { files: Record<string, string>; values: string[] } {
  const files: Record<string, string> = {};
  const values: string[] = [];
  for (const [i, kind] of fakeKinds.entries()) {
    if (kind === 'uuid') continue;
    const value = makeFake(kind, `redaction-${i}`);
    values.push(...value.split('\n').filter((line) => line.length > 12 && !line.startsWith('-----')));
    const json = JSON.stringify(value);
    const environment = ['staging', 'prod'][i % 2]!;
    files[`deploy/${environment}/${kind}.env`] = `SECRET_TOKEN="${value}"\nDB_PASSWORD=${value.split('\n')[0]!}\n`;
    files[`deploy/prod/${kind}.env`] = `SECRET_TOKEN="${value}"\n`;
    files[`config/${kind}.json`] = `{"api": {"password": ${json}, "auth": {"token": ${json}}}}`;
    files[`config/${kind}.yml`] =
      `db:\n  password: ${json}\n  url: "postgres://app:${encodeURIComponent(value.split('\n')[0]!)}@db.acme.test/app"\nblock: |\n${value.replace(/^/gm, '  ')}\n`;
    files[`config/${kind}.toml`] = `[auth]\nclient_secret = ${json}\n`;
    files[`main-${kind}.tf`] = `variable "password" {\n  default = ${json}\n}\n`;
    files[`k8s/${kind}.yaml`] =
      `apiVersion: v1\nkind: Secret\nmetadata: {name: x}\ndata:\n  password: ${Buffer.from(value).toString('base64')}\nstringData:\n  token: ${json}\n`;
    files[`compose-${kind}.yml`] = `services:\n  a:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD:-${value.split('\n')[0]!}}\n`;
    values.push(Buffer.from(value).toString('base64'));
  }
  return { files, values };
}

function hunt(output: string, values: readonly string[], where: string): void {
  for (const [i, value] of values.entries()) {
    assert.ok(!output.includes(value), `planted value ${i} in ${where}`);
    // A part long enough to be worth something is a leak as well.
    for (let at = 0; at + 16 <= value.length; at += 8)
      assert.ok(!output.includes(value.slice(at, at + 16)), `part of planted value ${i} in ${where}`);
  }
}

describe('redaction', () => {
  it('SecretValue gives nothing away by conversion', async () => {
    const text = makeFake('password', 'secret-value');
    const secret = new SecretValue(text);
    for (const output of [
      String(secret),
      `${secret as unknown as string}`,
      JSON.stringify({ secret }),
      inspect(secret),
      inspect({ deep: { secret } }, { depth: 9, showHidden: true }),
      Object.values(secret).join(),
      Object.keys(secret).join(),
    ])
      assert.ok(!output.includes(text), output);
    assert.equal(secret.reveal(), text);
  });

  it('no output format of the command line holds a planted value', async () => {
    const { files, values } = planted();
    const folder = folderWith(files);
    try {
      const scans = ['text', 'json', 'sarif', 'gitlab', 'github', 'markdown'].map((format) => ['scan', '--format', format]);
      const inventories = ['table', 'json', 'csv', 'markdown', 'cyclonedx'].map((format) => ['identities', '--format', format]);
      const matrices = ['svg', 'markdown'].map((format) => ['matrix', '--format', format]);
      for (const command of [...scans, ['baseline'], ...inventories, ...matrices, ['init']]) {
        const { stdout, stderr } = await bulkhead([...command, '.', '--persona', 'auditor', '--no-suppressions'], folder);
        assert.ok(stdout.length > 1_000, 'there are findings');
        hunt(stdout, values, `${command.join(' ')} on standard output`);
        hunt(stderr, values, `${command.join(' ')} on standard error`);
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('no fact, finding or identity view holds one', async () => {
    const { files, values } = planted();
    const text = Object.entries(files)
      .map(([name, content]) => `//- /${name}\n${content}`)
      .join('\n');
    const { host, findings, problems } = await analyseFixture(text);
    assert.ok(findings().length > 20);
    const facts = [...host.view.files()];
    const views = identitiesOf(
      host.view,
      (uri) => host.findings(uri),
      (uri) => host.policyFor(uri),
    );
    for (const [where, data] of [
      ['facts', facts],
      ['findings', findings()],
      ['views', views],
      ['problems', problems],
    ] as const) {
      hunt(JSON.stringify(data), values, where);
      hunt(inspect(data, { depth: 12, maxArrayLength: null, maxStringLength: null }), values, `${where}, inspected`);
    }
  });
});
