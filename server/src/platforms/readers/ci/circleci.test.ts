import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './circleci.ts';

const path = '.circleci/config.yml';
const text = `
version: 2.1
orbs:
  node: circleci/node@5.2.0
  aws-ecr: circleci/aws-ecr@9
  tool: acme/tool@volatile
  wip: acme/wip@dev:first
  own:
    commands:
      hello:
        steps:
          - run: echo $OWN_TOKEN
executors:
  default:
    docker:
      - image: registry.example.com/build:1
        auth:
          username: ci
          password: $DOCKERHUB_PASSWORD
      - image: postgres:16
commands:
  notify:
    parameters: { text: { type: string } }
    steps:
      - run:
          name: Notify
          command: curl -H "X: $SLACK_TOKEN" https://hooks.example.com
      - when:
          condition: << parameters.text >>
          steps: [tool/say: { token: SAY_TOKEN }]
jobs:
  build:
    executor: default
    environment:
      LOCAL_TOKEN: none
    steps:
      - checkout
      - node/install-packages
      - own/hello
      - run: npm publish --token \${NPM_TOKEN} $LOCAL_TOKEN
  deploy:
    machine: true
    resource_class: acme/prod-runner
    steps:
      - run:
          command: |
            deploy --token $DEPLOY_TOKEN
            aws sts assume-role-with-web-identity --web-identity-token $CIRCLE_OIDC_TOKEN
      - notify: { text: hi }
  ecr:
    docker:
      - image: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/x:1
        aws_auth:
          aws_access_key_id: $ECR_ACCESS_KEY_ID
          aws_secret_access_key: $ECR_SECRET_ACCESS_KEY
    steps: [checkout]
  unused:
    docker: [{ image: x }]
    steps: [{ run: echo $UNUSED_TOKEN }]
workflows:
  main:
    jobs:
      - build:
          context: [org-global, npm]
      - ecr
      - hold:
          type: approval
          requires: [build]
      - deploy:
          name: deploy-staging
          context: staging
      - deploy:
          name: deploy-prod
          context: prod
          requires: [hold]
          filters: { branches: { only: main } }
      - aws-ecr/build_and_push_image:
          context: [aws]
          access_key: ECR_SECRET_ACCESS_KEY
          repo: orders
  nightly:
    triggers:
      - schedule: { cron: "0 0 * * *" }
    jobs: [build]
`;

describe('reader: CircleCI', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('reads orbs; only a full version stays what it is', () => {
    assert.deepEqual(
      pipeline.uses.map(({ name, owner, version, pinned }) => [name, owner, version, pinned]),
      [
        ['circleci/node', 'circleci', '5.2.0', true],
        ['circleci/aws-ecr', 'circleci', '9', false],
        ['acme/tool', 'acme', 'volatile', false],
        ['acme/wip', 'acme', 'dev:first', false],
      ],
    );
  });

  it('reads each start of a job with its contexts', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.secrets.filter((use) => use.name === '*').map((use) => use.store)]),
      [
        ['build', ['org-global', 'npm']],
        ['ecr', []],
        ['hold', []],
        ['deploy-staging', ['staging']],
        ['deploy-prod', ['prod']],
        ['aws-ecr/build_and_push_image', ['aws']],
        ['nightly/build', []],
      ],
    );
    assert.equal(pipeline.jobs[3]!.secrets[0]!.id, 'ref:circleci:staging:');
    assert.equal(text.slice(pipeline.jobs[3]!.head.start, pipeline.jobs[3]!.head.end), 'deploy');
    const ecr = jobNamed(pipeline, 'ecr');
    // A job that is started once is spoken of where it is defined.
    assert.ok(text.slice(ecr.range.start, ecr.range.end).includes('aws_auth'));
  });

  it('reads secrets of runs, commands, orbs and image logins', () => {
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'build')), ['DOCKERHUB_PASSWORD', 'OWN_TOKEN', 'NPM_TOKEN']);
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'deploy-prod')), [
      'prod/DEPLOY_TOKEN',
      'CIRCLE_OIDC_TOKEN',
      'prod/SLACK_TOKEN',
      'prod/SAY_TOKEN',
    ]);
    const { secrets, calls } = jobNamed(pipeline, 'aws-ecr/build_and_push_image');
    assert.deepEqual(
      secrets.map((use) => [use.name, use.store, use.variable]),
      [
        ['*', 'aws', undefined],
        ['ECR_SECRET_ACCESS_KEY', 'aws', 'access_key'],
      ],
    );
    assert.equal(calls?.name, 'circleci/aws-ecr');
    const { steps } = jobNamed(pipeline, 'ecr');
    assert.deepEqual(
      steps.flatMap((step) => step.logins).map((login) => [login.provider, login.secrets]),
      [['aws', ['ECR_SECRET_ACCESS_KEY']]],
    );
  });

  it('reads approvals, runners, filters and federation', () => {
    assert.equal(jobNamed(pipeline, 'hold').gated, true);
    const prod = jobNamed(pipeline, 'deploy-prod');
    assert.deepEqual(prod.needs, ['hold']);
    assert.deepEqual([prod.runner?.labels, prod.runner?.selfHosted], [['acme/prod-runner'], true]);
    assert.equal(prod.guarded, true);
    assert.equal(prod.steps[0]!.federates, true);
    assert.deepEqual(
      prod.steps.map((step) => step.title),
      ['run', 'Notify', 'tool/say'],
    );
    assert.equal(prod.steps[2]!.uses?.name, 'acme/tool');
    assert.deepEqual(
      pipeline.triggers.map((trigger) => trigger.name),
      ['schedule'],
    );
  });

  it('reads files without workflows', () => {
    const old = pipelineOf(reader, path, 'version: 2\njobs:\n  build:\n    docker: [{ image: x }]\n    steps: [{ run: echo $A_TOKEN }]\n');
    assert.deepEqual(secretsOf(old.jobs[0]!), ['A_TOKEN']);
  });

  it('follows aliases among steps and tells of their text once', () => {
    const { jobs } = pipelineOf(
      reader,
      path,
      'version: 2\nx:\n  - &show\n    run: echo $A_TOKEN\n  - &all\n    docker: [{ image: acme/x }]\njobs:\n  a:\n    <<: *all\n    steps:\n      - checkout\n      - *show\n  b:\n    <<: *all\n    steps:\n      - *show\n',
    );
    assert.deepEqual(jobs.map(secretsOf), [['A_TOKEN'], ['A_TOKEN']]);
    assert.deepEqual(
      jobs.map((job) => [job.steps.flatMap((step) => step.prints).length, job.image?.name]),
      [
        [1, 'acme/x'],
        [0, undefined],
      ],
    );
  });

  it('survives circles and anything broken', () => {
    pipelineOf(reader, path, 'commands:\n  a: { steps: [b] }\n  b: { steps: [a, a, b] }\njobs:\n  x: { steps: [a] }\n');
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
    assert.equal(factsOf(reader, path, 'version: 2.1\n'), undefined);
  });
});
