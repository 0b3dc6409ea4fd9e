import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'cross-environment-endpoint';

describe(id, () => {
  const fires: Record<string, string> = {
    'a host of development in staging': '//- /.env.staging\nAPI=https://api.dev.acme.test/v1\n#           ^^^^^^^^^^^^^^^^^ info',
    'a host of preprod in development':
      '//- /envs/dev.tfvars\nurl = "https://oauth.preprod.acme.test"\n#              ^^^^^^^^^^^^^^^^^^^^^^^ info',
    'uat in staging, both of one tier': '//- /.env.staging\nMINIO_HOST=minio.uat.acme.test\n#          ^^^^^^^^^^^^^^^^^^^ info',
    'buckets that were swapped':
      '//- /.env.staging\nS3_BUCKET=acme-dev-uploads\n#         ^^^^^^^^^^^^^^^^ info\n//- /.env.development\nS3_BUCKET=acme-staging-uploads\n#         ^^^^^^^^^^^^^^^^^^^^ info',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'its own environment': '//- /.env.staging\nAPI=https://api.staging.acme.test/v1',
    'production on one side is the word of other rules': '//- /.env.staging\nAPI=https://api.prod.acme.test/v1',
    'a tool that is called dev': '//- /.env.staging\nS3_BUCKET=dev-tools-cache',
    'an origin that is let in': '//- /.env.staging\nCORS_ORIGIN_URL=https://web.dev.acme.test',
    'a place that nobody knows': '//- /config/app.yml\nurl: https://api.dev.acme.test/v1',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
