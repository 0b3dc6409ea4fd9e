import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, type Analysed } from '../support/fixture.ts';

const root = 'file:///workspace/';
const rules = ['cross-environment-reference', 'production-endpoint-in-lower-environment', 'cross-environment-endpoint'];

function put({ host }: Analysed, path: string, text: string | undefined): void {
  host.update(root + path, text === undefined ? undefined : host.analyse({ uri: root + path, path, version: 2, text }));
}

const names = ({ findings }: Analysed): string[] =>
  findings().map((finding) => `${finding.primary.path} ${finding.args['name']} ${finding.args['target']}`);

describe('edges across files', () => {
  it('follow the environment of the file that they lead to', async () => {
    const analysed = await analyseFixture(
      '//- /docker-compose.staging.yml\nservices:\n  web:\n    image: x\n    env_file: web.settings.env\n//- /other.yml\na: b\n',
      rules,
    );
    assert.deepEqual(names(analysed), []);
    put(analysed, 'web.settings.env', '# bulkhead-environment: production\nA=b\n');
    assert.deepEqual(names(analysed), ['docker-compose.staging.yml web.settings.env production']);
    put(analysed, 'web.settings.env', '# bulkhead-environment: staging\nA=b\n');
    assert.deepEqual(names(analysed), []);
    put(analysed, 'web.settings.env', '# bulkhead-environment: production\nA=b\n');
    put(analysed, 'web.settings.env', undefined);
    assert.deepEqual(names(analysed), []);
  });

  it('trust the file more than its name', async () => {
    const analysed = await analyseFixture(
      '//- /docker-compose.staging.yml\nservices:\n  web:\n    image: x\n    env_file: .env.production\n',
      rules,
    );
    assert.equal(names(analysed).length, 1);
    put(analysed, '.env.production', '# bulkhead-environment: staging\nA=b\n');
    assert.deepEqual(names(analysed), []);
  });

  it('take a Compose file for an environment only beside one of the own environment', async () => {
    const text =
      '//- /.github/workflows/a.yml\non: push\njobs:\n  a:\n    runs-on: x\n    environment: staging\n    steps:\n      - run: docker compose -f docker-compose.prod.yml up -d\n';
    const analysed = await analyseFixture(text, rules);
    assert.deepEqual(names(analysed), []);
    put(analysed, 'docker-compose.stage.yml', 'services: {}\n');
    assert.deepEqual(names(analysed), ['.github/workflows/a.yml docker-compose.prod.yml production']);
    put(analysed, 'docker-compose.stage.yml', undefined);
    assert.deepEqual(names(analysed), []);
  });

  it('judge ambiguous names by names that contrast', async () => {
    const job = (context: string): string =>
      `on: push\njobs:\n  a:\n    runs-on: x\n    environment: staging\n    steps:\n      - run: kubectl --context ${context} get pods\n`;
    const analysed = await analyseFixture(`//- /.github/workflows/a.yml\n${job('acme-live-eu')}`, rules);
    assert.deepEqual(names(analysed), []);
    put(analysed, 'deploy.sh', 'kubectl --context acme-staging-eu get pods\n');
    assert.deepEqual(names(analysed), ['.github/workflows/a.yml acme-live-eu production']);
  });

  it('say nothing of places that live in both environments, or in none that is known', async () => {
    const job = (environment: string): string =>
      `on: push\njobs:\n  a:\n    runs-on: x\n${environment}    steps:\n      - run: helm upgrade a ./a -f values-production.yaml\n`;
    for (const environment of [
      '',
      '    environment: ${{ inputs.target }}\n',
      '    strategy: { matrix: { env: [staging, production] } }\n    environment: ${{ matrix.env }}\n',
    ])
      assert.deepEqual(names(await analyseFixture(`//- /.github/workflows/a.yml\n${job(environment)}`, rules)), [], environment);
  });

  it('are one finding for one command', async () => {
    const analysed = await analyseFixture(
      '//- /Makefile\ndeploy-staging:\n\tAWS_PROFILE=acme-prod helm upgrade a ./a -n shop-prod -f values-prod.yaml\n',
      rules,
    );
    assert.deepEqual(names(analysed), ['Makefile acme-prod production']);
    assert.deepEqual(
      analysed.findings()[0]!.related.map(({ message }) => message),
      ['the namespace of production, too: `shop-prod`', 'the values file of production, too: `values-prod.yaml`'],
    );
  });
});
