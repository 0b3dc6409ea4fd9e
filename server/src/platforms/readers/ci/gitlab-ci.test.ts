import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './gitlab-ci.ts';

const path = '.gitlab-ci.yml';
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const text = `
include:
  - local: /ci/build.yml
  - project: platform/ci-templates
    ref: ${commit}
    file: /deploy.yml
  - project: platform/ci-templates
    ref: main
    file: [/a.yml, /b.yml]
  - remote: https://gitlab.com/other/things/-/raw/v2/scan.yml
  - template: Security/SAST.gitlab-ci.yml
  - component: $CI_SERVER_FQDN/acme/release/publish@1.4.0
  - component: gitlab.example.com/acme/release/publish@${commit}

stages: [build, approve, deploy]

variables:
  APP: orders
  SHARED_DSN: $SENTRY_AUTH_TOKEN
  OVERRIDE_PASSWORD: ""

default:
  image: node:22
  tags: [shop-runners]
  before_script:
    - npm ci

.deploy:
  stage: deploy
  image:
    name: registry.example.com/deployer:3
  variables:
    DB_PASSWORD: $PROD_DB_PASSWORD
  script:
    - ./deploy.sh --token "$DEPLOY_TOKEN" --password "$DB_PASSWORD"
    - |
      TMP_TOKEN=$(fetch)
      curl -H "Authorization: $TMP_TOKEN" -H "X: \${API_KEY}" https://api.example.com

build:
  stage: build
  script:
    - docker login -u ci -p $CI_REGISTRY_PASSWORD
    - !reference [.deploy, script]
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

approve:
  stage: approve
  script: [echo ok]
  rules:
    - if: $CI_COMMIT_BRANCH == "main"
      when: manual

deploy-prod:
  extends: .deploy
  environment:
    name: production
    url: https://shop.example.com
  secrets:
    VAULT_PASSWORD:
      vault: production/db/password@ops
    AZURE_KEY:
      azure_key_vault:
        name: orders-key
        version: v1
  id_tokens:
    AWS_TOKEN:
      aud: https://sts.amazonaws.com
  tags:
    - saas-linux-small-amd64

deploy-staging:
  extends: .deploy
  environment: staging
  when: manual
  needs:
    - build
    - job: approve

review:
  script: ./review.sh $REVIEW_TOKEN
  environment:
    name: review/$CI_COMMIT_REF_SLUG
  rules:
    - if: $CI_PIPELINE_SOURCE == "merge_request_event"

downstream:
  trigger:
    project: acme/infra
    branch: main

.unused:
  script: echo $UNUSED_TOKEN
`;

