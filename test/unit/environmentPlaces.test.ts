import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { AnalysisHost } from '../../server/src/analysis/analysisHost.ts';
import { sharedFactsBuilder } from '../support/facts.ts';

/** Path, text, a word of the text, and the environment in which that word stands (`-`: none). */
const cases: readonly (readonly [string, string, string, string])[] = [
  ['wrangler.toml', '[vars]\nA="x-secret"\n[env.production.vars]\nDB_HOST="NEEDLE.acme.com"\n', 'NEEDLE', 'production'],
  ['wrangler.jsonc', '{"env":{"staging":{"vars":{"DB_HOST":"NEEDLE.acme.com"}}}}', 'NEEDLE', 'staging'],
  ['samconfig.toml', 'version=0.1\n[prod.deploy.parameters]\nparameter_overrides="DbHost=NEEDLE secret"\n', 'NEEDLE', 'production'],
  ['netlify.toml', '[context.production.environment]\nDB_HOST="NEEDLE.acme.com"\n', 'NEEDLE', 'production'],
  ['netlify.toml', '[context.deploy-preview.environment]\nDB_HOST="NEEDLE.acme.com"\n', 'NEEDLE', 'preview'],
  ['template.yaml', 'AWSTemplateFormatVersion: x\nMappings:\n  Env:\n    prod:\n      DbHost: NEEDLE.acme.com\n', 'NEEDLE', 'production'],
  ['cdk.json', '{"context":{"prod":{"dbHost":"NEEDLE.acme.com"},"dev":{"dbHost":"x"}}}', 'NEEDLE', 'production'],
  ['fly.staging.toml', '[env]\nDB_HOST="NEEDLE.acme.com"', 'NEEDLE', 'staging'],
  ['app.staging.yaml', 'env_variables:\n  DB_HOST: NEEDLE.acme.com', 'NEEDLE', 'staging'],
  ['compose.yaml', 'services:\n  db:\n    profiles: [dev]\n    environment:\n      DB_HOST: NEEDLE.acme.com\n', 'NEEDLE', 'development'],
  ['config/database.yml', 'production:\n  host: NEEDLE.acme.com\ndevelopment:\n  host: x\n', 'NEEDLE', 'production'],
  ['config/environments/production.rb', 'x = "https://NEEDLE.acme.com"', 'NEEDLE', 'production'],
  ['config/packages/prod/doctrine.yaml', 'doctrine:\n  host: NEEDLE.acme.com', 'NEEDLE', 'production'],
  ['settings/production.py', 'DB_HOST="NEEDLE.acme.com"', 'NEEDLE', 'production'],
  ['.env.production.local', 'DB_HOST=NEEDLE.acme.com', 'NEEDLE', 'production'],
  ['.env.test', 'DB_HOST=NEEDLE.acme.com', 'NEEDLE', 'test'],
  ['inventories/prod/group_vars/all.yml', 'db_host: NEEDLE.acme.com', 'NEEDLE', 'production'],
  ['group_vars/staging.yml', 'db_host: NEEDLE.acme.com', 'NEEDLE', 'staging'],
  ['group_vars/staging/vault.yml', 'db_host: NEEDLE.acme.com', 'NEEDLE', 'staging'],
  ['host_vars/web-prod-1.yml', 'db_host: NEEDLE.acme.com', 'NEEDLE', 'production'],
  ['.aws/credentials', '[prod]\nendpoint_url=https://NEEDLE.acme.com\n', 'NEEDLE', 'production'],
  ['.npmrc', '//registry/:x=secret', 'secret', '-'],
  [
    'azure-pipelines.yml',
    'stages:\n- stage: prod\n  jobs:\n  - deployment: d\n    environment: production\n    variables:\n      DB_HOST: NEEDLE.acme.com',
    'NEEDLE',
    'production',
  ],
  [
    'main.tf',
    'terraform {\n  backend "s3" {\n    key = "prod/state"\n  }\n}\nlocals {\n  db_host = "NEEDLE.acme.com"\n}',
    'NEEDLE',
    'production',
  ],
  [
    'locals.tf',
    'locals {\n  env = {\n    prod = {\n      db_host = "NEEDLE.acme.com"\n    }\n    dev = {\n      db_host = "x"\n    }\n  }\n}',
    'NEEDLE',
    'production',
  ],
  ['values.yaml', 'environments:\n  prod:\n    dbHost: NEEDLE.acme.com\n  dev:\n    dbHost: x', 'NEEDLE', 'production'],
  ['config.json', '{"development":{"host":"x"},"production":{"host":"NEEDLE.acme.com"}}', 'NEEDLE', 'production'],
  [
    'serverless.yml',
    'service: x\nprovider: {name: aws}\ncustom:\n  prod:\n    dbHost: NEEDLE.acme.com\n  dev:\n    dbHost: x',
    'NEEDLE',
    'production',
  ],
  ['application.properties', '#---\nspring.config.activate.on-profile=prod\ndb.host=NEEDLE.acme.com\n', 'NEEDLE', 'production'],
  [
    'render.yaml',
    'services:\n  - name: api-staging\n    envVars:\n      - key: DB_HOST\n        value: NEEDLE.acme.com',
    'NEEDLE',
    'staging',
  ],
  ['vercel.json', '{"env":{"DB_HOST":"NEEDLE.acme.com"}}', 'NEEDLE', '-'],
  ['helmfile.yaml', 'environments:\n  production:\n    values:\n      - dbHost: NEEDLE.acme.com\n', 'NEEDLE', 'production'],
  [
    'skaffold.yaml',
    'apiVersion: skaffold/v4\nkind: Config\nprofiles:\n  - name: prod\n    deploy:\n      setHost: https://NEEDLE.acme.com\n',
    'NEEDLE',
    'production',
  ],
  [
    'pom.xml',
    '<project><profiles><profile><id>prod</id><properties><db.host>NEEDLE.acme.com</db.host></properties></profile></profiles></project>',
    'NEEDLE',
    'production',
  ],
  ['knexfile.json', '{"staging":{"connection":{"host":"NEEDLE.acme.com"}},"production":{"connection":{"host":"x"}}}', 'NEEDLE', 'staging'],
  ['parameters.prod.json', '{"parameters":{"dbHost":{"value":"NEEDLE.acme.com"}}}', 'NEEDLE', 'production'],
  [
    '.gitlab-ci.yml',
    'deploy:\n  environment: production\n  variables:\n    DB_HOST: NEEDLE.acme.com\n  script: [x]\n',
    'NEEDLE',
    'production',
  ],
  [
    'bitbucket-pipelines.yml',
    'pipelines:\n  default:\n    - step:\n        deployment: production\n        script:\n          - curl https://NEEDLE.acme.com\n',
    'NEEDLE',
    'production',
  ],
  ['pulumi/Pulumi.prod.yaml', 'config:\n  app:dbHost: NEEDLE.acme.com', 'NEEDLE', 'production'],
  ['ecosystem.config.json', '{"apps":[{"env_production":{"DB_HOST":"NEEDLE.acme.com"}}]}', 'NEEDLE', 'production'],
  ['eas.json', '{"build":{"production":{"env":{"API_URL":"https://NEEDLE.acme.com"}}}}', 'NEEDLE', 'production'],
  [
    'angular/src/environments/environment.prod.ts',
    'export const environment = { apiUrl: "https://NEEDLE.acme.com" };',
    'NEEDLE',
    'production',
  ],
  [
    'web.Release.config',
    '<configuration><appSettings><add key="Host" value="NEEDLE.acme.com"/></appSettings></configuration>',
    'NEEDLE',
    '-',
  ],
  ['.kube/config', 'apiVersion: v1\nkind: Config\nusers:\n- name: prod-admin\n  user:\n    token: NEEDLE\n', 'NEEDLE', 'production'],
  [
    '.github/workflows/x.yml',
    'jobs:\n  ship:\n    runs-on: x\n    strategy:\n      matrix:\n        env: [staging, production]\n    environment: ${{ matrix.env }}\n    env:\n      DB_HOST: NEEDLE.acme.com\n',
    'NEEDLE',
    'staging, production',
  ],
  [
    '.github/workflows/x.yml',
    'jobs:\n  ship:\n    runs-on: x\n    strategy:\n      matrix:\n        include:\n          - env: dev\n          - env: prod\n    environment:\n      name: ${{ matrix.env }}\n    env:\n      DB_HOST: NEEDLE.acme.com\n',
    'NEEDLE',
    'development, production',
  ],
  [
    '.github/workflows/x.yml',
    'jobs:\n  ship:\n    runs-on: x\n    strategy:\n      matrix:\n        os: [ubuntu, windows]\n    environment: ${{ matrix.env }}\n    env:\n      DB_HOST: NEEDLE.acme.com\n',
    'NEEDLE',
    '-',
  ],
];

describe('where real repositories say their environment', () => {
  cases.forEach(([path, text, needle, wanted], index) =>
    it(`${path} (${index})`, () => {
      const host = new AnalysisHost({ factsBuilder: sharedFactsBuilder });
      const facts = host.analyse({ uri: `file:///workspace/${path}`, path, version: 0, text });
      host.update(facts.uri, facts);
      const claims = host.view.claimsAt(facts, text.indexOf(needle));
      assert.equal(claims.map((claim) => claim.environment).join(', ') || '-', wanted);
    }),
  );
});
