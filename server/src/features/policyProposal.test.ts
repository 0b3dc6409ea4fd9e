import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parse } from 'yaml';
import { analyseFixture } from '../../../test/support/fixture.ts';
import { globMatcher } from '../base/glob.ts';
import { loadPolicy } from '../policy/load.ts';
import { emptyPolicy, type EffectivePolicy } from '../policy/policy.ts';
import { identitiesOf } from './identities.ts';
import { globOf, proposePolicy, quoted } from './policyProposal.ts';

async function propose(text: string): Promise<{ text: string; policy: EffectivePolicy }> {
  const { host, findings } = await analyseFixture(text);
  const identities = identitiesOf(
    host.view,
    (uri) => host.findings(uri),
    () => emptyPolicy,
  );
  const proposed = proposePolicy(host.view, identities, findings());
  const reader = { read: () => Promise.resolve({ error: 'none' }) };
  const policy = await loadPolicy('file:///w/.bulkhead.yaml', proposed, [...host.allRules.keys()], reader);
  assert.deepEqual(policy.problems, [], proposed);
  // What is a comment is YAML of the same policy once it is uncommented.
  const uncommented = proposed
    .split('\n')
    .map((line) =>
      line.replace(
        /^( *)# ?(?=(?: *- (?:"|\{))|(?: *(?:hosts|accounts|paths|environments|vault|ignore|identities|provider|path|tier|production):))/,
        '$1',
      ),
    )
    .join('\n');
  const full = await loadPolicy('file:///w/.bulkhead.yaml', uncommented, [...host.allRules.keys()], reader);
  assert.deepEqual(full.problems, [], uncommented);
  return { text: proposed, policy };
}

const shop = `//- /deploy/prod/app.env
DB_PASSWORD={{fake:password:1}}
API=https://api.acme.com/v1
AWS_ROLE_ARN=arn:aws:iam::444455556666:role/orders
//- /deploy/prod/worker.env
AWS_ROLE_ARN=arn:aws:iam::444455556666:role/worker
SENTRY=https://ingest.sentry.acme.net/1
//- /deploy/staging/app.env
API=https://api.staging.acme.com/v1
SENTRY=https://ingest.sentry.acme.net/1
AWS_ROLE_ARN=arn:aws:iam::111122223333:role/orders
//- /config/.env.production
X=op://prod/db/pw
Y=op://prod/db/user
//- /testdata/a.env
DB_PASSWORD={{fake:password:2}}
`;

describe('proposed policy', () => {
  it('loads, with what is certain, and leaves the rest as comments', async () => {
    const { text, policy } = await propose(shop);
    assert.deepEqual(
      policy.environments.environments.map(({ name, tier }) => [name, tier]),
      [
        ['production', 'production'],
        ['staging', 'staging'],
      ],
    );
    const [production, staging] = policy.environments.environments;
    assert.ok(production!.matchesPath('deploy/prod/x/y.yml') && production!.matchesPath('a/.env.production'));
    assert.ok(staging!.matchesPath('deploy/staging/z') && !staging!.matchesPath('deploy/prod/z'));
    assert.deepEqual(production!.accounts, ['444455556666']);
    assert.deepEqual(staging!.accounts, [], 'one file is not enough');
    assert.match(text, /^ {4}# hosts:\n {4}# {3}- "api\.acme\.com" # 1 file; only files of this environment name it$/m);
    assert.ok(!text.includes('sentry'), 'named in two environments');
    assert.ok(!text.includes('api.staging'), 'its name says it');
    assert.equal(policy.vault.provider, 'onepassword');
    assert.match(text, /2 references to it were found/);
    assert.match(text, /^# {3}- "testdata\/\*\*" # \d findings?$/m);
    assert.equal(policy.ignores('testdata/a.env'), false);
    assert.match(text, /^# {3}- \{ id: "arn:aws:iam::444455556666:role\/orders", owner: "", rotateEvery: 90d \}$/m);
    assert.equal(policy.persona, 'regular');
  });

  it('does not pin a folder whose files have parts of other environments', async () => {
    const { text, policy } = await propose(`//- /deploy/prod/settings.yml
staging:
  url: https://a.acme.com
  password: {{fake:password:1}}
production:
  password: {{fake:password:2}}
//- /deploy/prod/other.env
A=https://b.acme.com
`);
    assert.equal(policy.environments.environments.find(({ name }) => name === 'production')!.matchesPath('deploy/prod/a'), false);
    assert.match(text, /# {3}- "deploy\/prod\/\*\*" # \d files?; parts of it belong to other environments/);
  });

  it('takes the store of a CI system for no vault of the files', async () => {
    const { policy, text } = await propose(
      '//- /.github/workflows/ci.yml\non: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        env: { T: "${{ secrets.TOKEN }}" }\n',
    );
    assert.equal(policy.vault.provider, undefined);
    assert.match(text, /^# vault:$/m);
  });

  it('says how to begin where nothing is known', async () => {
    const { text, policy } = await propose('//- /readme.txt\nnothing\n');
    assert.deepEqual(policy.environments.environments, []);
    assert.match(text, /No environment was recognised/);
  });

  it('quotes names, so that none of them adds anything', () => {
    for (const text of ['a"\n- b: c', '\u2028x\u0085', 'a\\', '#', '\u202e', '{x}', 'é🔑'])
      assert.equal(parse(`k: ${quoted(text)} # end`)['k'], text);
  });

  it('makes globs that match one path', () => {
    for (const path of ['app/[slug]/prod', 'a(b)/c', 'x{y,z}', 'a*b?', '!no', '+(x)', '@(y)', 'a b', 'p|q']) {
      const matches = globMatcher([`${globOf(path)}/**`]);
      assert.ok(matches(`${path}/file.env`), path);
      assert.ok(!matches(`${path.replace(/[^\w/]/g, 'Q')}Q/file.env`), path);
    }
  });
});