describe('reader: GitLab CI', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('takes in what is included', () => {
    assert.deepEqual(
      pipeline.uses.map(({ kind, name, owner, version, pinned, local }) => [kind, name, owner, version, pinned, local]),
      [
        ['include', '/ci/build.yml', undefined, undefined, false, true],
        ['include', 'platform/ci-templates', 'platform', commit, true, false],
        ['include', 'platform/ci-templates', 'platform', 'main', false, false],
        ['include', 'gitlab.com/other/things/scan.yml', 'other', 'v2', false, false],
        ['template', 'Security/SAST.gitlab-ci.yml', 'gitlab', undefined, false, false],
        ['include', 'acme/release/publish', 'acme', '1.4.0', false, false],
        ['include', 'acme/release/publish', 'acme', commit, true, false],
      ],
    );
  });

  it('reads jobs with their templates, and templates that nothing here extends', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => job.id),
      ['build', 'approve', 'deploy-prod', 'deploy-staging', 'review', 'downstream', '.unused'],
    );
    const prod = jobNamed(pipeline, 'deploy-prod');
    assert.deepEqual(
      prod.steps.map((step) => step.title).filter((title) => !title.startsWith('service')),
      ['before_script', 'script'],
    );
    assert.deepEqual(secretsOf(prod), ['DEPLOY_TOKEN', 'API_KEY']);
    assert.equal(text.slice(prod.head.start, prod.head.end), 'deploy-prod');
    assert.ok(text.slice(prod.range.start, prod.range.end).endsWith('saas-linux-small-amd64'));
  });

  it('knows stored secrets from mapped ones, own ones and tokens of the run', () => {
    assert.deepEqual(
      pipeline.secrets.map((use) => [use.name, use.variable, use.via]),
      [['SENTRY_AUTH_TOKEN', 'SHARED_DSN', 'env']],
    );
    const prod = jobNamed(pipeline, 'deploy-prod');
    assert.deepEqual(
      prod.secrets.map((use) => [use.name, use.store, use.variable, use.id]),
      [
        ['production/db/password', 'ops', 'VAULT_PASSWORD', 'ref:gitlab-ci:ops:production/db#password'],
        ['orders-key', 'azure_key_vault', 'AZURE_KEY', 'ref:gitlab-ci:azure_key_vault:orders-key'],
        ['PROD_DB_PASSWORD', undefined, 'DB_PASSWORD', 'ref:environment::PROD_DB_PASSWORD'],
      ],
    );
    const build = jobNamed(pipeline, 'build');
    const registry = build.steps.flatMap((step) => step.secrets).find((use) => use.name === 'CI_REGISTRY_PASSWORD');
    assert.equal(registry?.ephemeral, true);
    // What `!reference` takes in is read too.
    assert.ok(secretsOf(build).includes('DEPLOY_TOKEN'));
  });

  it('reads environments, runners, federation, needs and calls', () => {
    const prod = jobNamed(pipeline, 'deploy-prod');
    assert.deepEqual([prod.environment?.name, prod.environment?.fixed], ['production', true]);
    assert.deepEqual([prod.runner?.labels, prod.runner?.selfHosted], [['saas-linux-small-amd64'], false]);
    assert.ok(prod.steps.every((step) => step.federates));
    assert.deepEqual([prod.image?.name, prod.image?.version, prod.image?.pinned], ['registry.example.com/deployer', '3', false]);
    assert.deepEqual(prod.needs, ['approve']);
    const build = jobNamed(pipeline, 'build');
    assert.deepEqual([build.runner?.labels, build.runner?.selfHosted], [['shop-runners'], true]);
    assert.deepEqual(jobNamed(pipeline, 'deploy-staging').needs, ['build', 'approve']);
    const { calls } = jobNamed(pipeline, 'downstream');
    assert.deepEqual([calls?.kind, calls?.name, calls?.version, calls?.pinned], ['reusable-workflow', 'acme/infra', 'main', false]);
  });

  it('tells gates, guards and previews', () => {
    const flags = pipeline.jobs.map((job) => [job.id, job.gated ?? false, job.guarded ?? false, job.preview ?? false]);
    assert.deepEqual(flags.slice(0, 5), [
      ['build', false, false, false],
      ['approve', true, true, false],
      ['deploy-prod', false, false, false],
      ['deploy-staging', true, false, false],
      ['review', false, false, true],
    ]);
    assert.deepEqual(
      pipeline.triggers.map((trigger) => [trigger.name, trigger.preview ?? false]),
      [['merge_request_event', true]],
    );
    assert.equal(jobNamed(pipeline, 'review').environment?.fixed, false);
  });

  it('reads only/except, global keywords and inherit', () => {
    const old = pipelineOf(
      reader,
      path,
      `image: ruby:3
before_script: [bundle]
preview:
  only: [merge_requests]
  script: deploy $A_TOKEN
tagged:
  only:
    refs: [tags, main]
  inherit: { default: false }
  script: deploy $B_TOKEN
pages: { script: make, when: manual }
`,
    );
    assert.equal(jobNamed(old, 'preview').preview, true);
    assert.equal(jobNamed(old, 'tagged').guarded, true);
    assert.deepEqual(
      jobNamed(old, 'tagged').steps.map((step) => step.title),
      ['script'],
    );
    assert.equal(jobNamed(old, 'pages').gated, true);
  });

  it('does not tell twice of a script that two jobs share', () => {
    const { jobs } = pipelineOf(
      reader,
      path,
      '.base:\n  image: acme/x\n  script: echo $A_TOKEN\n.lines: &lines\n  - echo $B_TOKEN\na: { extends: .base }\nb: { extends: .base }\nc:\n  script:\n    - *lines\n    - make\nd:\n  script:\n    - *lines\n',
    );
    assert.deepEqual(
      jobs.map((job) => [job.id, job.steps.flatMap((step) => step.prints).map((print) => print.name), job.image?.name]),
      [
        ['a', ['A_TOKEN'], 'acme/x'],
        ['b', [], undefined],
        ['c', ['B_TOKEN'], undefined],
        ['d', [], undefined],
      ],
    );
  });

  it('tells what scripts print, log in to and deploy', () => {
    const told = pipelineOf(
      reader,
      path,
      'ship:\n  variables: { PW: $DB_PASSWORD }\n  script:\n    - echo $PW\n    - kubectl apply -f prod.yml\n    - set -x\n    - docker login -p $HUB_TOKEN\n',
    );
    const step = told.jobs[0]!.steps[0]!;
    assert.deepEqual(
      step.prints.map((print) => [print.name, print.how]),
      [
        ['DB_PASSWORD', 'echo'],
        ['*', 'trace'],
      ],
    );
    assert.ok(step.deploys);
    assert.deepEqual(
      step.logins.map((login) => [login.provider, login.secrets]),
      [['docker', ['HUB_TOKEN']]],
    );
  });

  it('survives circles and anything broken', () => {
    const circle = pipelineOf(reader, path, 'a: { extends: b, script: x }\nb: { extends: [a, c], script: !reference [b, script] }\n');
    assert.equal(circle.jobs.length, 2);
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
    assert.equal(factsOf(reader, path, 'stages: [a]\n'), undefined);
  });
});
