import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { classify, isTemplatePath } from './classify.ts';
import { emptyEnvironmentMap } from './environmentMap.ts';

const fileEnvironment = (path: string): string | undefined => classify({ path, map: emptyEnvironmentMap })[0]?.environment;

describe('environment of a path', () => {
  const table: readonly (readonly [string, string | undefined])[] = [
    ['.env.production', 'production'],
    ['.env.prod.local', 'production'],
    ['.env.development.local', 'development'],
    ['.env', 'development'],
    ['staging.env', 'staging'],
    ['src/Api/appsettings.Production.json', 'production'],
    ['src/Api/appsettings.json', undefined],
    ['src/main/resources/application-uat.yml', 'uat'],
    ['src/main/resources/application.yml', undefined],
    ['chart/values-prod.yaml', 'production'],
    ['chart/values.yaml', undefined],
    ['terraform/prod.tfvars', 'production'],
    ['docker-compose.staging.yml', 'staging'],
    ['docker-compose.override.yml', undefined],
    ['environments/prod/terraform.tfvars', 'production'],
    ['overlays/staging/kustomization.yaml', 'staging'],
    ['k8s/overlays/production/patch.yaml', 'production'],
    ['clusters/production/apps.yaml', 'production'],
    ['inventories/qa/group_vars/all.yml', 'qa'],
    ['deploy/preview/app.yml', 'preview'],
    ['config/environments/production.rb', 'production'],
    ['test/config.yml', undefined],
    ['tests/fixtures/app.yml', undefined],
    ['src/live/reload.yml', undefined],
    ['product/config.yml', undefined],
    ['docs/development/setup.yml', undefined],
    ['.github/workflows/review.yml', undefined],
    ['.github/workflows/test.yml', undefined],
    ['latest.yml', undefined],
    // The last word wins, however many stand before it.
    ['.github/workflows/merge_to_main_staging.yml', 'staging'],
    ['charts/kube-prometheus-stack-values-staging.yaml', 'staging'],
    ['.github/workflows/ci-cd-prod.yml', 'production'],
    ['smartpay-training-staging.yml', 'staging'],
    ['mitx-staging-production.yaml', 'production'],
    ['conf/lockers-and-study-spaces-prod.conf', 'production'],
    // Folders of one application and environment.
    ['namespaces/live.platform.example.org/orders-prod/resources/s3.tf', 'production'],
    ['namespaces/live.platform.example.org/orders-dev/01-rbac.yaml', 'development'],
    ['modules/app_production/main.tf', 'production'],
    ['components/controller/production-downstream/config.yaml', 'production'],
    ['components/backup/staging/orders-dev/patch.yaml', 'staging'],
    ['src/orders-prod/config.yml', undefined],
    ['tests/orders-prod/config.yml', undefined],
    ['tools/ci-runner/config.yml', undefined],
    ['apps/preview-bot/config.yml', undefined],
    ['com.acme.test/config.yml', undefined],
    // Folders and files named by words that mean other things elsewhere.
    ['nais/dev/mock.yaml', 'development'],
    ['overlays/acc/kustomization.yaml', 'acceptance'],
    ['environments/val/main.tf', 'validation'],
    ['config/live.yaml', 'production'],
    ['config/int.yaml', 'integration'],
    ['app/src/staging/google-services.json', 'staging'],
    ['infra/live/root.hcl', undefined],
    ['infra/live/staging/orders/terragrunt.hcl', 'staging'],
    // Words of one tier narrow each other down.
    ['live/nonprod/eu-west-1/uat/terragrunt.hcl', 'uat'],
    // Programs and files without an ending of their own.
    ['scripts/deploy-staging.sh', 'staging'],
    ['scripts/writeconfig-production.js', 'production'],
    ['webpack.prod.js', undefined],
    ['scripts/build-production.js', undefined],
    ['scripts/dev.sh', undefined],
    ['environment.staging', 'staging'],
    ['Dockerfile.prod', 'production'],
    ['Dockerfile.test', undefined],
    ['Config/Staging.xcconfig', 'staging'],
    ['Pulumi.live.yaml', 'production'],
    ['hieradata/integration.yaml', 'integration'],
    ['group_vars/orders/staging.yml', 'staging'],
    ['stage.tf', 'staging'],
    ['terraform/integration.tf', undefined],
    ['test-results.yml', undefined],
  ];
  for (const [path, wanted] of table) it(`${path} → ${wanted ?? 'nothing'}`, () => assert.equal(fileEnvironment(path), wanted));

  it('prefers the file name over the directory and keeps the counter-evidence', () => {
    const [claim] = classify({ path: 'deploy/staging/.env.production', map: emptyEnvironmentMap });
    assert.equal(claim?.environment, 'production');
    assert.ok(claim!.confidence < 0.8);
    assert.ok(claim!.evidence.some((evidence) => evidence.environment === 'staging'));
  });

  it('takes a name that joins two environments for both', () => {
    const [claim] = classify({ path: '.github/workflows/sync-prod-to-staging.yml', map: emptyEnvironmentMap });
    assert.deepEqual(claim?.evidence.map((evidence) => evidence.environment).sort(), ['production', 'staging']);
    assert.ok(claim!.confidence < 0.4);
  });

  it('knows names of one tier as no contradiction', () => {
    const [claim] = classify({ path: 'live/nonprod/eu-west-1/uat/terragrunt.hcl', map: emptyEnvironmentMap });
    assert.ok(claim!.confidence >= 0.6);
  });

  it('knows templates', () => {
    for (const path of ['.env.example', '.env.prod.sample', 'config.yml.dist', 'examples/app/.env', 'config/settings.template.json'])
      assert.ok(isTemplatePath(path), path);
    for (const path of [
      '.env',
      'charts/app/templates/secret.yaml',
      'resample/config.yml',
      'pipelines/templates/jobs/deploy.yml',
      'charts/shop/templates/jobs/sync.yaml',
    ])
      assert.ok(!isTemplatePath(path), path);
  });

  it('goes on when a signal fails', () => {
    const failed: string[] = [];
    const claims = classify({ path: '.env.prod', map: emptyEnvironmentMap }, (id) => failed.push(id), [
      {
        id: 'broken',
        collect: () => {
          throw new Error('x');
        },
      },
      {
        id: 'fine',
        collect: () => [{ evidence: { carrier: 'file-name', environment: 'production', tier: 'production', weight: 80, reason: 'test' } }],
      },
    ]);
    assert.deepEqual(failed, ['broken']);
    assert.equal(claims[0]?.environment, 'production');
  });
});
