import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'production-deploy-without-gate';

describe('environment of a job', () => {
  const gitlab = (environment: string): string =>
    `//- /.gitlab-ci.yml\n# ships\n$0deploy-production: # by hand\n${environment}   stage: deploy\n   script:\n     - kubectl apply -f k8s\n`;
  it('of GitLab', () =>
    checkRewrite(
      id,
      'Run the job in environment `production`',
      gitlab(''),
      gitlab('   environment:\n      name: production\n').replace('$0', ''),
    ));

  it('not between braces', () =>
    checkNoFix(id, 'Run', `//- /.gitlab-ci.yml\n$0deploy-production: {\n  stage: deploy,\n  script: [ kubectl apply -f k8s ]\n}\n`));
});
