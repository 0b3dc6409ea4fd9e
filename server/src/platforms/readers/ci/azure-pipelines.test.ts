import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './azure-pipelines.ts';

const path = 'azure-pipelines.yml';
const commit = '0123456789abcdef'.repeat(3).slice(0, 40);
const text = `
trigger:
  branches: { include: [main] }
pr: [main]
pool:
  vmImage: ubuntu-latest
resources:
  repositories:
    - repository: templates
      type: git
      name: Platform/pipeline-templates
      ref: refs/heads/main
    - repository: pinned
      type: github
      name: acme/jobs
      ref: ${commit}
    - repository: other
      name: Shop/other
  containers:
    - container: node
      image: node:22
variables:
  - group: shared-secrets
  - name: appName
    value: orders
  - name: dbPass
    value: $(prodDbPassword)
  - template: vars.yml
  - \${{ if eq(variables['x'], 'y') }}:
      - group: conditional-secrets
stages:
  - stage: Build
    jobs:
      - job: build
        container: node
        steps:
          - checkout: self
          - script: |
              echo "##vso[task.setvariable variable=madeToken]$x"
              curl -u user:$(apiToken) https://x.example.com/$(madeToken) $(get_token)
            displayName: Call
            env:
              NPM_TOKEN: $(npmToken)
              AGENT: $(Build.BuildId)
              SYSTEM_ACCESSTOKEN: $(System.AccessToken)
          - task: Npm@1
            inputs:
              customEndpoint: internal
          - task: acme.tools.deploy-task@2
            inputs:
              password: $(deployPassword)
          - template: steps/build.yml
          - template: steps/scan.yml@templates
            parameters:
              token: $(scanToken)
          - \${{ if eq(parameters.sign, true) }}:
              - task: AzureKeyVault@2
                inputs:
                  azureSubscription: sub-shop
                  KeyVaultName: kv-signing
                  SecretsFilter: 'sign-key, sign-pass'
  - stage: Approve
    jobs:
      - job: wait
        pool: server
        steps:
          - task: ManualValidation@0
  - stage: Production
    variables:
      - group: prod-secrets
    jobs:
      - deployment: web
        environment: prod.web
        pool:
          name: prod-agents
          demands: [docker]
        condition: and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))
        strategy:
          runOnce:
            deploy:
              steps:
                - task: AzureWebApp@1
                  inputs:
                    azureSubscription: sub-shop-prod
                    appName: $(appName)
            on:
              failure:
                steps:
                  - bash: ./undo.sh $(undoSecret)
      - deployment: open
        environment: \${{ parameters.env }}
        dependsOn: web
      - template: jobs/x.yml@pinned
        parameters: { azureSubscription: sub-other }
`;

