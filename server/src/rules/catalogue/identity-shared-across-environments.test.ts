import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'identity-shared-across-environments';
const role = 'arn:aws:iam::444455556666:role/orders';
const under = '^'.repeat(role.length);

describe(id, () => {
  const fires: Record<string, string> = {
    'an IAM role in two tfvars files': `//- /envs/staging.tfvars\nrole_arn = "${role}"\n#           ${under} error\n//- /envs/prod.tfvars\nrole_arn = "${role}"\n#           ${under} error`,
    'a Google service account':
      '//- /values-staging.yaml\naccount: orders@acme-shop.iam.gserviceaccount.com\n#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error\n//- /values-prod.yaml\naccount: orders@acme-shop.iam.gserviceaccount.com\n#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error',
    'an application id':
      '//- /appsettings.Staging.json\n{"AzureAd": {"ClientId": "{{fake:uuid:1}}"}}\n//                        ^^^^^^^^^^^^^^^ error\n//- /appsettings.Production.json\n{"AzureAd": {"ClientId": "{{fake:uuid:1}}"}}\n//                        ^^^^^^^^^^^^^^^ error',
    'a database user on one host':
      '//- /.env.staging\nURL=postgres://app:${PW}@db.acme.test/orders\n#                        ^^^^^^^^^^^^ error\n//- /.env.production\nURL=postgres://app:${PW}@db.acme.test/orders\n#                        ^^^^^^^^^^^^ error',
    'jobs of one workflow': `//- /.github/workflows/deploy.yml\njobs:\n  stage:\n    runs-on: x\n    environment: staging\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: ${role}\n#                         ${under} error\n  prod:\n    runs-on: x\n    environment: production\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: ${role}\n#                         ${under} error`,
    'a job that a matrix runs in two environments': `//- /.github/workflows/deploy.yml\njobs:\n  ship:\n    runs-on: x\n    strategy:\n      matrix:\n        env: [staging, production]\n    environment: \${{ matrix.env }}\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: ${role}\n#                         ${under} error`,
    'lower environments, as a warning': `//- /.env.staging\nROLE=${role}\n#    ${under} warning\n//- /.env.qa\nROLE=${role}\n#    ${under} warning`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'one role for each environment':
      '//- /envs/staging.tfvars\nrole_arn = "arn:aws:iam::111122223333:role/orders"\n//- /envs/prod.tfvars\nrole_arn = "arn:aws:iam::444455556666:role/orders"',
    'one environment': `//- /envs/prod.tfvars\nrole_arn = "${role}"\n//- /overlays/prod/sa.yaml\nrole: ${role}`,
    'a pattern of roles':
      '//- /envs/staging.tfvars\nrole_arn = "arn:aws:iam::444455556666:role/*"\n//- /envs/prod.tfvars\nrole_arn = "arn:aws:iam::444455556666:role/*"',
    'a place without an environment': `//- /main.tf\nrole_arn = "${role}"\n//- /envs/prod.tfvars\nrole_arn = "${role}"`,
    'the local database':
      '//- /.env.development\nURL=postgres://app:${PW}@localhost/orders\n//- /.env.test\nURL=postgres://app:${PW}@localhost/orders',
    'a nil id':
      '//- /.env.staging\nCLIENT_ID=00000000-0000-0000-0000-000000000000\n//- /.env.production\nCLIENT_ID=00000000-0000-0000-0000-000000000000',
    templates: `//- /.env.staging.example\nROLE=${role}\n//- /.env.production.example\nROLE=${role}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
