import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFix, fixesAt } from '../../../../test/support/fixture.ts';

const id = 'credential-shared-across-environments';
const two = (value: string, other: string): string => `//- /deploy/orders/staging/app.env
DB_PASSWORD=$0${value}
//- /deploy/orders/prod/app.env
# production
DB_PASSWORD="${other}"
X=1`;

describe('split by environment', () => {
  it('gives each place a reference of its environment', () =>
    checkFix(
      id,
      'Split by environment with 1Password',
      two('{{fake:password:1}}', '{{fake:password:1}}'),
      two('op://staging/orders/DB_PASSWORD', 'op://production/orders/DB_PASSWORD').replace('$0', ''),
    ));

  it('follows the path of the policy', () =>
    checkFix(
      id,
      'Split by environment with HashiCorp Vault',
      `//- /.bulkhead.yaml\nvault: { provider: hashicorp-vault, path: "kv/{environment}/{service}#{key}" }\n//- /staging/orders/values.yaml\npassword: $0{{fake:password:1}}\n//- /prod/orders/values.yaml\npassword: {{fake:password:1}}`,
      `//- /staging/orders/values.yaml\npassword: vault:kv/data/staging/orders#password\n//- /prod/orders/values.yaml\npassword: vault:kv/data/production/orders#password`,
    ));

  it('is offered with the policy its own way first', async () => {
    const { fixes } = await fixesAt(
      id,
      `//- /.bulkhead.yaml\nvault: { provider: 1password }\n${two('{{fake:password:1}}', '{{fake:password:1}}')}`,
    );
    const splits = fixes.filter((fix) => fix.title.startsWith('Split'));
    assert.match(splits[0]!.title, /1Password/);
    assert.equal(splits[0]!.preferred, true);
    assert.ok(splits.length <= 4);
  });

  it('is not offered where a place is a base of several environments', async () => {
    const { fixes } = await fixesAt(
      id,
      `//- /chart/values.yaml\npassword: $0{{fake:password:1}}\n//- /chart/values-staging.yaml\na: 1\n//- /chart/values-prod.yaml\na: 1`,
    );
    assert.deepEqual(
      fixes.filter((fix) => fix.title.startsWith('Split')),
      [],
    );
  });
});
