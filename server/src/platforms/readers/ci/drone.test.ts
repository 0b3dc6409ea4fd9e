import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './drone.ts';

const path = '.drone.yml';
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const text = `
kind: pipeline
type: docker
name: build
steps:
  - name: publish
    image: node:22
    environment:
      NPM_TOKEN: { from_secret: npm_token }
      DEBUG: "1"
    commands:
      - npm publish
      - curl -H "X: $API_TOKEN" https://x.example.com
  - name: image
    image: plugins/docker
    settings:
      repo: acme/app
      username: ci
      password:
        from_secret: docker_password
      build_args:
        - TOKEN=$SCAN_TOKEN
  - name: pinned
    image: acme/tool@${digest}
    commands: [x]
services:
  - name: db
    image: postgres:16
trigger:
  event: [push, pull_request]
image_pull_secrets: [registry_json]
---
kind: pipeline
name: deploy
node: { zone: prod }
steps:
  - name: ship
    image: acme/ship:1
    settings: { token: { from_secret: deploy_token } }
trigger:
  event: promote
  target: production
depends_on: [build]
---
kind: secret
name: deploy_token
get: { path: secret/data/prod, name: token }
`;

describe('reader: Drone and Woodpecker', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('reads one job for each pipeline', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.needs, job.gated ?? false, job.environment?.name]),
      [
        ['build', [], false, undefined],
        ['deploy', ['build'], true, 'production'],
      ],
    );
    assert.deepEqual(jobNamed(pipeline, 'deploy').runner?.labels, ['zone=prod']);
    assert.deepEqual(
      pipeline.triggers.map((trigger) => [trigger.name, trigger.preview ?? false]),
      [
        ['push', false],
        ['pull_request', true],
        ['promote', false],
      ],
    );
  });

  it('reads secrets of variables, settings and scripts', () => {
    const build = jobNamed(pipeline, 'build');
    assert.deepEqual(secretsOf(build), ['npm_token', 'API_TOKEN', 'docker_password', 'SCAN_TOKEN']);
    assert.deepEqual([build.steps[0]!.secrets[0]!.variable, build.steps[0]!.secrets[0]!.id], ['NPM_TOKEN', 'ref:drone::npm_token']);
    assert.deepEqual(
      build.secrets.map((use) => use.name),
      ['registry_json'],
    );
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'deploy')), ['secret/data/prod/deploy_token']);
  });

  it('tells plugins from images', () => {
    assert.deepEqual(
      jobNamed(pipeline, 'build').steps.map(({ title, uses }) => [title, uses?.kind, uses?.name, uses?.version, uses?.pinned]),
      [
        ['publish', 'image', 'node', '22', false],
        ['image', 'plugin', 'plugins/docker', undefined, false],
        ['pinned', 'image', 'acme/tool', digest, true],
        ['db', 'image', 'postgres', '16', false],
      ],
    );
  });

  it('reads Woodpecker', () => {
    const woodpecker = pipelineOf(
      reader,
      '.woodpecker/deploy.yaml',
      `when:
  - event: pull_request
labels: { zone: shop }
steps:
  preview:
    image: acme/preview
    secrets:
      - preview_token
      - source: kube
        target: kube_config
    commands: [ "deploy $PREVIEW_TOKEN" ]
`,
    );
    assert.equal(woodpecker.system, 'woodpecker');
    const [job] = woodpecker.jobs;
    assert.equal(job!.preview, true);
    assert.deepEqual(
      job!.steps[0]!.secrets.map((use) => [use.name, use.variable]),
      [
        ['preview_token', 'PREVIEW_TOKEN'],
        ['kube', 'KUBE_CONFIG'],
      ],
    );
  });

  it('survives anything broken', () => {
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
  });
});
