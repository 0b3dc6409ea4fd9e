import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'overprivileged-identity';

const policy = (action: string, resource: string, more = ''): string =>
  `{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Action": "${action}", "Resource": "${resource}"${more} }\n  ]\n}`;

const rolePolicy = (body: string): string =>
  `//- /iam.tf\nresource "aws_iam_role" "orders" {\n  name = "orders"\n}\nresource "aws_iam_role_policy" "orders" {\n  role = aws_iam_role.orders.id\n  policy = ${body}\n}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'every action on every resource, JSON': `//- /policy.json\n${policy('⟦*⟧', '*')}`,
    'every action of IAM': `//- /policy.json\n${policy('⟦iam:*⟧', '*')}`,
    'jsonencode in Terraform': rolePolicy('jsonencode({ Statement = [{ Effect = "Allow", Action = ["⟦*⟧"], Resource = "*" }] })'),
    'a heredoc in Terraform': rolePolicy(`<<EOF\n${policy('⟦s3:*⟧', '*')}\nEOF`),
    'a policy document of Terraform':
      '//- /iam.tf\ndata "aws_iam_policy_document" "orders" {\n  statement {\n    actions = ["sqs:SendMessage", "⟦kms:*⟧"]\n    resources = ["*"]\n  }\n}',
    'all but a few': '//- /p.json\n{"Statement": [{"Effect": "Allow", "NotAction": "⟦iam:*⟧", "Resource": "*"}]}',
    'AdministratorAccess attached':
      '//- /iam.tf\nresource "aws_iam_role_policy_attachment" "orders" {\n  role = aws_iam_role.orders.name\n  policy_arn = "⟦arn:aws:iam::aws:policy/AdministratorAccess⟧"\n}',
    'PowerUserAccess in CloudFormation':
      '//- /stack.yaml\nAWSTemplateFormatVersion: "2010-09-09"\nResources:\n  Orders:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns:\n        - ⟦arn:aws:iam::aws:policy/PowerUserAccess⟧',
    'an inline policy of CloudFormation':
      '//- /stack.yaml\nResources:\n  Orders:\n    Type: AWS::IAM::Role\n    Properties:\n      Policies:\n        - PolicyName: all\n          PolicyDocument:\n            Statement:\n              Effect: Allow\n              Action: ["⟦dynamodb:*⟧"]\n              Resource: "*"',
    'statements of the Serverless Framework':
      '//- /serverless.yml\nservice: orders\nprovider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: "⟦*⟧"\n          Resource: "*"',
    'editor of a project':
      '//- /g.tf\nresource "google_project_iam_member" "orders" {\n  project = var.project\n  role = "⟦roles/editor⟧"\n  member = "serviceAccount:${google_service_account.orders.email}"\n}',
    'owner in a policy of Google':
      '//- /policy.yaml\nbindings:\n- members:\n  - ⟦serviceAccount:orders@acme-orders.iam.gserviceaccount.com⟧\n  role: roles/owner',
    'contributor of a subscription':
      '//- /a.tf\nresource "azurerm_role_assignment" "orders" {\n  scope = data.azurerm_subscription.current.id\n  role_definition_name = "⟦Contributor⟧"\n  principal_id = azurerm_user_assigned_identity.orders.principal_id\n}',
    'contributor of a subscription in Bicep':
      "//- /main.bicep\ntargetScope = 'subscription'\nvar contributor = 'b24988ac-6180-42a0-ab88-20f7382dd24c'\nresource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid(subscription().id)\n  properties: {\n    roleDefinitionId: ⟦subscriptionResourceId('Microsoft.Authorization/roleDefinitions', contributor)⟧\n    principalId: orders.outputs.principalId\n  }\n}",
    'cluster-admin':
      '//- /k.tf\nresource "kubernetes_cluster_role_binding" "orders" {\n  role_ref {\n    name = "⟦cluster-admin⟧"\n    kind = "ClusterRole"\n  }\n  subject {\n    kind = "ServiceAccount"\n    name = "orders"\n    namespace = "shop"\n  }\n}',
    'cluster-admin of a manifest':
      '//- /rbac.yaml\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: orders\nroleRef:\n  apiGroup: rbac.authorization.k8s.io\n  kind: ClusterRole\n  name: cluster-admin\nsubjects:\n  - kind: ServiceAccount\n    name: ⟦orders⟧\n    namespace: shop',
    'every path of Vault': '//- /orders.hcl\n⟦path "*"⟧ {\n  capabilities = ["create", "read", "update"]\n}',
    'a Vault policy in Terraform':
      '//- /v.tf\nresource "vault_policy" "orders" {\n  name = "orders"\n  policy = <<EOT\n⟦path "sys/policies/acl/*"⟧ {\n  capabilities = ["update"]\n}\nEOT\n}',
    'an administrator, for auditors': `//- /terraform-admin.json\n${policy('⟦*⟧', '*')}`,
    'in a development account': `//- /environments/dev/policy.json\n${policy('⟬*⟭', '*')}`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'one action': `//- /policy.json\n${policy('s3:GetObject', '*')}`,
    'every action of one bucket': `//- /policy.json\n${policy('s3:*', 'arn:aws:s3:::acme-orders/*')}`,
    'reading words': `//- /policy.json\n${policy('ec2:Describe*', '*')}`,
    denied: '//- /policy.json\n{"Statement": [{"Effect": "Deny", "Action": "*", "Resource": "*"}]}',
    'the policy of a key':
      '//- /k.tf\nresource "aws_kms_key" "orders" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "kms:*", Resource = "*", Principal = { AWS = "arn:aws:iam::444455556666:root" } }] })\n}',
    'contributor of a resource group in Bicep':
      "//- /main.bicep\nresource role 'Microsoft.Authorization/roleAssignments@2022-04-01' = {\n  name: guid(resourceGroup().id)\n  properties: {\n    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', 'b24988ac-6180-42a0-ab88-20f7382dd24c')\n    principalId: orders.outputs.principalId\n  }\n}",
    'a boundary':
      '//- /b.tf\ndata "aws_iam_policy_document" "permissions_boundary" {\n  statement {\n    actions = ["*"]\n    resources = ["*"]\n  }\n}',
    'a service control policy':
      '//- /o.tf\nresource "aws_organizations_policy" "all" {\n  content = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n}',
    'a narrow managed policy':
      '//- /i.tf\nresource "aws_iam_role_policy_attachment" "a" {\n  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"\n  role = aws_iam_role.a.name\n}',
    'owner of a resource group':
      '//- /a.tf\nresource "azurerm_role_assignment" "a" {\n  scope = azurerm_resource_group.orders.id\n  role_definition_name = "Owner"\n  principal_id = azurerm_user_assigned_identity.orders.principal_id\n}',
    'a person as owner': '//- /policy.yaml\nbindings:\n- members:\n  - user:jane@acme.com\n  role: roles/owner',
    'a narrow role of Google':
      '//- /g.tf\nresource "google_project_iam_member" "a" {\n  role = "roles/storage.objectViewer"\n  member = "serviceAccount:a@p-orders.iam.gserviceaccount.com"\n}',
    'one path of Vault': '//- /orders.hcl\npath "secret/data/orders/*" {\n  capabilities = ["read"]\n}',
    'everything is denied in Vault': '//- /deny.hcl\npath "*" {\n  capabilities = ["deny"]\n}',
    'JSON of something else': '//- /data.json\n{"Statement": "bank", "Action": "*", "Resource": "*"}',
    'a template': `//- /policy.json.example\n${policy('*', '*')}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
