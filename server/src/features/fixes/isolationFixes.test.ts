import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkFix, fixesAt } from '../../../../test/support/fixture.ts';
import { policyEdit } from '../policyEdits.ts';

const cross = 'cross-environment-reference';
const ambiguous = 'environment-ambiguous';

describe('fixes of isolation findings', () => {
  it('use the counterpart in the spelling that stands there', async () => {
    await checkFix(
      cross,
      'Use the staging counterpart: op://staging/db/pw',
      '//- /.env.staging\nX=op://$0production/db/pw',
      '//- /.env.staging\nX=op://staging/db/pw',
    );
    await checkFix(cross, 'Use the production counterpart', '//- /.env.prod\nX=op://$0dev/db/pw', '//- /.env.prod\nX=op://prod/db/pw');
    await checkFix(
      cross,
      'Use the production',
      '//- /.env.prod\nX=${$0STAGING_DB_PASSWORD}',
      '//- /.env.prod\nX=${PRODUCTION_DB_PASSWORD}',
    );
  });

  it('prefer the counterpart only when it is used elsewhere, in the spelling used there', async () => {
    const alone = await fixesAt(cross, '//- /.env.staging\nX=op://$0prod/db/pw');
    assert.equal(alone.fixes[0]!.preferred, false);
    const used = await fixesAt(cross, '//- /.env.staging\nX=op://$0prod/db/pw\n//- /deploy/staging/a.env\nX=op://stg/db/pw');
    assert.equal(used.fixes[0]!.preferred, true);
    assert.equal(used.fixes[0]!.title, 'Use the staging counterpart: op://stg/db/pw');
  });

  it('pin by comment, below what must stay first', async () => {
    await checkFix(
      cross,
      'Pin this file to production by comment',
      '//- /.env.staging\nX=op://$0production/db/pw',
      '//- /.env.staging\n# bulkhead-environment: production\nX=op://production/db/pw',
    );
    await checkFix(
      cross,
      'Pin this file to production by comment',
      '//- /staging.env\n#!/bin/sh\nX=op://$0production/db/pw',
      '//- /staging.env\n#!/bin/sh\n# bulkhead-environment: production\nX=op://production/db/pw',
    );
  });

  it('have no comment where the format has none', async () => {
    const { fixes } = await fixesAt(cross, '//- /appsettings.Staging.json\n{"a": "op://$0production/db/pw"}');
    assert.ok(fixes.some((fix) => fix.title === 'Pin this file to production in .bulkhead.yaml'));
  });

  it('offer both environments where it is ambiguous', async () => {
    const { fixes } = await fixesAt(ambiguous, '//- /overlays/staging/.env.production\nA$0PI=https://api.acme.test');
    for (const name of ['production', 'staging'])
      for (const where of ['by comment', 'in .bulkhead.yaml'])
        assert.ok(
          fixes.some((fix) => fix.title === `Pin this file to ${name} ${where}`),
          `${name} ${where}`,
        );
  });

  it('add the path to the policy and leave the rest alone', () => {
    const table: readonly (readonly [string, string | undefined])[] = [
      ['', 'environments:\n  staging:\n    paths:\n      - "a/b.env"\n'],
      ['version: 1', 'version: 1\nenvironments:\n  staging:\n    paths:\n      - "a/b.env"\n'],
      [
        'environments:\n  # ours\n  qa:\n    tier: test\n',
        'environments:\n  staging:\n    paths:\n      - "a/b.env"\n  # ours\n  qa:\n    tier: test\n',
      ],
      [
        'environments:\n    staging:\n        tier: staging\nrules: {}\n',
        'environments:\n    staging:\n        paths:\n          - "a/b.env"\n        tier: staging\nrules: {}\n',
      ],
      ['environments:\n  staging:\n    paths:\n    - x # y\n', 'environments:\n  staging:\n    paths:\n    - "a/b.env"\n    - x # y\n'],
      [
        'environments:\r\n  staging:\r\n    paths:\r\n      - x\r\n',
        'environments:\r\n  staging:\r\n    paths:\r\n      - "a/b.env"\r\n      - x\r\n',
      ],
      ['environments: { staging: { paths: [x] } }\n', undefined],
      ['environments:\n  staging: { paths: [x] }\n', undefined],
      ['environments:\n  staging:\n    paths: [x]\n', undefined],
    ];
    for (const [before, wanted] of table) {
      const edit = policyEdit(before, 'staging', 'a/b.env');
      assert.equal(edit && before.slice(0, edit.range.start) + edit.newText + before.slice(edit.range.end), wanted, before);
    }
  });
});
