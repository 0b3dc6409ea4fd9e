import { describe, it } from 'mocha';
import { check, checkNone } from '../support/fixture.ts';

/** Rules on pipelines, asked on one file of each CI system. */
describe('pipeline rules on other CI systems than GitHub', () => {
  describe('secret-printed-in-pipeline', () => {
    const cases: Readonly<Record<string, string>> = {
      'GitLab CI': `
//- /.gitlab-ci.yml
deploy:
  variables:
    DB_PASSWORD: $PROD_DB_PASSWORD
  script:
    - echo "$DB_PASSWORD" | base64
#           ^^^^^^^^^^^^ warning
    - ./deploy.sh
`,
      'Azure Pipelines': `
//- /azure-pipelines.yml
steps:
  - script: echo $(apiToken)
#                ^^^^^^^^^^^ warning
`,
      'Azure Pipelines, mapped': `
//- /azure-pipelines.yml
steps:
  - bash: |
      set -e
      echo "$NPM_TOKEN"
#           ^^^^^^^^^^ warning
    env:
      NPM_TOKEN: $(npmToken)
`,
      CircleCI: `
//- /.circleci/config.yml
version: 2.1
jobs:
  build:
    docker: [{ image: "cimg/node:22.1" }]
    steps:
      - run:
          name: Show
          command: make && echo \${DEPLOY_TOKEN}
#                               ^^^^^^^^^^^^^^^ warning
`,
      'Bitbucket Pipelines': `
//- /bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        script:
          - echo $API_TOKEN
#                ^^^^^^^^^^ warning
`,
      Jenkins: `
//- /Jenkinsfile
pipeline {
  agent any
  stages {
    stage('Build') {
      steps {
        withCredentials([string(credentialsId: 'npm', variable: 'NPM_TOKEN')]) {
          sh 'echo $NPM_TOKEN'
//                 ^^^^^^^^^^ warning
        }
      }
    }
  }
}
`,
      'Cloud Build': `
//- /cloudbuild.yaml
steps:
  - name: bash
    script: |
      echo "$API_KEY"
#           ^^^^^^^^ warning
    secretEnv: [API_KEY]
availableSecrets:
  secretManager:
    - versionName: projects/p/secrets/api-key/versions/1
      env: API_KEY
`,
      Buildkite: `
//- /.buildkite/pipeline.yml
steps:
  - command: echo $$API_TOKEN
#                  ^^^^^^^^^^ warning
`,
      Drone: `
//- /.drone.yml
kind: pipeline
name: default
steps:
  - name: build
    image: alpine:3.20
    environment:
      TOKEN: { from_secret: api_token }
    commands:
      - echo $TOKEN
#            ^^^^^^ warning
`,
      Tekton: `
//- /task.yaml
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: show }
spec:
  steps:
    - name: show
      image: alpine:3.20
      env:
        - name: TOKEN
          valueFrom: { secretKeyRef: { name: api, key: token } }
      script: |
        echo $TOKEN
#            ^^^^^^ warning
`,
      'Argo Workflows': `
//- /workflow.yaml
apiVersion: argoproj.io/v1alpha1
kind: Workflow
metadata: { name: show }
spec:
  templates:
    - name: show
      container:
        image: alpine:3.20
        command: [sh, -c]
        args: ["echo $TOKEN"]
#                    ^^^^^^ warning
        env:
          - name: TOKEN
            valueFrom: { secretKeyRef: { name: api, key: token } }
`,
    };
    for (const [name, text] of Object.entries(cases)) it(name, () => check('secret-printed-in-pipeline', text));

    it('says nothing of values that the file itself gives and of tokens that go elsewhere', async () => {
      await checkNone(
        'secret-printed-in-pipeline',
        `
//- /.gitlab-ci.yml
build:
  script:
    - BUILD_TOKEN=$(date +%s)
    - echo $BUILD_TOKEN
    - echo "$NPM_TOKEN" | docker login --password-stdin
    - echo "token=$NPM_TOKEN" > ~/.npmrc
`,
      );
    });
  });

  describe('secret-to-unpinned-third-party', () => {
    it('GitLab CI: an include', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /.gitlab-ci.yml
include:
  - project: vendor/templates
    ref: main
#        ^^^^ warning
    file: /deploy.yml
deploy:
  script: ./deploy.sh $DEPLOY_TOKEN
`,
      ));
    it('GitLab CI: silent for a commit, for local files and without secrets', async () => {
      const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
      await checkNone(
        'secret-to-unpinned-third-party',
        `
//- /.gitlab-ci.yml
include:
  - project: vendor/templates
    ref: ${commit}
    file: /deploy.yml
  - local: /ci/x.yml
deploy:
  script: ./deploy.sh $DEPLOY_TOKEN
`,
      );
      await checkNone(
        'secret-to-unpinned-third-party',
        `
//- /.gitlab-ci.yml
include:
  - project: vendor/templates
    ref: main
    file: /deploy.yml
deploy:
  script: ./deploy.sh $CI_JOB_TOKEN
`,
      );
    });
    it('CircleCI: an orb', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /.circleci/config.yml
version: 2.1
orbs:
  notify: acme/notify@volatile
#         ^^^^^^^^^^^^^^^^^^^^ warning
  fixed: acme/fixed@1.2.3
jobs:
  build:
    machine: true
    steps:
      - notify/say: { token: NOTIFY_TOKEN }
      - fixed/say: { token: NOTIFY_TOKEN }
`,
      ));
    it('Azure Pipelines: a template', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /azure-pipelines.yml
resources:
  repositories:
    - repository: tools
      type: github
      name: vendor/tools
      ref: refs/heads/main
#          ^^^^^^^^^^^^^^^ warning
steps:
  - template: scan.yml@tools
  - script: deploy $(deployToken)
`,
      ));
    it('Bitbucket Pipelines: a pipe', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        script:
          - pipe: acme/deploy:latest
#                 ^^^^^^^^^^^^^^^^^^ warning
            variables: { TOKEN: $DEPLOY_TOKEN }
`,
      ));
    it('Buildkite: a plugin', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /.buildkite/pipeline.yml
steps:
  - command: make
    plugins:
      - acme/tool#main:
#       ^^^^^^^^^^^^^^ warning
          token: $TOOL_TOKEN
`,
      ));
    it('Jenkins: a library', () =>
      check(
        'secret-to-unpinned-third-party',
        `
//- /Jenkinsfile
@Library('vendor@main') _
//        ^^^^^^^^^^^ warning
pipeline {
  agent any
  environment { TOKEN = credentials('deploy-token') }
  stages { stage('x') { steps { sh 'make' } } }
}
`,
      ));
  });

  it('overexposed-pipeline-secret: Jenkins', () =>
    check(
      'overexposed-pipeline-secret',
      `
//- /Jenkinsfile
pipeline {
  agent any
  environment { HUB = credentials('docker-hub') }
//                                 ^^^^^^^^^^ warning
  stages {
    stage('Test') { steps { sh 'make test' } }
    stage('Push') { steps { sh 'echo $HUB_PSW | docker login -u $HUB_USR --password-stdin' } }
  }
}
`,
    ));

  describe('runner-shared-across-environments', () => {
    it('GitLab CI', () =>
      check(
        'runner-shared-across-environments',
        `
//- /.gitlab-ci.yml
prod:
  environment: production
  tags: [shop]
# ^^^^ warning
  script: make
dev:
  environment: development
  tags: [shop]
# ^^^^ warning
  script: make
`,
      ));
    it('Azure Pipelines', () =>
      check(
        'runner-shared-across-environments',
        `
//- /azure-pipelines.yml
stages:
  - stage: dev
    jobs:
      - deployment: web
        environment: development
        pool: shop-agents
#             ^^^^^^^^^^^ warning
        strategy: { runOnce: { deploy: { steps: [{ script: make }] } } }
  - stage: prod
    jobs:
      - deployment: web
        environment: production
        pool: shop-agents
#             ^^^^^^^^^^^ warning
        strategy: { runOnce: { deploy: { steps: [{ script: make }] } } }
`,
      ));
  });

  describe('production-deploy-without-gate', () => {
    it('CircleCI', () =>
      check(
        'production-deploy-without-gate',
        `
//- /.circleci/config.yml
version: 2.1
jobs:
  deploy-prod:
# ^^^^^^^^^^^ warning
    machine: true
    steps: [{ run: kubectl apply -f prod.yml }]
workflows:
  main:
    jobs: [deploy-prod]
`,
      ));
    it('silent behind an approval', async () => {
      await checkNone(
        'production-deploy-without-gate',
        `
//- /.circleci/config.yml
version: 2.1
jobs:
  deploy-prod:
    machine: true
    steps: [{ run: kubectl apply -f prod.yml }]
workflows:
  main:
    jobs:
      - hold: { type: approval }
      - deploy-prod:
          requires: [hold]
`,
      );
      await checkNone(
        'production-deploy-without-gate',
        `
//- /Jenkinsfile
pipeline {
  agent any
  stages {
    stage('Go?') { steps { input 'Deploy?' } }
    stage('Deploy production') { steps { sh 'kubectl apply -f prod.yml' } }
  }
}
`,
      );
    });
  });

  it('standing-identity-in-preview: GitLab CI', () =>
    check(
      'standing-identity-in-preview',
      `
//- /.gitlab-ci.yml
preview-stack:
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
  script:
    - kubectl apply -f stack.yml --token $PROD_KUBE_TOKEN
#                                        ^^^^^^^^^^^^^^^^ error
`,
    ));

  it('static-cloud-credential-in-pipeline: Bitbucket Pipelines', () =>
    check(
      'static-cloud-credential-in-pipeline',
      `
//- /bitbucket-pipelines.yml
pipelines:
  default:
    - step:
        image:
          name: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1
          aws:
            access-key: $ECR_KEY_ID
            secret-key: $ECR_SECRET_KEY
#                       ^^^^^^^^^^^^^^^ warning
        script: [make]
`,
    ));

  it('identity-shared-across-environments: one service connection of Azure Pipelines', () =>
    check(
      'identity-shared-across-environments',
      `
//- /azure-pipelines.yml
stages:
  - stage: dev
    jobs:
      - deployment: web
        environment: development
        strategy: { runOnce: { deploy: { steps: [{ task: AzureCLI@2, inputs: { azureSubscription: shop } }] } } }
#                                                                                                 ^^^^ error
  - stage: prod
    jobs:
      - deployment: web
        environment: production
        strategy: { runOnce: { deploy: { steps: [{ task: AzureCLI@2, inputs: { azureSubscription: shop } }] } } }
#                                                                                                 ^^^^ error
`,
    ));
});
