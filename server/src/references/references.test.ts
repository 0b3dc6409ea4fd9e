import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { namePointsTo, emptyEnvironmentMap } from '../environment/environmentMap.ts';
import type { ConfigDocument, Entry, FormatId, PlatformId } from '../model/document.ts';
import { recogniseReferences, type Recognised } from './recognise.ts';
import type { RenderTarget } from './reference.ts';
import { referenceSyntaxes } from './syntaxes.generated.ts';

interface Place {
  readonly format?: FormatId;
  readonly platform?: PlatformId;
  readonly keyPath?: readonly string[];
  readonly others?: readonly { keyPath: readonly string[]; value: string }[];
}

function recognise(value: string, place: Place = {}): Recognised {
  const at = (keyPath: readonly string[], text: string, start: number): Entry => ({
    keyPath,
    value: text,
    valueRange: { start, end: start + text.length },
    quoting: 'none',
    scalar: 'string',
    verbatim: true,
    document: 0,
  });
  const keyPath = place.keyPath ?? ['key'];
  const text = [value, ...keyPath, ...(place.others ?? []).map((other) => other.value)].join('\n');
  const entries = [
    at(keyPath, value, 0),
    ...(place.others ?? []).map((other) => at(other.keyPath, other.value, text.indexOf(other.value, value.length))),
  ];
  const document: ConfigDocument = {
    file: { uri: 'file:///x', path: 'x', version: 0, text },
    format: place.format ?? 'yaml',
    platform: place.platform,
    entries,
    comments: [],
    problems: [],
  };
  return recogniseReferences(document, (name) => namePointsTo(name, emptyEnvironmentMap));
}

const seen = (value: string, place?: Place): string[] =>
  recognise(value, place).references.map(
    ({ syntax, locator, range }) =>
      `${syntax} ${[locator.store, locator.path, locator.field, locator.version].map((part) => part ?? '').join('|')} @${range.start}-${range.end}`,
  );

