import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Grant } from '../../../model/infrastructure.ts';
import { readWith } from '../../../../../test/support/reader.ts';
import reader from './kubernetes.ts';

const api = 'apiVersion: rbac.authorization.k8s.io/v1\n';
const role = (kind: string, rules: string, name = 'orders', namespace = ''): string =>
  `${api}kind: ${kind}\nmetadata:\n  name: ${name}\n${namespace ? `  namespace: ${namespace}\n` : ''}rules:\n${rules}`;
const rule = (verbs: string, resources: string, groups = '""', more = ''): string =>
  `  - apiGroups: [${groups}]\n    resources: [${resources}]\n    verbs: [${verbs}]\n${more}`;
const binding = (kind: string, roleName: string, subject: string, namespace = '', roleKind = 'ClusterRole'): string =>
  `${api}kind: ${kind}\nmetadata:\n  name: give\n${namespace ? `  namespace: ${namespace}\n` : ''}roleRef:\n  kind: ${roleKind}\n  name: ${roleName}\nsubjects:\n${subject}`;
const account = (name: string, namespace: string): string => `  - kind: ServiceAccount\n    name: ${name}\n    namespace: ${namespace}\n`;
const grants = (text: string): readonly Grant[] => readWith(reader, 'x.yaml', text).infrastructure.grants;

describe('reader kubernetes: RBAC', () => {
  const excesses: readonly (readonly [what: string, text: string, rights: RegExp, debatable: boolean])[] = [
    [
      'wildcards in a ClusterRole',
      role('ClusterRole', rule("'*'", "'*'", "'*'")),
      /^every action on every resource in every namespace$/,
      false,
    ],
    ['wildcards in a Role', role('Role', rule("'*'", "'*'", "'*'")), /in its namespace$/, true],
    ['wildcards of an operator', role('ClusterRole', rule("'*'", "'*'", "'*'"), 'orders-operator'), /^every action/, true],
    ['reading everything', role('ClusterRole', rule('get, list', "'*'", "'*'")), /secrets included/, false],
    ['reading all secrets', role('ClusterRole', rule('get', 'configmaps, secrets')), /`get` on the secrets of every namespace/, true],
    ['everything with secrets', role('ClusterRole', rule("'*'", 'secrets')), /every action on secrets/, false],
    ['impersonate', role('ClusterRole', rule('impersonate', 'users')), /`impersonate` on users/, false],
    [
      'escalate',
      role('ClusterRole', rule('get, escalate', 'clusterroles', 'rbac.authorization.k8s.io')),
      /`escalate` on clusterroles/,
      false,
    ],
    ['bind', role('Role', rule('bind', 'roles', 'rbac.authorization.k8s.io')), /`bind` on roles/, false],
    [
      'cluster-admin',
      binding('ClusterRoleBinding', 'cluster-admin', account('ci', 'build')),
      /ClusterRole cluster-admin in every namespace/,
      false,
    ],
    [
      'cluster-admin of a namespace',
      binding('RoleBinding', 'cluster-admin', account('ci', 'build'), 'shop'),
      /cluster-admin in shop/,
      true,
    ],
    ['edit everywhere', binding('ClusterRoleBinding', 'edit', account('ci', 'build')), /ClusterRole edit in every namespace/, true],
    [
      'view for everybody',
      binding('ClusterRoleBinding', 'view', '  - kind: Group\n    name: system:unauthenticated\n'),
      /ClusterRole view/,
      false,
    ],
  ];
  for (const [what, text, rights, debatable] of excesses)
    it(`tells that it is much: ${what}`, () => {
      const found = grants(text).filter((grant) => grant.excess !== undefined);
      assert.equal(found.length, 1);
      assert.match(found[0]!.rights, rights);
      assert.equal(found[0]!.debatable ?? false, debatable);
    });

  const plain: Readonly<Record<string, string>> = {
    'its own config maps': role('Role', rule('get, list', 'configmaps')),
    'secrets of its namespace': role('Role', rule('get', 'secrets')),
    'one secret by name': role('ClusterRole', rule('get', 'secrets', '""', '    resourceNames: [ca]\n')),
    'all of its own API group': role('ClusterRole', rule("'*'", "'*'", 'acme.io')),
    'impersonation of one account': role('ClusterRole', rule('impersonate', 'serviceaccounts', '""', '    resourceNames: [ci]\n')),
    'the built-in role': role('ClusterRole', rule("'*'", "'*'", "'*'"), 'cluster-admin'),
    administrators: binding('ClusterRoleBinding', 'cluster-admin', '  - kind: Group\n    name: admins\n'),
    'view for an account': binding('ClusterRoleBinding', 'view', account('ci', 'build')),
    'rules of a template': role('ClusterRole', '  {{- toYaml .Values.rules | nindent 2 }}\n'),
  };
  for (const [what, text] of Object.entries(plain))
    it(`tells of no excess: ${what}`, () =>
      assert.deepEqual(
        grants(text).filter((grant) => grant.excess !== undefined),
        [],
      ));

  it('names the accounts of a binding and the environments on both sides', () => {
    const read = readWith(reader, 'x.yaml', binding('RoleBinding', 'reader', account('ci', 'shop-dev'), 'shop-prod', 'Role'));
    assert.deepEqual(read.mentions, ['names k8s-sa:shop-dev/ci']);
    const grant = read.infrastructure.grants[0]!;
    assert.equal(grant.subject, 'ServiceAccount ci in shop-dev');
    assert.equal(grant.subjectId, 'k8s-sa:shop-dev/ci');
    assert.equal(grant.rights, 'Role reader in shop-prod');
    assert.equal(grant.holder?.environment, 'development');
    assert.equal(grant.reaches?.environment, 'production');
    assert.equal(read.at(grant.range), 'ci');
  });

  it('takes the namespace of the binding for an account that names none', () => {
    const text = binding('RoleBinding', 'reader', '  - kind: ServiceAccount\n    name: ci\n', 'shop', 'Role');
    assert.equal(grants(text)[0]!.subjectId, 'k8s-sa:shop/ci');
  });
});

describe('reader kubernetes: NetworkPolicy', () => {
  const policy = (namespace: string, rest: string): string =>
    `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata:\n  name: let\n  namespace: ${namespace}\nspec:\n${rest}`;

  it('tells who may connect from another environment', () => {
    const found = grants(
      policy(
        'prod',
        '  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              kubernetes.io/metadata.name: dev\n',
      ),
    );
    assert.deepEqual(
      found.map((grant) => [grant.holder?.environment, grant.reaches?.environment]),
      [['development', 'production']],
    );
  });

  it('tells what an environment may connect to', () => {
    const found = grants(
      policy(
        'staging',
        '  egress:\n    - to:\n        - namespaceSelector:\n            matchExpressions:\n              - key: environment\n                operator: In\n                values: [production, shared]\n',
      ),
    );
    assert.deepEqual(
      found.map((grant) => [grant.holder?.environment, grant.reaches?.environment]),
      [['staging', 'production']],
    );
  });

  it('is silent where no namespace names an environment', () => {
    assert.deepEqual(
      grants(
        policy('shop', '  ingress:\n    - from:\n        - namespaceSelector:\n            matchLabels:\n              name: monitoring\n'),
      ),
      [],
    );
  });
});
