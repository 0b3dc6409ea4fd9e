import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './terraform.ts';

const module = `
resource "aws_iam_role" "orders" {
  name               = "orders-prod"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [aws_iam_openid_connect_provider.gitlab.arn]
    }
    condition {
      test     = "StringEquals"
      variable = "gitlab.com:sub"
      values   = ["project_path:acme/orders:ref_type:branch:ref:main"]
    }
  }
}
resource "aws_iam_instance_profile" "orders" {
  role = aws_iam_role.orders.name
}
resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = aws_iam_role.orders.arn
}
resource "aws_iam_role_policy_attachment" "orders" {
  role       = aws_iam_role.orders.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
output "role" {
  value = "\${aws_iam_role.orders.arn}"
}
`;

describe('platform reader terraform', () => {
  it('declares identities and tells where they are used', () => {
    const { identities, at } = readWith(reader, 'modules/orders/main.tf', module);
    const found = identities.map((one) => `${one.role ?? ''} ${one.id} ${at(one.range)}`);
    const id = 'tf:modules/orders/aws_iam_role.orders';
    assert.deepEqual(found, [
      ` ${id} resource "aws_iam_role" "orders"`,
      `uses ${id} aws_iam_role.orders`,
      `uses ${id} aws_iam_role.orders`,
      `uses ${id} aws_iam_role.orders`,
    ]);
    assert.ok(identities.every((one) => one.local && one.title === 'IAM role orders-prod'));
    assert.equal(identities[0]!.pointsTo?.environment, 'production');
  });

  it('takes a role as declared here only when nothing outside may become it', () => {
    const role = (principal: string): string =>
      `resource "aws_iam_role" "r" {\n  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Principal = { ${principal} } }] })\n}`;
    const roleOf = (text: string): string | undefined => readWith(reader, 'main.tf', text).identities[0]?.role;
    assert.equal(roleOf(role('Service = "lambda.amazonaws.com"')), 'declares');
    assert.equal(roleOf(role('AWS = "arn:aws:iam::444455556666:root"')), undefined);
    assert.equal(roleOf('resource "aws_iam_role" "r" {\n  assume_role_policy = var.trust\n}'), undefined);
  });

  it('makes workloads of what runs code', () => {
    const { infrastructure, at } = readWith(reader, 'main.tf', module);
    assert.deepEqual(
      infrastructure.workloads.map((one) => [one.id, one.title, at(one.head)]),
      [['terraform:aws_lambda_function.orders', 'Lambda function orders', 'resource "aws_lambda_function" "orders"']],
    );
  });

  it('names the role of a trust document and its subject', () => {
    const { infrastructure, at } = readWith(reader, 'main.tf', module);
    const [trust] = infrastructure.trusts;
    assert.equal(trust?.issuer, 'GitLab');
    assert.equal(trust.identity, 'role orders-prod');
    assert.equal(trust.audience, undefined);
    assert.deepEqual(
      trust.subjects?.map((one) => [one.text, at(one.range), one.exact]),
      [['project_path:acme/orders:ref_type:branch:ref:main', 'project_path:acme/orders:ref_type:branch:ref:main', true]],
    );
  });

  it('tells who gets an attached policy', () => {
    const { infrastructure } = readWith(reader, 'main.tf', module);
    const [grant] = infrastructure.grants;
    assert.equal(grant?.subject, 'role orders-prod');
    assert.equal(grant.subjectId, 'tf:aws_iam_role.orders');
    assert.equal(grant.holder?.environment, 'production');
    assert.equal(grant.rights, 'AdministratorAccess');
  });

  it('keeps ranges of policies in heredocs', () => {
    const { infrastructure, at } = readWith(
      reader,
      'main.tf',
      'resource "aws_iam_user_policy" "ci" {\n  user   = aws_iam_user.ci.name\n  policy = <<-EOF\n    {\n      "Statement": [{ "Effect": "Allow", "Action": ["s3:*", "ec2:*"], "Resource": "*" }]\n    }\n  EOF\n}\n',
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, at(one.range), one.rights]),
      [['user ci', 's3:*', 's3:*, ec2:* on every resource']],
    );
  });

  it('reads the JSON syntax', () => {
    const { identities, infrastructure } = readWith(
      reader,
      'main.tf.json',
      JSON.stringify({
        resource: {
          aws_iam_role: { orders: { name: 'orders' } },
          aws_iam_role_policy_attachment: {
            orders: { role: '${aws_iam_role.orders.name}', policy_arn: 'arn:aws:iam::aws:policy/PowerUserAccess' },
          },
        },
      }),
    );
    assert.equal(infrastructure.grants[0]?.subject, 'role orders');
    assert.deepEqual(
      identities.map((one) => one.title),
      ['IAM role orders'],
    );
  });

  it('reads the roles and policies that `for_each` goes through', () => {
    const { infrastructure, at } = readWith(
      reader,
      'main.tf',
      'resource "google_project_iam_member" "orders" {\n  for_each = toset([\n    "roles/editor",\n    "roles/run.invoker",\n  ])\n  role   = each.value\n  member = "serviceAccount:${google_service_account.orders.email}"\n}\n' +
        'resource "aws_iam_role_policy_attachment" "orders" {\n  for_each   = { a = "arn:aws:iam::aws:policy/IAMFullAccess" }\n  policy_arn = each.value\n  role       = aws_iam_role.orders.name\n}\n',
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.rights, at(one.range)]),
      [
        ['service account orders', 'roles/editor on the project', 'roles/editor'],
        ['role orders', 'IAMFullAccess', 'arn:aws:iam::aws:policy/IAMFullAccess'],
      ],
    );
  });

  it('reads a dynamic block', () => {
    const { infrastructure } = readWith(
      reader,
      'main.tf',
      'data "aws_iam_policy_document" "d" {\n  dynamic "statement" {\n    for_each = var.x\n    content {\n      actions   = ["iam:*"]\n      resources = ["*"]\n    }\n  }\n}',
    );
    assert.equal(infrastructure.grants.length, 1);
  });

  it('says nothing of broken text', () => {
    checkTyping(reader, 'main.tf', module);
    readWith(reader, 'main.tf', 'resource "aws_iam_role_policy" "x" {\n policy = "{\\"Statement\\": [{"\n}\nresource resource { = }');
  });
});
