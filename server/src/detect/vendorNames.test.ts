import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { vendorNamed } from './vendorNames.ts';
import { vendors } from './vendors.generated.ts';

describe('vendors by the names of their credentials', () => {
  it('knows whole words only', () => {
    assert.equal(vendorNamed(['DATADOG', 'API', 'KEY'])?.id, 'datadog');
    assert.equal(vendorNamed(['prod', 'dd', 'api', 'key'])?.id, 'datadog');
    assert.equal(vendorNamed(['slackware', 'mirror', 'token']), undefined);
    assert.equal(vendorNamed(['add', 'api', 'key']), undefined);
    assert.equal(vendorNamed([]), undefined);
  });

  it('no two vendors share a name, and names are written as they are compared', () => {
    const seen = new Map<string, string>();
    for (const { id, secretNames } of vendors)
      for (const name of secretNames ?? []) {
        assert.match(name, /^[a-z0-9]+(?: [a-z0-9]+)*$/, id);
        assert.equal(seen.get(name), undefined, `${id}: ${name}`);
        seen.set(name, id);
      }
    assert.ok(seen.size >= 47);
  });
});
