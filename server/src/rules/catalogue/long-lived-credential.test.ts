import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

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
  Object.assign(fires, {
    'an access key that Terraform makes': underline(
      '//- /iam.tf\n⟦resource "aws_iam_access_key" "ci"⟧ {\n  user = aws_iam_user.ci.name\n}',
    ),
    'a key of a Google service account': underline(
      '//- /g.tf\n⟦resource "google_service_account_key" "ci"⟧ {\n  service_account_id = google_service_account.ci.name\n}',
    ),
    'a client secret for ten years': underline(
      '//- /a.tf\n⟦resource "azuread_application_password" "ci"⟧ {\n  end_date_relative = "87600h"\n}',
    ),
    'a client secret until a far day': underline(
      '//- /a.tf\n⟦resource "azuread_application_password" "ci"⟧ {\n  end_date = "2040-01-01T00:00:00Z"\n}',
    ),
    'an access key that CloudFormation makes': underline(
      '//- /stack.yaml\nResources:\n  ⟦CiKey⟧:\n    Type: AWS::IAM::AccessKey\n    Properties:\n      UserName: !Ref Ci',
    ),
  });
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a role': '//- /.env\nAWS_ROLE_ARN=arn:aws:iam::444455556666:role/orders',
    'a token within a year': '//- /.env\nTOKEN={{fake:jwt-2027:1}}',
    'an expired token': '//- /.env\nTOKEN={{fake:jwt-expired:1}}',
    'a reference': '//- /.env\nAWS_ACCESS_KEY_ID=${AWS_ACCESS_KEY_ID}',
    'a placeholder': '//- /.env\nAWS_ACCESS_KEY_ID=your-access-key-id',
    'a key that the clock replaces':
      '//- /g.tf\nresource "google_service_account_key" "ci" {\n  keepers = {\n    rotation = time_rotating.month.rotation_rfc3339\n  }\n}',
    'a client secret within a year': '//- /a.tf\nresource "azuread_application_password" "ci" {\n  end_date = "2026-09-01T00:00:00Z"\n}',
    'a role that Terraform makes': '//- /iam.tf\nresource "aws_iam_role" "ci" {\n  name = "ci"\n}',
    'a key that is read': '//- /iam.tf\ndata "google_service_account_key" "ci" {\n  name = "x"\n}',
    'a longer word': '//- /.env\nNAME=X{{fake:aws-key-id:1}}ABCD',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
