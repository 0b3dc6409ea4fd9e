import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { loadPolicy, type PolicyReader } from './load.ts';

const ruleIds = ['hardcoded-credential', 'cross-environment-reference', 'policy-error'];
const nothing: PolicyReader = { read: () => Promise.resolve({ error: 'no such file' }) };
const reader = (files: Record<string, string>): PolicyReader => ({
  read: (specifier) => {
    const text = files[specifier];
    return Promise.resolve(text === undefined ? { error: 'no such file' } : { uri: `file:///${specifier}`, text });
  },
});
const load = (text: string, from: PolicyReader = nothing) => loadPolicy('file:///.bulkhead.yaml', text, ruleIds, from);
const at = (text: string, range: { start: number; end: number }): string => text.slice(range.start, range.end);

describe('policy', () => {
  it('reads every part of the documented example', async () => {
    const policy = await load(`version: 1
environments:
  production:
    tier: production
    paths: ["deploy/prod/**", "**/*.prod.*"]
    sections: [prod, live]
    hosts: ["*.acme.com"]
    accounts: [444455556666]
    vaultPaths: ["secret/prod/**"]
    names: ["PROD_*"]
vault: { provider: hashicorp-vault, path: "secret/{environment}/{service}#{key}", environments: { development: { provider: dotenvx } } }
rules:
  hardcoded-credential: off
  cross-environment-reference: { severity: warning, options: { maxAgeDays: 90 } }
persona: pedantic
overrides:
  - paths: ["legacy/**"]
    rules: { hardcoded-credential: warning }
identities:
  - { id: "arn:aws:iam::444455556666:role/orders", owner: team-orders, rotated: 2026-08-01, rotateEvery: 90d, status: active }
allow:
  - { fingerprint: "bh1:00", rules: [hardcoded-credential], reason: vendor offers one tenant, until: 2027-03-01 }
detectors:
  - { id: acme-token, keywords: [acme_], pattern: 'acme_(live|test)_[a-z0-9]{32}', environment: { live: production, test: test } }
ignore: ["vendor/**"]
`);
    assert.deepEqual(policy.problems, []);
    const production = policy.environments.environments[0]!;
    assert.ok(
      production.matchesPath('deploy/prod/app.yml') &&
        production.matchesHost('db.acme.com') &&
        production.matchesVaultPath('secret/prod/x') &&
        production.matchesName('PROD_KEY'),
    );
    assert.ok(!production.matchesPath('deploy/staging/app.yml') && !production.matchesHost('acme.org'));
    assert.deepEqual(production.accounts, ['444455556666']);
    assert.equal(policy.persona, 'pedantic');
    assert.equal(policy.setting('hardcoded-credential', 'src/a.yml').severity, 'off');
    assert.equal(policy.setting('hardcoded-credential', 'legacy/a.yml').severity, 'warning');
    assert.deepEqual(policy.setting('cross-environment-reference', 'x').options, { maxAgeDays: 90 });
    assert.equal(policy.vault.environments['development']?.provider, 'dotenvx');
    assert.ok(policy.ignores('vendor/x/y.yml') && !policy.ignores('src/vendor.yml'));
    assert.equal(policy.identities[0]?.rotated, '2026-08-01');
    assert.equal(policy.allow[0]?.until, '2027-03-01');
    assert.deepEqual(policy.weakened, ['hardcoded-credential']);
  });

  it('says what was probably meant, at the place, and applies the rest', async () => {
    const text = `version: 1\nenviroments: {}\nrules:\n  hardcoded-credentials: off\n  cross-environment-reference: warn\n  policy-error: info\n`;
    const policy = await load(text);
    assert.deepEqual(
      policy.problems.map((problem) => [at(text, problem.range), problem.suggestion]),
      [
        ['enviroments', 'environments'],
        ['hardcoded-credentials', 'hardcoded-credential'],
        ['warn', 'warning'],
      ],
    );
    assert.equal(policy.setting('policy-error', 'x').severity, 'info');
    assert.equal(policy.setting('hardcoded-credential', 'x').severity, undefined);
  });

  it('survives broken YAML and keeps what stands before the break', async () => {
    const policy = await load('rules:\n  hardcoded-credential: warning\nignore: ["a"\nfoo: [}\n');
    assert.ok(policy.problems.length > 0);
    assert.equal(policy.setting('hardcoded-credential', 'x').severity, 'warning');
  });

  it('builds on what it extends, nearest last', async () => {
    const policy = await load(
      'extends: ["./base.yaml", "@acme/policy"]\nrules: { hardcoded-credential: error }\n',
      reader({
        './base.yaml': 'rules: { hardcoded-credential: info, policy-error: warning }\nignore: [gen/**]\n',
        '@acme/policy': 'environments: { production: { hosts: ["*.acme.com"] } }\n',
      }),
    );
    assert.deepEqual(policy.problems, []);
    assert.equal(policy.setting('hardcoded-credential', 'x').severity, 'error');
    assert.equal(policy.setting('policy-error', 'x').severity, 'warning');
    assert.ok(policy.ignores('gen/a.yml'));
    assert.equal(policy.environments.environments[0]?.tier, 'production');
  });

  it('reports loops, addresses, and files that are not there, where they are named', async () => {
    const text = 'extends: ["./a.yaml", "https://acme.test/policy.yaml", "./missing.yaml"]\n';
    const policy = await load(text, reader({ './a.yaml': 'extends: ./b.yaml\n', './b.yaml': 'extends: ./a.yaml\n' }));
    const messages = policy.problems.map((problem) => `${at(text, problem.range)} ${problem.message}`);
    assert.equal(messages.length, 3);
    assert.match(messages[0]!, /^"\.\/a\.yaml".*loop/);
    assert.match(messages[1]!, /address/);
    assert.match(messages[2]!, /no such file/);
  });

  it('refuses patterns that cannot run in linear time or are too large, and keeps the other detectors', async () => {
    const text = `detectors:
  - { id: look-behind, keywords: [acme], pattern: '(?<=acme)x' }
  - { id: back-reference, keywords: [acme], pattern: '(a)\\1' }
  - { id: huge, keywords: [acme], pattern: '((a{100}){100}){100}' }
  - { id: no-keyword, keywords: [], pattern: 'x' }
  - { id: short-keyword, keywords: [ab], pattern: 'ab' }
  - { id: fine, keywords: [acme_], pattern: 'acme_[a-z0-9]{8}' }
`;
    const policy = await load(text);
    assert.deepEqual(
      policy.detectors.map((detector) => detector.id),
      ['fine'],
    );
    assert.equal(policy.problems.length, 5);
    assert.deepEqual(policy.detectors[0]!.find('x acme_12345678 y'), [{ start: 2, end: 15 }]);
  });

  it('runs a nested repetition, which a backtracking engine would not come back from', async () => {
    const policy = await load(`detectors:\n  - { id: nested, keywords: [aaa], pattern: '(a+)+b' }\n`);
    assert.deepEqual(policy.detectors[0]!.find('a'.repeat(5_000)), []);
  });
});
