import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'cross-environment-reference';

describe(id, () => {
  const fires: Record<string, string> = {
    '1Password vault of production in staging':
      '//- /deploy/staging/.env\nDB_PASSWORD=op://production/orders/password\n#                ^^^^^^^^^^ error',
    'Vault path of production in staging':
      '//- /overlays/staging/env.yaml\npassword: vault:secret/data/prod/orders#PASSWORD\n#                           ^^^^ error',
    'vals path of staging in production':
      '//- /values-prod.yaml\npassword: ref+vault://secret/staging/orders#/password\n#                            ^^^^^^^ error',
    'a GitHub secret of production in a staging job':
      '//- /.github/workflows/deploy.yml\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    environment: staging\n    steps:\n      - run: deploy\n        env:\n          TOKEN: ${{ secrets.PROD_TOKEN }}\n#                            ^^^^ error',
    'a Kubernetes secret of production in a staging namespace':
      '//- /k8s/app.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  namespace: orders-staging\nspec:\n  env:\n    valueFrom:\n      secretKeyRef:\n        name: orders-prod-db\n#                    ^^^^ error\n        key: password',
    'a key vault of production in staging settings':
      '//- /appsettings.Staging.json\n{"Db": "@Microsoft.KeyVault(VaultName=kv-orders-prod;SecretName=db)"}\n//                                              ^^^^ error',
    'a variable of production in the env file of staging': '//- /.env.staging\nDB_PASSWORD=${PROD_DB_PASSWORD}\n#             ^^^^ error',
    'staging in test, as a warning': '//- /.env.test\nDB_PASSWORD=op://staging/orders/password\n#                ^^^^^^^ warning',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'its own environment': '//- /deploy/staging/.env\nDB_PASSWORD=op://staging/orders/password',
    'another spelling of its own environment': '//- /deploy/prod/.env\nDB_PASSWORD=op://production/orders/password',
    'a locator without an environment': '//- /deploy/staging/.env\nDB_PASSWORD=op://orders/database/password',
    'a place without an environment': '//- /config/app.yml\npassword: op://production/orders/password',
    'look-alikes': '//- /deploy/staging/.env\nDB_PASSWORD=op://product/contest/password\nX=${REPRODUCE_TOKEN}',
    'a promotion that names both': '//- /deploy/staging/.env\nDB_PASSWORD=op://staging-to-production/orders/password',
    'a template': '//- /deploy/staging/.env.example\nDB_PASSWORD=op://production/orders/password',
    'a job that names its environment by expression':
      '//- /.github/workflows/d.yml\njobs:\n  deploy:\n    runs-on: x\n    environment: ${{ inputs.environment }}\n    env:\n      TOKEN: ${{ secrets.PROD_TOKEN }}',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
