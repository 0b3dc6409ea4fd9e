import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from './format.ts';
import { formatFor } from './formatRegistry.ts';
import { platformOf } from './platformRegistry.ts';

function platform(path: string, text: string): string | undefined {
  const format = formatFor(path);
  return platformOf(path, format.id, format.parse(text, defaultParseLimits));
}

type Cases = Readonly<Record<string, readonly [path: string, text: string]>>;

const azure: Cases = {
  'a pipeline of any name': ['ci.yml', 'trigger: [main]\npool:\n  vmImage: ubuntu-latest\nsteps:\n  - script: make\n'],
  'a task': ['build/release.yml', 'steps:\n  - task: AzureCLI@2\n    inputs:\n      azureSubscription: prod\n'],
  'a template of steps with parameters': [
    'ci/steps.yml',
    'parameters:\n  - name: target\n    type: string\nsteps:\n  - pwsh: ./deploy.ps1\n',
  ],
  'a template of jobs beside charts': [
    'templates/jobs.yml',
    'parameters:\n  - name: target\njobs:\n  - job: deploy\n    steps:\n      - script: make\n',
  ],
  'a deployment': [
    'deploy/jobs.yml',
    'jobs:\n  - deployment: web\n    environment: production\n    strategy:\n      runOnce:\n        deploy:\n          steps:\n            - download: current\n',
  ],
  'a template of stages': [
    'pipelines/stages.yml',
    'parameters:\n  env: dev\nstages:\n  - stage: ${{ parameters.env }}\n    jobs:\n      - template: ../jobs/deploy.yml\n',
  ],
  'steps below an expression': [
    'pipelines/x.yml',
    'steps:\n  - ${{ if eq(parameters.run, true) }}:\n      - task: Bash@3\n        inputs: { targetType: inline, script: make }\n',
  ],
  'one that extends': ['eng/official.yml', 'trigger: none\nextends:\n  template: v1/official.yml@templates\n'],
  'variables with a group of the library': ['vars/prod.yml', 'variables:\n  - group: prod-secrets\n  - name: x\n    value: y\n'],
};

const gitlab: Cases = {
  'a template that is included': ['ci/deploy.yml', 'deploy:\n  stage: deploy\n  script:\n    - ./deploy.sh\n'],
  'one below .gitlab': ['.gitlab/jobs/test.yaml', '.base:\n  before_script: [make deps]\n  script: make\n'],
  'a component beside charts': [
    'templates/deploy.yml',
    'spec:\n  inputs:\n    stage: { default: deploy }\n---\ndeploy:\n  stage: $[[ inputs.stage ]]\n  script:\n    - ./deploy.sh\n',
  ],
  'a job with rules': ['build/rules.yml', 'x:\n  script: make\n  rules:\n    - if: $CI_COMMIT_TAG\n'],
  'a pipeline of another project': ['ci/downstream.yml', 'go:\n  stage: deploy\n  trigger:\n    project: a/b\n'],
};

const others: Readonly<Record<string, readonly [path: string, text: string, platform: string | undefined]>> = {
  Drone: ['ci/build.yml', 'kind: pipeline\ntype: docker\nname: x\nsteps:\n  - name: a\n    image: b\n    commands: [make]\n', undefined],
  Woodpecker: ['ci/build.yml', 'steps:\n  - name: a\n    image: b\n    commands: [make]\n', undefined],
  CircleCI: ['ci/config.yml', 'version: 2.1\njobs:\n  a:\n    docker: [{ image: x }]\n    steps: [checkout, { run: make }]\n', undefined],
  Compose: ['deploy/stack.yml', 'services:\n  script:\n    image: x\n    extends: { service: y }\n', undefined],
  'a workflow': ['ci/build.yml', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [{ run: make }]\n', 'github-actions'],
  'a composite action': ['lib/x.yml', 'name: x\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n', undefined],
  'Cloud Build': ['build/run.yml', 'steps:\n  - name: alpine\n    script: make\nsubstitutions:\n  _A: b\n', undefined],
  'Cloud Build with variables of its own': [
    'build/run.yml',
    'variables: { a: b }\nsteps:\n  - name: alpine\n    script: make\n',
    undefined,
  ],
  Travis: ['ci/travis.yml', 'language: node_js\nstages: [test]\njobs:\n  include:\n    - stage: test\n      script: make\n', undefined],
  Concourse: [
    'ci/pipeline.yml',
    'resources: [{ name: r }]\njobs:\n  - name: a\n    plan:\n      - task: build\n        file: x.yml\n',
    undefined,
  ],
  Tekton: ['pipelines/x.yml', 'apiVersion: tekton.dev/v1\nkind: Task\nspec:\n  steps:\n    - name: a\n      script: make\n', 'kubernetes'],
  Ansible: ['roles/x/tasks/main.yml', '- name: a\n  script: x.sh\n  tags: [b]\n', undefined],
  'a chart': [
    'charts/x/templates/deployment.yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ .Values.name }}\n',
    'helm',
  ],
  'values of a chart': ['charts/x/values.yaml', 'deploy:\n  script: [make]\n  tags: [a]\njobs: []\n', 'helm'],
  'Cirrus CI': ['ci/cirrus.yml', 'test_task:\n  container: { image: x }\n  script: make\n', undefined],
  'settings with scripts': ['config/x.yml', 'build:\n  script: make\n  output: dist\n', undefined],
};

describe('platforms by content', () => {
  for (const [name, [path, text]] of Object.entries(azure))
    it(`Azure Pipelines: ${name}`, () => assert.equal(platform(path, text), 'azure-pipelines'));
  for (const [name, [path, text]] of Object.entries(gitlab))
    it(`GitLab CI: ${name}`, () => assert.equal(platform(path, text), 'gitlab-ci'));
  for (const [name, [path, text, wanted]] of Object.entries(others))
    it(`neither: ${name}`, () => assert.equal(platform(path, text), wanted));

  it('keeps a path that is enough by itself', () => {
    assert.equal(platform('.circleci/config.yml', 'steps:\n  - task: X@1\n'), 'circleci');
    assert.equal(platform('.gitlab-ci.prod.yml', 'variables: { A: b }\n'), 'gitlab-ci');
    assert.equal(platform('.azdo/x.yml', 'a: b\n'), 'azure-pipelines');
  });
});
