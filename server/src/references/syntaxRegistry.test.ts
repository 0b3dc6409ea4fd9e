import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ReferenceSyntaxId } from '../model/ids.generated.ts';
import { resolverMarks, resolversIn } from './resolverMarks.ts';
import { encryptedBy, isGlobal, isIdentity, isOfManager, isVault, providerTitle, resolverOf, shortNames } from './syntaxRegistry.ts';
import { referenceSyntaxes } from './syntaxes.generated.ts';

const of = (syntax: ReferenceSyntaxId) => ({ syntax, provider: referenceSyntaxes.find(({ id }) => id === syntax)!.provider });

describe('syntax registry', () => {
  it('syntaxes of one provider say the same of its store', () => {
    const stores = new Map<string, string>();
    for (const { id, provider, store } of referenceSyntaxes) {
      const { kind, global } = store;
      const said = `${kind} ${global}`;
      assert.equal(stores.get(provider) ?? said, said, `${id} of ${provider}`);
      stores.set(provider, said);
    }
  });

  it('a variable is no identity, and no store of it is global', () => {
    assert.equal(isIdentity(of('environment-variable')), false);
    assert.equal(isIdentity(of('hashicorp-vault')), true);
    for (const { id, store } of referenceSyntaxes) if (store.kind === 'variable') assert.equal(store.global, false, id);
  });

  it('tells secret managers from the secrets of a CI system and from what a cluster decides', () => {
    assert.deepEqual([isGlobal(of('github-actions')), isOfManager(of('github-actions'))], [true, false]);
    assert.deepEqual([isGlobal(of('keeper')), isOfManager(of('keeper'))], [true, true]);
    assert.deepEqual([isGlobal(of('kubernetes-secret')), isGlobal(of('external-secrets'))], [false, false]);
  });

  it('names what encrypts', () => {
    assert.equal(encryptedBy(of('maven-encrypted')), 'Maven');
    assert.equal(encryptedBy(of('hashicorp-vault')), 'hashicorp-vault');
  });

  it('values can be moved to a secret manager, not into a variable or the secrets of a CI system', () => {
    const vaults = referenceSyntaxes.filter(isVault).map(({ id }) => id);
    for (const id of ['hashicorp-vault', 'onepassword', 'rails-credentials'] as const) assert.ok(vaults.includes(id), id);
    for (const id of ['environment-variable', 'github-actions', 'terraform-variable', 'doppler'] as const)
      assert.ok(!vaults.includes(id), id);
  });

  it('writes locators in short for every syntax of a provider', () => {
    const locator = { store: 'secret', path: 'orders', field: 'password' };
    assert.deepEqual(shortNames('hashicorp-vault', locator), ['vault:secret/orders#password']);
    assert.deepEqual(shortNames('1password', locator), ['op://secret/orders/password', 'op://secret/orders']);
    assert.deepEqual(shortNames('kubernetes', locator), []);
  });

  it('names a provider by the title of its syntax', () => {
    assert.equal(providerTitle('1password'), '1Password');
    assert.equal(providerTitle('unheard-of'), 'unheard-of');
  });

  it('knows what resolves a reference, and where that is run', () => {
    assert.equal(resolverOf(of('conjur'))?.id, 'summon');
    assert.equal(resolverOf(of('kubernetes-secret')), undefined);
    const ids = new Set(referenceSyntaxes.flatMap(({ resolver }) => (resolver ? [resolver.id] : [])));
    assert.equal(ids.size, referenceSyntaxes.filter(({ resolver }) => resolver).length, 'one id for each resolver');
    for (const mark of resolverMarks) assert.ok(resolversIn(`- ${mark} x`, () => true)?.length, mark);
    assert.equal(
      resolversIn('stop running', () => true),
      undefined,
    );
  });
});
