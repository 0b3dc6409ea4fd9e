import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const head = '//- /.github/workflows/x.yml\non: push # always\n';

describe('minimal permissions', () => {
  const id = 'overprivileged-pipeline-token';
  const workflow = (permissions: string, steps: string): string =>
    `${head}${permissions}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const steps = '      - uses: actions/checkout@v4\n      - run: gh release create v1\n';

  it('of the workflow, from actions and commands', () =>
    checkRewrite(
      id,
      'Name the rights',
      workflow('permissions: $0write-all # wide', steps),
      workflow('permissions: # wide\n  contents: write', steps),
    ));

  it('of one job, with the indentation of the file', () =>
    checkRewrite(
      id,
      'Name the rights',
      `${head}permissions: {}\njobs:\n    a:\n        permissions: "$0write-all"\n        runs-on: x\n        steps:\n            - uses: github/codeql-action/init@v3\n            - uses: docker/login-action@v3\n              with:\n                  registry: ghcr.io\n`,
      `${head}permissions: {}\njobs:\n    a:\n        permissions:\n            contents: read\n            packages: write\n            security-events: write\n        runs-on: x\n        steps:\n            - uses: github/codeql-action/init@v3\n            - uses: docker/login-action@v3\n              with:\n                  registry: ghcr.io\n`,
    ));

  it('none where nothing needs any', () =>
    checkRewrite(
      id,
      'Take all rights',
      workflow('permissions: $0write-all', '      - run: make\n'),
      workflow('permissions: {}', '      - run: make\n'),
    ));
});

describe('secrets listed for a called workflow', () => {
  const id = 'overexposed-pipeline-secret';
  const called =
    '//- /.github/workflows/y.yml\non:\n  workflow_call:\n    secrets:\n      token:\n        required: true\n      other:\njobs:\n  a:\n    runs-on: x\n    steps: []\n';
  it('are those that it declares', () =>
    checkRewrite(
      id,
      'List the secrets',
      `${head}jobs:\n  a:\n    uses: ./.github/workflows/y.yml\n    secrets: $0inherit # all\n    with:\n      x: 1\n${called}`,
      `${head}jobs:\n  a:\n    uses: ./.github/workflows/y.yml\n    secrets:\n      token: \${{ secrets.token }}\n      other: \${{ secrets.other }} # all\n    with:\n      x: 1\n${called}`,
    ));
  it('are not known of a workflow elsewhere', () =>
    checkNoFix(id, 'List', `${head}jobs:\n  a:\n    uses: acme/x/.github/workflows/y.yml@v1\n    secrets: $0inherit\n`));
});

describe('secrets at the step that uses them', () => {
  const id = 'overexposed-pipeline-secret';
  it('from the workflow, which then has no variables', () =>
    checkRewrite(
      id,
      'Give `TOKEN`',
      `${head}env:\n  TOKEN: $0\${{ secrets.TOKEN }} # deploy\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n  b:\n    runs-on: x\n    steps:\n      - name: Deploy\n        run: |\n          ./deploy.sh "$TOKEN"\n      - run: echo done\n`,
      `${head}jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n  b:\n    runs-on: x\n    steps:\n      - name: Deploy\n        run: |\n          ./deploy.sh "$TOKEN"\n        env:\n          TOKEN: \${{ secrets.TOKEN }}\n      - run: echo done\n`,
    ));

  it('from a job, beside variables of the step', () =>
    checkRewrite(
      id,
      'Give `TOKEN`',
      `${head}jobs:\n  a:\n    runs-on: x\n    env:\n      A: 1\n      TOKEN: $0\${{ secrets.TOKEN }}\n    steps:\n      - uses: acme/lint@v1\n      - run: x $TOKEN\n        env:\n          B: 2\n`,
      `${head}jobs:\n  a:\n    runs-on: x\n    env:\n      A: 1\n    steps:\n      - uses: acme/lint@v1\n      - run: x $TOKEN\n        env:\n          B: 2\n          TOKEN: \${{ secrets.TOKEN }}\n`,
    ));

  it('not where a container reads it', () =>
    checkNoFix(
      id,
      'Give',
      `${head}env:\n  TOKEN: $0\${{ secrets.TOKEN }}\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: make\n  b:\n    runs-on: x\n    container:\n      image: x\n      env:\n        T: \${{ env.TOKEN }}\n    steps:\n      - run: x $TOKEN\n`,
    ));
});

describe('environment of a job', () => {
  const deploy = (environment: string): string =>
    `//- /.github/workflows/deploy.yml\non: push\njobs:\n  $0deploy-production:\n    # ships\n${environment}    runs-on: ubuntu-latest\n    steps:\n      - run: kubectl apply -f k8s\n`;
  it('is added to a deployment without a gate', () =>
    checkRewrite(
      'production-deploy-without-gate',
      'Run the job in environment `production`',
      deploy(''),
      deploy('    environment: production\n').replace('$0', ''),
    ));

  const job = (name: string, environment = ''): string =>
    `  ${name}:\n${environment}    runs-on: x\n    env:\n      T: \${{ secrets.DEPLOY_TOKEN }}\n`;
  it('narrows a secret that two environments share', () =>
    checkRewrite(
      'pipeline-secret-shared-across-environments',
      'Run the job in environment `staging`',
      `${head}jobs:\n${job('deploy-staging').replace('${{', '$0${{')}${job('ship', '    environment: production\n')}`,
      `${head}jobs:\n${job('deploy-staging', '    environment: staging\n')}${job('ship', '    environment: production\n')}`,
    ));
});
