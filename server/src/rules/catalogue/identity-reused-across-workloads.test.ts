import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'identity-reused-across-workloads';
const deployment = (name: string, spec: string, image = name, namespace = 'shop'): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: ${namespace}\nspec:\n  template:\n    spec:\n${spec}\n      containers:\n        - image: acme/${image}:1`;
const runs = (account: string): string => `      serviceAccountName: ${account}`;
const marked = (account: string): string => `${runs(account)}\n#                         ${'^'.repeat(account.length)} warning`;
const all = (name: string, secret: string, mark = '', image = name): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${name}\n  namespace: shop\nspec:\n  template:\n    spec:\n      containers:\n        - image: acme/${image}:1\n          envFrom:\n            - secretRef:\n                name: ${secret}${mark ? `\n#                     ${'^'.repeat(secret.length)} warning` : ''}`;
const binding = (account: string, mark = ''): string =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: give\n  namespace: shop\nroleRef:\n  kind: Role\n  name: reader\nsubjects:\n  - kind: ServiceAccount\n    name: ${account}${mark}\n    namespace: shop`;
const annotated = (account: string, mark = ''): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${account}\n  namespace: shop\n  annotations:\n    eks.amazonaws.com/role-arn: arn:aws:iam::444455556666:role/orders${mark}`;
const service = (name: string, image: string, rest: string): string => `  ${name}:\n    image: ${image}\n${rest}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'the default account gets rights': `//- /a.yaml\n${binding('default', '\n#         ^^^^^^^ warning')}`,
    'the default account gets a role of a cloud': `//- /a.yaml\n${annotated('default', '\n#                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning')}`,
    'one account for two workloads': `//- /a.yaml\n${deployment('orders', marked('app'))}\n//- /b.yaml\n${deployment('billing', marked('app'))}`,
    'one account with a role of a cloud for two workloads': `//- /a.yaml\n${annotated('app')}\n---\n${deployment('orders', marked('app'))}\n---\n${deployment('billing', marked('app'))}`,
    'one secret for all': `//- /a.yaml\n${all('orders', 'everything', 'x')}\n//- /b.yaml\n${all('billing', 'everything', 'x')}`,
    'one env file for all': `//- /compose.yaml
services:
${service('web', 'acme/web', '    env_file: all.env\n#             ^^^^^^^ warning')}
${service('billing', 'acme/billing', '    env_file: [all.env]\n#              ^^^^^^^ warning')}
//- /all.env
DB_PASSWORD={{fake:password:1}}`,
    'one database user for two services': `//- /compose.yaml
services:
${service('web', 'acme/web', '    environment:\n      DATABASE_URL: postgres://app@db.acme.internal/shop\n#                                  ^^^^^^^^^^^^^^^^ warning')}
${service('billing', 'acme/billing', '    environment:\n      DATABASE_URL: postgres://app@db.acme.internal/shop\n#                                  ^^^^^^^^^^^^^^^^ warning')}`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'an account for each workload': `//- /a.yaml\n${deployment('orders', runs('orders'))}\n---\n${deployment('billing', runs('billing'))}`,
    'one account of the same name in two namespaces': `//- /a.yaml\n${deployment('orders', runs('app'))}\n---\n${deployment('billing', runs('app'), 'billing', 'else')}`,
    'one workload in two overlays': `//- /dev/a.yaml\n${deployment('orders', runs('app'))}\n//- /prod/a.yaml\n${deployment('orders', runs('app'))}`,
    'two parts of one application': `//- /a.yaml\n${deployment('web', runs('app'), 'app')}\n---\n${deployment('worker', runs('app'), 'app')}`,
    'the default account without rights': `//- /a.yaml\n${deployment('orders', runs('default'))}\n---\n${deployment('billing', runs('default'))}`,
    'rights for an account of its own': `//- /a.yaml\n${binding('orders')}\n---\n${deployment('orders', runs('orders'))}`,
    'a secret for each workload': `//- /a.yaml\n${all('orders', 'orders')}\n---\n${all('billing', 'billing')}`,
    'one secret for two parts of one application': `//- /a.yaml\n${all('web', 'app', '', 'app')}\n---\n${all('worker', 'app', '', 'app')}`,
    'one registry for all': `//- /a.yaml\n${deployment('orders', '      imagePullSecrets:\n        - name: registry')}\n---\n${deployment('billing', '      imagePullSecrets:\n        - name: registry')}`,
    'an env file without credentials': `//- /compose.yaml\nservices:\n${service('web', 'a', '    env_file: all.env')}\n${service('billing', 'b', '    env_file: all.env')}\n//- /all.env\nLOG_LEVEL=info\nDB_HOST=db.acme.internal`,
    'services of one build': `//- /compose.yaml\nservices:\n  web:\n    build: .\n    env_file: all.env\n  worker:\n    build: .\n    env_file: all.env\n//- /all.env\nDB_PASSWORD={{fake:password:1}}`,
    'equal names of two applications without a namespace': `//- /a/x.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  serviceAccountName: app\n//- /b/x.yaml\napiVersion: v1\nkind: Pod\nmetadata:\n  name: b\nspec:\n  serviceAccountName: app`,
    'an example': `//- /examples/a.yaml\n${binding('default')}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('names the rights and the workloads', async () => {
    const text = `//- /a.yaml\n${annotated('app')}\n---\n${deployment('orders', runs('app'))}\n---\n${deployment('billing', runs('app'))}`;
    const [first] = (await analyseFixture(text, [id])).findings();
    assert.equal(
      first!.message,
      'ServiceAccount app in shop has the IAM role `orders` and serves Deployment billing and Deployment orders: each workload needs an identity of its own.',
    );
    assert.deepEqual(
      first!.related.map((one) => one.message),
      ['Deployment billing'],
    );
  });
});
