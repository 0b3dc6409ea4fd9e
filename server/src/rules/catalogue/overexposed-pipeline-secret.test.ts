import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'overexposed-pipeline-secret';
const file = (text: string): string => underline(`//- /.github/workflows/x.yml\non: push\n${text}`);
const reads = (name: string, command: string): string => `  ${name}:\n    runs-on: x\n    steps:\n      - run: ${command}\n`;
const env = 'env:\n  TOKEN: ⟦${{ secrets.TOKEN }}⟧\n';
const jobEnv = (steps: string, secret = '⟦${{ secrets.TOKEN }}⟧'): string =>
  file(`jobs:\n  a:\n    runs-on: x\n    env:\n      TOKEN: ${secret}\n    steps:\n${steps}`);
const called = (declared: string): string =>
  `\n//- /.github/workflows/y.yml\non:\n  workflow_call:\n${declared}jobs:\n  a:\n    runs-on: x\n    steps: []\n`;

describe(id, () => {
  const fires: Record<string, string> = {
    'every secret to a workflow of others': file(
      'jobs:\n  a:\n    uses: acme/shared/.github/workflows/deploy.yml@v1\n    secrets: ⟦inherit⟧\n',
    ),
    'every secret to a workflow that asks for one':
      file('jobs:\n  a:\n    uses: ./.github/workflows/y.yml\n    secrets: ⟦inherit⟧') +
      called('    secrets:\n      token:\n        required: true\n'),
    'every secret to a workflow that says nothing':
      file('jobs:\n  a:\n    uses: ./.github/workflows/y.yml\n    secrets: ⟦inherit⟧') + called(''),
    'a secret of the workflow that one job uses': file(`${env}jobs:\n${reads('a', 'deploy "$TOKEN"')}${reads('b', 'make')}`),
    'a secret of the workflow that nothing names': file(`${env}jobs:\n${reads('a', 'make')}${reads('b', 'make')}`),
    'a secret of a job that one step uses, beside a step of others': jobEnv('      - uses: acme/lint@v1\n      - run: deploy "$TOKEN"'),
    'every secret to one step': file(
      'jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/deploy@v1\n        with:\n          all: ${{ toJSON(⟦secrets⟧) }}\n',
    ),
    'every secret to every step': jobEnv('      - run: make\n', '${{ toJson(⟦secrets⟧) }}'),
    'a secret by a computed name': file(
      'jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          KEY: ${{ ⟦secrets⟧[matrix.key] }}\n',
    ).replace('warning', 'info'),
    'a secret by a computed name for a called workflow': file(
      'jobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets:\n      key: ${{ ⟦secrets⟧[inputs.key] }}\n',
    ).replace('warning', 'info'),
    'a secret of a job that one step uses': jobEnv('      - run: make\n      - run: deploy "$TOKEN"').replace('warning', 'info'),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');
  const silent: Record<string, string> = {
    'a list of secrets': file(
      'jobs:\n  a:\n    uses: acme/shared/.github/workflows/deploy.yml@v1\n    secrets:\n      token: ${{ secrets.TOKEN }}\n',
    ),
    'a secret that every job uses': file(`${plain(env)}jobs:\n${reads('a', 'x $TOKEN')}${reads('b', 'y "${{ env.TOKEN }}"')}`),
    'one job': file(`${plain(env)}jobs:\n${reads('a', 'make')}`),
    "the run's own token": file(`env:\n  TOKEN: \${{ secrets.GITHUB_TOKEN }}\njobs:\n${reads('a', 'x $TOKEN')}${reads('b', 'make')}`),
    'an address among the secrets': file(
      `env:\n  HOST: \${{ secrets.SONAR_HOST_URL }}\njobs:\n${reads('a', 'x $HOST')}${reads('b', 'make')}`,
    ),
    'a secret in brackets': file(
      "jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n        env:\n          KEY: ${{ secrets['KEY'] }}\n",
    ),
    'every secret that is printed, which another rule says': file(
      "jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: echo '${{ toJSON(secrets) }}'\n",
    ),
    'a variable': file(`env:\n  REGION: \${{ vars.REGION }}\njobs:\n${reads('a', 'x $REGION')}${reads('b', 'make')}`),
    'a secret of the step': file(
      'jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: acme/lint@v1\n      - run: x $TOKEN\n        env:\n          TOKEN: ${{ secrets.TOKEN }}\n',
    ),
    'a secret of a job that two steps use': jobEnv('      - run: a $TOKEN\n      - run: b $TOKEN', '${{ secrets.TOKEN }}'),
    'a secret of a job with one step': jobEnv('      - run: a $TOKEN', '${{ secrets.TOKEN }}'),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
