import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';

const id = 'unresolved-reference';
const external = (store: string, kind = 'SecretStore'): string =>
  `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata:\n  name: db\nspec:\n  secretStoreRef:\n    kind: ${kind}\n    name: ${store}`;
const store = (name: string, kind = 'SecretStore'): string =>
  `apiVersion: external-secrets.io/v1\nkind: ${kind}\nmetadata:\n  name: ${name}`;
const caller = (secrets: string): string =>
  `//- /.github/workflows/deploy.yml\non: push\njobs:\n  call:\n    uses: ./.github/workflows/ship.yml\n${secrets}`;
const called = (secrets: string): string =>
  `//- /.github/workflows/ship.yml\non:\n  workflow_call:\n${secrets}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: []`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a Compose secret that is not declared': `//- /compose.yaml\nservices:\n  web:\n    secrets:\n      - database\n#       ^^^^^^^^ warning\nsecrets:\n  other:\n    file: ./x`,
    'the long form': `//- /compose.yaml\nservices:\n  web:\n    secrets:\n      - source: database\n#               ^^^^^^^^ warning\n        target: db`,
    'a secret of a build': `//- /compose.yaml\nservices:\n  web:\n    build:\n      context: .\n      secrets:\n        - npm\n#         ^^^ warning`,
    'a Compose secret of another folder': `//- /a/compose.yaml\nservices:\n  web:\n    secrets:\n      - database\n#       ^^^^^^^^ warning\n//- /b/compose.yaml\nservices:\n  web:\n    secrets: [database]\nsecrets:\n  database:\n    file: ./x`,
    'a store that is not among those of the workspace': `//- /a.yaml\n${store('vault')}\n//- /b.yaml\n${external('valut')}\n#         ^^^^^ warning`,
    'a variable that the env template lacks': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD}\n#                  ^^^^^^^^^^^^^^ warning\n//- /.env.example\nAPI_TOKEN=\nDB_HOST=database`,
    'a variable with a message in place of a default': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      - DB_PASSWORD=\${DB_PASSWORD:?set it}\n#                   ^^^^^^^^^^^^^^^^^^^^^^ warning\n//- /.env.example\nAPI_TOKEN=\nDB_HOST=database`,
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a Compose secret of the file': `//- /compose.yaml\nservices:\n  web:\n    secrets: [database]\nsecrets:\n  database:\n    external: true`,
    'a Compose secret of the file below': `//- /compose.yaml\nsecrets:\n  database:\n    file: ./x\n//- /compose.prod.yaml\nservices:\n  web:\n    secrets: [database]`,
    'a Compose file that takes others in': `//- /compose.yaml\ninclude: [secrets.yaml]\nservices:\n  web:\n    secrets: [database]`,
    'a name from a variable': `//- /compose.yaml\nservices:\n  web:\n    secrets: ["\${NAME}"]`,
    'a store of the workspace': `//- /a.yaml\n${store('vault')}\n//- /b.yaml\n${external('vault')}`,
    'a workspace without stores': `//- /b.yaml\n${external('vault')}`,
    'stores of the cluster, kept elsewhere': `//- /a.yaml\n${store('vault')}\n//- /b.yaml\n${external('platform', 'ClusterSecretStore')}`,
    'a store that a template names': `//- /a.yaml\n${store('vault')}\n//- /b.yaml\n${external('{{ .Values.store }}')}`,
    'a variable of the env template': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD}\n//- /.env.example\nDB_PASSWORD=`,
    'no env template': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD}`,
    'an env template of another folder': `//- /a/compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD}\n//- /.env.example\nAPI_TOKEN=`,
    'an env file beside the template': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD}\n//- /.env.example\nAPI_TOKEN=\n//- /.env\nDB_PASSWORD=`,
    'a variable with a default, and one that is no secret': `//- /compose.yaml\nservices:\n  web:\n    environment:\n      DB_PASSWORD: \${DB_PASSWORD:-}\n      REGION: \${REGION}\n//- /.env.example\nAPI_TOKEN=`,
    'an example': `//- /examples/compose.yaml\nservices:\n  web:\n    secrets: [database]`,
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  it('goes when the declaration comes', async () => {
    const { host, findings } = await analyseFixture('//- /compose.yaml\nservices:\n  web:\n    secrets: [database]', [id]);
    assert.equal(findings().length, 1);
    const path = 'compose.override.yaml';
    const uri = `file:///workspace/${path}`;
    host.update(uri, host.analyse({ uri, path, version: 1, text: 'secrets:\n  database:\n    file: ./x\n' }));
    assert.deepEqual(findings(), []);
    host.update(uri, undefined);
    assert.equal(findings().length, 1);
  });

  describe('reusable workflows', () => {
    it('fires: a secret that the called workflow does not declare', () =>
      check(
        id,
        `${caller('    secrets:\n      token: ${{ secrets.TOKEN }}\n#     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning')}\n${called('    secrets:\n      other:\n        required: false')}`,
      ));
    it('fires: a secret that the called workflow requires', () =>
      check(
        id,
        `//- /.github/workflows/deploy.yml\non: push\njobs:\n  call:\n    uses: ./.github/workflows/ship.yml\n#         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning\n${called('    secrets:\n      token:\n        required: true')}`,
      ));

    const fine: Record<string, string> = {
      'secrets that are declared': `${caller('    secrets:\n      token: ${{ secrets.TOKEN }}')}\n${called('    secrets:\n      token:\n        required: true')}`,
      'names in other letters': `${caller('    secrets:\n      TOKEN: ${{ secrets.TOKEN }}')}\n${called('    secrets:\n      token:\n        required: true')}`,
      'all secrets handed on': `${caller('    secrets: inherit')}\n${called('    secrets:\n      token:\n        required: true')}`,
      'a secret that may be missing': `${caller('')}\n${called('    secrets:\n      token:\n        required: false')}`,
      'a workflow that is not there': caller('    secrets:\n      token: ${{ secrets.TOKEN }}'),
    };
    for (const [name, text] of Object.entries(fine)) it(`silent: ${name}`, () => checkNone(id, text));
  });
});
