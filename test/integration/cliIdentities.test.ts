import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { bulkhead, folderWith } from '../support/cli.ts';
import { makeFake } from '../support/fakes.ts';

const token = makeFake('github-pat', 'cli-identities');
const password = makeFake('password', 'cli-identities');
const key = 'ab'.repeat(32);
const role = 'arn:aws:iam::444455556666:role/orders';
const made: string[] = [];
const folder = (files: Readonly<Record<string, string>>): string => {
  const one = folderWith(files);
  made.push(one);
  return one;
};
const shop = {
  '.bulkhead.yaml': `identities:\n  - { id: "${role}", owner: "=team|orders", status: active, rotated: 2026-08-01, expires: 2030-01-01 }\n`,
  'deploy/staging/.env': `DB_PASSWORD=${password}\n`,
  'deploy/prod/.env': `DB_PASSWORD=${password}\nAWS_ROLE_ARN=${role}\n`,
  'main.env': `TOKEN=${token}\n`,
  'k8s.yaml':
    'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: x}\nspec:\n  secretStoreRef: {name: vault, kind: SecretStore}\n  data:\n    - secretKey: a\n      remoteRef: {key: "=orders/db", property: password}\n',
};

interface Entry {
  readonly workspace?: string;
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly crossing: boolean;
  readonly comparable?: boolean;
  readonly owner?: string;
  readonly rotated?: string;
  readonly environments: readonly { readonly name: string }[];
  readonly places: readonly { readonly path: string; readonly line: number; readonly environment?: string }[];
  readonly blastRadius: string;
}

