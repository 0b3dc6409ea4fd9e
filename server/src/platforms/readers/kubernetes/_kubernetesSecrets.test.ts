import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './kubernetes.ts';

const object = (apiVersion: string, kind: string, rest: string): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: own\n  namespace: shop\n${rest}`;
const mentions = (apiVersion: string, kind: string, rest: string): readonly string[] =>
  readWith(reader, 'x.yaml', object(apiVersion, kind, rest)).mentions;

describe('reader kubernetes: secrets', () => {
  it('knows who makes a Secret', () => {
    assert.deepEqual(mentions('v1', 'Secret', 'stringData: {}\n'), ['declares k8s-secret:shop/own']);
    assert.deepEqual(mentions('bitnami.com/v1alpha1', 'SealedSecret', 'spec: {}\n'), ['declares k8s-secret:shop/own']);
    assert.deepEqual(mentions('bitnami.com/v1alpha1', 'SealedSecret', 'spec:\n  template:\n    metadata:\n      name: made\n'), [
      'declares k8s-secret:shop/made',
    ]);
    assert.deepEqual(mentions('secrets.hashicorp.com/v1beta1', 'VaultStaticSecret', 'spec:\n  destination:\n    name: made\n'), [
      'declares k8s-secret:shop/made',
    ]);
    assert.deepEqual(mentions('cert-manager.io/v1', 'Certificate', 'spec:\n  secretName: made\n'), ['declares k8s-secret:shop/made']);
    assert.deepEqual(
      mentions(
        'secrets-store.csi.x-k8s.io/v1',
        'SecretProviderClass',
        'spec:\n  secretObjects:\n    - secretName: made\n      type: Opaque\n',
      ),
      ['declares k8s-secret:shop/made'],
    );
  });

  it('reads an ExternalSecret with its store', () => {
    const rest =
      'spec:\n  secretStoreRef:\n    name: vault\n    kind: ClusterSecretStore\n  target:\n    name: made\n  data:\n    - secretKey: x\n      remoteRef:\n        key: a/b\n';
    const read = readWith(reader, 'x.yaml', object('external-secrets.io/v1beta1', 'ExternalSecret', rest));
    assert.deepEqual(read.mentions, ['declares k8s-secret:shop/made', 'uses k8s-secret-store:ClusterSecretStore/vault']);
    assert.deepEqual(
      read.infrastructure.missing.map((one) => [one.what, one.name, one.wanted, read.at(one.range)]),
      [['ClusterSecretStore', 'vault', 'k8s-secret-store:ClusterSecretStore/vault', 'vault']],
    );
    assert.deepEqual(mentions('external-secrets.io/v1beta1', 'SecretStore', 'spec: {}\n'), ['declares k8s-secret-store:SecretStore/own']);
  });

  it('knows who reads a Secret', () => {
    assert.deepEqual(mentions('networking.k8s.io/v1', 'Ingress', 'spec:\n  tls:\n    - secretName: web-tls\n'), [
      'uses k8s-secret:shop/web-tls',
    ]);
    assert.deepEqual(
      mentions(
        'gateway.networking.k8s.io/v1',
        'Gateway',
        'spec:\n  listeners:\n    - tls:\n        certificateRefs:\n          - name: web-tls\n',
      ),
      ['uses k8s-secret:shop/web-tls'],
    );
    assert.deepEqual(
      mentions(
        'helm.toolkit.fluxcd.io/v2',
        'HelmRelease',
        'spec:\n  valuesFrom:\n    - kind: Secret\n      name: values\n    - kind: ConfigMap\n      name: no\n',
      ),
      ['uses k8s-secret:shop/values'],
    );
    assert.deepEqual(mentions('source.toolkit.fluxcd.io/v1', 'GitRepository', 'spec:\n  secretRef:\n    name: git\n'), [
      'uses k8s-secret:shop/git',
    ]);
    assert.deepEqual(mentions('v1', 'ServiceAccount', 'imagePullSecrets:\n  - name: registry\n'), [
      'declares k8s-sa:shop/own',
      'uses k8s-secret:shop/registry',
    ]);
  });

  it('says that the token of an account has no expiry', () => {
    const read = readWith(
      reader,
      'x.yaml',
      'apiVersion: v1\nkind: Secret\nmetadata:\n  name: token\n  annotations:\n    kubernetes.io/service-account.name: ci\ntype: kubernetes.io/service-account-token\n',
    );
    assert.deepEqual(read.mentions, ['declares k8s-secret:*/token', 'uses k8s-sa:*/ci']);
    assert.match(read.identities[0]!.longLived ?? '', /no expiry/);
  });

  it('leaves open who reads a Secret that a label finds', () => {
    assert.deepEqual(mentions('v1', 'Secret', '  labels:\n    argocd.argoproj.io/secret-type: repository\n'), [
      'names k8s-secret:shop/own',
    ]);
    assert.deepEqual(mentions('v1', 'Secret', '  labels:\n    app.kubernetes.io/name: x\n'), ['declares k8s-secret:shop/own']);
    assert.deepEqual(mentions('v1', 'Secret', 'type: bootstrap.kubernetes.io/token\n'), ['names k8s-secret:shop/own']);
  });
});
