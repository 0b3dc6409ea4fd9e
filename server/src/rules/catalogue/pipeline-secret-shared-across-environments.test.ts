import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone, fixesAt } from '../../../../test/support/fixture.ts';

const id = 'pipeline-secret-shared-across-environments';
const job = (name: string, environment?: string, value = '${{ secrets.DEPLOY_TOKEN }}'): string =>
  `  ${name}:\n    runs-on: x\n${environment ? `    environment: ${environment}\n` : ''}    env:\n      T: ${value}`;
const marked = '#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning';
const at = '//- /.github/workflows';

const call = (name: string): string =>
  `  ${name}:\n    uses: ./.github/workflows/deploy.yml\n    secrets:\n      T: \${{ secrets.DEPLOY_TOKEN }}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'two jobs named after environments': `${at}/d.yml\njobs:\n${job('deploy-staging')}\n${marked}\n${job('deploy-production')}\n${marked}`,
    'one job without `environment:`': `${at}/d.yml\njobs:\n${job('deploy-staging')}\n${marked}\n${job('ship', 'production')}`,
    'jobs of two workflows': `${at}/a.yml\njobs:\n${job('deploy-dev')}\n${marked}\n${at}/b.yml\njobs:\n${job('deploy-prod')}\n${marked}`,
    'workflows named after environments': `${at}/deploy-staging.yml\njobs:\n${job('a')}\n${marked}\n${at}/deploy-prod.yml\njobs:\n${job('a')}\n${marked}`,
    'the long form of `environment:` in one': `${at}/d.yml\njobs:\n${job('deploy-qa')}\n${marked}\n${job('ship', '{ name: production }')}`,
    'a step': `${at}/d.yml\njobs:\n${job('ship', 'production')}\n  release-staging:\n    runs-on: x\n    steps:\n      - run: x\n        env:\n          T: \${{ secrets.DEPLOY_TOKEN }}\n#            ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const step = (name: string, deployment?: string): string =>
    `    - step:\n        name: Deploy to ${name}\n${deployment ? `        deployment: ${deployment}\n` : ''}        script:\n          - ./deploy.sh "$DEPLOY_TOKEN"\n`;
  const bitbucket = (...steps: readonly string[]): string => `//- /bitbucket-pipelines.yml\npipelines:\n  default:\n${steps.join('')}`;

  it('knows that deployments of Bitbucket have variables of their own', async () => {
    await checkNone(id, bitbucket(step('staging', 'staging'), step('production', 'production')));
    assert.equal((await analyseFixture(bitbucket(step('staging'), step('production')), [id])).findings().length, 2);
  });

  it('says of calls of a workflow what their author can do, from persona auditor, without a fix', async () => {
    const text = `${at}/d.yml\njobs:\n${call('deploy-staging')}\n${marked}\n${call('deploy-production').replace('{{ s', '{{ $0s')}`;
    await check(id, `${text.replace('$0', '')}\n${marked}`);
    const { fixes, analysed } = await fixesAt(id, text);
    assert.deepEqual(
      fixes.filter((fix) => /environment `/.test(fix.title)),
      [],
    );
    for (const finding of analysed.findings()) {
      assert.match(finding.message, /cannot name an environment/);
      assert.doesNotMatch(finding.message, /without `environment:`/);
    }
  });

  it('keeps to pedantic for a job beside a call', async () => {
    const analysed = await analyseFixture(`${at}/d.yml\njobs:\n${call('deploy-staging')}\n${job('deploy-production')}`, [id]);
    assert.equal(analysed.findings().length, 2);
    analysed.host.configure({ persona: 'pedantic' });
    const uri = 'file:///workspace/.github/workflows/d.yml';
    analysed.host.update(uri, analysed.host.view.facts(uri)!);
    assert.deepEqual(
      analysed.findings().map((finding) => /without `environment:`/.test(finding.message)),
      [true],
    );
  });

  const silent: Record<string, string> = {
    'both jobs name their environment': `${at}/d.yml\njobs:\n${job('a', 'staging')}\n${job('b', 'production')}`,
    'one environment': `${at}/d.yml\njobs:\n${job('deploy-prod')}\n${job('release-production')}`,
    'the token of the run': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ secrets.GITHUB_TOKEN }}')}\n${job('deploy-prod', undefined, '${{ secrets.GITHUB_TOKEN }}')}`,
    'a secret per environment': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ secrets.STAGING_TOKEN }}')}\n${job('deploy-prod', undefined, '${{ secrets.PROD_TOKEN }}')}`,
    'a variable': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ vars.REGION }}')}\n${job('deploy-prod', undefined, '${{ vars.REGION }}')}`,
    'jobs of no environment': `${at}/d.yml\njobs:\n${job('build')}\n${job('deploy-prod')}`,
    'a secret that the callers of a reusable workflow fill': `${at}/d.yml\non:\n  workflow_call:\n    secrets:\n      deploy_token: { required: true }\njobs:\n${job('deploy-staging')}\n${job('deploy-prod')}`,
    'tests, which are no environment': `${at}/d.yml\njobs:\n${job('test')}\n${job('ship', 'production')}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
