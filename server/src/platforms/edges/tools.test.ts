import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { edgesOf, edgesOfShell } from '../../../../test/support/edges.ts';

const run = (commands: string, expected: readonly string[]): void => assert.deepEqual(edgesOfShell(commands), expected, commands);

describe('edges of command lines', () => {
  it('of kubectl and its like', () => {
    run('kubectl --context shop-production apply -k overlays/staging', [
      'kube context: shop-production → production',
      'overlay: overlays/staging → staging',
    ]);
    run('kubectl config use-context acme/infra:prod-agent', ['kube context: acme/infra:prod-agent → production']);
    run('kubectx acme-prod && kubens shop-qa', ['kube context: acme-prod → production', 'namespace: shop-qa → qa']);
    run('kustomize build overlays/production | kubectl apply -f -', ['overlay: overlays/production → production']);
    run('kubectl apply -f k8s/staging/app.yaml -n kube-system', ['manifest: k8s/staging/app.yaml → staging']);
    run('kubectl get pods -l app=prod-cache', []);
  });

  it('of Terraform and Terragrunt', () => {
    run('terraform -chdir=envs/prod apply -var-file=../staging.tfvars', [
      'folder: envs/prod → production',
      'variable file: ../staging.tfvars → staging',
    ]);
    run('terraform workspace select test', ['Terraform workspace: test → test']);
    run('TF_WORKSPACE=staging tofu plan', ['Terraform workspace: staging → staging']);
    run('terraform init -backend-config=envs/prod/backend.hcl -backend-config="key=qa/app.tfstate"', [
      'backend configuration: envs/prod/backend.hcl → production',
      'Terraform state: qa/app.tfstate (key=qa/app.tfstate) → qa',
    ]);
    run('terragrunt run-all plan --terragrunt-working-dir env/staging', ['folder: env/staging → staging']);
    run('cd env/production/rds && terragrunt apply', ['folder: env/production/rds → production']);
    run('terraform workspace select "$ENV"', []);
  });

  it('of clouds', () => {
    run('aws --profile acme-prod s3 ls', ['AWS profile: acme-prod → production']);
    run('aws eks update-kubeconfig --name acme-staging-eks', ['cluster: acme-staging-eks → staging']);
    run('aws-vault exec prod -- terraform workspace select staging', [
      'AWS profile: prod → production',
      'Terraform workspace: staging → staging',
    ]);
    run('sam deploy --config-env prod', ['SAM environment: prod → production']);
    run('gcloud config set project acme-prod', ['Google Cloud project: acme-prod → production']);
    run('gcloud container clusters get-credentials shop-staging --project=acme-prod', [
      'cluster: shop-staging → staging',
      'Google Cloud project: acme-prod → production',
    ]);
    run('npx firebase-tools@13 use acme-shop-prod', ['Firebase project: acme-shop-prod → production']);
    run('az account set --subscription "Acme Production"', ['Azure subscription: Acme Production → production']);
    run('az keyvault secret show --vault-name kv-acme-prod --name db', ['key vault: kv-acme-prod → production']);
  });

  it('of hosting platforms', () => {
    run('npx wrangler@4.20.0 deploy --env production', ['Wrangler environment: production → production']);
    run('yarn wrangler deploy -e dev', ['Wrangler environment: dev → development']);
    run('flyctl deploy -a shop-staging -c fly.prod.toml', [
      'Fly app: shop-staging → staging',
      'Fly configuration: fly.prod.toml → production',
    ]);
    run('railway up --environment staging', ['Railway environment: staging → staging']);
    run('heroku run -a shop-prod rake db:migrate', ['Heroku app: shop-prod → production']);
    run('eas update --branch preview', ['EAS environment: preview → preview']);
    run('vercel deploy --prod', []);
  });

  it('of stores of secrets', () => {
    run('doppler run -c prd -- npm start', ['Doppler config: prd → production']);
    run('infisical run --env=staging -- npm start', ['Infisical environment: staging → staging']);
    run('vault kv get -namespace=prod secret/db', ['Vault namespace: prod → production']);
  });

  it('of files of variables', () => {
    run('dotenv -e .env.production -- node dist/server.js', ['env file: .env.production → production']);
    run('op run --env-file=.env.staging -- npm run migrate', ['env file: .env.staging → staging']);
    run('docker run --rm --env-file .env.prod acme/shop', ['env file: .env.prod → production']);
    run('source ./env/staging.sh', ['file of variables: ./env/staging.sh → staging']);
    run('cp .env.production .env', ['env file: .env.production → production']);
    run('cp README.production dist/', []);
  });

  it('of stacks', () => {
    run('pulumi up -s acme/prod --yes', ['Pulumi stack: acme/prod → production']);
    assert.deepEqual(
      edgesOf(
        'Pulumi.staging.yaml',
        'environment:\n  - shop/prod\nconfig:\n  aws:profile: acme-prod\n  shop:networkStack: acme/network/prod\n',
      ),
      ['Pulumi environment: shop/prod → production', 'AWS profile: acme-prod → production', 'Pulumi stack: acme/network/prod → production'],
    );
  });
});

describe('places of command lines', () => {
  it('are steps of pipelines, also folded ones', () => {
    const workflow = 'on: push\njobs:\n  a:\n    steps:\n      - run: >-\n          helm upgrade shop ./shop\n          -n shop-prod\n';
    assert.deepEqual(edgesOf('.github/workflows/a.yml', workflow), ['namespace: shop-prod → production']);
    assert.deepEqual(edgesOf('.gitlab-ci.yml', 'deploy:\n  script:\n    - cd env/prod\n    - terraform apply -var-file=x.tfvars\n'), [
      'folder: env/prod → production',
      'variable file: x.tfvars → production',
    ]);
    assert.deepEqual(edgesOf('Jenkinsfile', "pipeline { stages { stage('a') { steps { sh 'kubectx acme-prod' } } } }"), [
      'kube context: acme-prod → production',
    ]);
  });

  it('are tasks', () => {
    assert.deepEqual(edgesOf('Makefile', 'deploy:\n\t@AWS_PROFILE=acme-prod ./deploy.sh\n'), ['AWS profile: acme-prod → production']);
    assert.deepEqual(edgesOf('package.json', '{"scripts": {"a": "dotenv -e \\".env.production\\" -- node x"}}'), [
      'env file: .env.production → production',
    ]);
    assert.deepEqual(edgesOf('justfile', 'deploy:\n    kubectx acme-prod\n'), ['kube context: acme-prod → production']);
  });
});

describe('edges of further command lines', () => {
  it('of Ansible and tools that deploy', () => {
    run('ansible-playbook -i inventories/production/hosts.ini -e @vars/staging.yml site.yml', [
      'inventory: inventories/production/hosts.ini → production',
      'file of variables: vars/staging.yml (@vars/staging.yml) → staging',
    ]);
    run('serverless deploy -s prod', ['stage: prod → production']);
    run('bundle exec cap production deploy', ['stage: production → production']);
    run('cdk deploy -c env=staging', ['stage: staging (env=staging) → staging']);
  });

  it('of tasks and scripts of the repository', () => {
    run('npm run deploy:prod', ['task: deploy:prod → production']);
    run('make deploy ENV=staging', ['environment: staging (ENV=staging) → staging']);
    run('./scripts/deploy.sh production', ['environment: production → production']);
    run('./scripts/promote.sh staging production', []);
    run('npm run build:prod && make test-dev && ./run.sh prod', []);
  });
});
