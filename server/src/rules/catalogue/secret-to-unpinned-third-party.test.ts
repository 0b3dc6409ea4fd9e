import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'secret-to-unpinned-third-party';
const commit = '0123456789abcdef0123456789abcdef01234567';
const workflow = (jobs: string, head = ''): string => underline(`//- /.github/workflows/x.yml\non: push\n${head}jobs:\n${jobs}`);
const step = (uses: string, rest = 'with:\n          token: ${{ secrets.ACME_TOKEN }}', job = ''): string =>
  `  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: ${uses}\n${rest ? `        ${rest}\n` : ''}`;
const jobEnv = '    env:\n      ACME_TOKEN: ${{ secrets.ACME_TOKEN }}\n';

describe(id, () => {
  const fires: Record<string, string> = {
    'a branch, by an input': workflow(step('⟦acme/scan@main⟧')),
    'a branch, by `env` of the step': workflow(step('⟦acme/scan@master⟧', 'env:\n          T: ${{ secrets.ACME_TOKEN }}')),
    'a branch, by `env` of the job': workflow(step('⟦acme/scan@develop⟧', '', jobEnv)),
    'a branch, by `env` of the workflow': workflow(step('⟦acme/scan@main⟧', ''), 'env:\n  T: ${{ secrets.ACME_TOKEN }}\n'),
    'a tag': workflow(step('⟬acme/scan@v4⟭')),
    'a short commit, which is a tag or branch like any other': workflow(step('⟬acme/scan@0123456⟭')),
    'an identity token of the run': workflow(step('⟦acme/login@main⟧', '', '    permissions:\n      id-token: write\n')),
    'the own token with write rights': workflow(
      step('⟦acme/release@main⟧', 'with:\n          token: ${{ secrets.GITHUB_TOKEN }}', '    permissions:\n      contents: write\n'),
    ),
    'a reusable workflow that inherits': workflow('  a:\n    uses: ⟦acme/ci/.github/workflows/x.yml@main⟧\n    secrets: inherit'),
    'a reusable workflow with one secret': workflow(
      '  a:\n    uses: ⟦acme/ci/.github/workflows/x.yml@main⟧\n    secrets:\n      t: ${{ secrets.ACME_TOKEN }}',
    ),
    'an image by tag': workflow(
      '  a:\n    runs-on: ubuntu-latest\n    container: ⟬acme/build:1.2⟭\n    steps:\n      - run: ./x\n        env:\n          T: ${{ secrets.ACME_TOKEN }}',
    ),
    'a branch of the maker': workflow(step('⟦actions/checkout@main⟧')),
    'an include by address, in GitLab': underline(
      '//- /.gitlab-ci.yml\ninclude:\n  - remote: ⟦https://ci.acme.com/deploy.yml⟧\ndeploy:\n  script:\n    - ./deploy.sh $DEPLOY_TOKEN',
    ),
    'an include by project, in GitLab': underline(
      '//- /.gitlab-ci.yml\ninclude:\n  - project: acme/ci\n    ref: ⟦main⟧\n    file: deploy.yml\ndeploy:\n  script:\n    - ./deploy.sh $DEPLOY_TOKEN',
    ),
    'an orb, told once where it is declared': underline(
      '//- /.circleci/config.yml\nversion: 2.1\norbs:\n  tool: ⟦acme/deploy@volatile⟧\njobs:\n  a:\n    machine: true\n    steps:\n      - tool/run\n      - tool/run\n      - run: ./deploy.sh $DEPLOY_TOKEN\nworkflows:\n  main:\n    jobs:\n      - a',
    ),
    'an orb by the context of its job': underline(
      '//- /.circleci/config.yml\nversion: 2.1\norbs:\n  tool: ⟦acme/deploy@volatile⟧\njobs:\n  a:\n    machine: true\n    steps:\n      - tool/run\nworkflows:\n  main:\n    jobs:\n      - a: { context: deploy }',
    ),
    'a pipe of Bitbucket': underline(
      '//- /bitbucket-pipelines.yml\npipelines:\n  default:\n    - step:\n        script:\n          - pipe: ⟦acme/deploy:latest⟧\n            variables:\n              TOKEN: $ACME_TOKEN',
    ),
    'one image of two jobs, told once': underline(
      '//- /bitbucket-pipelines.yml\nimage: ⟬acme/build:20⟭\npipelines:\n  default:\n    - step:\n        script:\n          - ./a $ACME_TOKEN\n    - step:\n        script:\n          - ./b $OTHER_TOKEN',
    ),
    'a plugin of Buildkite': underline(
      '//- /.buildkite/pipeline.yml\nsteps:\n  - label: x\n    command: ./x\n    plugins:\n      - ⟬acme/tool#v1.0.0⟭:\n          token: $ACME_TOKEN',
    ),
    'a service that is given a secret': underline(
      `//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    services:\n      db:\n        image: ⟬acme/db:1⟭\n        env:\n          PASSWORD: \${{ secrets.DB_PASSWORD }}\n    steps:\n      - run: ./x`,
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a commit': workflow(step(`acme/scan@${commit}`)),
    'no secret': workflow(step('acme/scan@main', '')),
    'a variable': workflow(step('acme/scan@main', 'with:\n          token: ${{ vars.REGION }}')),
    'the own token with no declared rights': workflow(step('acme/scan@main', 'with:\n          token: ${{ secrets.GITHUB_TOKEN }}')),
    'the own token that may only read': workflow(
      step('acme/scan@main', 'with:\n          token: ${{ secrets.GITHUB_TOKEN }}', '    permissions:\n      contents: read\n'),
    ),
    'an action of the same repository': workflow(step('./.github/actions/scan')),
    'an address among the secrets': workflow(step('acme/scan@main', 'with:\n          url: ${{ secrets.SONAR_HOST_URL }}')),
    'a secret of another step': workflow(
      `${step('acme/scan@main', '')}      - run: ./x\n        env:\n          T: \${{ secrets.ACME_TOKEN }}`,
    ),
    'a secret of another job': workflow(
      `${step('acme/scan@main', '')}  b:\n    runs-on: x\n    steps:\n      - run: ./x\n        env:\n          T: \${{ secrets.ACME_TOKEN }}`,
    ),
    'a reusable workflow of the same repository': workflow('  a:\n    uses: ./.github/workflows/x.yml\n    secrets: inherit'),
    'a service without secrets, in a job that has them': workflow(
      '  a:\n    runs-on: ubuntu-latest\n    env:\n      T: ${{ secrets.ACME_TOKEN }}\n    services:\n      db:\n        image: postgres:16\n        credentials:\n          username: me\n          password: ${{ secrets.HUB_PASSWORD }}\n    steps:\n      - run: ./x',
    ),
    'an image of which only the registry gets a secret': workflow(
      '  a:\n    runs-on: ubuntu-latest\n    container:\n      image: acme/build:1\n      credentials:\n        username: me\n        password: ${{ secrets.HUB_PASSWORD }}\n    steps:\n      - run: ./x',
    ),
    'an image by digest': workflow(
      `  a:\n    runs-on: ubuntu-latest\n    container: acme/build@sha256:${commit}${commit.slice(0, 24)}\n    steps:\n      - run: ./x\n        env:\n          T: \${{ secrets.ACME_TOKEN }}`,
    ),
    'an include with its integrity, in GitLab': underline(
      '//- /.gitlab-ci.yml\ninclude:\n  - remote: https://ci.acme.com/deploy.yml\n    integrity: sha256-x\ndeploy:\n  script:\n    - ./deploy.sh $DEPLOY_TOKEN',
    ),
    'an include without secrets': underline(
      '//- /.gitlab-ci.yml\ninclude:\n  - remote: https://ci.acme.com/deploy.yml\ndeploy:\n  script:\n    - ./deploy.sh',
    ),
    "GitLab's own templates": underline(
      '//- /.gitlab-ci.yml\ninclude:\n  - template: Jobs/SAST.gitlab-ci.yml\ndeploy:\n  script:\n    - ./deploy.sh $DEPLOY_TOKEN',
    ),
    'a full version of an orb':
      '//- /.circleci/config.yml\nversion: 2.1\norbs:\n  tool: acme/deploy@1.2.3\njobs:\n  a:\n    machine: true\n    steps:\n      - tool/run\nworkflows:\n  main:\n    jobs:\n      - a: { context: deploy }',
    'an orb of a job without secrets':
      '//- /.circleci/config.yml\nversion: 2.1\norbs:\n  tool: acme/deploy@volatile\njobs:\n  a:\n    machine: true\n    steps:\n      - tool/run\nworkflows:\n  main:\n    jobs:\n      - a',
    'a task of Azure Pipelines, which has major versions only':
      '//- /azure-pipelines.yml\nsteps:\n  - task: AWSCLI@1\n    env:\n      TOKEN: $(ACME_TOKEN)',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));

  const count = async (text: string, policy = ''): Promise<number> => {
    const analysed = await analyseFixture(`${text}\n${policy}`, [id]);
    analysed.host.configure({ persona: 'regular' });
    analysed.host.refresh();
    return analysed.findings().length;
  };
  it('leaves tags, images and the maker to wider personas', async () => {
    assert.equal(await count(workflow(step('acme/scan@main'))), 1);
    assert.equal(await count(workflow(step('acme/scan@v4'))), 0);
    assert.equal(await count(workflow(step('actions/checkout@main'))), 0);
  });
  it('reports tags at every persona by option', async () => {
    const policy = `//- /.bulkhead.yaml\nversion: 1\nrules:\n  ${id}: { severity: warning, options: { tags: true } }`;
    assert.equal(await count(workflow(step('acme/scan@v4')), policy), 1);
  });
  it('leaves out owners that are trusted by option', async () => {
    const policy = `//- /.bulkhead.yaml\nversion: 1\nrules:\n  ${id}: { severity: warning, options: { trusted: [Acme] } }`;
    assert.equal(await count(workflow(step('acme/scan@main')), policy), 0);
    assert.equal(await count(workflow(step('other/scan@main')), policy), 1);
  });
});
