import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './cloudformation.ts';

const stack = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  OrdersRole:
    Type: AWS::IAM::Role
    Properties:
      RoleName: !Sub orders-\${Stage}
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole]
  OrdersPolicy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: orders
      Roles: [!Ref OrdersRole]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['dynamodb:*']
            Resource: '*'
          - Effect: Allow
            Action: 's3:GetObject'
            Resource: !Sub arn:aws:s3:::acme-prod-\${AWS::Region}/*
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      FunctionName: orders
      Role: !GetAtt OrdersRole.Arn
  Cache:
    Type: AWS::ElastiCache::ReplicationGroup
    Properties:
      TransitEncryptionEnabled: false
Outputs:
  Role:
    Value: !Sub '\${OrdersRole.Arn}'
`;

describe('platform reader cloudformation', () => {
  it('declares roles and tells which function runs as them', () => {
    const { identities, at } = readWith(reader, 'stack.yaml', stack);
    assert.deepEqual(
      identities.map((one) => [one.role, one.id, at(one.range)]),
      [
        ['declares', 'cloudformation:stack.yaml#OrdersRole', 'OrdersRole'],
        ['uses', 'cloudformation:stack.yaml#OrdersRole', 'OrdersRole'],
        ['uses', 'cloudformation:stack.yaml#OrdersRole', 'OrdersRole'],
      ],
    );
  });

  it('gives the rights of a policy to the role that it is attached to', () => {
    const { infrastructure, at } = readWith(reader, 'stack.yaml', stack);
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, at(one.range), one.reaches?.environment]),
      [
        ['role OrdersRole', 'dynamodb:*', undefined],
        ['role OrdersRole', 'arn:aws:s3:::acme-prod-${AWS::Region}/*', 'production'],
      ],
    );
    assert.equal(infrastructure.grants[0]!.subjectId, 'cloudformation:stack.yaml#OrdersRole');
  });

  it('makes workloads and settings', () => {
    const { infrastructure } = readWith(reader, 'stack.yaml', stack);
    assert.deepEqual(
      infrastructure.workloads.map((one) => [one.id, one.title]),
      [['cloudformation:Lambda/Orders', 'Lambda function orders']],
    );
    assert.deepEqual(
      infrastructure.weaknesses.map((one) => [one.kind, one.setting]),
      [['tls-off', 'TransitEncryptionEnabled: false']],
    );
  });

  it('reads JSON with functions', () => {
    const { infrastructure } = readWith(
      reader,
      'stack.json',
      JSON.stringify({
        Resources: {
          Ci: { Type: 'AWS::IAM::User', Properties: { UserName: 'ci' } },
          P: {
            Type: 'AWS::IAM::ManagedPolicy',
            Properties: {
              Users: [{ Ref: 'Ci' }],
              PolicyDocument: {
                Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: { 'Fn::Sub': 'arn:aws:s3:::acme-staging/${X}' } }],
              },
            },
          },
        },
      }),
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.reaches?.environment]),
      [['user ci', 'staging']],
    );
  });

  it('reads policies of SAM functions', () => {
    const { infrastructure } = readWith(
      reader,
      'template.yaml',
      'Transform: AWS::Serverless-2016-10-31\nResources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties:\n      Policies:\n        - AdministratorAccess\n        - S3ReadPolicy:\n            BucketName: orders\n        - Statement:\n            - Effect: Allow\n              Action: "kms:*"\n              Resource: "*"\n',
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => one.rights),
      ['AdministratorAccess', 'kms:* on every resource'],
    );
  });

  it('says nothing of broken text', () => {
    checkTyping(reader, 'stack.yaml', stack);
  });
});
