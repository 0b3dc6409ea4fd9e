import { describe, it } from 'mocha';
import { checkNone } from '../../../../test/support/fixture.ts';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'weak-oidc-trust';
const github = 'token.actions.githubusercontent.com';
const trust = (subject: string, path = 'trust', issuer = github): string =>
  `//- /${path}.json\n{ "Version": "2012-10-17", "Statement": [ {\n  "Effect": "Allow",\n  "Principal": { "Federated": "arn:aws:iam::444455556666:oidc-provider/${issuer}" },\n  "Action": "sts:AssumeRoleWithWebIdentity",\n  "Condition": {\n    "StringEquals": { "${issuer}:aud": "sts.amazonaws.com" },\n    "StringLike": { "${issuer}:sub": "$0${subject}" }\n  }\n} ] }\n`;
const terraform = (subject: string): string =>
  `//- /oidc.tf\n# Deploys\nresource "aws_iam_role" "deploy" {\n  assume_role_policy = jsonencode({ Statement = [{\n    Effect    = "Allow"\n    Action    = "sts:AssumeRoleWithWebIdentity"\n    Principal = { Federated = aws_iam_openid_connect_provider.github.arn }\n    Condition = {\n      StringEquals = { "${github}:aud" = "sts.amazonaws.com" }\n      StringLike   = { "${github}:sub" = "$0${subject}" } # all\n    }\n  }] })\n}\n`;

describe('a subject pinned to an environment', () => {
  const rewrites: Record<string, readonly [title: string, before: string, after: string]> = {
    'of all runs': ['production', trust('repo:acme/orders:*'), trust('repo:acme/orders:environment:production')],
    'of all branches, at the place of an environment': [
      'staging',
      trust('repo:acme/orders:ref:refs/heads/*', 'staging/trust'),
      trust('repo:acme/orders:environment:staging', 'staging/trust'),
    ],
    'of all environments': ['production', trust('repo:acme/orders:environment:*'), trust('repo:acme/orders:environment:production')],
    'of a repository that a variable names, in Terraform': [
      'production',
      terraform('repo:acme/${var.name}:*'),
      terraform('repo:acme/${var.name}:environment:production'),
    ],
  };
  for (const [name, [environment, before, after]] of Object.entries(rewrites))
    it(name, async () => {
      const fixed = after.replace('$0', '');
      await checkRewrite(id, `Trust runs for environment \`${environment}\``, before, fixed);
      await checkNone(id, fixed);
    });

  const refused: Record<string, string> = {
    'every repository of an owner': trust('repo:acme/*'),
    'repositories with a common beginning': trust('repo:acme/orders*'),
    'pull requests': trust('repo:acme/orders:pull_request'),
    'projects of GitLab': trust('project_path:acme/orders:*', 'trust', 'gitlab.com'),
  };
  for (const [name, text] of Object.entries(refused)) it(`not of ${name}`, () => checkNoFix(id, 'Trust', text));
});
