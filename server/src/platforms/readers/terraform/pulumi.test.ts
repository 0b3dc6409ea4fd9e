import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTyping, readWith } from '../../../../../test/support/reader.ts';
import reader from './pulumi.ts';

const program = `name: orders
runtime: yaml
resources:
  orders-prod:
    type: aws:iam:Role
    properties:
      assumeRolePolicy:
        fn::toJSON:
          Statement:
            - Effect: Allow
              Action: sts:AssumeRoleWithWebIdentity
              Principal: { Federated: '\${github.arn}' }
              Condition:
                StringEquals: { 'token.actions.githubusercontent.com:aud': sts.amazonaws.com }
  inline:
    type: aws:iam/rolePolicy:RolePolicy
    properties:
      role: \${orders-prod.id}
      policy: '{"Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}'
  attached:
    type: aws:iam:RolePolicyAttachment
    properties:
      role: \${orders-prod.name}
      policyArn: arn:aws:iam::aws:policy/AdministratorAccess
  editor:
    type: gcp:projects:IAMMember
    properties:
      role: roles/editor
      member: serviceAccount:orders@acme-orders.iam.gserviceaccount.com
  key:
    type: gcp:serviceaccount:Key
`;

describe('platform reader pulumi', () => {
  it('reads rights with their ranges', () => {
    const { infrastructure, at } = readWith(reader, 'Pulumi.yaml', program);
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, at(one.range), one.holder?.environment]),
      [
        ['identity orders-prod', 'iam:*', 'production'],
        ['identity orders-prod', 'arn:aws:iam::aws:policy/AdministratorAccess', 'production'],
        ['service account orders@acme-orders.iam.gserviceaccount.com', 'roles/editor', undefined],
      ],
    );
  });

  it('reads trusts and keys', () => {
    const { identities, infrastructure, at } = readWith(reader, 'Pulumi.yaml', program);
    assert.deepEqual(
      infrastructure.trusts.map((one) => [one.issuer, one.identity, one.subjects]),
      [['GitHub Actions', 'role orders-prod', undefined]],
    );
    assert.deepEqual(
      identities.map((one) => [one.title, at(one.range), one.longLived !== undefined]),
      [['key of a Google service account key', 'key', true]],
    );
  });

  it('leaves other files alone', () => {
    assert.deepEqual(readWith(reader, 'orders.yaml', program).infrastructure.grants, []);
    assert.deepEqual(readWith(reader, 'Pulumi.prod.yaml', 'config:\n  aws:iam: x\n').infrastructure.grants, []);
  });

  it('says nothing of broken text', () => checkTyping(reader, 'Pulumi.yaml', program));
});
