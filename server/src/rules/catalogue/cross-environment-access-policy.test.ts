import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'cross-environment-access-policy';

const statement = (path: string, resource: string): string =>
  `//- ${path}\n{"Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "${resource}"}]}`;

const role = (name: string, resource: string): string =>
  `//- /iam.tf\nresource "aws_iam_role_policy" "data" {\n  role = aws_iam_role.app.id\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["${resource}"] }] })\n}\nresource "aws_iam_role" "app" {\n  name = "${name}"\n}`;

const vault = (path: string, secret: string): string => `//- ${path}\n${secret} {\n  capabilities = ["read"]\n}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a staging role reads the bucket of production': role('orders-staging', '⟪arn:aws:s3:::acme-prod-orders/*⟫'),
    'a name that is partly given': role('${var.prefix}-dev-orders', '⟪arn:aws:s3:::acme-prod-orders/*⟫'),
    'a policy in a directory of staging': statement(
      '/environments/staging/policy.json',
      '⟪arn:aws:ssm:eu-west-1:111122223333:parameter/prod/orders/*⟫',
    ),
    'by the name of the file': statement('/policies/orders-dev.json', '⟪arn:aws:s3:::acme-prod-orders/*⟫'),
    'production reaches staging': statement('/environments/prod/policy.json', '⟦arn:aws:s3:::acme-staging-orders/*⟧'),
    'a Vault policy of staging': vault('/vault/staging/orders.hcl', '⟪path "secret/data/prod/orders/*"⟫'),
    'a Vault policy by its name': vault('/vault/orders-staging.hcl', '⟪path "kv/data/production/orders"⟫'),
    'a Vault policy in Terraform':
      '//- /v.tf\nresource "vault_policy" "orders" {\n  name = "orders-dev"\n  policy = <<EOT\n⟪path "secret/data/prod/*"⟫ {\n  capabilities = ["read"]\n}\nEOT\n}',
    'a service account of another project':
      '//- /g.tf\nresource "google_project_iam_member" "ci" {\n  project = "acme-prod"\n  role = "roles/run.developer"\n  member = "⟪serviceAccount:deploy@acme-staging.iam.gserviceaccount.com⟫"\n}',
    CloudFormation:
      '//- /stack.yaml\nResources:\n  Orders:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: orders-staging\n      Policies:\n        - PolicyDocument:\n            Statement:\n              - Effect: Allow\n                Action: s3:GetObject\n                Resource: ⟪arn:aws:s3:::acme-prod-orders/*⟫',
    'a ServiceAccount of a namespace of staging':
      '//- /rbac.yaml\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: deploy\n  namespace: orders-prod\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: Role\n  name: deploy\nsubjects:\n  - kind: ServiceAccount\n    name: ⟪ci⟫\n    namespace: orders-staging',
    'an account of the map':
      '//- /.bulkhead.yaml\nenvironments:\n  production: { accounts: ["444455556666"] }\n' +
      statement('/environments/staging/policy.json', '⟪arn:aws:sqs:eu-west-1:444455556666:orders⟫'),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'the same environment': role('orders-prod', 'arn:aws:s3:::acme-prod-orders/*'),
    'the same directory': statement('/environments/prod/policy.json', 'arn:aws:s3:::acme-prod-orders/*'),
    'no environment in the resource': role('orders-staging', 'arn:aws:s3:::acme-orders/*'),
    'no environment of the holder': role('orders', 'arn:aws:s3:::acme-prod-orders/*'),
    'the environment is a variable': role('orders-staging', 'arn:aws:s3:::acme-${var.environment}-orders/*'),
    denied:
      '//- /environments/staging/policy.json\n{"Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::acme-prod-orders/*"}]}',
    'a shared resource': statement('/environments/staging/policy.json', 'arn:aws:s3:::acme-shared-artifacts/*'),
    'a denied path of Vault': '//- /vault/dev/orders.hcl\npath "secret/data/prod/*" {\n  capabilities = ["deny"]\n}',
    'a trust policy':
      '//- /environments/staging/trust.json\n{"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/ci-prod"}, "Action": "sts:AssumeRole"}]}',
    'two environments in one name': role('orders-staging', 'arn:aws:s3:::acme-prod-to-staging/*'),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
