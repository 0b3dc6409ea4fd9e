import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './gcp-binding.ts';

const account = 'serviceAccount:orders@acme-staging.iam.gserviceaccount.com';

describe('platform reader gcp-binding', () => {
  it('reads the policy of a project', () => {
    const { infrastructure, at } = readWith(
      reader,
      'policy.yaml',
      `bindings:\n- members:\n  - ${account}\n  - user:jane@acme.com\n  role: roles/editor\n`,
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.subject, one.rights, at(one.range)]),
      [['service account orders@acme-staging.iam.gserviceaccount.com', 'roles/editor', account]],
    );
  });

  it('reads a member of Config Connector with the project that it reaches', () => {
    const { infrastructure } = readWith(
      reader,
      'member.yaml',
      `apiVersion: iam.cnrm.cloud.google.com/v1beta1\nkind: IAMPolicyMember\nspec:\n  member: ${account}\n  role: roles/run.developer\n  resourceRef:\n    kind: Project\n    external: projects/acme-prod\n`,
    );
    assert.deepEqual(
      infrastructure.grants.map((one) => [one.reaches?.environment, one.holder?.environment, one.excess]),
      [['production', 'staging', undefined]],
    );
  });

  it('leaves narrow roles, people, agents of Google and bindings of Kubernetes alone', () => {
    for (const text of [
      `bindings:\n- members: [${account}]\n  role: roles/storage.objectViewer\n`,
      'bindings:\n- members: ["group:admins@acme.com"]\n  role: roles/owner\n',
      'bindings:\n- members: ["serviceAccount:123@cloudservices.gserviceaccount.com"]\n  role: roles/editor\n',
      `kind: RoleBinding\nbindings:\n- members: [${account}]\n  role: roles/owner\n`,
    ])
      assert.deepEqual(readWith(reader, 'policy.yaml', text).infrastructure.grants, []);
  });
});
