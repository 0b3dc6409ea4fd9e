import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'long-lived-credential';
const key = '^^^^^^^^^^^^^^^^^^^^^';

describe(id, () => {
  const fires: Record<string, string> = {
    'an IAM key id alone': `//- /.env\nAWS_ACCESS_KEY_ID={{fake:aws-key-id:1}}\n#                 ${key} warning`,
    'in JSON': `//- /config.json\n{"accessKeyId": "{{fake:aws-key-id:2}}"}\n//               ${key} warning`,
    'in Terraform': `//- /main.tf\nprovider "aws" {\n  access_key = "{{fake:aws-key-id:3}}"\n#               ${key} warning\n}`,
    'a token without expiry': '//- /.env\nTOKEN={{fake:jwt:1}}\n#     ^^^^^^^^^^^^^^ warning',
    'a token that ends in many years': '//- /.env\nTOKEN={{fake:jwt-2040:1}}\n#     ^^^^^^^^^^^^^^^^^^^ warning',
    "a token past the policy's limit":
      '//- /.bulkhead.yaml\nrules: { long-lived-credential: { options: { maxAgeDays: 30 } } }\n//- /.env\nTOKEN={{fake:jwt-2027:1}}\n#     ^^^^^^^^^^^^^^^^^^^ warning',
    'a secret key beside its id':
      '//- /.env\nAWS_ACCESS_KEY_ID={{fake:aws-key-id:4}}\nAWS_SECRET_ACCESS_KEY={{fake:aws-secret:4}}\n#                     ^^^^^^^^^^^^^^^^^^^^^ warning',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a role': '//- /.env\nAWS_ROLE_ARN=arn:aws:iam::444455556666:role/orders',
    'a token within a year': '//- /.env\nTOKEN={{fake:jwt-2027:1}}',
    'an expired token': '//- /.env\nTOKEN={{fake:jwt-expired:1}}',
    'a reference': '//- /.env\nAWS_ACCESS_KEY_ID=${AWS_ACCESS_KEY_ID}',
    'a placeholder': '//- /.env\nAWS_ACCESS_KEY_ID=your-access-key-id',
    'a longer word': '//- /.env\nNAME=X{{fake:aws-key-id:1}}ABCD',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
