import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'orphaned-identity';
const account = (name: string, namespace?: string): string =>
  `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: ${name}${namespace ? `\n  namespace: ${namespace}` : ''}`;
const secret = (name: string, more = ''): string => `apiVersion: v1\nkind: Secret\nmetadata:\n  name: ${name}${more}`;
const pod = (spec: string, namespace?: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata:\n  name: web${namespace ? `\n  namespace: ${namespace}` : ''}\nspec:\n${spec}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'an account that no workload names': `//- /a.yaml\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: old\n#       ^^^ info`,
    'an account of another namespace': `//- /a.yaml\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: old\n#       ^^^ info\n  namespace: shop\n//- /b.yaml\n${pod('  serviceAccountName: old', 'billing')}`,
    'a secret that nothing reads': `//- /a.yaml\n${secret('old')}\n#       ^^^ info\nstringData: {}`,
    'a sealed secret that nothing reads': `//- /a.yaml\napiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata:\n  name: old\n#       ^^^ info\nspec:\n  encryptedData: {}`,
    'an external secret that nothing reads': `//- /a.yaml\napiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: a\nspec:\n  target:\n    name: old\n#         ^^^ info`,
    'a Compose secret that no service takes': `//- /compose.yaml\nservices:\n  web:\n    image: a\nsecrets:\n  old:\n# ^^^ info\n    file: ./old.txt`,
    'a generated secret that nothing reads': `//- /kustomization.yaml\nresources: []\nsecretGenerator:\n  - name: old\n#         ^^^ info\n    literals: []`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a pod runs as the account': `//- /a.yaml\n${account('web')}\n---\n${pod('  serviceAccountName: web')}`,
    'the namespace is left to the overlay on one side': `//- /a.yaml\n${account('web')}\n//- /b.yaml\n${pod('  serviceAccountName: web', 'shop')}`,
    'the namespace is left to the overlay on the other side': `//- /a.yaml\n${account('web', 'shop')}\n//- /b.yaml\n${pod('  serviceAccountName: web')}`,
    'a binding names the account': `//- /a.yaml\n${account('ci', 'build')}\n---\napiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata:\n  name: x\nroleRef:\n  kind: Role\n  name: y\nsubjects:\n  - kind: ServiceAccount\n    name: ci\n    namespace: build`,
    'the default account': `//- /a.yaml\n${account('default')}`,
    'a pod reads the secret': `//- /a.yaml\n${secret('db')}\n---\n${pod('  containers:\n    - envFrom:\n        - secretRef:\n            name: db')}`,
    'an ingress reads the secret': `//- /a.yaml\n${secret('tls', '\ntype: kubernetes.io/tls')}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: web\nspec:\n  tls:\n    - secretName: tls`,
    'values of a chart read the secret': `//- /a.yaml\n${secret('db')}\n//- /values.yaml\nauth:\n  existingSecret: db`,
    'a label finds the secret': `//- /a.yaml\n${secret('repo', '\n  labels:\n    argocd.argoproj.io/secret-type: repository')}`,
    'the token of an account is handed out': `//- /a.yaml\n${secret('token', '\n  annotations:\n    kubernetes.io/service-account.name: ci\ntype: kubernetes.io/service-account-token')}`,
    'a chart makes the account': `//- /chart/templates/account.yaml\n${account('web')}`,
    'an example': `//- /examples/a.yaml\n${account('web')}`,
    'a service takes the Compose secret': `//- /compose.yaml\nservices:\n  web:\n    secrets: [db]\nsecrets:\n  db:\n    file: ./db.txt`,
    'variables of an env template': `//- /.env.example\nDB_PASSWORD=\nSECRET_HOST=`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
