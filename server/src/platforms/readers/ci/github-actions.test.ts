import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture } from '../../../../../test/support/fixture.ts';
import type { Pipeline } from '../../../model/pipeline.ts';

const path = '.github/workflows/deploy.yml';

async function read(text: string, file = path): Promise<Pipeline> {
  const analysed = await analyseFixture(text, [], `/${file}`);
  assert.deepEqual(analysed.problems, []);
  const { pipeline } = analysed.host.view.facts(`file:///workspace/${file}`)!;
  assert.ok(pipeline, 'a pipeline');
  return pipeline;
}

const text = `on:
  push:
    branches: [main]
  pull_request_target:
permissions:
  contents: read
  id-token: write
env:
  SHARED: \${{ secrets.SHARED }}
jobs:
  build:
    runs-on: [self-hosted, linux]
    if: github.event_name == 'push'
    container:
      image: ghcr.io/acme/build@sha256:${'ab'.repeat(32)}
      credentials:
        username: me
        password: \${{ secrets.GHCR }}
    steps:
      - uses: actions/checkout@v4
      - name: Publish
        env:
          NODE_AUTH_TOKEN: \${{ secrets.NPM_TOKEN }}
          SHARED: plain
        run: |
          echo "$NODE_AUTH_TOKEN"
          npm publish
  deploy:
    needs: [build]
    runs-on: ubuntu-latest
    environment:
      name: production
    permissions: write-all
    steps:
      - uses: aws-actions/configure-aws-credentials@${'a1'.repeat(20)}
        with:
          role-to-assume: arn:aws:iam::444455556666:role/deploy
      - run: kubectl --context prod apply -f k8s/
  call:
    uses: ./.github/workflows/release.yml
    secrets: inherit
`;

