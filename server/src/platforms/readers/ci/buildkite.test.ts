import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './buildkite.ts';

const path = '.buildkite/pipeline.yml';
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const text = `
env:
  SHARED: $SENTRY_AUTH_TOKEN
agents:
  queue: build
secrets:
  - ORG_TOKEN
steps:
  - label: ":node: build"
    key: build
    commands:
      - npm ci
      - npm publish --token $$NPM_TOKEN
    plugins:
      - docker#v5.12.0:
          image: node:22
          environment: [NPM_TOKEN, DEBUG]
      - acme/cache#${commit}
      - https://git.example.com/tools/x.git#main:
          token: $X_TOKEN
      - ./local
  - wait
  - block: "Release?"
    key: release
  - group: Deploy
    steps:
      - label: prod
        command: deploy.sh $DEPLOY_TOKEN
        env: { DB_PASSWORD: $PROD_DB_PASSWORD }
        agents: [queue=prod, os=linux]
        branches: main
        secrets:
          API_KEY: prod-api-key
      - label: preview
        if: build.pull_request.id != null
        depends_on: build
        command: x
  - trigger: downstream
    label: next
    build: { branch: main }
`;

describe('reader: Buildkite', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('reads steps, groups, blocks and triggers', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.gated ?? false, job.needs]),
      [
        ['build', false, []],
        ['release', true, []],
        ['prod', false, ['release']],
        ['preview', false, ['build']],
        ['next', false, ['release']],
      ],
    );
    assert.equal(jobNamed(pipeline, 'next').calls?.name, 'downstream');
    assert.equal(jobNamed(pipeline, 'preview').preview, true);
    assert.equal(jobNamed(pipeline, 'prod').guarded, true);
  });

  it('reads plugins and whether they are pinned', () => {
    const uses = jobNamed(pipeline, 'build').steps.flatMap((step) => step.uses ?? []);
    assert.deepEqual(
      uses.map(({ name, owner, version, pinned, local }) => [name, owner, version, pinned, local]),
      [
        ['buildkite-plugins/docker', 'buildkite-plugins', 'v5.12.0', false, false],
        ['acme/cache', 'acme', commit, true, false],
        ['git.example.com/tools/x', 'tools', 'main', false, false],
        ['./local', undefined, undefined, false, true],
      ],
    );
  });

  it('reads secrets of the pipeline, steps, plugins and commands', () => {
    assert.deepEqual(
      pipeline.secrets.map((use) => [use.name, use.variable, use.via]),
      [
        ['SENTRY_AUTH_TOKEN', 'SHARED', 'env'],
        ['ORG_TOKEN', 'ORG_TOKEN', 'secret'],
      ],
    );
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'build')), ['NPM_TOKEN', 'X_TOKEN', 'NPM_TOKEN']);
    const prod = jobNamed(pipeline, 'prod');
    assert.deepEqual(
      prod.secrets.map((use) => [use.name, use.variable]),
      [
        ['PROD_DB_PASSWORD', 'DB_PASSWORD'],
        ['prod-api-key', 'API_KEY'],
      ],
    );
    assert.deepEqual(secretsOf(prod), ['DEPLOY_TOKEN']);
  });

  it('knows that keys of an assumed role are short-lived', () => {
    const { jobs } = pipelineOf(
      reader,
      path,
      'steps:\n  - command: x\n    plugins:\n      - aws-assume-role-with-web-identity#v1.4.0:\n          role_arn: a\n      - docker#v5: { environment: [AWS_SECRET_ACCESS_KEY] }\n',
    );
    for (const job of jobs) {
      const uses = job.steps.flatMap((step) => step.secrets);
      assert.deepEqual(
        uses.map((use) => [use.name, use.ephemeral]),
        [['AWS_SECRET_ACCESS_KEY', true]],
      );
    }
  });

  it('reads agents', () => {
    assert.deepEqual(jobNamed(pipeline, 'build').runner?.labels, ['queue=build']);
    assert.deepEqual(jobNamed(pipeline, 'prod').runner?.labels, ['queue=prod', 'os=linux']);
  });

  it('survives anything broken', () => {
    assert.equal(pipelineOf(reader, path, 'steps:\n  - make\n  - block\n  - command: x $A_TOKEN\n').jobs[2]!.needs[0], 'block');
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
  });
});
