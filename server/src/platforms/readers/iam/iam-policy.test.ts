import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './iam-policy.ts';

const policy = (statement: Readonly<Record<string, unknown>>): string => JSON.stringify({ Version: '2012-10-17', Statement: [statement] });

describe('platform reader iam-policy', () => {
  it('names the policy by its file and underlines the action', () => {
    const { infrastructure, at } = readWith(
      reader,
      'policies/orders-prod.json',
      policy({ Effect: 'Allow', Action: ['s3:Get*', 'iam:*'], Resource: ['*'] }),
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.rights, at(one.range), one.holder?.environment]),
      [['policy orders-prod', 'iam:* on every resource', 'iam:*', 'production']],
    );
  });

  it('tells each environment that the resources name once', () => {
    const { infrastructure } = readWith(
      reader,
      'orders.json',
      policy({
        Effect: 'Allow',
        Action: 's3:*',
        Resource: ['arn:aws:s3:::acme-prod-a', 'arn:aws:s3:::acme-prod-b', 'arn:aws:s3:::acme-staging-a', 'arn:aws:s3:::acme'],
      }),
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => one.reaches?.environment),
      ['production', 'staging'],
    );
  });

  it('marks rights with a condition as debatable', () => {
    const condition = { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } };
    const { infrastructure } = readWith(
      reader,
      'orders.json',
      policy({ Effect: 'Allow', Action: '*', Resource: '*', Condition: condition }),
    );
    assert.equal(infrastructure.grants[0]?.debatable, true);
  });

  it('reads documents of requests to the API', () => {
    const { infrastructure } = readWith(
      reader,
      'role.json',
      JSON.stringify({
        RoleName: 'deploy',
        AssumeRolePolicyDocument: {
          Statement: {
            Effect: 'Allow',
            Principal: { Federated: 'arn:aws:iam::444455556666:oidc-provider/token.actions.githubusercontent.com' },
            Action: 'sts:AssumeRoleWithWebIdentity',
          },
        },
      }),
    );
    assert.deepEqual(
      infrastructure.trusts.map((one) => [one.issuer, one.subjects, one.audience]),
      [['GitHub Actions', undefined, undefined]],
    );
  });

  it('says nothing of boundaries, resource policies and other JSON', () => {
    const all = { Effect: 'Allow', Action: '*', Resource: '*' };
    assert.equal(readWith(reader, 'scp-default.json', policy(all)).infrastructure.grants.length, 0);
    assert.equal(
      readWith(reader, 'bucket.json', policy({ ...all, Principal: { AWS: 'arn:aws:iam::444455556666:root' } })).infrastructure.grants
        .length,
      0,
    );
    assert.deepEqual(readWith(reader, 'x.json', '{"Statement": [1, {"Action": "*"}, "x"], "statement": {}}').infrastructure.grants, []);
  });
});
