import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'secret-on-untrusted-trigger';
const head = '${{ github.event.pull_request.head.sha }}';
const workflow = (trigger: string, job: string, before = ''): string =>
  underline(`//- /.github/workflows/x.yml\non: ${trigger}\n${before}jobs:\n  a:\n    runs-on: ubuntu-latest\n${job}`);
const checkout = (ref: string): string => `      - uses: actions/checkout@v4\n        with:\n          ref: ${ref}\n`;
const build = '      - run: npm install && npm test\n';
const use = '      - run: ./upload.sh\n        env:\n          T: ⟪${{ secrets.UPLOAD_TOKEN }}⟫\n';
const plain = (text: string): string => text.replace(/[⟪⟫]/g, '');
const steps = (ref: string, rest = use): string => `    steps:\n${checkout(ref)}${build}${rest}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'the head commit, and a later step': workflow('pull_request_target', steps(head)),
    'the head branch': workflow('[push, pull_request_target]', steps('${{ github.head_ref }}')),
    'a secret of the job': workflow(
      'pull_request_target',
      `    env:\n      T: ⟪\${{ secrets.NPM_TOKEN }}⟫\n    steps:\n${checkout(head)}${build}`,
    ),
    'a secret of the workflow': workflow(
      'pull_request_target',
      `    steps:\n${checkout(head)}${build}`,
      'env:\n  T: ⟪${{ secrets.NPM_TOKEN }}⟫\n',
    ),
    'an earlier step': workflow('pull_request_target', `    steps:\n${use}${checkout(head)}${build}`),
    'a run after another workflow': workflow('{ workflow_run: { workflows: [x] } }', steps('${{ github.event.workflow_run.head_sha }}')),
    'several secrets, each once': workflow(
      'pull_request_target',
      steps(
        head,
        `${use}      - run: ./again.sh\n        env:\n          T: \${{ secrets.UPLOAD_TOKEN }}\n          U: ⟪\${{ secrets.OTHER_KEY }}⟫\n`,
      ),
    ),
    'an approval that it does not wait for': workflow(
      'pull_request_target',
      `    if: always()\n    needs: approve\n${steps(head)}  approve:\n    runs-on: x\n    environment: external\n    steps: [{ run: 'true' }]\n`,
    ),
    'a job before without an environment': workflow(
      'pull_request_target',
      `    needs: lint\n${steps(head)}  lint:\n    runs-on: x\n    steps: [{ run: 'true' }]\n`,
    ),
    'a workflow that inherits': underline(
      '//- /.github/workflows/x.yml\non: pull_request_target\njobs:\n  a:\n    uses: ./.github/workflows/b.yml\n    secrets: ⟦inherit⟧',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a trusted trigger': workflow('pull_request', plain(steps(head))),
    'the base is checked out': workflow('pull_request_target', plain(`    steps:\n      - uses: actions/checkout@v4\n${build}${use}`)),
    'nothing is checked out': workflow('pull_request_target', plain(`    steps:\n${use}`)),
    'the own token': workflow(
      'pull_request_target',
      steps(head, '      - run: ./x\n        env:\n          T: ${{ secrets.GITHUB_TOKEN }}\n'),
    ),
    'an environment holds it back': workflow('pull_request_target', `    environment: external\n${plain(steps(head))}`),
    'an environment of the job that it needs': workflow(
      'pull_request_target',
      `    needs: approve\n${plain(steps(head))}  approve:\n    runs-on: x\n    environment: external\n    steps: [{ run: 'true' }]\n`,
    ),
    'an environment two jobs before': workflow(
      'pull_request_target',
      `    needs: [lint]\n${plain(steps(head))}  lint:\n    needs: approve\n    runs-on: x\n    steps: [{ run: 'true' }]\n  approve:\n    runs-on: x\n    environment: external\n    steps: [{ run: 'true' }]\n`,
    ),
    'the success of the approval, asked for by name': workflow(
      'pull_request_target',
      `    if: always() && needs.approve.result == 'success'\n    needs: [approve, lint]\n${plain(steps(head))}  approve:\n    runs-on: x\n    environment: external\n    steps: [{ run: 'true' }]\n`,
    ),
    'a call behind an approval':
      '//- /.github/workflows/x.yml\non: pull_request_target\njobs:\n  approve:\n    runs-on: x\n    environment: external\n    steps: [{ run: x }]\n  a:\n    needs: approve\n    uses: ./.github/workflows/b.yml\n    secrets: inherit',
    'its own condition': workflow(
      'pull_request_target',
      `    if: contains(github.event.pull_request.labels.*.name, 'safe to test')\n${plain(steps(head))}`,
    ),
    'another job has the secret': workflow(
      'pull_request_target',
      plain(`${steps(head, '')}  b:\n    runs-on: ubuntu-latest\n    steps:\n${use}`),
    ),
    'an address': workflow(
      'pull_request_target',
      steps(head, '      - run: ./x\n        env:\n          T: ${{ secrets.SONAR_HOST_URL }}\n'),
    ),
    'an issue that hands on every secret':
      '//- /.github/workflows/x.yml\non: issues\njobs:\n  a:\n    uses: ./.github/workflows/triage.yml\n    secrets: inherit',
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
