import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultParseLimits } from '../syntax/format.ts';
import { formatFor } from '../syntax/formatRegistry.ts';
import { platformOf } from '../syntax/platformRegistry.ts';
import { claimAt, classify } from './classify.ts';
import { emptyEnvironmentMap } from './environmentMap.ts';

/** Environment at `needle` in a text, or undefined. */
function environmentAt(path: string, text: string, needle = 'HERE'): string | undefined {
  const format = formatFor(path);
  const parsed = format.parse(text, defaultParseLimits);
  const document = {
    file: { uri: `file:///${path}`, path, version: 1, text },
    format: format.id,
    platform: platformOf(path, format.id, parsed),
    ...parsed,
  };
  assert.ok(text.includes(needle), `${needle} stands in the text`);
  const problems: string[] = [];
  const claims = classify({ path, document, map: emptyEnvironmentMap }, (id, error) => problems.push(`${id}: ${String(error)}`));
  assert.deepEqual(problems, []);
  const claim = claimAt(claims, text.indexOf(needle));
  return claim && claim.tier !== 'unknown' && claim.confidence >= 0.4 ? claim.environment : undefined;
}

type Case = readonly [name: string, path: string, text: string, environment: string | undefined];

const tables: Readonly<Record<string, readonly Case[]>> = {
  'custom resource definitions': [
    ['a group whose domain ends in .dev', 'deploy/config.concierge.pinniped.dev_issuers.yaml', 'a: HERE', undefined],
    ['a file of an environment', 'deploy/config.dev.yaml', 'a: HERE', 'development'],
    ['a file of an environment with a region', 'deploy/config.dev_eu.yaml', 'a: HERE', 'development'],
  ],
  Bicep: [
    ['the name of a parameter file', 'infra/main.prod.bicepparam', "using './main.bicep'\nparam a = 'HERE'", 'production'],
    ['a parameter file named after the environment', 'infra/staging.bicepparam', "using './main.bicep'\nparam a = 'HERE'", 'staging'],
    ['a parameter file without', 'infra/main.bicepparam', "using './main.bicep'\nparam a = 'HERE'", undefined],
    ['a parameter', 'infra/main.bicepparam', "using './main.bicep'\nparam environmentName = 'prod'\nparam a = 'HERE'", 'production'],
    ['a variable', 'infra/main.bicep', "var env = 'dev'\nvar a = 'HERE'", 'development'],
    ['a default among several', 'infra/main.bicep', "@allowed(['dev', 'prod'])\nparam env string = 'dev'\nvar a = 'HERE'", undefined],
    ['a default', 'infra/main.bicep', "param env string = 'dev'\nvar a = 'HERE'", undefined],
    [
      'the parameter of a module',
      'infra/main.bicep',
      "module a './a.bicep' = { params: { env: 'dev' } }\nmodule b './b.bicep' = {\n  params: {\n    environment: 'prod'\n    c: 'HERE'\n  }\n}",
      'production',
    ],
    [
      'another module',
      'infra/main.bicep',
      "module a './a.bicep' = { params: { env: 'dev' } }\nmodule b './b.bicep' = {\n  params: {\n    c: 'HERE'\n  }\n}",
      undefined,
    ],
    ['another name', 'infra/main.bicep', "var environmentId = 'prod'\nvar a = 'HERE'", undefined],
  ],
  'GitLab CI': [
    ['environment as text', '.gitlab-ci.yml', 'ship:\n  environment: production\n  variables: { X: HERE }', 'production'],
    ['environment by name', '.gitlab-ci.yml', 'ship:\n  environment:\n    name: staging/eu\n  variables: { X: HERE }', 'staging'],
    ['a review app', '.gitlab-ci.yml', 'ship:\n  environment:\n    name: review/$CI_COMMIT_REF_SLUG\n  variables: { X: HERE }', 'preview'],
    [
      'the tier',
      '.gitlab-ci.yml',
      'ship:\n  environment:\n    name: gstg\n    deployment_tier: staging\n  variables: { X: HERE }',
      'staging',
    ],
    ['another job', '.gitlab-ci.yml', 'ship:\n  environment: production\nbuild:\n  variables: { X: HERE }', undefined],
    ['a variable', '.gitlab-ci.yml', 'ship:\n  environment: $STAGING_OR_PROD\n  variables: { X: HERE }', undefined],
    ['a stage called test', '.gitlab-ci.yml', 'unit:\n  stage: test\n  variables: { X: HERE }', undefined],
    [
      'the tier `other`',
      '.gitlab-ci.yml',
      'ship:\n  environment:\n    name: x\n    deployment_tier: other\n  variables: { X: HERE }',
      undefined,
    ],
    ['a url that names one', '.gitlab-ci.yml', 'ship:\n  environment:\n    url: https://prod.x.test\n  variables: { X: HERE }', undefined],
  ],
  'Azure Pipelines': [
    [
      'a deployment job',
      'azure-pipelines.yml',
      'jobs:\n- deployment: d\n  environment: prod.orders\n  variables: { X: HERE }',
      'production',
    ],
    ['its name', 'azure-pipelines.yml', 'jobs:\n- deployment: d\n  environment:\n    name: staging\n  variables: { X: HERE }', 'staging'],
    ['a stage that deploys', 'azure-pipelines.yml', 'stages:\n- stage: DeployProd\n  variables: { X: HERE }', 'production'],
    ['a stage named so', 'azure-pipelines.yml', 'stages:\n- stage: Staging\n  variables: { X: HERE }', 'staging'],
    ['a stage of tests', 'azure-pipelines.yml', 'stages:\n- stage: Test\n  variables: { X: HERE }', undefined],
    [
      'an expression',
      'azure-pipelines.yml',
      'jobs:\n- deployment: d\n  environment: ${{ parameters.prod }}\n  variables: { X: HERE }',
      undefined,
    ],
    ['another job', 'azure-pipelines.yml', 'jobs:\n- deployment: d\n  environment: prod\n- job: b\n  variables: { X: HERE }', undefined],
    ['a stage that only holds the word', 'azure-pipelines.yml', 'stages:\n- stage: BuildProdImage\n  variables: { X: HERE }', undefined],
  ],
  Bitbucket: [
    [
      'a step',
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - step:\n        deployment: production\n        script: [HERE]',
      'production',
    ],
    [
      'a stage',
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - stage:\n        deployment: staging\n        steps:\n          - step: { script: [HERE] }',
      'staging',
    ],
    [
      'another step',
      'bitbucket-pipelines.yml',
      'pipelines:\n  default:\n    - step: { deployment: production }\n    - step: { script: [HERE] }',
      undefined,
    ],
    [
      'another file',
      'pipelines.yml',
      'pipelines:\n  default:\n    - step:\n        deployment: production\n        script: [HERE]',
      undefined,
    ],
  ],
  'AWS profiles': [
    ['a credentials section', '.aws/credentials', '[acme-prod]\nx = HERE', 'production'],
    ['a config profile', '.aws/config', '[profile acme-staging]\nx = HERE', 'staging'],
    ['a bare name', '.aws/config', '[profile prod]\nx = HERE', 'production'],
    ['the default profile', '.aws/credentials', '[default]\nx = HERE', undefined],
    ['a look-alike', '.aws/credentials', '[products]\nx = HERE', undefined],
    ['another INI file', 'setup/config.ini', '[acme-prod]\nx = HERE', undefined],
  ],
  Serverless: [
    ['parameters of a stage', 'serverless.yml', 'params:\n  prod:\n    x: HERE', 'production'],
    ['default parameters', 'serverless.yml', 'params:\n  default:\n    x: HERE', undefined],
    ['the default stage alone is too weak', 'serverless.yml', 'provider:\n  stage: dev\n  x: HERE', undefined],
    ['an option', 'serverless.yml', "provider:\n  stage: ${opt:stage, 'dev'}\n  x: HERE", undefined],
    ['parameters of something else', 'openapi.yml', 'params:\n  prod:\n    x: HERE', undefined],
  ],
  wrangler: [
    ['a section', 'wrangler.toml', '[env.staging.vars]\nX = "HERE"', 'staging'],
    ['the top', 'wrangler.toml', '[vars]\nX = "HERE"\n[env.staging.vars]\nY = "x"', undefined],
  ],
  'Ansible inventories': [
    ['a group', 'hosts.ini', '[production]\nweb1\n[production:vars]\nx=HERE', 'production'],
    ['a group of an inventory folder', 'inventory/all.ini', '[staging:vars]\nx=HERE', 'staging'],
    ['a YAML group', 'inventory/all.yml', 'all:\n  children:\n    production:\n      vars:\n        x: HERE', 'production'],
    ['group_vars', 'group_vars/production.yml', 'x: HERE', 'production'],
    ['group_vars in a folder', 'group_vars/staging/vault.yml', 'x: HERE', 'staging'],
    ['inventories', 'inventories/prod/host_vars/web1.yml', 'x: HERE', 'production'],
    ['a group of hosts by role', 'inventory/all.ini', '[webservers:vars]\nx=HERE', undefined],
    ['group_vars of all', 'group_vars/all.yml', 'x: HERE', undefined],
  ],
  'Argo CD and Flux': [
    [
      'the destination',
      'a.yml',
      'apiVersion: argoproj.io/v1alpha1\nmetadata: { namespace: argocd }\nspec:\n  destination:\n    namespace: orders-prod\n  x: HERE',
      'production',
    ],
    [
      'the target namespace',
      'a.yml',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nspec:\n  targetNamespace: staging\n  x: HERE',
      'staging',
    ],
    ['the path', 'a.yml', 'apiVersion: kustomize.toolkit.fluxcd.io/v1\nspec:\n  path: ./apps/staging\n  x: HERE', 'staging'],
    [
      'a generator parameter',
      'a.yml',
      "apiVersion: argoproj.io/v1alpha1\nspec:\n  destination:\n    namespace: '{{prod}}'\n  x: HERE",
      undefined,
    ],
    [
      'another document',
      'a.yml',
      'apiVersion: argoproj.io/v1alpha1\nspec:\n  destination:\n    namespace: orders-prod\n---\napiVersion: v1\nx: HERE',
      undefined,
    ],
    ['another kind of object', 'a.yml', 'apiVersion: v1\nspec:\n  targetNamespace: staging\n  x: HERE', undefined],
  ],
  'Terraform backends': [
    [
      'a key',
      'main.tf',
      'terraform {\n  backend "s3" {\n    key = "prod/terraform.tfstate"\n  }\n}\nlocals {\n  x = "HERE"\n}',
      'production',
    ],
    [
      'a workspace',
      'main.tf',
      'terraform {\n  cloud {\n    workspaces {\n      name = "orders-staging"\n    }\n  }\n}\nlocals {\n  x = "HERE"\n}',
      'staging',
    ],
    [
      'a bucket of all states',
      'main.tf',
      'terraform {\n  backend "s3" {\n    bucket = "prod-states"\n  }\n}\nlocals {\n  x = "HERE"\n}',
      undefined,
    ],
    [
      'the state of another',
      'main.tf',
      'data "terraform_remote_state" "n" {\n  config = {\n    key = "prod/net.tfstate"\n  }\n}\nlocals {\n  x = "HERE"\n}',
      undefined,
    ],
  ],
  'variables that name the environment': [
    ['beside a value', 'fly.auth.toml', 'app = "x"\n[env]\n  ENVIRONMENT = "staging"\n  URL = "HERE"', 'staging'],
    ['in another section', 'fly.auth.toml', 'app = "HERE"\n[env]\n  ENVIRONMENT = "staging"', undefined],
    ['of a container', 'a.yaml', 'spec:\n  env:\n    - { name: DEPLOY_ENV, value: prod }\n    - { name: X, value: HERE }', 'production'],
    ['of tfvars', 'x.tfvars', 'environment = "uat"\nurl = "HERE"', 'uat'],
    ['of a module', 'main.tf', 'module "a" {\n  env = "prod"\n  x = "HERE"\n}', 'production'],
    ['of another module', 'main.tf', 'module "a" {\n  env = "prod"\n}\nmodule "b" {\n  x = "HERE"\n}', undefined],
    ['of a job', '.github/workflows/a.yml', 'jobs:\n  a:\n    env: { DEPLOY_ENV: staging, X: HERE }', 'staging'],
    ['weaker than the name of the file', '.env.production', 'ENVIRONMENT=staging\nURL=HERE', 'production'],
    ['of a section weaker than the name of the file', 'values-production.yaml', 'env:\n  ENVIRONMENT: staging\n  URL: HERE', 'production'],
    ['a way to build', 'x.yaml', 'NODE_ENV: production\nRAILS_ENV: production\nURL: HERE', undefined],
    ['the choice of production settings', 'x.yaml', 'SPRING_PROFILES_ACTIVE: prod\nURL: HERE', undefined],
    ['the choice of other settings', 'x.yaml', 'SPRING_PROFILES_ACTIVE: dev\nURL: HERE', 'development'],
    ['a tag', 'x.yaml', 'tags:\n  environment: prod\n  url: HERE', undefined],
    ['a label of a test', 'x.yaml', 'external_labels:\n  environment: test\n  url: HERE', undefined],
    ['a step of a pipeline', 'x.yaml', 'job:\n  stage: test\n  url: HERE', undefined],
  ],
  'items of a list': [
    [
      'an element of an ApplicationSet',
      'a.yaml',
      'list:\n  elements:\n    - { cluster: staging, url: HERE }\n    - { cluster: prod, url: x }',
      'staging',
    ],
    [
      'an entry of a matrix',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    strategy:\n      matrix:\n        include:\n          - env: dev\n            x: y\n          - env: prod\n            x: HERE',
      'production',
    ],
    ['one item alone', 'a.yaml', 'elements:\n  - { cluster: staging, url: HERE }\n  - { cluster: other, url: x }', undefined],
    ['steps', 'a.yaml', 'steps:\n  - { name: test, run: HERE }\n  - { name: staging, run: x }', undefined],
  ],
  'single values by environment': [
    ['locals', 'main.tf', 'locals {\n  host = {\n    dev  = "HERE"\n    prod = "x"\n  }\n}', 'development'],
    ['aliases of Firebase', 'firebase.json', '{"projects": {"default": "x", "staging": "HERE", "production": "y"}}', 'staging'],
    ['one alone', 'main.tf', 'locals {\n  host = {\n    dev  = "HERE"\n    other = "x"\n  }\n}', undefined],
  ],
  'Spring profiles': [
    ['a list', 'application.yml', 'spring:\n  config:\n    activate:\n      on-profile: prod, dev\nx: HERE', 'production'],
    ['what is excluded', 'application.yml', 'spring:\n  config:\n    activate:\n      on-profile: "!prod"\nx: HERE', undefined],
  ],
  'Terraform modules': [
    ['a module of staging', 'main.tf', 'module "app_staging" {\n  x = "HERE"\n}', 'staging'],
    ['another module', 'main.tf', 'module "app_staging" {\n  y = "x"\n}\nmodule "app" {\n  x = "HERE"\n}', undefined],
    ['a module that is called so', 'main.tf', 'module "prod" {\n  x = "HERE"\n}', 'production'],
    ['a module for tests', 'main.tf', 'module "test_runner" {\n  x = "HERE"\n}', undefined],
    ['a resource', 'main.tf', 'resource "x" "app_staging" {\n  x = "HERE"\n}', undefined],
  ],
  'GitHub workflows': [
    ['its name', '.github/workflows/a.yml', 'name: Merge to main (Staging)\njobs:\n  a:\n    env: { X: HERE }', 'staging'],
    ['a name that deploys', '.github/workflows/a.yml', 'name: Deploy prod cluster\njobs:\n  a:\n    env: { X: HERE }', 'production'],
    ['a name that builds', '.github/workflows/a.yml', 'name: Build production image\njobs:\n  a:\n    env: { X: HERE }', undefined],
    ['a name of two', '.github/workflows/a.yml', 'name: Promote staging to production\njobs:\n  a:\n    env: { X: HERE }', undefined],
    ['a name of tests', '.github/workflows/a.yml', 'name: Integration test\njobs:\n  a:\n    env: { X: HERE }', undefined],
    [
      'paths that start it',
      '.github/workflows/a.yml',
      "on:\n  push:\n    paths: ['env/staging/**', '.github/workflows/a.yml']\njobs:\n  a:\n    env: { X: HERE }",
      'staging',
    ],
    [
      'paths of two environments',
      '.github/workflows/a.yml',
      "on:\n  push:\n    paths: ['env/staging/**', 'env/production/**']\njobs:\n  a:\n    env: { X: HERE }",
      undefined,
    ],
  ],
  'GitHub Actions': [
    ['a name', '.github/workflows/a.yml', 'jobs:\n  a:\n    environment: production\n    env: { X: HERE }', 'production'],
    [
      'a preview by number',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    environment: preview-${{ github.event.number }}\n    env: { X: HERE }',
      'preview',
    ],
    [
      'a pull request by number',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    environment: pr-${{ github.event.number }}\n    env: { X: HERE }',
      'preview',
    ],
    [
      'what is handed to a workflow',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    with: { environment: production, x: HERE }',
      'production',
    ],
    ['a name of its own', '.github/workflows/a.yml', 'jobs:\n  a:\n    environment: val\n    env: { X: HERE }', 'validation'],
    ['a matrix value', '.github/workflows/a.yml', 'jobs:\n  a:\n    environment: ${{ matrix.env }}\n    env: { X: HERE }', undefined],
    [
      'a matrix key that is a word',
      '.github/workflows/a.yml',
      'jobs:\n  a:\n    environment: ${{ matrix.staging }}\n    env: { X: HERE }',
      undefined,
    ],
    [
      'a default',
      '.github/workflows/a.yml',
      "jobs:\n  a:\n    environment: ${{ inputs.target || 'dev' }}\n    env: { X: HERE }",
      undefined,
    ],
  ],
};

describe('environment signals', () => {
  for (const [carrier, cases] of Object.entries(tables))
    describe(carrier, () => {
      for (const [name, path, text, wanted] of cases)
        it(`${name} → ${wanted ?? 'nothing'}`, () => assert.equal(environmentAt(path, text), wanted));
    });
});
