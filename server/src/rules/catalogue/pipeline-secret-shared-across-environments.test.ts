import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'pipeline-secret-shared-across-environments';
const job = (name: string, environment?: string, value = '${{ secrets.DEPLOY_TOKEN }}'): string =>
  `  ${name}:\n    runs-on: x\n${environment ? `    environment: ${environment}\n` : ''}    env:\n      T: ${value}`;
const marked = '#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning';
const at = '//- /.github/workflows';

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

  const silent: Record<string, string> = {
    'both jobs name their environment': `${at}/d.yml\njobs:\n${job('a', 'staging')}\n${job('b', 'production')}`,
    'one environment': `${at}/d.yml\njobs:\n${job('deploy-prod')}\n${job('release-production')}`,
    'the token of the run': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ secrets.GITHUB_TOKEN }}')}\n${job('deploy-prod', undefined, '${{ secrets.GITHUB_TOKEN }}')}`,
    'a secret per environment': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ secrets.STAGING_TOKEN }}')}\n${job('deploy-prod', undefined, '${{ secrets.PROD_TOKEN }}')}`,
    'a variable': `${at}/d.yml\njobs:\n${job('deploy-staging', undefined, '${{ vars.REGION }}')}\n${job('deploy-prod', undefined, '${{ vars.REGION }}')}`,
    'jobs of no environment': `${at}/d.yml\njobs:\n${job('build')}\n${job('deploy-prod')}`,
    'tests, which are no environment': `${at}/d.yml\njobs:\n${job('test')}\n${job('ship', 'production')}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
