import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../support/fixture.ts';

const shared = 'credential-shared-across-environments';
const deployment = (value: string): string => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: orders
spec:
  template:
    spec:
      containers:
        - name: app
          env:
            - name: LOG
              value: info
            - name: DB_PASSWORD
              value: ${value}`;
const base = `//- /base/kustomization.yaml
resources:
  - deployment.yaml
//- /base/deployment.yaml
${deployment('{{fake:password:1}}')}`;
const caret = (column: number, kind: string, width: number, severity = 'error'): string =>
  `#${' '.repeat(column - 1)}${'^'.repeat(width)} ${severity}`;
/** Below the value of the deployment above. */
const marked = caret(21, 'password', '{{fake:password:1}}'.length);
const overlay = (name: string, rest = ''): string => `//- /overlays/${name}/kustomization.yaml
resources:
  - ../../base
${rest}`;
const patch = (name: string): string => `//- /overlays/${name}/patch.yaml
${deployment(`{{fake:password:${name}}}`)}`;

describe('composition', () => {
  const fires: Record<string, string> = {
    'a kustomize base that two overlays take in as it is': `${base}\n${marked}\n${overlay('staging')}\n${overlay('production')}`,
    'a base that stands in one overlay and once more in another': `${base}\n${marked}\n${overlay('production')}\n//- /overlays/staging/.env\nDB_PASSWORD={{fake:password:1}}\n#           ^^^^^^^^^^^^^^^^^^^ error`,
    'a base of a base': `${base}\n${marked}\n//- /middle/kustomization.yaml\nresources: [../base]\n//- /overlays/staging/kustomization.yaml\nresources: [../../middle]\n${overlay('production')}`,
    'an overlay that sets something else': `${base}\n${marked}\n${overlay('staging', 'patches:\n  - path: other.yaml')}\n//- /overlays/staging/other.yaml\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: billing\nspec:\n  template:\n    spec:\n      containers:\n        - name: app\n          env:\n            - name: DB_PASSWORD\n              value: \${X}\n${overlay('production')}`,
    'the file of a generator': `//- /base/kustomization.yaml\nsecretGenerator:\n  - name: db\n    envs: [db.properties]\n//- /base/db.properties\nDB_PASSWORD={{fake:password:1}}\n#           ^^^^^^^^^^^^^^^^^^^ error\n${overlay('staging')}\n${overlay('production')}`,
    'a plain `.env` of Vite below two modes': `//- /web/vite.config.ts\nexport default {};\n//- /web/.env\nDB_PASSWORD={{fake:password:1}}\n#           ^^^^^^^^^^^^^^^^^^^ error\n//- /web/.env.staging\nA=1\n//- /web/.env.production\nA=2`,
    'a folder that Flux deploys to two clusters': `${base}\n${marked}\n//- /clusters/staging/apps.yaml\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec:\n  path: ./base\n//- /clusters/production/apps.yaml\napiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: apps}\nspec:\n  path: ./base`,
    'a Terraform module that two environments call': `//- /modules/db/main.tf\nresource "aws_db_instance" "x" {\n  password = "{{fake:password:1}}"\n#             ^^^^^^^^^^^^^^^^^^^ error\n}\n//- /envs/staging/main.tf\nmodule "db" {\n  source = "../../modules/db"\n}\n//- /envs/prod/main.tf\nmodule "db" {\n  source = "../../modules/db"\n}`,
    'settings of .NET that no environment sets anew': `//- /app/appsettings.json\n{"Db": {"Password": "{{fake:password:1}}"}}\n//                   ^^^^^^^^^^^^^^^^^^^ error\n//- /app/appsettings.Staging.json\n{"Logging": {"Level": "Debug"}}\n//- /app/appsettings.Production.json\n{"Logging": {"Level": "Warn"}}`,
    'values of a chart': `//- /chart/values.yaml\ndb:\n  password: {{fake:password:1}}\n#           ^^^^^^^^^^^^^^^^^^^ error\n//- /chart/values-staging.yaml\nreplicas: 1\n//- /chart/values-prod.yaml\nreplicas: 3`,
    'a Compose file': `//- /compose.yaml\nservices:\n  db:\n    environment:\n      - POSTGRES_PASSWORD={{fake:password:1}}\n#                         ^^^^^^^^^^^^^^^^^^^ error\n//- /compose.staging.yaml\nservices:\n  db:\n    ports: ["1:1"]\n//- /compose.prod.yaml\nservices:\n  db:\n    environment:\n      OTHER: x`,
  };
  for (const [name, text] of Object.entries(fires)) it(`shared: ${name}`, () => check(shared, text));

  const silent: Record<string, string> = {
    'one overlay patches the value': `${base}\n${overlay('staging')}\n${overlay('production', 'patches:\n  - path: patch.yaml')}\n${patch('production')}`,
    'a patch by place':
      `${base}\n${overlay('staging')}\n${overlay('production', 'patches:\n  - target: {kind: Deployment, name: orders}\n    patch: |-\n      - op: replace\n        path: /spec/template/spec/containers/0/env/1/value\n        value: ${X}')}`.replace(
        '${X}',
        '${DB}',
      ),
    'a patch within the kustomization': `${base}\n${overlay('staging')}\n${overlay('production', `patches:\n  - patch: |-\n${deployment('${DB}').replace(/^/gm, '      ')}`)}`,
    'a plain `.env` without such a framework':
      '//- /web/.env\nDB_PASSWORD={{fake:password:1}}\n//- /web/.env.staging\nA=1\n//- /web/.env.production\nA=2',
    'a plain `.env` of Next that the modes set anew':
      '//- /web/next.config.js\nmodule.exports = {};\n//- /web/.env\nDB_PASSWORD={{fake:password:1}}\n//- /web/.env.staging\nDB_PASSWORD=${A}\n//- /web/.env.production\nDB_PASSWORD=${B}',
    'one overlay': `${base}\n${overlay('production')}`,
    'overlays of one environment': `${base}\n${overlay('prod-eu')}\n${overlay('prod-us')}`.replace(/prod-(eu|us)/g, 'production/$1'),
    'the file of a generator that both overlays replace': `//- /base/kustomization.yaml\nconfigMapGenerator:\n  - name: db\n    files: [db.properties]\n//- /base/db.properties\nDB_PASSWORD={{fake:password:1}}\n${overlay('staging', 'configMapGenerator:\n  - name: db\n    behavior: merge\n    files: [db.properties]')}\n${overlay('production')}`,
    'a module of one environment': `//- /modules/db/main.tf\nresource "aws_db_instance" "x" {\n  password = "{{fake:password:1}}"\n}\n//- /envs/prod/main.tf\nmodule "db" {\n  source = "../../modules/db"\n}`,
    'settings of .NET that one environment sets anew': `//- /app/appsettings.json\n{"Db": {"Password": "{{fake:password:1}}"}}\n//- /app/appsettings.Staging.json\n{"a": 1}\n//- /app/appsettings.Production.json\n{"db": {"password": "{{fake:password:2}}"}}`,
    'settings with one environment beside them': `//- /app/appsettings.json\n{"Db": {"Password": "{{fake:password:1}}"}}\n//- /app/appsettings.Production.json\n{"a": 1}`,
    'a Compose file whose override sets the list anew': `//- /compose.yaml\nservices:\n  db:\n    environment:\n      - POSTGRES_PASSWORD={{fake:password:1}}\n//- /compose.staging.yaml\nservices:\n  db:\n    ports: ["1:1"]\n//- /compose.prod.yaml\nservices:\n  db:\n    environment:\n      POSTGRES_PASSWORD: \${DB}`,
    'Spring properties, relaxed': `//- /src/application.yml\nspring:\n  datasource:\n    password: {{fake:password:1}}\n//- /src/application-staging.properties\nx=1\n//- /src/application-prod.properties\nspring.data-source.password=\${DB}`,
  };
  for (const [name, text] of Object.entries(silent)) it(`not shared: ${name}`, () => checkNone(shared, text));

  it('a base that only production takes in is production', () =>
    check(
      'lower-environment-endpoint-in-production',
      `//- /base/kustomization.yaml
resources: [config.yaml]
//- /base/config.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: orders
data:
  DB_HOST: db.staging.acme.com
#          ^^^^^^^^^^^^^^^^^^^ warning
//- /overlays/production/kustomization.yaml
resources:
  - ../../base`,
    ));

  it('follows a change of the overlay', async () => {
    const { host, fixture, findings } = await analyseFixture(`${base}\n${overlay('staging')}\n${overlay('production')}`, [shared]);
    assert.equal(findings().length, 1);
    const root = 'file:///workspace/';
    const path = 'overlays/production/kustomization.yaml';
    const update = (text: string): void => host.update(root + path, host.analyse({ uri: root + path, path, version: 2, text }));
    update('resources: []');
    assert.equal(findings().length, 0);
    update(fixture.files.get(path)!);
    assert.equal(findings().length, 1);
    host.update(root + path, undefined);
    assert.equal(findings().length, 0);
  });
});
