import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { edgesOf, edgesOfShell } from '../../../../test/support/edges.ts';

describe('edges of Helm', () => {
  it('are values files, contexts and namespaces', () => {
    assert.deepEqual(
      edgesOfShell(
        'helm upgrade --install shop ./shop -n shop-staging -f shop/values.yaml --values=shop/values-prod.yaml \\\n  --kube-context acme-qa',
      ),
      ['namespace: shop-staging → staging', 'values file: shop/values-prod.yaml → production', 'kube context: acme-qa → qa'],
    );
    assert.deepEqual(edgesOfShell('helm lint ./shop -f values-prod.yaml', 'helm template shop -f values-prod.yaml'), []);
  });

  it('are environments and files of Helmfile', () => {
    assert.deepEqual(edgesOfShell('helmfile -e staging apply', 'helmfile --environment prod -f helmfile.qa.yaml diff'), [
      'Helmfile environment: staging → staging',
      'Helmfile environment: prod → production',
      'helmfile: helmfile.qa.yaml → qa',
    ]);
    assert.deepEqual(
      edgesOf('helmfile.yaml', 'environments:\n  staging:\n    secrets:\n      - secrets/production.yaml\n    kubeContext: acme-prod\n'),
      ['secrets file: secrets/production.yaml → production', 'kube context: acme-prod → production'],
    );
  });

  it('say nothing where the environment is put in', () => {
    assert.deepEqual(
      edgesOfShell('helm upgrade shop ./shop -f "values-$ENV.yaml" -n "shop-${ENV}"', 'echo helm upgrade -f values-prod.yaml'),
      [],
    );
  });
});
