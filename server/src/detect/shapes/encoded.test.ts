import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { detectText } from '../../../../test/support/detectText.ts';
import { Fake } from '../../../../test/support/fake.ts';

const fake = new Fake('encoded');
const password = fake.password();
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('encoded shape', () => {
  it('reads Kubernetes Secrets', () => {
    const [one, ...rest] = detectText(
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ${base64(password)}\n  username: ${base64('orders')}\n`,
    );
    assert.equal(rest.length, 0);
    assert.deepEqual([one?.form, one?.secret, one?.at, one?.credential.decoded], ['encoded', password, base64(password), ['base64']]);
  });
  it('reads a URL in a Kubernetes Secret', () => {
    const [one] = detectText(`kind: Secret\ndata:\n  url: ${base64(`postgres://orders:${password}@db.acme.internal/shop`)}\nother: 1\n`);
    assert.deepEqual([one?.form, one?.secret, one?.credential.system], ['encoded', password, 'db.acme.internal']);
  });
  it('reads account and password in a Kubernetes Secret under any name', () => {
    const [one] = detectText(`kind: Secret\ndata:\n  extra: ${base64(`orders:${password}`)}\n`);
    assert.deepEqual([one?.secret, one?.credential.principal, one?.credential.confidence], [password, 'orders', 'high']);
    const [usual] = detectText(`kind: Secret\ndata:\n  extra: ${base64('admin:password')}\n`);
    assert.deepEqual([usual?.credential.wellKnown, usual?.credential.confidence], ['default', 'low']);
    assert.deepEqual(detectText(`kind: Secret\ndata:\n  extra: ${base64('port:8080')}\n`), []);
  });
  it('reads the login in the Docker configuration of a Kubernetes Secret', () => {
    const login = base64(JSON.stringify({ auths: { 'registry.acme.io': { auth: base64(`orders:${password}`) } } }));
    for (const text of [`kind: Secret\ndata:\n  .dockerconfigjson: ${login}\n`, `kind: Secret\ndata:\n  .dockercfg: |\n    ${login}\n`])
      assert.deepEqual(
        detectText(text).map((one) => [one.detector, one.secret, one.credential.principal, one.credential.system, one.credential.decoded]),
        [['registry-auth', password, 'orders', 'registry.acme.io', ['base64', 'JSON', 'base64']]],
      );
    const none = base64(JSON.stringify({ auths: { 'registry.acme.io': { auth: base64('orders:<password>') } } }));
    assert.deepEqual(detectText(`kind: Secret\ndata:\n  .dockerconfigjson: ${none}\n`), []);
  });
  it('leaves ids, addresses and names that go with a credential', () => {
    const members = { AZURE_CLIENT_ID: fake.uuid(), tenantId: fake.uuid(), SMTP_HOST: 'smtp.acme.test', dbUser: 'orders' };
    const data = Object.entries(members).map(([name, value]) => `  ${name}: ${base64(value)}\n`);
    assert.deepEqual(detectText(`kind: Secret\ndata:\n${data.join('')}`), []);
  });
  it('takes what stands in stringData for meant', () => {
    const value = fake.alnum(24);
    const manifest = (kind: string): string =>
      `kind: ${kind}\nstringData:\n  extra: ${value}\n  username: ${fake.alnum(24)}\n  mode: standalone\n`;
    assert.deepEqual(
      detectText(manifest('Secret')).map((one) => [one.detector, one.secret]),
      [['kubernetes-secret', value]],
    );
    assert.deepEqual(detectText(manifest('ConfigMap')), []);
  });
  it('reads Kubernetes Secrets that no format has read', () => {
    const data = `  # kept\n  password: ${base64(password)}\n  "extra": "${base64(`orders:${password}`)}"\n`;
    const expected = [
      [password, base64(password)],
      [password, base64(`orders:${password}`)],
    ];
    for (const [path, text] of [
      ['deploy.ps1', `kubectl apply -f - @'\napiVersion: v1\nkind: Secret\ndata:\n${data}'@\n`],
      ['notes.txt', `apiVersion: v1\ndata:\n${data}kind: secret\n---\nkind: ConfigMap\ndata:\n  x: ${base64(`a:${password}`)}\n`],
      ['tabs.yaml', `kind: Secret\nmetadata:\n\tname: a\ndata:\n${data.replaceAll('  ', '\t')}`],
    ] as const)
      assert.deepEqual(
        detectText(text, path).map((one) => [one.secret, one.at]),
        expected,
        path,
      );
    assert.deepEqual(detectText(`kind: Secret\ndata:\n  x: ${base64(`orders:${password}`)}\n`, 'README.md'), []);
    assert.deepEqual(detectText(`kind: ConfigMap\ndata:\n  x: ${base64(`orders:${password}`)}\n`, 'notes.txt'), []);
  });
  it('reads JSON in a string, exactly where it can', () => {
    const text = `config: '{"db": {"password": "${password}"}}'\n`;
    const [one, ...rest] = detectText(text);
    assert.equal(rest.length, 0);
    assert.deepEqual([one?.form, one?.secret, one?.at, one?.credential.decoded], ['encoded', password, password, ['JSON']]);
  });
  it('reads JSON in base64 in a value', () => {
    const value = base64(JSON.stringify({ auths: { 'registry.acme.io': { username: 'orders', password } } }));
    const [one] = detectText(`dockerconfig: ${value}\n`);
    assert.deepEqual([one?.secret, one?.credential.decoded], [password, ['base64', 'JSON']]);
  });
  it('reads registry logins', () => {
    const [one, ...rest] = detectText(
      JSON.stringify({ auths: { 'registry.acme.io': { auth: base64(`orders:${password}`) } } }),
      '.docker/config.json',
    );
    assert.equal(rest.length, 0);
    assert.deepEqual(
      [one?.detector, one?.secret, one?.credential.principal, one?.credential.system],
      ['registry-auth', password, 'orders', 'registry.acme.io'],
    );
  });
  it('stops after three layers', () => {
    const inner = `postgres://orders:${password}@db.acme.internal/shop`;
    assert.equal(detectText(`x: ${base64(base64(base64(inner)))}\n`).length, 1);
    assert.equal(detectText(`x: ${base64(base64(base64(base64(inner))))}\n`).length, 0);
  });
  it('leaves other base64 alone', () => {
    for (const text of [
      `icon: ${base64('<svg xmlns="http://www.w3.org/2000/svg"></svg>')}\n`,
      `name: internationalization\n`,
      `kind: Secret\ndata:\n  ca.crt: ${fake.base64(64)}\n`,
    ])
      assert.deepEqual(
        detectText(text).map((one) => one.detector),
        [],
        text.slice(0, 30),
      );
  });
});