/** Validates against the schema of CycloneDX 1.6 that the package `@cyclonedx/cyclonedx-library` ships. */
function assertCycloneDx(bom: unknown): void {
  const folder = path.join(path.dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema');
  const schemaOf = (name: string): object =>
    JSON.parse(fs.readFileSync(path.join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8')) as object;
  const ajv = new Ajv({ strict: false, allErrors: true });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schemaOf(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  addFormats(ajv);
  // Formats of addresses that are not written here.
  for (const name of ['iri-reference', 'idn-email']) ajv.addFormat(name, true);
  const valid = ajv.compile(schemaOf('bom-1.6'));
  assert.ok(valid(bom), JSON.stringify(valid.errors?.slice(0, 5)));
}

describe('bulkhead identities', () => {
  after(() => made.forEach((one) => fs.rmSync(one, { recursive: true, force: true })));
  const where = folder(shop);
  const run = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await bulkhead(['identities', ...args], where);
    assert.equal(code, 0, stderr);
    for (const value of [token, password]) assert.ok(!stdout.includes(value) && !stderr.includes(value));
    return stdout;
  };

  it('table: one line for each, with a sign at those that cross environments', async () => {
    const text = await run();
    assert.match(text, /^ {2}IDENTITY +KIND +ENVIRONMENTS +PLACES +OWNER +STATUS +EXPIRES$/m);
    assert.match(text, /^! Password: DB_PASSWORD +password +production, staging +2 +- +- +-$/m);
    assert.match(text, /^ {2}IAM role orders.* +role +production +\d +=team\|orders +active +2030-01-01$/m);
    assert.match(text, /identities, 1 across environments\.$/m);
    assert.equal((await bulkhead(['identities'], folder({ 'a.txt': '' }))).stdout, 'No identities.\n');
    const hostile = folder({ 'k8s.yaml': shop['k8s.yaml'].replace('=orders/db', '::error::\\u001b[31morders/db') });
    for (const format of ['table', 'markdown', 'csv', 'ndjson']) {
      const { stdout } = await bulkhead(['identities', '--format', format], hostile);
      assert.match(stdout, /error::.*orders\/db/);
      assert.ok(!/^\s*(?:! )?::/m.test(stdout) && !stdout.includes('\x1b'), stdout);
    }
  });

  it('json: places, owner, dates and what a leak reaches', async () => {
    const { identities } = JSON.parse(await run('--format', 'json')) as { identities: Entry[] };
    const shared = identities[0]!;
    assert.deepEqual([shared.title, shared.crossing, shared.comparable], ['Password: DB_PASSWORD', true, true]);
    assert.deepEqual(
      shared.places.map(({ path: file, line, environment }) => [file, line, environment]),
      [
        ['deploy/prod/.env', 1, 'production'],
        ['deploy/staging/.env', 1, 'staging'],
      ],
    );
    assert.equal(shared.blastRadius, 'A leak of it reaches production and staging: 2 places in 2 files.');
    const registered = identities.find((one) => one.kind === 'role')!;
    assert.deepEqual([registered.owner, registered.rotated], ['=team|orders', '2026-08-01']);
  });

  it('ndjson: fingerprints of one key match over repositories, those of a run do not', async () => {
    const other = folder({ 'elsewhere.env': `GITHUB=${token}\n` });
    fs.writeFileSync(path.join(where, 'key.txt'), `${key}\n`);
    fs.writeFileSync(path.join(other, 'key.txt'), Buffer.from(key, 'hex').toString('base64'));
    const ids = async (cwd: string, ...args: readonly string[]): Promise<Map<string, Entry>> => {
      const { code, stdout, stderr } = await bulkhead(['identities', '--format', 'ndjson', '--exclude', 'key.txt', ...args], cwd);
      assert.equal(code, 0);
      assert.equal(/no --key-file/.test(stderr), args.length === 0);
      return new Map(
        stdout
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Entry)
          .map((entry) => [entry.id, entry]),
      );
    };
    const here = await ids(where, '--key-file', 'key.txt');
    const there = await ids(other, '--key-file', 'key.txt');
    const both = [...here.keys()].filter((id) => there.has(id));
    assert.equal(both.length, 1);
    assert.match(both[0]!, /^bh1:[0-9a-f]{32}$/);
    assert.equal(here.get(both[0]!)!.workspace, path.basename(where));
    assert.equal(there.get(both[0]!)!.workspace, path.basename(other));
    const [first, second] = [await ids(where), await ids(other)];
    assert.deepEqual(
      [...first.keys()].filter((id) => second.has(id)),
      [],
    );
    for (const [text, words] of [
      ['short', /no key of 32 bytes/],
      ['z'.repeat(64), /no key of 32 bytes/],
      ['a'.repeat(2_000), /no key/],
    ] as const) {
      fs.writeFileSync(path.join(other, 'bad.txt'), text);
      const result = await bulkhead(['identities', '--key-file', 'bad.txt'], other);
      assert.equal(result.code, 2);
      assert.match(result.stderr, words);
      assert.ok(!result.stderr.includes(text.slice(0, 64)) || text === 'short');
    }
    assert.match((await bulkhead(['identities', '--key-file', 'none'], other)).stderr, /none: it does not exist/);
  });

  it('csv: quoted, and no cell is a formula', async () => {
    const lines = (await run('--format', 'csv')).split('\r\n');
    assert.match(lines[0]!, /^id,title,kind,/);
    assert.ok(lines.some((line) => line.includes(`"'=team|orders"`)));
    assert.ok(
      lines.some((line) => line.includes(`"'=orders/db#password"`)),
      lines.join('\n'),
    );
    for (const line of lines) assert.ok(!/(?:^|,)"?[=+\-@\t]/.test(line), line);
    assert.equal(lines.at(-1), '');
  });

  it('markdown: a table and links, escaped', async () => {
    const text = await run('--format', 'markdown');
    assert.match(text, /^\| ⚠ crosses \| Password: DB\\_PASSWORD \| password \| production, staging \| 2 \|/m);
    assert.match(text, /=team\\\|orders/);
    assert.match(text, /^- \[deploy\/prod\/\.env:1\]\(deploy\/prod\/\.env#L1\) DB\\_PASSWORD, production$/m);
  });

  it('cyclonedx: cryptographic assets of version 1.6', async () => {
    const bom = JSON.parse(await run('--format', 'cyclonedx')) as {
      components: { name: string; cryptoProperties: { relatedCryptoMaterialProperties?: Record<string, unknown> } }[];
    };
    assertCycloneDx(bom);
    assert.throws(() => assertCycloneDx({ ...bom, components: [{ ...bom.components[0], type: 'secret' }] }), /type/);
    assert.ok(bom.components.length >= 4);
    const material = (name: RegExp): Record<string, unknown> =>
      bom.components.find((one) => name.test(one.name))!.cryptoProperties.relatedCryptoMaterialProperties!;
    assert.equal(material(/^Password/)['type'], 'password');
    assert.equal(material(/^GitHub personal access token/)['type'], 'token');
    assert.deepEqual(material(/^IAM role/), {
      type: 'credential',
      id: role,
      state: 'active',
      updateDate: '2026-08-01T00:00:00Z',
      expirationDate: '2030-01-01T00:00:00Z',
    });
  });
});
