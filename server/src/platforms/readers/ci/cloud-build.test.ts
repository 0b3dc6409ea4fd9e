import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTolerance, factsOf, pipelineOf, secretsOf } from './_ci.test.ts';
import reader from './cloud-build.ts';

const path = 'cloudbuild.yaml';
const digest = `sha256:${'0123456789abcdef'.repeat(4)}`;
const text = `
steps:
  - name: gcr.io/cloud-builders/docker
    args: [build, -t, gcr.io/$PROJECT_ID/app, .]
  - name: 'node:22'
    id: publish
    entrypoint: bash
    args: ['-c', 'npm publish --token $$NPM_TOKEN $$MADE_TOKEN && MADE_TOKEN=x']
    secretEnv: [NPM_TOKEN]
  - name: gcr.io/$PROJECT_ID/deployer
    script: |
      deploy --key "$_API_KEY" --region $_REGION
    env: ['DB_PASSWORD=$_PROD_DB_PASSWORD', 'A=b']
  - name: acme/tool@${digest}
    secretEnv: [OLD_TOKEN]
substitutions:
  _REGION: europe-west1
  _SET_TOKEN: x
availableSecrets:
  secretManager:
    - versionName: projects/$PROJECT_ID/secrets/npm-token/versions/latest
      env: NPM_TOKEN
secrets:
  - kmsKeyName: projects/p/locations/global/keyRings/r/cryptoKeys/k
    secretEnv:
      OLD_TOKEN: "cipher"
options:
  pool:
    name: projects/p/locations/europe-west1/workerPools/private
`;

describe('reader: Cloud Build', () => {
  const pipeline = pipelineOf(reader, path, text);
  const [job] = pipeline.jobs;

  it('reads steps and their images', () => {
    assert.deepEqual(
      job!.steps.map((step) => [step.title, step.uses?.name, step.uses?.pinned, step.uses?.local, step.uses?.owner]),
      [
        ['gcr.io/cloud-builders/docker', 'gcr.io/cloud-builders/docker', false, false, 'google'],
        ['publish', 'node', false, false, 'library'],
        ['gcr.io/$PROJECT_ID/deployer', 'gcr.io/$PROJECT_ID/deployer', false, true, undefined],
        [`acme/tool@${digest}`, 'acme/tool', true, false, 'acme'],
      ],
    );
    assert.deepEqual([job!.runner?.selfHosted, job!.runner?.group], [false, 'projects/p/locations/europe-west1/workerPools/private']);
  });

  it('reads secrets from Secret Manager, encrypted ones and substitutions', () => {
    assert.deepEqual(secretsOf(job!), [
      '$PROJECT_ID/npm-token',
      '_PROD_DB_PASSWORD',
      '_API_KEY',
      'projects/p/locations/global/keyRings/r/cryptoKeys/k/OLD_TOKEN',
    ]);
    const [npm] = job!.steps[1]!.secrets;
    assert.deepEqual([npm?.id, npm?.variable, npm?.via], ['ref:google-secret-manager:$PROJECT_ID:npm-token', 'NPM_TOKEN', 'secret']);
    assert.equal(text.slice(npm!.range.start, npm!.range.end), 'NPM_TOKEN');
    assert.equal(job!.steps[2]!.secrets[0]!.variable, 'DB_PASSWORD');
  });

  it('reads JSON and survives anything broken', () => {
    const json = pipelineOf(reader, 'cloudbuild.json', JSON.stringify({ steps: [{ name: 'alpine', script: 'x $_A_TOKEN' }] }));
    assert.deepEqual(secretsOf(json.jobs[0]!), ['_A_TOKEN']);
    checkTolerance(reader, path, text);
    assert.equal(factsOf(reader, path, ''), undefined);
    assert.equal(factsOf(reader, path, 'steps: []\n'), undefined);
  });
});
