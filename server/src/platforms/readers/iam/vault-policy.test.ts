import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './vault-policy.ts';

const path = (name: string, ...capabilities: readonly string[]): string =>
  `path "${name}" {\n  capabilities = [${capabilities.map((one) => `"${one}"`).join(', ')}]\n}\n`;

describe('platform reader vault-policy', () => {
  const excess: Record<string, string> = {
    'every path': path('*', 'read'),
    'every mount': path('+/*', 'create', 'update'),
    'the whole system': path('sys/*', 'update', 'sudo'),
    policies: path('sys/policies/acl/*', 'create'),
    'every way to log in': path('auth/*', 'create', 'sudo'),
  };
  for (const [name, text] of Object.entries(excess))
    it(`is too much: ${name}`, () => assert.ok(readWith(reader, 'orders.hcl', text).infrastructure.grants[0]?.excess));

  const enough: Record<string, string> = {
    'one secret': path('secret/data/orders', 'read'),
    'the secrets of one service': path('secret/data/orders/*', 'read', 'list'),
    'reading the health of the system': path('sys/*', 'read'),
    'one way to log in': path('auth/token/renew-self', 'update'),
    'everything denied': path('*', 'deny'),
  };
  for (const [name, text] of Object.entries(enough))
    it(`is fine: ${name}`, () => assert.deepEqual(readWith(reader, 'orders.hcl', text).infrastructure.grants, []));

  it('tells what a path belongs to and who holds it', () => {
    const { infrastructure, at } = readWith(reader, 'orders-staging.hcl', path('secret/data/prod/orders', 'read'));
    const [grant] = infrastructure.grants;
    assert.equal(grant?.reaches?.environment, 'production');
    assert.equal(grant.holder?.environment, 'staging');
    assert.equal(at(grant.range), 'path "secret/data/prod/orders"');
    assert.equal(grant.rights, 'read on secret/data/prod/orders');
  });

  it('reads the JSON syntax', () => {
    const { infrastructure } = readWith(reader, 'orders.json', '{"path": {"*": {"capabilities": ["sudo"]}}}');
    assert.equal(infrastructure.grants.length, 1);
  });
});
