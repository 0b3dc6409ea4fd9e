import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'lower-environment-endpoint-in-production';

describe(id, () => {
  const fires: Record<string, string> = {
    'a host label': '//- /.env.production\nAPI=https://api.staging.acme.test/v1\n#           ^^^^^^^^^^^^^^^^^^^^^ warning',
    'a database host':
      '//- /config/production.yml\ndb:\n  host: orders-dev.abc.eu-west-1.rds.amazonaws.com\n#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'a database name': '//- /.env.production\nDB_NAME=orders_staging\n#       ^^^^^^^^^^^^^^ warning',
    'a bucket': '//- /envs/prod.tfvars\nbucket = "acme-uat-uploads"\n#         ^^^^^^^^^^^^^^^^ warning',
    'a mapped host':
      '//- /.bulkhead.yaml\nenvironments: { staging: { hosts: ["*.acme-lab.com"] } }\n//- /.env.production\nAPI=https://api.acme-lab.com\n#           ^^^^^^^^^^^^^^^^ warning',
    'a sandbox of a vendor': '//- /.env.production\nPAY=https://api.sandbox.vendor.test\n#           ^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'a database on localhost, as information':
      '//- /.env.production\nDATABASE_URL=postgres://localhost:5432/orders\n#                       ^^^^^^^^^ info',
    'a host setting with localhost': '//- /.env.production\nDB_HOST=localhost\n#       ^^^^^^^^^ info',
    'an account that mostly stands in staging': `${['a', 'b', 'c'].map((name) => `//- /staging/${name}.tfvars\naws_account_id = "444455556666"`).join('\n')}\n//- /prod/a.tfvars\naws_account_id = "444455556666"\n#                 ^^^^^^^^^^^^ warning`,
    'a Spring data source on localhost':
      '//- /src/main/resources/application-prod.yml\nspring:\n  datasource:\n    url: jdbc:postgresql://localhost/orders\n#                          ^^^^^^^^^ info',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'its own environment': '//- /.env.production\nAPI=https://api.prod.acme.test',
    'a host without environment': '//- /.env.production\nAPI=https://api.acme.test',
    'look-alikes': '//- /.env.production\nAPI=https://devices.acme.test\nB=https://latest.acme.test\nC=https://contest.acme.test',
    'top-level domains that look like one': '//- /.env.production\nDOCS=https://acme.dev\nX=https://app.acme.test',
    'localhost of an application': '//- /.env.production\nAPP_URL=http://localhost:3000',
    'a sidecar in Kubernetes':
      '//- /overlays/production/app.yaml\napiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - env:\n        - name: X\n          value: x\n      args:\n        database_url: postgres://localhost:5432/orders',
    'a health check of Compose':
      '//- /docker-compose.prod.yml\nservices:\n  db:\n    healthcheck:\n      test: curl http://localhost:9200\n    image: x',
    'origins that are let in': '//- /.env.production\nCORS_ORIGINS=https://app.staging.acme.test',
    'a service of everybody': '//- /.env.production\nREPO=https://dev.azure.com/acme',
    'the CI server': '//- /.env.production\nBUILD=https://ci.acme.test',
    'a lower place': '//- /.env.staging\nAPI=https://api.dev.acme.test',
    'an unknown place': '//- /config/app.yml\nurl: https://api.staging.acme.test',
    'a template': '//- /.env.production.example\nAPI=https://api.staging.acme.test',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
