import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'production-endpoint-in-lower-environment';

/** Three files of production name the account; `last` is the fourth. */
const accounts = (last: string): string =>
  `${['a', 'b', 'c'].map((name) => `//- /prod/${name}.tfvars\naws_account_id = "444455556666"`).join('\n')}\n${last}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a host label': '//- /.env.staging\nAPI=https://api.prod.acme.test/v1\n#           ^^^^^^^^^^^^^^^^^^ warning',
    'a database host':
      '//- /config/staging.yml\ndb:\n  host: orders-prod.abc.eu-west-1.rds.amazonaws.com\n#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'a database name': '//- /.env.staging\nDB_NAME=orders_prod\n#       ^^^^^^^^^^^ warning',
    'a bucket': '//- /envs/dev.tfvars\nbucket = "acme-prod-uploads"\n#         ^^^^^^^^^^^^^^^^^ warning',
    'a mapped host':
      '//- /.bulkhead.yaml\nenvironments: { production: { hosts: ["*.acme.com"] } }\n//- /.env.staging\nAPI=https://api.acme.com\n#           ^^^^^^^^^^^^ warning',
    'a mapped account':
      '//- /.bulkhead.yaml\nenvironments: { production: { accounts: [444455556666] } }\n//- /envs/dev.tfvars\nkey = "arn:aws:kms:eu-west-1:444455556666:key/abc"\n#      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    'an account that mostly stands in production': accounts(
      '//- /staging/a.tfvars\naws_account_id = "444455556666"\n#                 ^^^^^^^^^^^^ warning',
    ),
    'an account within a role': accounts(
      '//- /staging/a.tfvars\nrole = "arn:aws:iam::444455556666:role/x"\n#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning',
    ),
    'a cluster, a queue and a key':
      '//- /.env.staging\nEKS_CLUSTER_NAME=acme-prod\n#                ^^^^^^^^^ warning\nORDERS_QUEUE=orders-prod\n#            ^^^^^^^^^^^ warning\nKMS_KEY=alias/prod/orders\n#       ^^^^^^^^^^^^^^^^^ warning',
    'a project of Google Cloud': '//- /.env.dev\nGOOGLE_CLOUD_PROJECT=acme-prod\n#                    ^^^^^^^^^ warning',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'its own environment': '//- /.env.staging\nAPI=https://api.staging.acme.test',
    'a host without environment': '//- /.env.staging\nAPI=https://api.acme.test',
    'top-level domains that look like one': '//- /.env.staging\nAPI=https://acme.live\nDOCS=https://docs.acme.dev',
    'look-alikes': '//- /.env.staging\nAPI=https://products.acme.test\nB=https://reproduce.acme.test',
    'production itself': '//- /.env.production\nAPI=https://api.prod.acme.test',
    localhost: '//- /.env.staging\nAPI=http://localhost:8080',
    'public hosts': '//- /.env.staging\nSCHEMA=https://json.schemastore.org/prod',
    'a name with both': '//- /.env.staging\nAPI=https://staging-to-prod.acme.test',
    'an unknown place': '//- /config/app.yml\nurl: https://api.prod.acme.test',
    'an account that two environments share evenly': accounts(
      '//- /staging/a.tfvars\naws_account_id = "444455556666"\n//- /staging/b.tfvars\naws_account_id = "444455556666"',
    ),
    'a cluster and a queue of this environment': '//- /.env.staging\nCLUSTER=acme-staging\nORDERS_QUEUE=orders\nKMS_KEY=alias/orders',
    'an account of too few files':
      '//- /prod/a.tfvars\naws_account_id = "444455556666"\n//- /staging/a.tfvars\naws_account_id = "444455556666"',
    'an account that the policy maps to this place': accounts(
      '//- /.bulkhead.yaml\nenvironments: { staging: { tier: staging, accounts: ["444455556666"] } }\n//- /staging/a.tfvars\naws_account_id = "444455556666"',
    ),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
