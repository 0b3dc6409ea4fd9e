import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'secret-printed-in-pipeline';
const job = (steps: string): string =>
  underline(`//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`);
const run = (command: string, env = 'TOKEN: ${{ secrets.TOKEN }}'): string =>
  job(`      - env:\n          ${env}\n        run: |\n${command.replace(/^/gm, '          ')}`);

describe(id, () => {
  const fires: Record<string, string> = {
    'echo of a variable': run('make\necho "token: ⟦$TOKEN⟧"'),
    'an expression in the command': job('      - run: echo "⟦${{ secrets.TOKEN }}⟧"'),
    'another spelling of the same text': run('echo ⟦$TOKEN⟧ | base64'),
    'the whole environment': run('cd app\n⟦printenv⟧'),
    'every secret': job("      - run: echo '${{ toJSON(⟦secrets⟧) }}'"),
    'a trace': run('⟦set -ex⟧\n./deploy.sh --token "$TOKEN"'),
    'a here-document': run('cat <<EOF\ntoken: ⟦$TOKEN⟧\nEOF'),
    'a part of a secret with several': job(
      '      - env:\n          PASSWORD: ${{ ⟦fromJSON(secrets.DATABASE)⟧.password }}\n        run: make',
    ),
    'a piece of a secret that later steps get': run('echo "PASSWORD=$(echo "⟦$TOKEN⟧" | jq -r .password)" >> $GITHUB_ENV'),
    'a piece of a secret in a variable': run('KEY_PASSWORD=$(echo "$TOKEN" | cut -d: -f2)\necho "with ⟦$KEY_PASSWORD⟧"'),
    'all variables in order': run('⟦env⟧ | sort'),
    PowerShell: run('Write-Host ⟦$env:TOKEN⟧'),
    'a debug trace of GitLab': underline(
      '//- /.gitlab-ci.yml\ndeploy:\n  variables:\n    ⟦CI_DEBUG_TRACE⟧: "true"\n  script:\n    - ./deploy.sh --token "$DEPLOY_TOKEN"\n',
    ),
    'a debug trace of every job, without a secret in sight': underline(
      '//- /.gitlab-ci.yml\nvariables:\n  ⟦CI_DEBUG_TRACE⟧: 1\nbuild:\n  script: make\n',
    ),
    'a debug trace of a template': underline(
      '//- /.gitlab-ci.yml\n.base:\n  variables:\n    ⟦CI_DEBUG_TRACE⟧:\n      value: "TRUE"\na:\n  extends: .base\n  script: make\nb:\n  extends: .base\n  script: make\n',
    ),
    'logs of services': underline(
      '//- /.gitlab-ci.yml\nvariables:\n  ⟦CI_DEBUG_SERVICES⟧: "true"\ntest:\n  services: [postgres:16]\n  script: make\n',
    ),
    'details of Azure Pipelines': underline(
      '//- /azure-pipelines.yml\nvariables:\n  ⟦system.debug⟧: true\nsteps:\n  - script: ./deploy.sh\n    env:\n      TOKEN: $(deployToken)\n',
    ),
    'details of Azure Pipelines in a list': underline(
      "//- /azure-pipelines.yml\nvariables:\n  - group: shared\n  - name: ⟦System.Debug⟧\n    value: 'true'\nsteps:\n  - script: ./deploy.sh\n",
    ),
    'a variable that some actions read': underline(
      '//- /.github/workflows/x.yml\non: push\nenv:\n  ⟦ACTIONS_STEP_DEBUG⟧: true\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: a/b@v1\n        with:\n          token: ${{ secrets.B_TOKEN }}\n',
    ),
    'a secret of the job': underline(
      '//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: x\n    env:\n      KEY: ${{ secrets.KEY }}\n    steps:\n      - run: echo "⟦$KEY⟧"',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'handed to a program': run('echo "$TOKEN" | docker login ghcr.io -u me --password-stdin'),
    'a trace that shows no secret': run('set -x\nmake\nset +x\n./deploy.sh --token "$TOKEN"'),
    'a here-document for a program': run('cat <<EOF | kubectl apply -f -\ntoken: $TOKEN\nEOF'),
    'written to a file': run('echo "$TOKEN" > ~/.token\nenv > vars.txt'),
    masked: run('echo "::add-mask::$TOKEN"'),
    'another variable': run('echo "$VERSION"'),
    "the run's own token": run('echo "$TOKEN"', 'TOKEN: ${{ secrets.GITHUB_TOKEN }}'),
    'a variable of the repository': run('echo "$REGION"', 'REGION: ${{ vars.REGION }}'),
    'a length': run('echo "${#TOKEN}"'),
    'no secrets around': job('      - run: |\n          set -x\n          env'),
    'an environment for one command': run('env FOO=bar make'),
    'an identifier out of a secret with several': job(
      '      - env:\n          TENANT: ${{ fromJSON(secrets.AZURE).tenantId }}\n        run: make',
    ),
    'a group that is written to a file': run('{\n  echo "A=$TOKEN"\n  echo B=1\n} >> .env'),
    'a checksum': run('echo "sum: $(echo "$TOKEN" | sha256sum)"'),
    'a piece that is masked': run(
      'P_TOKEN=$(echo "$TOKEN" | jq -r .token)\necho "::add-mask::$P_TOKEN"\necho "T=$P_TOKEN" >> $GITHUB_OUTPUT',
    ),
    'a debug trace that is off':
      '//- /.gitlab-ci.yml\ndeploy:\n  variables:\n    CI_DEBUG_TRACE: "false"\n  script:\n    - ./deploy.sh "$DEPLOY_TOKEN"\n',
    'a debug trace that a variable decides':
      '//- /.gitlab-ci.yml\ndeploy:\n  variables:\n    CI_DEBUG_TRACE: $TRACE\n  script:\n    - ./deploy.sh "$DEPLOY_TOKEN"\n',
    'logs of services, of which there are none': '//- /.gitlab-ci.yml\nvariables:\n  CI_DEBUG_SERVICES: "true"\ntest:\n  script: make\n',
    'details without secrets': '//- /azure-pipelines.yml\nvariables:\n  system.debug: true\nsteps:\n  - script: make\n',
    'a switch of another system':
      '//- /azure-pipelines.yml\nvariables:\n  CI_DEBUG_TRACE: true\nsteps:\n  - script: ./x\n    env:\n      T: $(apiToken)\n',
    'single quotes': run("echo '$TOKEN is set'"),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
