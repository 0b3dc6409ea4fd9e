import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, jobNamed, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './bitbucket-pipelines.ts';

const path = 'bitbucket-pipelines.yml';
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const text = `
image: node:22
definitions:
  services:
    db:
      image: postgres:16
      variables:
        POSTGRES_PASSWORD: $TEST_DB_PASSWORD
  steps:
    - step: &build
        name: Build
        script:
          - npm ci
          - npm publish --token $NPM_TOKEN
        services: [db]
    - step: &deploy
        name: Deploy
        image:
          name: 123456789012.dkr.ecr.eu-west-1.amazonaws.com/deployer:1
          aws:
            access-key: $ECR_KEY_ID
            secret-key: $ECR_SECRET_KEY
        script:
          - export STAMP_TOKEN=$(date)
          - ./deploy.sh $DEPLOY_TOKEN $STAMP_TOKEN
          - pipe: atlassian/aws-s3-deploy:1.1.0
            variables:
              AWS_SECRET_ACCESS_KEY: $AWS_SECRET_ACCESS_KEY
          - echo done
pipelines:
  default:
    - step: *build
  branches:
    main:
      - parallel:
          - step: *build
          - step:
              name: Lint
              script: [npm run lint]
      - step:
          <<: *deploy
          name: Deploy staging
          deployment: staging
          oidc: true
      - step:
          <<: *deploy
          name: Deploy production
          deployment: production
          trigger: manual
          runs-on: [self.hosted, linux, prod.agents]
  pull-requests:
    '**':
      - step:
          name: Preview
          script:
            - pipe: docker://acme/preview@${digest}
              variables: { TOKEN: $PREVIEW_TOKEN }
  custom:
    ship:
      - stage:
          name: Ship
          deployment: production-eu
          trigger: manual
          steps:
            - step: { name: one, script: [a] }
            - step: { name: two, script: [b] }
`;

describe('reader: Bitbucket Pipelines', () => {
  const pipeline = pipelineOf(reader, path, text);

  it('reads steps of every section, aliases too', () => {
    assert.deepEqual(
      pipeline.jobs.map((job) => job.id),
      ['Build', 'branches/main: Build', 'Lint', 'Deploy staging', 'Deploy production', 'Preview', 'one', 'two'],
    );
    assert.deepEqual(
      pipeline.triggers.map((trigger) => [trigger.name, trigger.preview ?? false]),
      [
        ['default', false],
        ['branches', false],
        ['pull-requests', true],
        ['custom', false],
      ],
    );
    assert.deepEqual(jobNamed(pipeline, 'Deploy staging').needs, ['branches/main: Build', 'Lint']);
  });

  it('reads deployments, gates, runners and previews', () => {
    const production = jobNamed(pipeline, 'Deploy production');
    assert.deepEqual([production.environment?.name, production.gated, production.preview], ['production', true, undefined]);
    assert.deepEqual([production.runner?.selfHosted, production.runner?.labels.length], [true, 3]);
    assert.deepEqual(production.needs, ['Deploy staging']);
    assert.equal(jobNamed(pipeline, 'Preview').preview, true);
    assert.deepEqual([jobNamed(pipeline, 'two').environment?.name, jobNamed(pipeline, 'two').gated], ['production-eu', true]);
    assert.ok(jobNamed(pipeline, 'Deploy staging').steps.every((step) => step.federates));
  });

  it('reads secrets of scripts, pipes, services and images', () => {
    assert.deepEqual(
      secretsOf(jobNamed(pipeline, 'Build')).filter((name) => name !== 'TEST_DB_PASSWORD'),
      ['NPM_TOKEN'],
    );
    const { steps } = jobNamed(pipeline, 'Deploy staging');
    assert.deepEqual(secretsOf(jobNamed(pipeline, 'Deploy staging')), ['DEPLOY_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'ECR_SECRET_KEY']);
    assert.deepEqual(
      steps.map((step) => step.title),
      ['script', 'atlassian/aws-s3-deploy:1.1.0', 'script', 'image'],
    );
    assert.equal(steps[1]!.secrets[0]!.variable, 'AWS_SECRET_ACCESS_KEY');
    assert.deepEqual(
      steps[3]!.logins.map((login) => login.provider),
      ['aws'],
    );
    // The second use of the same text says nothing twice.
    assert.deepEqual(
      jobNamed(pipeline, 'Deploy production').steps.flatMap((step) => step.logins),
      [],
    );
  });

  it('knows pipes by tag and by digest', () => {
    const uses = ['Deploy staging', 'Preview'].flatMap((id) => jobNamed(pipeline, id).steps.flatMap((step) => step.uses ?? []));
    assert.deepEqual(
      uses.map(({ kind, name, owner, version, pinned }) => [kind, name, owner, version, pinned]),
      [
        ['pipe', 'atlassian/aws-s3-deploy', 'atlassian', '1.1.0', false],
        ['pipe', 'acme/preview', 'acme', digest, true],
      ],
    );
  });

  it('survives anything broken', () => {
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
    assert.equal(factsOf(reader, path, 'pipelines:\n'), undefined);
  });
});
