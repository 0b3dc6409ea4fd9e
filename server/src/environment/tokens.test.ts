import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { environmentsIn, isEnvironmentName, tierOfToken, tokensOf } from './tokens.ts';

describe('environment tokens', () => {
  it('are whole tokens only', () => {
    for (const text of [
      'product',
      'reproduce',
      'latest',
      'contest',
      'device',
      'delivery',
      'developer-guide',
      'stagedive',
      'producer',
      'testimony',
      'livestock',
    ])
      assert.deepEqual(environmentsIn(text), [], text);
  });

  it('split on marks and camel case', () => {
    assert.deepEqual(
      tokensOf('PROD_dbHost2-eu.west').map((token) => token.text),
      ['PROD', 'db', 'Host2', 'eu', 'west'],
    );
    assert.deepEqual(
      tokensOf('HTTPServer').map((token) => token.text),
      ['HTTP', 'Server'],
    );
    assert.deepEqual(
      environmentsIn('ordersProdDb').map((hit) => hit.environment),
      ['production'],
    );
  });

  it('know each tier', () => {
    const tiers: Record<string, string> = {
      prod: 'production',
      prd: 'production',
      live: 'production',
      stg: 'staging',
      uat: 'staging',
      preprod: 'staging',
      rc: 'staging',
      qa: 'test',
      e2e: 'test',
      sbx: 'test',
      review: 'preview',
      devel: 'development',
      local: 'development',
      common: 'shared',
    };
    for (const [word, tier] of Object.entries(tiers)) assert.equal(tierOfToken(word)?.tier, tier, word);
  });

  it('join what belongs together', () => {
    assert.deepEqual(
      environmentsIn('pre-prod').map((hit) => [hit.environment, hit.start, hit.end]),
      [['preprod', 0, 8]],
    );
    assert.deepEqual(
      environmentsIn('non_prod-db').map((hit) => hit.environment),
      ['nonprod'],
    );
    assert.deepEqual(
      environmentsIn('pr-123').map((hit) => hit.tier),
      ['preview'],
    );
    assert.deepEqual(
      environmentsIn('prod01-db').map((hit) => hit.environment),
      ['production'],
    );
  });

  it('tell a name of an environment from a name that holds one', () => {
    assert.equal(isEnvironmentName('prod-eu')?.environment, 'production');
    assert.equal(isEnvironmentName('production')?.environment, 'production');
    assert.equal(isEnvironmentName('prod-orders'), undefined);
    assert.equal(isEnvironmentName('dev-to-prod'), undefined);
  });

  it('have offsets that give their own text back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        for (const hit of environmentsIn(text)) assert.equal(text.slice(hit.start, hit.end), hit.text);
        for (const token of tokensOf(text)) assert.equal(text.slice(token.start, token.end), token.text);
      }),
    );
  });
});
