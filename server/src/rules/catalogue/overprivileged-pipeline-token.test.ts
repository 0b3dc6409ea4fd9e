import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'overprivileged-pipeline-token';
const workflow = (top: string, job: string, steps = '      - run: make'): string =>
  underline(`//- /.github/workflows/x.yml\non: push\n${top}jobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n${steps}\n`);
const app = (...inputs: string[]): string =>
  `      - uses: ⟦actions/create-github-app-token@v2⟧\n        with:\n          app-id: 1\n${inputs.map((input) => `          ${input}\n`).join('')}`;

const identity = (grant: string, other: string): string =>
  underline(
    `//- /.github/workflows/x.yml\non: push\npermissions:\n  id-token: ${grant}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::444455556666:role/deploy\n  b:\n    runs-on: x\n${other}`,
  );

describe(id, () => {
  const fires: Record<string, string> = {
    'everything, for every job': workflow('permissions: ⟦write-all⟧\n', ''),
    'everything, for one job': workflow('permissions: {}\n', '    permissions: ⟦write-all⟧\n'),
    'everything in a reusable workflow': underline(
      '//- /.github/workflows/x.yml\non:\n  workflow_call:\npermissions: ⟦write-all⟧\njobs:\n  a:\n    runs-on: x\n    steps: []\n',
    ),
    'a job without rights of its own under a wide workflow': underline(
      '//- /.github/workflows/x.yml\non: push\npermissions: ⟦write-all⟧\njobs:\n  a:\n    permissions: read-all\n    runs-on: x\n    steps: []\n  b:\n    runs-on: x\n    steps: []\n',
    ),
    'a token for every repository of an owner': workflow(
      'permissions: {}\n',
      '',
      app('⟦owner: acme⟧').replace('⟦actions', 'actions').replace('v2⟧', 'v2'),
    ),
    'a token with every permission': workflow('permissions: {}\n', '', app('repositories: one').replace('⟦', '⟬').replace('⟧', '⟭')),
    'an identity for every job where one uses it': identity('⟦write⟧', '    steps:\n      - run: make\n'),
    'nothing declared beside secrets': workflow('', '', '      - run: make\n        env:\n          T: ${{ secrets.T }}').replace(
      /^ {2}a:$/m,
      '  a:\n# ^ info',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'an identity that every job uses': identity('write', '    steps:\n      - run: cosign sign x\n'),
    'an identity that other jobs have not': identity('write', '    permissions: {}\n    steps:\n      - run: make\n'),
    'named rights': workflow('permissions:\n  contents: write\n  packages: write\n', ''),
    'none at all': workflow('permissions: {}\n', ''),
    'read everything': workflow('permissions: read-all\n', ''),
    'every job says its own': workflow('permissions: write-all\n', '    permissions:\n      contents: read\n'),
    'nothing declared and nothing used': workflow('', ''),
    'a narrowed token': workflow(
      'permissions: {}\n',
      '',
      app('owner: acme', 'repositories: one', 'permission-contents: read').replace(/[⟦⟧]/g, ''),
    ),
    'a called workflow':
      '//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    uses: ./.github/workflows/y.yml\n    secrets:\n      T: ${{ secrets.T }}\n',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
