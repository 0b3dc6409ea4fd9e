import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './kubernetes.ts';

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
  namespace: shop
spec:
  template:
    spec:
      serviceAccount: orders
      serviceAccountName: orders
      imagePullSecrets:
        - name: registry
      containers:
        - name: app
          image: registry.example.com:5000/shop/orders:1.2@sha256:abc
          envFrom:
            - secretRef:
                name: all
          env:
            - name: PASSWORD
              valueFrom:
                secretKeyRef:
                  name: database
                  key: password
            - name: POSTGRES_HOST_AUTH_METHOD
              value: trust
      volumes:
        - name: tls
          secret:
            secretName: tls
        - name: both
          projected:
            sources:
              - secret:
                  name: projected
`;

describe('reader kubernetes', () => {
  it('reads a workload with its account and its secrets', () => {
    const read = readWith(reader, 'deploy.yaml', deployment);
    const workload = read.infrastructure.workloads[0]!;
    assert.equal(workload.id, 'kubernetes:Deployment/orders');
    assert.equal(workload.namespace, 'shop');
    assert.deepEqual(workload.images, ['registry.example.com:5000/shop/orders']);
    assert.equal(read.at(workload.head), 'orders');
    assert.equal(workload.range.end, deployment.trimEnd().length);
    assert.deepEqual([...read.mentions].sort(), [
      'uses k8s-sa:shop/orders',
      'uses k8s-secret:shop/all',
      'uses k8s-secret:shop/database',
      'uses k8s-secret:shop/projected',
      'uses k8s-secret:shop/registry',
      'uses k8s-secret:shop/tls',
    ]);
    assert.deepEqual(
      read.infrastructure.weaknesses.map((one) => [one.kind, one.setting, read.at(one.range)]),
      [['no-password', 'POSTGRES_HOST_AUTH_METHOD: trust', 'trust']],
    );
  });

  const kinds: readonly (readonly [apiVersion: string, kind: string, indent: string])[] = [
    ['v1', 'Pod', 'spec:\n  '],
    ['apps/v1', 'StatefulSet', 'spec:\n  template:\n    spec:\n      '],
    ['apps/v1', 'DaemonSet', 'spec:\n  template:\n    spec:\n      '],
    ['apps/v1', 'ReplicaSet', 'spec:\n  template:\n    spec:\n      '],
    ['batch/v1', 'Job', 'spec:\n  template:\n    spec:\n      '],
    ['batch/v1', 'CronJob', 'spec:\n  jobTemplate:\n    spec:\n      template:\n        spec:\n          '],
    ['argoproj.io/v1alpha1', 'Rollout', 'spec:\n  template:\n    spec:\n      '],
    ['serving.knative.dev/v1', 'Service', 'spec:\n  template:\n    spec:\n      '],
  ];
  for (const [apiVersion, kind, way] of kinds)
    it(`knows ${kind} of ${apiVersion}`, () => {
      const read = readWith(
        reader,
        'x.yaml',
        `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: web\n${way}serviceAccountName: web\n`,
      );
      assert.deepEqual(
        read.infrastructure.workloads.map((one) => one.id),
        [`kubernetes:${kind}/web`],
      );
      assert.deepEqual(read.mentions, ['uses k8s-sa:*/web']);
    });

  it('takes no Service of the core group for a workload', () => {
    const read = readWith(reader, 'x.yaml', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n  ports: []\n');
    assert.deepEqual(read.infrastructure.workloads, []);
  });

  it('reads each document of a text and each item of a list', () => {
    const read = readWith(
      reader,
      'x.yaml',
      `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: one\n---\napiVersion: v1\nkind: List\nitems:\n  - apiVersion: v1\n    kind: ServiceAccount\n    metadata:\n      name: two\n      namespace: shop\n  - apiVersion: v1\n    kind: Secret\n    metadata:\n      name: three\n`,
    );
    assert.deepEqual(read.mentions, ['declares k8s-sa:*/one', 'declares k8s-sa:shop/two', 'declares k8s-secret:*/three']);
    assert.ok(read.identities.every((mention) => mention.local));
  });

  it('reads JSON', () => {
    const read = readWith(reader, 'x.json', '{"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "one"}}');
    assert.deepEqual(read.mentions, ['declares k8s-sa:*/one']);
  });

  it('gives no id to what a template makes', () => {
    const read = readWith(
      reader,
      'chart/templates/all.yaml',
      `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: {{ include "x.fullname" . }}\nspec:\n  template:\n    spec:\n      serviceAccountName: {{ include "x.account" . }}\n      {{- with .Values.imagePullSecrets }}\n      imagePullSecrets:\n        {{- toYaml . | nindent 8 }}\n      {{- end }}\n      containers:\n        - name: app\n          env:\n            - name: ALLOW_EMPTY_PASSWORD\n              value: "yes"\n          envFrom:\n            - secretRef:\n                name: {{ .Values.secret }}\n---\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: {{ .Release.Name }}-x\n`,
    );
    assert.deepEqual(read.mentions, []);
    assert.deepEqual(read.infrastructure.workloads, []);
    assert.deepEqual(read.infrastructure.weaknesses, [], 'a branch of a template is no fact');
  });

  it('says nothing of a pod without an account', () => {
    const read = readWith(reader, 'x.yaml', 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers: []\n');
    assert.deepEqual(read.mentions, []);
  });

  it('reads the identity of a cloud that an account stands for', () => {
    const read = readWith(
      reader,
      'x.yaml',
      `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: orders\n  namespace: shop-dev\n  annotations:\n    eks.amazonaws.com/role-arn: arn:aws:iam::444455556666:role/prod-orders\n    iam.gke.io/gcp-service-account: orders@acme-staging.iam.gserviceaccount.com\n`,
    );
    assert.deepEqual(read.mentions, ['declares k8s-sa:shop-dev/orders'], 'the cloud names are mentions of their own');
    assert.deepEqual(
      read.infrastructure.grants.map((grant) => [
        grant.subjectId,
        grant.rights,
        grant.excess,
        grant.holder?.environment,
        grant.reaches?.environment,
      ]),
      [
        ['k8s-sa:shop-dev/orders', 'the IAM role `prod-orders`', undefined, 'development', 'production'],
        [
          'k8s-sa:shop-dev/orders',
          'the Google service account `orders@acme-staging.iam.gserviceaccount.com`',
          undefined,
          'development',
          'staging',
        ],
      ],
    );
  });

  it('reads the generators of a kustomization', () => {
    const read = readWith(
      reader,
      'overlays/x/kustomization.yaml',
      'namespace: shop\nsecretGenerator:\n  - name: database\n    envs: [.env]\n  - name: other\n    namespace: else\n',
    );
    assert.deepEqual(read.mentions, ['declares k8s-secret:shop/database', 'declares k8s-secret:else/other']);
  });

  it('is fed anything', () => {
    checkTyping(reader, 'deploy.yaml', deployment);
  });
});
