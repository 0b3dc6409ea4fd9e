import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, contextOf, factsOf, jobNamed, secretsOf } from './_ci.test.ts';
import reader from './tekton.ts';

const path = 'tekton/pipeline.yaml';
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const text = `
apiVersion: tekton.dev/v1
kind: Task
metadata: { name: publish }
spec:
  stepTemplate:
    env:
      - name: SHARED_TOKEN
        valueFrom: { secretKeyRef: { name: shared, key: token } }
  steps:
    - name: npm
      image: node:22
      env:
        - name: NPM_TOKEN
          valueFrom:
            secretKeyRef:
              name: npm
              key: publish-token
      envFrom:
        - secretRef: { name: registry }
      script: |
        #!/bin/sh
        echo $NPM_TOKEN $OTHER_TOKEN
    - image: acme/tool@${digest}
      script: |
        #!/usr/bin/env python3
        print("$PY_TOKEN")
  volumes:
    - name: key
      secret: { secretName: signing-key }
---
apiVersion: tekton.dev/v1
kind: Pipeline
metadata: { name: release }
spec:
  tasks:
    - name: build
      taskRef: { name: publish }
    - name: scan
      runAfter: [build]
      taskRef:
        resolver: git
        params:
          - { name: url, value: https://github.com/acme/tasks.git }
          - { name: revision, value: main }
    - name: pinned
      taskRef:
        resolver: git
        params:
          - { name: url, value: https://github.com/acme/tasks.git }
          - { name: revision, value: ${commit} }
    - name: inline
      taskSpec:
        steps:
          - name: deploy
            image: bitnami/kubectl
            command: [sh, -c]
            args: ["kubectl apply -f prod.yaml --token $DEPLOY_TOKEN"]
---
apiVersion: tekton.dev/v1
kind: PipelineRun
metadata: { name: release-1, namespace: ci }
spec:
  taskRunTemplate: { serviceAccountName: deployer }
`;

describe('reader: Tekton', () => {
  const facts = factsOf(reader, path, text)!;
  const pipeline = facts.pipeline!;

  it('reads tasks, inline ones and those from elsewhere', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.calls?.name, job.calls?.pinned, job.calls?.local, job.needs]),
      [
        ['publish', undefined, undefined, undefined, []],
        ['inline', undefined, undefined, undefined, []],
        ['build', 'publish', false, true, []],
        ['scan', 'https://github.com/acme/tasks', false, false, ['build']],
        ['pinned', 'https://github.com/acme/tasks', true, false, []],
      ],
    );
  });

  it('reads secrets of variables, volumes and scripts', () => {
    const publish = jobNamed(pipeline, 'publish');
    assert.deepEqual(
      publish.secrets.map((use) => [use.store, use.name, use.id]),
      [
        ['shared', 'token', 'ref:kubernetes::shared#token'],
        ['signing-key', 'signing-key', 'ref:kubernetes::signing-key'],
      ],
    );
    assert.deepEqual(secretsOf(publish), ['npm/publish-token', 'registry/*', 'OTHER_TOKEN']);
    assert.deepEqual(
      publish.steps[0]!.prints.map((print) => print.name),
      ['publish-token'],
    );
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'inline')), ['DEPLOY_TOKEN']);
    assert.ok(jobNamed(pipeline, 'inline').steps[0]!.deploys);
    // The same id as the reference that stands there.
    const reference = contextOf(path, text).references.find((one) => one.locator.path === 'npm');
    assert.equal(reference?.locator.field, 'publish-token');
  });

  it('reads images and the account of runs', () => {
    assert.deepEqual(
      jobNamed(pipeline, 'publish').steps.map(({ uses }) => [uses?.name, uses?.version, uses?.pinned]),
      [
        ['node', '22', false],
        ['acme/tool', digest, true],
      ],
    );
    assert.deepEqual(
      facts.identities!.map((one) => [one.id, one.role]),
      [['k8s-sa:ci/deployer', 'uses']],
    );
  });

  it('leaves other objects alone and survives anything broken', () => {
    const deployment = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: x }\n';
    assert.equal(reader.read(contextOf(path, deployment)), undefined);
    for (let end = 0; end < text.length; end += 11) reader.read(contextOf(path, text.slice(0, end), 'kubernetes'));
    assert.equal(reader.read(contextOf(path, '', 'kubernetes')), undefined);
    assert.throws(() => checkTolerance(reader, path, 'a: b'), /is read by/);
  });
});
