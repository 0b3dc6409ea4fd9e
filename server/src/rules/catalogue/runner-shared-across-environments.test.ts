import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyseFixture, check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'runner-shared-across-environments';
const job = (name: string, runner: string, environment?: string): string =>
  `  ${name}:\n    runs-on: ${runner}\n${environment ? `    environment: ${environment}\n` : ''}    steps:\n      - run: ./deploy.sh\n`;
const file = (name: string, ...jobs: string[]): string =>
  underline(`//- /.github/workflows/${name}.yml\non: push\njobs:\n${jobs.join('')}`);
const own = '[self-hosted, deploy]';

describe(id, () => {
  const fires: Record<string, string> = {
    'two jobs of one workflow': file('x', job('a', `⟦${own}⟧`, 'staging'), job('b', `⟦${own}⟧`, 'production')),
    'jobs of two workflows': `${file('a', job('a', `⟦${own}⟧`, 'development'))}\n${file('b', job('b', `⟦${own}⟧`, 'production'))}`,
    'jobs named after environments': file('x', job('deploy-qa', `⟦${own}⟧`), job('deploy-prod', `⟦${own}⟧`)),
    'labels in another order': file('x', job('a', '⟦[deploy, self-hosted]⟧', 'staging'), job('b', `⟦${own}⟧`, 'production')),
    'nothing but self-hosted': file('x', job('a', '⟦self-hosted⟧', 'staging'), job('b', '⟦self-hosted⟧', 'production')),
    'one production, two lower': file(
      'x',
      job('a', `⟦${own}⟧`, 'staging'),
      job('b', `⟦${own}⟧`, 'development'),
      job('c', `⟦${own}⟧`, 'production'),
    ),
    'workflows named after environments': `${file('deploy-staging', job('a', `⟦${own}⟧`))}\n${file('deploy-production', job('a', `⟦${own}⟧`))}`,
    'tags of GitLab': underline(
      '//- /.gitlab-ci.yml\nstaging:\n  ⟦tags⟧: [deploy]\n  environment: staging\n  script: ./deploy.sh\nproduction:\n  ⟦tags⟧: [deploy]\n  environment: production\n  script: ./deploy.sh',
    ),
    'a pool of Azure Pipelines': underline(
      '//- /azure-pipelines.yml\nstages:\n  - stage: Dev\n    jobs:\n      - job: a\n        pool: ⟦deploy-pool⟧\n        steps:\n          - script: ./x\n  - stage: Production\n    jobs:\n      - job: b\n        pool: ⟦deploy-pool⟧\n        steps:\n          - script: ./x',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'runners of the host': file('x', job('a', 'ubuntu-latest', 'staging'), job('b', 'ubuntu-latest', 'production')),
    'a label for each environment': file('x', job('a', '[self-hosted, stg]', 'staging'), job('b', '[self-hosted, prd]', 'production')),
    'two lower environments': file('x', job('a', own, 'staging'), job('b', own, 'development')),
    'one environment': file('x', job('a', own, 'production'), job('b', own, 'production')),
    'a job of no environment': file('x', job('build', own), job('b', own, 'production')),
    'an expression': file('x', job('a', '${{ inputs.runner }}', 'staging'), job('b', '${{ inputs.runner }}', 'production')),
    'a machine for each job': file('x', job('a', 'blacksmith-4vcpu', 'staging'), job('b', 'blacksmith-4vcpu', 'production')),
    'runners of gitlab.com': underline(
      '//- /.gitlab-ci.yml\nstaging:\n  tags: [saas-linux-medium-amd64]\n  environment: staging\n  script: ./deploy.sh\nproduction:\n  tags: [saas-linux-medium-amd64]\n  environment: production\n  script: ./deploy.sh',
    ),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
  it('leaves labels that may be runners of the host to `pedantic`', async () => {
    const pair = (runner: string): string => file('x', job('a', runner, 'staging'), job('b', runner, 'production'));
    for (const [runner, count] of [
      [own, 2],
      ['self-hosted', 0],
      ['linux-8core', 0],
    ] as const) {
      const analysed = await analyseFixture(pair(runner), [id]);
      analysed.host.configure({ persona: 'regular' });
      analysed.host.refresh();
      assert.equal(analysed.findings().length, count, runner);
    }
  });
});
