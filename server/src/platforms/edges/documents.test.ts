import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { edgesIn, edgesOf } from '../../../../test/support/edges.ts';

describe('edges of documents', () => {
  it('of GitHub workflows', () => {
    const workflow = `
on: push
defaults: { run: { working-directory: env/prod } }
jobs:
  call:
    uses: ./.github/workflows/deploy-prod.yml
  a:
    steps:
      - uses: cds-snc/terraform-plan@v1
        with:
          directory: env/staging/dns
          environment: qa
          project_id: acme-prod
      - uses: actions/upload-artifact@v4
        with: { path: dist/staging/x }
`;
    assert.deepEqual(edgesOf('.github/workflows/a.yml', workflow), [
      'folder: env/prod → production',
      'workflow: ./.github/workflows/deploy-prod.yml → production',
      'folder: env/staging/dns → staging',
      'environment: qa → qa',
      'project: acme-prod → production',
    ]);
  });

  it('of other pipelines', () => {
    assert.deepEqual(edgesOf('.gitlab-ci.yml', 'deploy:\n  extends: .deploy-prod\n  script: [ls]\n'), [
      'job template: .deploy-prod → production',
    ]);
    assert.deepEqual(edgesOf('azure-pipelines.yml', 'variables:\n  - group: shop-prod\njobs:\n  - template: deploy-staging.yml\n'), [
      'variable group: shop-prod → production',
      'template: deploy-staging.yml → staging',
    ]);
    assert.deepEqual(
      edgesOf(
        '.circleci/config.yml',
        'version: 2.1\njobs: {}\nworkflows:\n  w:\n    jobs:\n      - deploy:\n          context: [shop-prod, shared]\n',
      ),
      ['CircleCI context: shop-prod → production'],
    );
  });

  it('of Kustomize, Flux and Argo CD', () => {
    assert.deepEqual(
      edgesOf(
        'overlays/staging/kustomization.yaml',
        'resources:\n  - ../../base\n  - ../production/ingress.yaml\nconfigMapGenerator:\n  - name: app\n    envs: [.env.prod]\nsecretGenerator:\n  - name: s\n    files: [key=keys/prod.pem]\n',
      ).filter((edge) => edge.includes('production')),
      ['manifest: ../production/ingress.yaml → production', 'env file: .env.prod → production'],
    );
    const flux =
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec:\n  postBuild:\n    substituteFrom:\n      - kind: ConfigMap\n        name: vars-prod\n';
    assert.deepEqual(edgesOf('a.yaml', flux), ['set of variables: vars-prod → production']);
    const argo =
      'apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    path: charts/shop\n    helm:\n      valueFiles: [values.yaml, values-prod.yaml]\n';
    assert.deepEqual(
      edgesIn('apps/a.yaml', argo).map((edge) => edge.paths),
      [['charts/shop/values.yaml'], ['charts/shop/values-prod.yaml']],
    );
  });

  it('of Compose and manifests', () => {
    assert.deepEqual(edgesOf('docker-compose.staging.yml', 'services:\n  web:\n    image: x\n    env_file: [.env, .env.production]\n'), [
      'env file: .env.production → production',
    ]);
    assert.deepEqual(
      edgesOf(
        'k8s/a.yaml',
        'apiVersion: v1\nkind: Service\nmetadata: { name: a }\nspec:\n  type: ExternalName\n  externalName: orders.shop-prod.svc.cluster.local\n',
      ),
      ['namespace: shop-prod (orders.shop-prod.svc.cluster.local) → production'],
    );
  });

  it('of Terraform and Terragrunt', () => {
    assert.deepEqual(
      edgesOf(
        'env/staging/main.tf',
        'data "terraform_remote_state" "n" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key = "prod/n.tfstate"\n  }\n}\n',
      ),
      ['Terraform state: prod/n.tfstate → production'],
    );
    assert.deepEqual(
      edgesOf(
        'env/staging/a/terragrunt.hcl',
        'dependency "vpc" {\n  config_path = "../../prod/vpc"\n}\nlocals {\n  e = read_terragrunt_config("../../prod/env.hcl")\n}\n',
      ),
      ['dependency: ../../prod/vpc → production', 'configuration: ../../prod/env.hcl → production'],
    );
  });

  it('of keys that encrypt', () => {
    assert.deepEqual(
      edgesIn(
        '.sops.yaml',
        'creation_rules:\n  - path_regex: secrets/staging/.*\n    kms: arn:aws:kms:eu-west-1:111122223333:alias/sops-prod\n',
      ).map(({ says, chooser }) => [says?.environment, chooser?.environment]),
      [['production', 'staging']],
    );
    assert.deepEqual(
      edgesIn('.gitattributes', 'secrets/prod/** filter=git-crypt-staging diff=git-crypt-staging\n').map(({ says, chooser }) => [
        says?.environment,
        chooser?.environment,
      ]),
      [['staging', 'production']],
    );
    assert.deepEqual(edgesOf('group_vars/staging/vault.yml', '$ANSIBLE_VAULT;1.2;AES256;prod\n3638\n'), ['vault id: prod → production']);
  });

  it('of program text', () => {
    assert.deepEqual(
      edgesIn('config.py', 'class ProductionConfig(Config):\n  pass\n\nclass StagingConfig(ProductionConfig):\n  pass\n').map(
        ({ shown, says, chooser, persona }) => [shown, says?.environment, chooser?.environment, persona],
      ),
      [['ProductionConfig', 'production', 'staging', 'pedantic']],
    );
    assert.deepEqual(edgesOf('src/environments/environment.staging.ts', "import { environment as prod } from './environment.prod';\n"), [
      'program text: ./environment.prod.ts (./environment.prod) → production',
    ]);
    assert.deepEqual(edgesOf('settings/staging.py', 'from .production import *\n'), ['module: production → production']);
    assert.deepEqual(edgesOf('webpack.staging.js', "const prod = require('./webpack.prod');\n"), []);
  });
});
