import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './serverless.ts';

const service = `service: orders
provider:
  name: aws
  iam:
    role:
      managedPolicies:
        - arn:aws:iam::aws:policy/PowerUserAccess
      statements:
        - Effect: Allow
          Action: ['ssm:*']
          Resource: '*'
functions:
  checkout:
    handler: src/checkout.handler
resources:
  Resources:
    Deploy:
      Type: AWS::IAM::AccessKey
      Properties:
        UserName: deploy
`;

describe('platform reader serverless', () => {
  it('reads the rights of the functions', () => {
    const { infrastructure } = readWith(reader, 'serverless.yml', service);
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.rights]),
      [
        ['role of orders', 'ssm:* on every resource'],
        ['role of orders', 'PowerUserAccess'],
      ],
    );
  });

  it('reads functions and the resources below', () => {
    const { identities, infrastructure } = readWith(reader, 'serverless.yml', service);
    assert.deepEqual(
      infrastructure.workloads.map((one) => one.id),
      ['serverless:orders/checkout'],
    );
    assert.deepEqual(
      identities.map((one) => one.longLived !== undefined),
      [true],
    );
  });

  it('reads rights of old versions at the provider', () => {
    const { infrastructure } = readWith(
      reader,
      'serverless.yml',
      'service: orders\nprovider:\n  name: aws\n  iamRoleStatements:\n    - Effect: Allow\n      Action: "*"\n      Resource: "*"\n',
    );
    assert.equal(infrastructure.grants.length, 1);
  });

  it('leaves other files alone', () => {
    assert.equal(readWith(reader, 'orders.yml', service).infrastructure.grants.length, 0);
  });
});