describe('reader: Azure Pipelines', () => {
  const facts = factsOf(reader, path, text)!;
  const pipeline = facts.pipeline!;

  it('reads stages, jobs and deployment jobs', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => job.id),
      ['Build.build', 'Approve.wait', 'Production.web', 'Production.open', 'Production.template jobs/x.yml@pinned'],
    );
    const web = jobNamed(pipeline, 'Production.web');
    assert.deepEqual([web.environment?.name, web.environment?.fixed], ['prod', true]);
    assert.equal(jobNamed(pipeline, 'Production.open').environment?.fixed, false);
    assert.deepEqual(
      web.steps.map((step) => step.title),
      ['AzureWebApp@1', 'bash'],
    );
    assert.deepEqual([web.runner?.group, web.runner?.labels, web.runner?.selfHosted], ['prod-agents', ['docker'], true]);
    assert.equal(web.guarded, true);
    const build = jobNamed(pipeline, 'Build.build');
    assert.deepEqual([build.runner?.labels, build.runner?.selfHosted], [['ubuntu-latest'], false]);
    assert.equal(text.slice(build.head.start, build.head.end), 'build');
    assert.deepEqual(
      pipeline.triggers.map((trigger) => [trigger.name, trigger.preview ?? false]),
      [
        ['trigger', false],
        ['pr', true],
      ],
    );
  });

  it('knows that stages wait for an approval', () => {
    assert.equal(jobNamed(pipeline, 'Approve.wait').gated, true);
    assert.deepEqual(jobNamed(pipeline, 'Production.web').needs, ['Approve.wait']);
    assert.deepEqual(jobNamed(pipeline, 'Production.open').needs, ['Production.web', 'Approve.wait']);
  });

  it('reads groups, mapped variables, key vaults and what scripts and inputs take', () => {
    assert.deepEqual(
      pipeline.secrets.map((use) => [use.name, use.store, use.variable, use.id]),
      [
        ['*', 'shared-secrets', undefined, 'ref:azure-pipelines:shared-secrets:'],
        ['prodDbPassword', undefined, 'dbPass', 'ref:environment::prodDbPassword'],
        ['*', 'conditional-secrets', undefined, 'ref:azure-pipelines:conditional-secrets:'],
      ].map(([name, store, variable, id]) => [name, store, variable, id?.replace('environment', 'azure-pipelines')]),
    );
    assert.deepEqual(pipeline.secrets[1]!.readBy, []);
    const build = jobNamed(pipeline, 'Build.build');
    assert.deepEqual(secretsOf(build), [
      'npmToken',
      'System.AccessToken',
      'apiToken',
      'deployPassword',
      'scanToken',
      'kv-signing/sign-key',
      'kv-signing/sign-pass',
    ]);
    assert.equal(build.steps[1]!.secrets.find((use) => use.name === 'System.AccessToken')?.ephemeral, true);
    assert.deepEqual(
      jobNamed(pipeline, 'Production.web').secrets.map((use) => use.store),
      ['prod-secrets'],
    );
  });

  it('tells tasks of the marketplace from own ones, and templates by their repository', () => {
    const uses = jobNamed(pipeline, 'Build.build').steps.flatMap((step) => step.uses ?? []);
    assert.deepEqual(
      uses.map(({ kind, name, owner, version, local, pinned }) => [kind, name, owner, version, local, pinned]),
      [
        ['action', 'Npm', undefined, '1', false, false],
        ['action', 'acme.tools.deploy-task', 'acme', '2', false, false],
        ['template', 'steps/build.yml', undefined, undefined, true, false],
        ['template', 'Platform/pipeline-templates', 'Platform', 'main', false, false],
        ['action', 'AzureKeyVault', undefined, '2', false, false],
      ],
    );
    assert.deepEqual(
      pipeline.uses.filter((one) => !one.local).map(({ name, version, pinned }) => [name, version, pinned]),
      [
        ['Platform/pipeline-templates', 'main', false],
        ['acme/jobs', commit, true],
      ],
    );
  });

  it('names service connections as identities', () => {
    assert.deepEqual(
      facts.identities!.map((one) => [one.id, one.pointsTo?.tier]),
      [
        ['azure-service-connection:sub-shop', undefined],
        ['azure-service-connection:sub-shop-prod', 'production'],
        ['azure-service-connection:sub-other', undefined],
      ],
    );
  });

  it('reads files of steps, of jobs, and those that extend a template', () => {
    const steps = pipelineOf(reader, path, 'pool: { name: Default }\nsteps:\n  - script: x $(myToken)\n');
    assert.deepEqual(secretsOf(steps.jobs[0]!), ['myToken']);
    assert.equal(steps.jobs[0]!.runner?.selfHosted, true);
    const template = pipelineOf(
      reader,
      '.azure-pipelines/t.yml',
      'parameters:\n  - name: a\njobs:\n  - job:\n    steps:\n      - bash: ls\n',
    );
    assert.deepEqual([template.kind, template.jobs[0]!.id], ['reusable', 'job 1']);
    const extended = pipelineOf(
      reader,
      path,
      'resources:\n  repositories:\n    - repository: t\n      name: a/b\nextends:\n  template: main.yml@t\n  parameters:\n    stages:\n      - stage: A\n        jobs:\n          - job: j\n            steps: [ { script: x $(oneSecret) } ]\n',
    );
    assert.deepEqual(
      extended.uses.map((one) => [one.name, one.version, one.pinned]),
      [['a/b', undefined, false]],
    );
    assert.deepEqual(secretsOf(jobNamed(extended, 'A.j')), ['oneSecret']);
    const given = pipelineOf(
      reader,
      path,
      'extends:\n  template: main.yml\n  parameters:\n    x: 1\n    buildSteps:\n      - script: a $(buildToken)\n    sdl: { tests: [ { job: t, steps: [ { bash: b } ] } ] }\n',
    );
    assert.deepEqual(secretsOf(jobNamed(given, 'buildSteps')), ['buildToken']);
    assert.equal(given.jobs[1]!.id, 't');
    const conditional = pipelineOf(
      reader,
      path,
      'stages:\n  - stage: A\n    jobs: [ { job: a } ]\n  - \${{ if x }}:\n    - stage: B\n      dependsOn:\n        - \${{ if y }}:\n          - A\n      jobs:\n        - \${{ if z }}:\n          - job: b\n',
    );
    assert.deepEqual(jobNamed(conditional, 'B.b').needs, ['A.a']);
  });

  it('tells what a job waits for although its condition lets it run anyway', () => {
    const mustSucceed = (stage: string, job: string): readonly string[] | undefined =>
      jobNamed(
        pipelineOf(
          reader,
          path,
          `stages:\n  - stage: A\n    jobs: [ { job: a } ]\n  - stage: B\n${stage}    jobs:\n      - job: b\n      - job: c\n        dependsOn: b\n${job}`,
        ),
        'B.c',
      ).mustSucceed;
    assert.equal(mustSucceed('', ''), undefined);
    assert.equal(mustSucceed('', "        condition: and(succeeded(), eq(variables.x, 'y'))\n"), undefined);
    assert.equal(mustSucceed('', "        condition: eq(dependencies.b.result, 'Succeeded')\n"), undefined);
    assert.deepEqual(mustSucceed('', '        condition: always()\n'), ['A.a']);
    assert.deepEqual(mustSucceed("    condition: eq(variables['x'], 'y')\n", ''), ['B.b']);
    assert.deepEqual(mustSucceed('    condition: succeededOrFailed()\n', '        condition: failed()\n'), []);
  });

  it('survives anything broken', () => {
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
    assert.equal(factsOf(reader, path, 'trigger: none\n'), undefined);
  });
});
