import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { sureEnvironmentAt } from '../../../../test/support/claims.ts';

type Case = readonly [name: string, path: string, text: string, environment: string | undefined];

const cases: readonly Case[] = [
  ['a job of GitLab', '.gitlab-ci.yml', 'deploy_staging:\n  script: [./deploy.sh HERE]', 'staging'],
  ['a job of GitLab that is called so', '.gitlab-ci.yml', 'production:\n  script: [./deploy.sh HERE]', 'production'],
  ['a job of GitLab that tests', '.gitlab-ci.yml', 'test:\n  script: [./test.sh HERE]', undefined],
  ['a job of GitLab that promotes', '.gitlab-ci.yml', 'promote-staging-to-prod:\n  script: [./x.sh HERE]', undefined],
  [
    'a step of Bitbucket',
    'bitbucket-pipelines.yml',
    'pipelines:\n  default:\n    - step:\n        name: Deploy to Production\n        script: [./deploy.sh HERE]',
    'production',
  ],
  [
    'a stage of Jenkins',
    'Jenkinsfile',
    "pipeline {\n stages {\n  stage('Deploy to Staging') { steps { sh './deploy.sh HERE' } }\n }\n}",
    'staging',
  ],
  [
    'a stage of Jenkins that tests',
    'Jenkinsfile',
    "pipeline {\n stages {\n  stage('Test') { steps { sh './test.sh HERE' } }\n }\n}",
    undefined,
  ],
  [
    'a step of Buildkite',
    '.buildkite/pipeline.yml',
    'steps:\n  - label: ":rocket: Deploy production"\n    command: ./deploy.sh HERE',
    'production',
  ],
  [
    'a pipeline of Drone',
    '.drone.yml',
    'kind: pipeline\ntype: docker\nname: deploy-staging\nsteps:\n  - name: apply\n    image: x\n    commands: [./deploy.sh HERE]',
    'staging',
  ],
  [
    'a step of a GitHub job without environment',
    '.github/workflows/a.yml',
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - name: Deploy to Dev\n        run: ./deploy.sh HERE',
    'development',
  ],
  [
    'a step of a GitHub job with one',
    '.github/workflows/a.yml',
    'on: push\njobs:\n  a:\n    runs-on: x\n    environment: production\n    steps:\n      - name: Deploy to staging slot\n        run: ./deploy.sh HERE',
    'production',
  ],
  [
    'a step that is numbered',
    '.github/workflows/a.yml',
    'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - name: "Stage 4: Deploy to ${{ matrix.to }}"\n        run: ./deploy.sh HERE',
    undefined,
  ],
];

describe('signal: names of jobs and steps', () => {
  for (const [name, path, text, wanted] of cases)
    it(`${name} → ${wanted ?? 'nothing'}`, () => assert.equal(sureEnvironmentAt(path, text), wanted));
});
