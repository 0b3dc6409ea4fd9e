import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contextOf, factsOf, jobNamed, secretsOf } from './_ci.test.ts';
import reader from './argo-workflows.ts';

const path = 'workflows/release.yaml';
const text = `
apiVersion: argoproj.io/v1alpha1
kind: WorkflowTemplate
metadata: { name: release, namespace: ci }
spec:
  entrypoint: main
  serviceAccountName: releaser
  volumes:
    - name: key
      secret: { secretName: signing-key }
  templates:
    - name: main
      steps:
        - - { name: build, template: build }
        - - { name: wait, template: approve }
        - - { name: ship, template: ship }
          - { name: shared, templateRef: { name: notify, template: slack } }
    - name: build
      container:
        image: node:22
        command: [sh, -c]
        args: ["npm publish --token $NPM_TOKEN"]
        env:
          - name: NPM_TOKEN
            valueFrom: { secretKeyRef: { name: npm, key: token } }
    - name: approve
      suspend: {}
    - name: ship
      script:
        image: acme/ship:1
        command: [bash]
        source: |
          echo $NPM_TOKEN
          kubectl apply -f prod/
        env:
          - name: DB_PASSWORD
            valueFrom: { secretKeyRef: { name: db, key: password } }
---
apiVersion: argoproj.io/v1alpha1
kind: CronWorkflow
metadata: { name: nightly }
spec:
  schedule: "0 0 * * *"
  workflowSpec:
    templates:
      - name: dag
        dag:
          tasks:
            - { name: a, template: x }
            - { name: b, template: y, depends: "a && c.Succeeded" }
            - { name: c, template: z, dependencies: [a] }
      - { name: x, container: { image: busybox } }
      - { name: y, container: { image: busybox }, serviceAccountName: other }
      - { name: z, container: { image: busybox } }
`;

describe('reader: Argo Workflows', () => {
  const facts = factsOf(reader, path, text)!;
  const pipeline = facts.pipeline!;

  it('reads templates, approvals and order', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => [job.id, job.gated ?? false, job.needs]),
      [
        ['shared', false, []],
        ['build', false, []],
        ['approve', true, ['build']],
        ['ship', false, ['approve']],
        ['x', false, []],
        ['y', false, ['x', 'z']],
        ['z', false, ['x']],
      ],
    );
    assert.equal(jobNamed(pipeline, 'shared').calls?.name, 'notify');
  });

  it('reads images, secrets and accounts', () => {
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'build')), ['npm/token']);
    const ship = jobNamed(pipeline, 'ship');
    assert.deepEqual(secretsOf(ship), ['db/password']);
    assert.deepEqual([ship.steps[0]!.uses?.name, ship.steps[0]!.uses?.version], ['acme/ship', '1']);
    assert.ok(ship.steps[0]!.deploys);
    assert.deepEqual(
      ship.secrets.map((use) => use.name),
      ['signing-key'],
    );
    assert.deepEqual(
      facts.identities!.map((one) => one.id),
      ['k8s-sa:ci/releaser', 'k8s-sa:*/other'],
    );
  });

  it('leaves Argo CD alone and survives anything broken', () => {
    const application =
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: x }\nspec: { templates: [ { name: a } ] }\n';
    assert.equal(reader.read(contextOf(path, application)), undefined);
    for (let end = 0; end < text.length; end += 11) reader.read(contextOf(path, text.slice(0, end), 'kubernetes'));
    assert.equal(reader.read(contextOf(path, '', 'kubernetes')), undefined);
  });
});
