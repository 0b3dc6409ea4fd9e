import assert from 'node:assert/strict';
import fs from 'node:fs';
import { inspect } from 'node:util';
import { describe, it } from 'mocha';
import { commands } from '../../server/src/cli/main.ts';
import { matrixFormats } from '../../server/src/cli/commands/matrix.ts';
import { reportFormats } from '../../server/src/cli/formats.generated.ts';
import { inventoryFormats } from '../../server/src/cli/inventory.generated.ts';
import { SecretValue } from '../../server/src/base/secretValue.ts';
import { identitiesOf } from '../../server/src/features/identities.ts';
import { policyFileNames } from '../../server/src/policy/load.ts';
import { rules } from '../../server/src/rules/catalogue.generated.ts';
import { bulkhead, folderWith } from '../support/cli.ts';
import { fakeKinds, makeFake } from '../support/fakes.ts';
import { analyseFixture } from '../support/fixture.ts';
import { TestClient } from '../support/lspClient.ts';

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

/** Of each kind a few of its files, so that every format is among them; for what is slow to ask. */
function some(files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).filter((_, i) => i % 7 === 0));
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

  /** Every way to call every command over a folder: a new command or format is in, or the test says that it is missing. */
  function calls(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly (readonly string[])[]>> {
    const workspace = ['.', '--persona', 'auditor', '--no-suppressions'];
    const each = (ids: readonly string[]): string[][] => ids.map((id) => ['--format', id, ...workspace]);
    return {
      scan: each(reportFormats.map(({ id }) => id)),
      baseline: [workspace],
      identities: each(inventoryFormats.map(({ id }) => id)),
      matrix: each(Object.keys(matrixFormats)),
      init: [workspace],
      explain: [
        ...rules.map((rule) => [rule.meta.id]),
        ...Object.entries(files).flatMap(([file, text]) =>
          text
            .split('\n')
            .slice(0, 12)
            .map((_, i) => [`${file}:${i + 1}`]),
        ),
      ],
    };
  }

  it('no command of the command line shows a planted value, in any format', async () => {
    const { files, values } = planted();
    const [folder, small] = [folderWith(files), folderWith(some(files))];
    try {
      const all = calls(some(files));
      assert.deepEqual(Object.keys(all), [...commands.keys()]);
      for (const [command, variants] of Object.entries(all))
        for (const variant of variants) {
          const { code, stdout, stderr } = await bulkhead([command, ...variant], command === 'explain' ? small : folder);
          const called = `${command} ${variant.join(' ')}`;
          assert.ok(
            stdout.length > (command === 'explain' ? 20 : 1_000),
            `${called}: ${String(code)} ${stdout.length} ${stderr.slice(0, 200)}`,
          );
          hunt(stdout, values, `${called} on standard output`);
          hunt(stderr, values, `${called} on standard error`);
        }
    } finally {
      for (const one of [folder, small]) fs.rmSync(one, { recursive: true, force: true });
    }
  });

  it('no wrong call of a command quotes a file', async () => {
    const token = makeFake('github-pat', 'redaction-bad');
    const bad = {
      'broken.json': `{"version": 1, "x": ${token}`,
      'key.txt': `${token}\n`,
      '.bulkhead.yml': `rules: [${token}\nowner: "${token}\n`,
      'a.env': `A=${token}\n`,
    };
    const folder = folderWith(bad);
    try {
      for (const call of [
        ['scan', '--baseline', 'broken.json'],
        ['identities', '--key-file', 'key.txt'],
        ['explain', 'a.env:99'],
        ['scan', '.'],
        ['init', '.'],
      ]) {
        const { stdout, stderr } = await bulkhead(call, folder);
        assert.ok((stdout + stderr).length > 10);
        hunt(stdout + stderr, [token], call.join(' '));
      }
    } finally {
      fs.rmSync(folder, { recursive: true, force: true });
    }
  });

  it('no fix holds one, whichever name the policy has, nor anything else that an editor is sent', async () => {
    const { files: all, values } = planted();
    const files = some(all);
    for (const policy of policyFileNames) {
      const folder = folderWith({ ...files, [policy]: 'version: 1\npersona: auditor\n' });
      const client = await TestClient.start(folder);
      try {
        let offered = 0;
        for (const [name, text] of Object.entries(files)) {
          const uri = `file://${folder}/${name}`;
          await client.open(uri, text);
          const range = { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } };
          offered += (await client.actions(uri, { range })).length;
          const request = { textDocument: { uri } };
          await client.connection.sendRequest('textDocument/codeLens', request);
          for (const [line, content] of text.split('\n').entries()) {
            await client.hover(uri, line, Math.floor(content.length / 2));
            await client.connection.sendRequest('textDocument/completion', { ...request, position: { line, character: content.length } });
          }
          await client.close(uri);
        }
        assert.ok(offered > 50, `${offered} actions`);
        for (const method of ['identities', 'matrix']) await client.connection.sendRequest(`bulkhead/${method}`);
        hunt(client.sent.join(''), values, `what the server sends with ${policy}`);
      } finally {
        await client.stop();
        fs.rmSync(folder, { recursive: true, force: true });
      }
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