describe('GitHub Actions', () => {
  it('reads triggers, permissions and secrets of the workflow', async () => {
    const pipeline = await read(text);
    assert.deepEqual(
      pipeline.triggers.map((trigger) => [trigger.name, trigger.untrusted !== undefined, trigger.preview ?? false]),
      [
        ['push', false, false],
        ['pull_request_target', true, true],
      ],
    );
    assert.equal(pipeline.permissions?.mode, 'list');
    assert.deepEqual(
      pipeline.permissions.grants.map(({ scope, level }) => `${scope}=${level}`),
      ['contents=read', 'id-token=write'],
    );
    assert.deepEqual(
      pipeline.secrets.map(({ name, variable }) => [name, variable]),
      [['SHARED', 'SHARED']],
    );
    assert.equal(text.slice(pipeline.secrets[0]!.item!.start, pipeline.secrets[0]!.item!.end), 'SHARED: ${{ secrets.SHARED }}');
  });

  it('reads jobs with runners, images, conditions and environments', async () => {
    const [build, deploy, call] = (await read(text)).jobs;
    assert.deepEqual(
      [build!.runner?.selfHosted, build!.guarded, build!.image?.pinned, build!.image?.name],
      [true, true, true, 'ghcr.io/acme/build'],
    );
    assert.deepEqual(
      build!.secrets.map((use) => use.name),
      ['GHCR'],
    );
    assert.deepEqual(
      [deploy!.runner?.selfHosted, deploy!.environment?.name, deploy!.permissions?.mode],
      [false, 'production', 'write-all'],
    );
    assert.deepEqual(deploy!.needs, ['build']);
    assert.equal(text.slice(deploy!.head.start, deploy!.head.end), 'deploy');
    assert.deepEqual(
      [call!.calls?.kind, call!.calls?.local, text.slice(call!.inheritsSecrets!.start, call!.inheritsSecrets!.end)],
      ['reusable-workflow', true, 'inherit'],
    );
  });

  it('reads steps: what they take in, print, publish and deploy', async () => {
    const [build, deploy] = (await read(text)).jobs;
    const publish = build!.steps[1]!;
    assert.equal(publish.title, 'Publish');
    assert.deepEqual(
      publish.prints.map(({ name, how, range }) => [name, how, text.slice(range.start, range.end)]),
      [['NPM_TOKEN', 'echo', '$NODE_AUTH_TOKEN']],
    );
    assert.deepEqual(
      publish.logins.map(({ provider, secrets, range }) => [provider, secrets.join(), text.slice(range.start, range.end)]),
      [['npm', 'NPM_TOKEN', '${{ secrets.NPM_TOKEN }}']],
    );
    assert.deepEqual([deploy!.steps[0]!.uses?.pinned, deploy!.steps[0]!.federates], [true, true]);
    assert.equal(deploy!.steps[1]!.deploys?.reason, 'kubectl prod');
  });

  it('reads triggers of any shape', async () => {
    const names = async (on: string): Promise<string[]> =>
      (await read(`${on}\njobs:\n  a:\n    runs-on: x\n    steps: [{run: y}]\n`)).triggers.map((trigger) => trigger.name);
    assert.deepEqual(await names('on: push'), ['push']);
    assert.deepEqual(await names('on: [push, issue_comment]'), ['push', 'issue_comment']);
    assert.deepEqual(await names('"on":\n  workflow_run:\n    workflows: [x]\n  schedule:\n    - cron: x'), ['workflow_run', 'schedule']);
  });

  it('reads declared secrets of reusable workflows and steps of composite actions', async () => {
    const reusable = await read(
      'on:\n  workflow_call:\n    secrets:\n      token:\n        required: true\n      other:\njobs:\n  a:\n    runs-on: x\n    steps: []\n',
    );
    assert.equal(reusable.kind, 'reusable');
    assert.deepEqual(
      reusable.declaredSecrets?.map(({ name, required }) => [name, required]),
      [
        ['token', true],
        ['other', false],
      ],
    );
    const action = await read('name: x\nruns:\n  using: composite\n  steps:\n    - run: echo hi\n      shell: bash\n', 'deploy/action.yml');
    assert.deepEqual([action.kind, action.jobs[0]!.steps.length], ['action', 1]);
  });

  const head = 'uses: actions/checkout@v4\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}';
  for (const [name, on, steps, wanted] of [
    ['a build', 'pull_request_target', [head, 'run: make'], true],
    ['an action of the change itself', 'pull_request_target', [head, 'uses: ./.github/actions/x'], true],
    ['hooks of the change', 'pull_request_target', [head, 'uses: pre-commit/action@v3'], true],
    ['a merge commit', 'pull_request_target', ['run: git fetch origin refs/pull/1/merge && npm ci'], true],
    ['gh pr checkout', 'issue_comment', ['run: gh pr checkout 1', 'run: npm test'], true],
    ['its folder', 'pull_request_target', [`${head}\n          path: pr`, 'run: cd pr && make'], true],
    ['another folder', 'pull_request_target', [`${head}\n          path: pr`, 'run: make'], false],
    ['reading only', 'pull_request_target', [head, 'run: git diff --stat | tee out.txt && gh pr comment 1 -F out.txt'], false],
    ['the base', 'pull_request_target', ['uses: actions/checkout@v4', 'run: make'], false],
    ['no secrets at hand', 'pull_request', [head, 'run: make'], false],
  ] as const)
    it(`${wanted ? 'sees' : 'sees no'} strangers’ changes that are run: ${name}`, async () => {
      const pipeline = await read(
        `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps.map((step) => `      - ${step}\n`).join('')}`,
      );
      assert.equal(
        pipeline.jobs[0]!.steps.some((step) => step.runsUntrusted),
        wanted,
      );
    });

  const guards = (on: string, condition: string): Promise<boolean | undefined> =>
    read(`on: ${on}\njobs:\n  a:\n    if: ${condition}\n    runs-on: x\n    steps: [{run: y}]\n`).then(({ jobs }) => jobs[0]!.guarded);
  for (const [on, condition, wanted] of [
    ['[push, pull_request_target]', "github.event_name == 'push'", true],
    ['[push, pull_request_target]', "github.event_name == 'push' || github.event_name == 'pull_request_target'", false],
    ['[push, pull_request_target]', "${{ always() && (github.event_name == 'push' || github.event_name == 'schedule') }}", true],
    ['[push, pull_request_target]', "github.event_name != 'pull_request_target'", true],
    ['[push, pull_request_target]', "github.event_name != 'pull_request'", false],
    ['[push, pull_request]', "github.ref == 'refs/heads/main'", true],
    ['pull_request_target', "github.ref == 'refs/heads/main'", false],
    ['pull_request_target', 'github.event.pull_request.head.repo.full_name == github.repository', true],
    ['pull_request_target', "contains(github.event.pull_request.labels.*.name, 'safe to test')", true],
    ['pull_request_target', "github.event.pull_request.head.repo.full_name == 'acme/app'", true],
    ['pull_request_target', "contains(github.event.pull_request.author_association, 'MEMBER')", true],
    ['pull_request_target', "github.actor == 'dependabot[bot]'", false],
    ['pull_request_target', "github.event.pull_request.user.login == 'dependabot[bot]'", true],
    ['issue_comment', 'contains(fromJSON(\'["OWNER", "MEMBER"]\'), github.event.comment.author_association)', true],
    ['issue_comment', "startsWith(github.event.comment.body, '/deploy')", false],
    ['workflow_run', "github.event.workflow_run.conclusion == 'success'", false],
    ['workflow_run', "github.event.workflow_run.conclusion == 'success' && github.event.workflow_run.event == 'push'", true],
  ] as const)
    it(`on ${on}, ${condition} ${wanted ? 'keeps strangers out' : 'lets strangers in'}`, async () =>
      assert.equal(await guards(on, `>-\n      ${condition}`), wanted));

  it('carries a guard on to the jobs that need it', async () => {
    const { jobs } = await read(
      'on: pull_request_target\njobs:\n  c:\n    needs: b\n    runs-on: x\n    steps: []\n  a:\n    if: github.event.pull_request.head.repo.full_name == github.repository\n    runs-on: x\n    steps: []\n  b:\n    needs: [a]\n    runs-on: x\n    steps: []\n  d:\n    needs: a\n    if: always()\n    runs-on: x\n    steps: []\n',
    );
    assert.deepEqual(
      jobs.map((job) => [job.id, job.guarded ?? false]),
      [
        ['c', true],
        ['a', true],
        ['b', true],
        ['d', false],
      ],
    );
  });

  it('knows the token of the run in any case of letters, and parts of secrets by what they are', async () => {
    const [job] = (
      await read(
        'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x --for "$C"\n        env:\n          A: ${{ secrets.github_token }}\n          B: ${{ fromJSON(secrets.LOGIN).tenantId }}\n          C: ${{ fromJSON(secrets.LOGIN).clientSecret }}\n        shell: bash -ex {0}\n',
      )
    ).jobs;
    assert.equal(job!.steps[0]!.secrets[0]!.ephemeral, true);
    assert.deepEqual(
      job!.steps[0]!.prints.map(({ how, name }) => [how, name]),
      [
        ['trace', '*'],
        ['unmasked-part', 'LOGIN'],
      ],
    );
  });

  it('sees logins by the identity of the run in variables that tools read', async () => {
    const federates = async (env: string, top = ''): Promise<boolean> =>
      (await read(`on: push\n${top}jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ./deploy.sh\n        env:\n          ${env}\n`))
        .jobs[0]!.steps[0]!.federates ?? false;
    assert.equal(await federates('AWS_WEB_IDENTITY_TOKEN_FILE: /tmp/token'), true);
    assert.equal(await federates('ARM_USE_OIDC: true'), true);
    assert.equal(await federates('A: b', 'env:\n  ARM_USE_OIDC: "true"\n'), true);
    assert.equal(await federates('ARM_USE_OIDC: false'), false);
    assert.equal(await federates('AWS_ROLE_ARN: x'), false);
  });

  it('reads what aliases stand for, and tells of it once', async () => {
    const { jobs } = await read(
      'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: &show echo "${{ secrets.A_TOKEN }}"\n      - run: *show\n      - uses: &login docker/login-action@v3\n        with: &inputs\n          password: ${{ secrets.B_TOKEN }}\n      - uses: *login\n        with: *inputs\n',
    );
    assert.deepEqual(
      jobs[0]!.steps.map((step) => [step.uses?.name, step.secrets.map((use) => use.name), step.prints.length, step.logins.length]),
      [
        [undefined, ['A_TOKEN'], 1, 0],
        [undefined, ['A_TOKEN'], 0, 0],
        ['docker/login-action', ['B_TOKEN'], 0, 1],
        ['docker/login-action', ['B_TOKEN'], 0, 0],
      ],
    );
  });

  it('gives services what is handed to them', async () => {
    const [job] = (
      await read(
        'on: push\njobs:\n  a:\n    runs-on: x\n    services:\n      db: { image: "postgres:16", env: { P: "${{ secrets.DB_PASSWORD }}" } }\n      cache: redis\n      open: { image: "${{ matrix.image }}" }\n    steps: [{run: y}]\n',
      )
    ).jobs;
    assert.deepEqual(
      job!.services?.map(({ image, secrets }) => [image.name, image.version, secrets.map((use) => use.name)]),
      [
        ['postgres', '16', ['DB_PASSWORD']],
        ['redis', undefined, []],
      ],
    );
  });

  it('sees publishing by a stored token to the public registry only', async () => {
    const providers = async (step: string): Promise<string[]> =>
      (await read(`on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${step}\n`)).jobs[0]!.steps[0]!.logins.map(
        (login) => login.provider,
      );
    const password = '\n        with:\n          password: ${{ secrets.X }}';
    assert.deepEqual(await providers(`pypa/gh-action-pypi-publish@v1${password}`), ['pypi']);
    assert.deepEqual(
      await providers(`pypa/gh-action-pypi-publish@v1${password}\n          repository-url: https://test.pypi.org/legacy/`),
      ['pypi'],
    );
    assert.deepEqual(await providers(`pypa/gh-action-pypi-publish@v1${password}\n          repository-url: https://pypi.acme.test/`), []);
    assert.deepEqual(await providers('changesets/action@v1\n        env:\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'), ['npm']);
    assert.deepEqual(await providers('actions/cache@v4\n        env:\n          NPM_TOKEN: ${{ secrets.NPM_TOKEN }}'), []);
  });

  it('takes what is broken as far as it goes', async () => {
    for (const broken of [
      '',
      'jobs:',
      'jobs: {a: {',
      'on: [push\njobs:\n  a:\n    steps:\n      - uses:\n      - run: |\n',
      'jobs:\n  a: [1]\n',
    ]) {
      const analysed = await analyseFixture(broken, [], `/${path}`);
      assert.deepEqual(analysed.problems, [], broken);
    }
  });
});