describe('references', () => {
  const table: readonly (readonly [string, string, Place?])[] = [
    ['op://prod/orders/password', 'onepassword prod|orders|password| @0-25'],
    ['{{ op://prod/orders/db/password }}', 'onepassword prod|orders|db/password| @3-31'],
    ['vault:secret/data/orders#PASSWORD', 'hashicorp-vault |secret/data/orders|PASSWORD| @0-33'],
    ['ref+vault://secret/orders#/password', 'vals vault|secret/orders|password| @0-35'],
    ['${{ secrets.DB_PASSWORD }}', 'github-actions |DB_PASSWORD|| @0-26', { platform: 'github-actions' }],
    ['x-${DB_PASSWORD}-y', 'environment-variable |DB_PASSWORD|| @2-16'],
    ['%DB_PASSWORD%', 'environment-variable |DB_PASSWORD|| @0-13'],
    ['process.env.DB_PASSWORD', 'environment-variable |DB_PASSWORD|| @0-23'],
    ['{{resolve:secretsmanager:prod/db:SecretString:password}}', 'cloudformation-resolve secretsmanager|prod/db|password| @0-56'],
    ['@Microsoft.KeyVault(VaultName=kv-prod;SecretName=db)', 'azure-key-vault kv-prod|db|| @0-52'],
    ['@Microsoft.KeyVault(SecretUri=https://kv-prod.vault.azure.net/secrets/db/)', 'azure-key-vault kv-prod|db|| @0-74'],
    ['projects/acme/secrets/db/versions/3', 'google-secret-manager acme|db||3 @0-35'],
    ['${sm@db-password}', 'google-secret-manager |db-password|| @0-17'],
    ['arn:aws:secretsmanager:eu-west-1:444455556666:secret:prod/db-AbCdEf', 'aws-arn 444455556666|prod/db-AbCdEf|| @0-67'],
    ['${ssm:/prod/db/password}', 'serverless ssm|/prod/db/password|| @0-24'],
    ['ENC[AES256_GCM,data:AAAA,iv:BBBB,tag:CCCC,type:str]', 'sops |key|| @0-51'],
    ['var.db_password', 'terraform-variable |var.db_password|| @0-15', { format: 'hcl' }],
    ["kv.getSecret('db-prod')", "bicep |kv.getSecret('db-prod')|| @0-23", { format: 'bicep' }],
    ["getSecret('s', 'rg', 'kv-prod', 'db')", 'azure-key-vault kv-prod|db|| @0-37', { format: 'bicep' }],
    ["readEnvironmentVariable('DB_PASSWORD')", 'environment-variable |DB_PASSWORD|| @0-38', { format: 'bicep' }],
    ['{{ .Values.password }}', 'helm-values |Values.password|| @0-22'],
    ['/run/secrets/db_password', 'compose-secrets |db_password|| @0-24'],
    ['${input:token}', 'vscode-input input|token|| @0-14', { format: 'json' }],
    ["credentials('deploy-key')", 'jenkins |deploy-key|| @0-25'],
    ['$(dbPassword)', 'azure-pipelines |dbPassword|| @0-13'],
    [
      'orders-db',
      'kubernetes-secret |orders-db|password| @0-9',
      { keyPath: ['valueFrom', 'secretKeyRef', 'name'], others: [{ keyPath: ['valueFrom', 'secretKeyRef', 'key'], value: 'password' }] },
    ],
  ];
  for (const [value, wanted, place] of table)
    it(`${wanted.split(' ')[0]}: ${value}`, () => assert.ok(seen(value, place).includes(wanted), seen(value, place).join(', ')));

  it('tell the environment that their locator names, with its place', () => {
    const [reference] = recognise('op://production/orders/password').references;
    assert.deepEqual([reference!.environment?.name, reference!.environment?.range], ['production', { start: 5, end: 15 }]);
    assert.equal(recognise('op://product/contest/password').references[0]!.environment, undefined);
  });

  it('give literal defaults and embedded literals', () => {
    const { literals } = recognise('${DB_PASSWORD:-hunter2}');
    assert.deepEqual(
      literals.map(({ start, end, variable }) => [start, end, variable]),
      [[15, 22, 'DB_PASSWORD']],
    );
    assert.deepEqual(
      recognise('ref+echo://literal').literals.map(({ start, end }) => [start, end]),
      [[11, 18]],
    );
    assert.equal(recognise('${DB_PASSWORD:?set it}').literals.length, 0);
  });

  it('say what is malformed', () => {
    assert.match(recognise('op://prod/orders').references[0]!.malformed!, /vault\/item\/field/);
  });

  it('are not seen in ordinary values', () => {
    for (const value of [
      'hunter2',
      'https://acme.test/op/x',
      'price: 5$',
      '100%',
      'a/b/c',
      'vault: the place',
      'env.sh',
      '$',
      '{}',
      'C:\\Users\\%x',
    ])
      assert.deepEqual(seen(value), [], value);
  });

  const targets: readonly (Partial<RenderTarget> & { readonly format: string; readonly path: string })[] = [
    { format: 'dotenv', path: '.env.staging' },
    { format: 'yaml', path: 'config/app.yml' },
    { format: 'yaml', path: 'docker-compose.yml', platform: 'compose' },
    { format: 'yaml', path: '.github/workflows/ci.yml', platform: 'github-actions' },
    { format: 'yaml', path: 'chart/values.yaml', platform: 'helm' },
    { format: 'yaml', path: 'k8s/app.yaml', platform: 'kubernetes', keyPath: ['data', 'password'] },
    { format: 'yaml', path: 'config/database.yml', platform: 'rails' },
    { format: 'properties', path: 'application.properties', platform: 'spring' },
    { format: 'json', path: 'appsettings.json', platform: 'dotnet' },
    { format: 'json', path: '.vscode/mcp.json' },
    { format: 'toml', path: 'settings.toml' },
    { format: 'ini', path: 'app.ini' },
    { format: 'hcl', path: 'main.tf', platform: 'terraform' },
    { format: 'bicep', path: 'main.bicepparam', platform: 'bicep', quoting: 'single' },
    { format: 'shell', path: 'deploy.sh' },
    { format: 'xml', path: 'settings.xml' },
  ];
  for (const target of targets) {
    it(`what is written in ${target.path} is recognised again`, () => {
      const whole: RenderTarget = {
        keyPath: ['db', 'password'],
        quoting: 'none',
        service: 'orders',
        key: 'password',
        environment: { name: 'staging', tier: 'staging' },
        ...target,
      };
      const rendered = referenceSyntaxes.flatMap((syntax) => {
        const made = syntax.render?.(whole);
        return made ? [{ syntax, made }] : [];
      });
      assert.ok(rendered.length > 0);
      for (const { syntax, made } of rendered) {
        const again = recognise(made.text, { format: target.format, platform: target.platform });
        assert.ok(again.references.length > 0 && again.whole.size > 0, `${syntax.id}: ${made.text}`);
      }
    });
  }

  it('never throw and stay within the value, whatever the text', () => {
    const piece = fc.constantFrom(
      'op://',
      'vault:',
      'ref+',
      '${',
      '}',
      '{{',
      '}}',
      'secrets.',
      '#',
      '/',
      ':',
      '-',
      '$',
      '%',
      'a',
      'PROD',
      '(',
      ')',
      "'",
      '"',
      'env',
      '@Microsoft.KeyVault(',
      'ENC[',
      ']',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((parts) => parts.join('')),
        (value) => {
          for (const { range } of recognise(value).references)
            assert.ok(range.start >= 0 && range.start < range.end && range.end <= value.length);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('a source of the Serverless Framework is no variable with a default', () =>
    assert.deepEqual(recognise('${ssm:/mail/${sls:stage}/db/password}').literals, []));
});
