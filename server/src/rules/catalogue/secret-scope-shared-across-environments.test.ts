import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'secret-scope-shared-across-environments';
const both = (a: string, b: string, line: string, mark: string): string =>
  `//- /${a}\n${line}\n#${mark} warning\n//- /${b}\n${line}\n#${mark} warning`;

describe(id, () => {
  const fires: Record<string, string> = {
    '1Password in two env files': both('.env.staging', '.env.production', 'X=op://orders/db/password', ' ^^^^^^^^^^^^^^^^^^^^^^^'),
    'a Vault path in two overlays': both(
      'overlays/staging/a.yaml',
      'overlays/production/a.yaml',
      'password: vault:secret/data/orders#PASSWORD',
      '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'a vals path in two values files': both(
      'chart/values-dev.yaml',
      'chart/values-prod.yaml',
      'password: ref+vault://secret/orders#/password',
      '         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
    ),
    'a key vault in two settings':
      '//- /appsettings.Staging.json\n{"Db": "@Microsoft.KeyVault(VaultName=kv-orders;SecretName=db)"}\n//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning\n//- /appsettings.Production.json\n{"Db": "@Microsoft.KeyVault(VaultName=kv-orders;SecretName=db)"}\n//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'sections of one file':
      '//- /config/database.yml\nstaging:\n  password: op://orders/db/password\n#           ^^^^^^^^^^^^^^^^^^^^^^^ warning\nproduction:\n  password: op://orders/db/password\n#           ^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'test and development': both('.env.test', '.env.development', 'X=op://orders/db/password', ' ^^^^^^^^^^^^^^^^^^^^^^^'),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a path per environment': '//- /.env.staging\nX=op://staging/db/password\n//- /.env.production\nX=op://production/db/password',
    'one environment': '//- /.env.production\nX=op://orders/db/password\n//- /deploy/prod/.env\nX=op://orders/db/password',
    'places without an environment': '//- /a/config.yml\nx: op://orders/db/password\n//- /.env.production\nX=op://orders/db/password',
    'other fields of one item': '//- /.env.staging\nX=op://orders/db/staging-pw\n//- /.env.production\nX=op://orders/db/production-pw',
    'GitHub secrets, which environments narrow':
      '//- /.github/workflows/d.yml\njobs:\n  a:\n    environment: staging\n    env: { X: "${{ secrets.DB }}" }\n  b:\n    environment: production\n    env: { X: "${{ secrets.DB }}" }',
    'variables of the environment': '//- /.env.staging\nX=${DB_PASSWORD}\n//- /.env.production\nX=${DB_PASSWORD}',
    'a Kubernetes Secret, which namespaces narrow':
      '//- /overlays/staging/a.yaml\napiVersion: v1\nkind: Pod\nspec:\n  env:\n    valueFrom:\n      secretKeyRef: { name: db, key: x }\n//- /overlays/production/a.yaml\napiVersion: v1\nkind: Pod\nspec:\n  env:\n    valueFrom:\n      secretKeyRef: { name: db, key: x }',
    templates: '//- /.env.staging.example\nX=op://orders/db/password\n//- /.env.production.example\nX=op://orders/db/password',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
