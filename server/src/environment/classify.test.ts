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
  ];
  for (const [path, wanted] of table) it(`${path} → ${wanted ?? 'nothing'}`, () => assert.equal(fileEnvironment(path), wanted));

  it('prefers the file name over the directory and keeps the counter-evidence', () => {
    const [claim] = classify({ path: 'deploy/staging/.env.production', map: emptyEnvironmentMap });
    assert.equal(claim?.environment, 'production');
    assert.ok(claim!.confidence < 0.8);
    assert.ok(claim!.evidence.some((evidence) => evidence.environment === 'staging'));
  });

  it('knows templates', () => {
    for (const path of ['.env.example', '.env.prod.sample', 'config.yml.dist', 'examples/app/.env', 'config/settings.template.json'])
      assert.ok(isTemplatePath(path), path);
    for (const path of ['.env', 'charts/app/templates/secret.yaml', 'resample/config.yml', 'pipelines/templates/jobs/deploy.yml'])
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
