import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'production-deploy-without-gate';
const deploy = '      - run: kubectl apply -f k8s/\n';
const job = (name: string, rest = '', steps = deploy): string => `  ${name}:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${steps}`;
const workflow = (jobs: string, path = '/.github/workflows/x.yml'): string => underline(`//- ${path}\non: push\njobs:\n${jobs}`);

describe(id, () => {
  const fires: Record<string, string> = {
    'the name of the job': workflow(job('⟦deploy-production⟧')),
    'a short name': workflow(job('⟦deploy_prod⟧')),
    'a job named after the environment': workflow(job('⟦production⟧', '', '      - run: ./ship.sh\n')),
    'a file of production': workflow(job('⟦deploy⟧'), '/.github/workflows/deploy-production.yml'),
    'a step that says so': workflow(job('⟦rollout⟧', '', `      - name: Roll out to production\n        run: kubectl apply -f k8s/\n`)),
    'after other jobs, none of them gated': workflow(
      `${job('build', '', '      - run: make\n')}${job('⟦deploy-prod⟧', '    needs: build\n')}`,
    ),
    'beside a gated one': workflow(`${job('deploy-production', '    environment: production\n')}${job('⟦release-production⟧')}`),
    'after staging': workflow(
      `${job('deploy-staging', '    environment: staging\n')}${job('⟦deploy-production⟧', '    needs: deploy-staging\n')}`,
    ),
    'after an approval that it does not wait for': workflow(
      `${job('approve', '    environment: production\n', '      - run: make\n')}${job('⟦deploy-production⟧', '    needs: approve\n    if: "!failure()"\n')}`,
    ),
    'a job of GitLab': underline('//- /.gitlab-ci.yml\n⟦deploy-production⟧:\n  script:\n    - kubectl apply -f x'),
    'a stage of Azure Pipelines': underline(
      '//- /azure-pipelines.yml\nstages:\n  - stage: Production\n    jobs:\n      - job: ⟦deploy⟧\n        steps:\n          - script: kubectl apply -f x',
    ),
    'a job of CircleCI': underline(
      '//- /.circleci/config.yml\nversion: 2.1\njobs:\n  ⟦deploy-production⟧:\n    machine: true\n    steps:\n      - run: kubectl apply -f x\nworkflows:\n  main:\n    jobs:\n      - deploy-production',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'an environment': workflow(job('deploy-production', '    environment: production\n')),
    'the long form of an environment': workflow(
      job('deploy-production', '    environment:\n      name: production\n      url: https://acme.com\n'),
    ),
    'an environment by an expression': workflow(job('deploy-production', '    environment: ${{ inputs.target }}\n')),
    'after a job in the environment': workflow(
      `${job('approve', '    environment: production-approval\n', '      - run: make\n')}${job('deploy-production', '    needs: approve\n')}`,
    ),
    'a call of a reusable workflow': workflow('  deploy-production:\n    uses: ./.github/workflows/deploy.yml\n'),
    'another environment': workflow(job('deploy-staging')),
    'no environment at all': workflow(job('deploy')),
    'a build for production': workflow(job('build-production', '', '      - run: make\n')),
    'two environments in one name': workflow(job('deploy-staging-to-production-check')),
    'a product word': workflow(job('reproduction', '', '      - run: make\n')),
    'a manual job of GitLab': '//- /.gitlab-ci.yml\ndeploy-production:\n  when: manual\n  script:\n    - kubectl apply -f x',
    'after an approval in CircleCI':
      '//- /.circleci/config.yml\nversion: 2.1\njobs:\n  deploy-production:\n    machine: true\n    steps:\n      - run: kubectl apply -f x\nworkflows:\n  main:\n    jobs:\n      - hold: { type: approval }\n      - check: { requires: [hold] }\n      - deploy-production: { requires: [check] }',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
