import { describe, it } from 'mocha';
import { check, checkFix, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'malformed-reference';

describe(id, () => {
  const fires: Record<string, string> = {
    'a 1Password reference without a field': '//- /.env\nDB_PASSWORD=⟦op://prod/orders⟧',
    'a KV path without data': '//- /values.yaml\nenv:\n  DB_PASSWORD: ⟦vault:secret/orders#PASSWORD⟧',
    'a vault-action line without data':
      '//- /.github/workflows/deploy.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: hashicorp/vault-action@v3\n        with:\n          secrets: ⟦secret/ci/aws accessKey | AWS_ACCESS_KEY_ID⟧',
    'a key in the place of SecretString':
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "⟦{{resolve:secretsmanager:orders:password}}⟧"',
    'a service that CloudFormation does not know':
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "⟦{{resolve:secretmanager:orders}}⟧"',
    'an ssm reference in Parameters without a version':
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nParameters:\n  Key:\n    Type: String\n    Default: "⟦{{resolve:ssm:/orders/key}}⟧"',
    'a Key Vault reference without the name of its address':
      '//- /appsettings.json\n{ "Db": "⟦@Microsoft.KeyVault(https://kv-prod.vault.azure.net/secrets/db)⟧" }',
    'a vals reference without a path': '//- /values.yaml\npassword: ⟦ref+vault://#/password⟧',
    'a task definition that ends behind the key':
      '//- /task.json\n{ "containerDefinitions": [{ "secrets": [{ "name": "P", "valueFrom": "⟦arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf:password⟧" }] }] }',
    'a secret of Cloud Build without a version':
      '//- /cloudbuild.yaml\navailableSecrets:\n  secretManager:\n    - versionName: ⟦projects/acme/secrets/db⟧\n      env: DB',
    'an ARN of a secret without the account': '//- /app.yml\nsecretArn: ⟦arn:aws:secretsmanager:eu-west-1::secret:db-AbCdEf⟧',
    'a context that GitHub does not know':
      '//- /.github/workflows/a.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    env:\n      TOKEN: ⟦${{ secret.TOKEN }}⟧\n    steps: []',
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'a whole 1Password reference': '//- /.env\nDB_PASSWORD=op://prod/orders/password',
    'one with a section and a query': '//- /.env\nCODE=op://prod/orders/login/code?attribute=otp',
    'a KV path with data': '//- /values.yaml\nenv:\n  DB_PASSWORD: vault:secret/data/orders#PASSWORD',
    'a mount of another engine': '//- /values.yaml\nenv:\n  DB_PASSWORD: vault:database/creds/orders#password',
    'whole dynamic references':
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "{{resolve:secretsmanager:orders:SecretString:password}}"\n      MasterUsername: "{{resolve:ssm-secure:/orders/user}}"\n      DBName: "{{resolve:secretsmanager:orders}}"',
    'an ARN with the colons behind its key':
      '//- /task.json\n{ "containerDefinitions": [{ "secrets": [{ "name": "P", "valueFrom": "arn:aws:secretsmanager:eu-west-1:444455556666:secret:db-AbCdEf:password::" }] }] }',
    'a secret of Cloud Build with its version':
      '//- /cloudbuild.yaml\navailableSecrets:\n  secretManager:\n    - versionName: projects/acme/secrets/db/versions/3\n      env: DB',
    'a public parameter, which has no account':
      '//- /task.json\n{ "containerDefinitions": [{ "secrets": [{ "name": "P", "valueFrom": "arn:aws:ssm:eu-west-1::parameter/aws/service/list" }] }] }',
    'a template': '//- /.env.example\nDB_PASSWORD=op://vault/item',
    'a page that explains it': '//- /README.md\nWrite `op://vault/item` and then the field.',
    'a program that builds one': "//- /src/op.ts\nexport const prefix = 'op://vault/item';",
    'a Key Vault reference put together by Bicep':
      "//- /main.json\n{ \"value\": \"[concat('@Microsoft.KeyVault(SecretUri=', parameters('uri'), ')')]\" }",
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  const fixes: Record<string, readonly [string, string]> = {
    'data/ behind the mount': [
      '//- /values.yaml\nenv:\n  DB_PASSWORD: vault:secret/orders#PASS$0WORD\n',
      '//- /values.yaml\nenv:\n  DB_PASSWORD: vault:secret/data/orders#PASSWORD\n',
    ],
    'the name of an address': [
      '//- /appsettings.json\n{ "Db": "@Microsoft.KeyVault($0https://kv-prod.vault.azure.net/secrets/db)" }',
      '//- /appsettings.json\n{ "Db": "@Microsoft.KeyVault(SecretUri=https://kv-prod.vault.azure.net/secrets/db)" }',
    ],
    'the closing sign': [
      '//- /appsettings.json\n{ "Db": "@Microsoft.KeyVault($0VaultName=kv-prod;SecretName=db" }',
      '//- /appsettings.json\n{ "Db": "@Microsoft.KeyVault(VaultName=kv-prod;SecretName=db)" }',
    ],
    'SecretString before the key': [
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "{{resolve:secretsmanager:$0orders:password}}"\n',
      '//- /template.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Db:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      MasterUserPassword: "{{resolve:secretsmanager:orders:SecretString:password}}"\n',
    ],
    'the version of a secret': [
      '//- /cloudbuild.yaml\navailableSecrets:\n  secretManager:\n    - versionName: projects/acme/secrets/d$0b\n',
      '//- /cloudbuild.yaml\navailableSecrets:\n  secretManager:\n    - versionName: projects/acme/secrets/db/versions/latest\n',
    ],
  };
  for (const [name, [before, after]] of Object.entries(fixes))
    it(`completes: ${name}`, async () => {
      await checkFix(id, 'Complete the reference', before, after);
      await checkNone(id, after);
    });
});
