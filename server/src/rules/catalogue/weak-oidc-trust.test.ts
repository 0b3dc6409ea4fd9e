import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'weak-oidc-trust';
const github = 'token.actions.githubusercontent.com';

/** A trust policy in JSON; `conditions` is the text between the braces of `Condition`. */
const trust = (principal: string, conditions: string): string =>
  `//- /trust.json\n{ "Version": "2012-10-17", "Statement": [ {\n  "Effect": "Allow",\n  "Principal": { "Federated": "${principal}" },\n  "Action": "sts:AssumeRoleWithWebIdentity",\n  "Condition": { ${conditions} }\n} ] }`;

const provider = `arn:aws:iam::444455556666:oidc-provider/${github}`;
const gitlab = 'arn:aws:iam::444455556666:oidc-provider/gitlab.com';
const aud = `"StringEquals": { "${github}:aud": "sts.amazonaws.com" }`;
const like = (...subjects: string[]): string =>
  `"StringLike": { "${github}:sub": [\n${subjects.map((one) => `    "${one}"`).join(',\n')}\n  ] }`;

/** The same in a policy document of Terraform. */
const document = (subject: string): string =>
  `//- /oidc.tf\ndata "aws_iam_policy_document" "github" {\n  statement {\n    actions = ["sts:AssumeRoleWithWebIdentity"]\n    principals {\n      type = "Federated"\n      identifiers = [aws_iam_openid_connect_provider.github.arn]\n    }\n    condition {\n      test = "StringLike"\n      variable = "${github}:sub"\n      values = ["${subject}"]\n    }\n    condition {\n      test = "StringEquals"\n      variable = "${github}:aud"\n      values = ["sts.amazonaws.com"]\n    }\n  }\n}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'no subject': trust(`⟪${provider}⟫`, aud),
    'no audience, for the pedantic': trust(`⟬${provider}⟭`, like('repo:acme/orders:environment:production')),
    'every repository on GitHub': trust(provider, `${aud}, ${like('⟪repo:*⟫')}`),
    'every repository of an organization': trust(provider, `${aud}, ${like('⟦repo:acme/*⟧')}`),
    'every branch and pull request': trust(provider, `${aud}, ${like('⟦repo:acme/orders:*⟧')}`),
    'every branch, for the pedantic': trust(provider, `${aud}, ${like('⟦repo:acme/orders:ref:refs/heads/*⟧')}`),
    'every environment': trust(provider, `${aud}, ${like('⟦repo:acme/orders:environment:*⟧')}`),
    'pull requests': trust(provider, `${aud}, ${like('⟦repo:acme/orders:pull_request⟧')}`),
    'one trust for production and staging': trust(
      provider,
      `${aud}, ${like('⟦repo:acme/orders:environment:production⟧', 'repo:acme/orders:environment:staging')}`,
    ),
    'a document of Terraform': document('⟦repo:acme/orders:*⟧'),
    'an organization that a variable names': document('⟦repo:${var.organization}/*⟧'),
    'jsonencode in Terraform': `//- /r.tf\nresource "aws_iam_role" "deploy" {\n  assume_role_policy = jsonencode({ Statement = [{\n    Effect = "Allow"\n    Action = "sts:AssumeRoleWithWebIdentity"\n    Principal = { Federated = ⟪aws_iam_openid_connect_provider.github.arn⟫ }\n    Condition = { StringEquals = { "${github}:aud" = "sts.amazonaws.com" } }\n  }] })\n}`,
    'every project of a group of GitLab': trust(
      gitlab,
      '"StringEquals": {"gitlab.com:aud": "https://gitlab.com"}, "StringLike": {"gitlab.com:sub": "⟦project_path:acme/*⟧"}',
    ),
    'every ServiceAccount of a namespace': trust(
      'arn:aws:iam::444455556666:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF',
      '"StringLike": {"oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF:sub": "⟦system:serviceaccount:shop:*⟧"}',
    ),
    'a pool of Google without condition':
      '//- /g.tf\nresource "google_iam_workload_identity_pool_provider" "github" {\n  workload_identity_pool_provider_id = "github"\n  oidc {\n    issuer_uri = "⟪https://token.actions.githubusercontent.com⟫"\n  }\n}',
    'pull requests of an application of Azure':
      '//- /a.tf\nresource "azuread_application_federated_identity_credential" "pr" {\n  audiences = ["api://AzureADTokenExchange"]\n  issuer = "https://token.actions.githubusercontent.com"\n  subject = "⟦repo:acme/orders:pull_request⟧"\n}',
    'a flexible credential of Azure':
      '//- /a.tf\nresource "azuread_application_flexible_federated_identity_credential" "x" {\n  audience = "api://AzureADTokenExchange"\n  issuer = "https://token.actions.githubusercontent.com"\n  claims_matching_expression = "⟦claims[\'sub\'] matches \'repo:acme/*\'⟧"\n}',
    'a role of Vault':
      '//- /v.tf\n⟪resource "vault_jwt_auth_backend_role" "github"⟫ {\n  role_type = "jwt"\n  bound_audiences = ["vault"]\n}',
    CloudFormation: `//- /stack.yaml\nResources:\n  Deploy:\n    Type: AWS::IAM::Role\n    Properties:\n      AssumeRolePolicyDocument:\n        Statement:\n          - Effect: Allow\n            Action: sts:AssumeRoleWithWebIdentity\n            Principal:\n              Federated: !Sub arn:aws:iam::\${AWS::AccountId}:oidc-provider/${github}\n            Condition:\n              StringLike:\n                ${github}:sub: ⟦repo:acme/orders:*⟧\n                ${github}:aud: sts.amazonaws.com`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, underline(text)));

  const silent: Record<string, string> = {
    'one environment': trust(provider, `${aud}, ${like('repo:acme/orders:environment:production')}`),
    'one branch': document('repo:acme/orders:ref:refs/heads/main'),
    'tags of releases': trust(provider, `${aud}, ${like('repo:acme/orders:ref:refs/tags/v*')}`),
    'a wildcard that is compared as a letter': trust(
      provider,
      `"StringEquals": { "${github}:aud": "sts.amazonaws.com", "${github}:sub": "repo:acme/orders:*" }`,
    ),
    'another claim bounds it': trust(
      provider,
      `${aud}, "StringEquals": { "${github}:job_workflow_ref": "acme/ci/.github/workflows/deploy.yml@main" }`,
    ),
    'a service':
      '//- /trust.json\n{"Statement": [{"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}]}',
    'a ServiceAccount': trust(
      'arn:aws:iam::444455556666:oidc-provider/oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF',
      '"StringEquals": {"oidc.eks.eu-west-1.amazonaws.com/id/ABCDEF:sub": "system:serviceaccount:shop:orders"}',
    ),
    'a condition of Google':
      '//- /g.tf\nresource "google_iam_workload_identity_pool_provider" "github" {\n  attribute_condition = "assertion.repository == \\"acme/orders\\""\n  oidc {\n    issuer_uri = "https://token.actions.githubusercontent.com"\n  }\n}',
    'an issuer of one cluster':
      '//- /g.tf\nresource "google_iam_workload_identity_pool_provider" "x" {\n  oidc {\n    issuer_uri = "https://oidc.acme.com"\n  }\n}',
    'a bound claim of Vault':
      '//- /v.tf\nresource "vault_jwt_auth_backend_role" "github" {\n  role_type = "jwt"\n  bound_audiences = ["vault"]\n  bound_claims = { repository = "acme/orders" }\n}',
    'a login of people': trust('cognito-identity.amazonaws.com', '"StringEquals": { "cognito-identity.amazonaws.com:aud": "eu-west-1:1" }'),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
