import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'standing-identity-in-preview';
const workflow = (job: string, trigger = 'pull_request', name = 'preview', more = ''): string =>
  underline(`${more}//- /.github/workflows/x.yml\non: ${trigger}\njobs:\n  ${name}:\n    runs-on: ubuntu-latest\n${job}`);
const aws = (mark: boolean): string =>
  `      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          aws-access-key-id: \${{ secrets.AWS_ACCESS_KEY_ID }}\n          aws-secret-access-key: ${mark ? '⟦' : ''}\${{ secrets.AWS_SECRET_ACCESS_KEY }}${mark ? '⟧' : ''}\n`;
const environment = '    environment: preview\n';
const run = (value: string, command = './deploy.sh'): string =>
  `    steps:\n      - run: ${command}\n        env:\n          T: ${value}\n`;

describe(id, () => {
  const fires: Record<string, string> = {
    'a stored login in an environment of previews': workflow(`${environment}    steps:\n${aws(true)}`),
    'a stored login in a review': workflow(`    environment: review/pr-\${{ github.event.number }}\n    steps:\n${aws(true)}`),
    'a stored login of Azure': workflow(
      `${environment}    steps:\n      - uses: azure/login@v2\n        with:\n          creds: ⟦\${{ secrets.AZURE_CREDENTIALS }}⟧\n`,
    ),
    'a stored login in a job of that name that deploys': workflow(
      `    steps:\n${aws(true)}      - run: kubectl apply -f x\n`,
      'pull_request',
      'deploy-preview',
    ),
    'a key of Google Cloud': workflow(
      `${environment}    steps:\n      - uses: google-github-actions/auth@v2\n        with:\n          credentials_json: ⟦\${{ secrets.GCP_KEY }}⟧\n`,
    ),
    'a secret that it deploys with': workflow(run('⟬${{ secrets.FLY_API_TOKEN }}⟭', 'flyctl deploy'), 'pull_request', 'deploy-preview'),
    'a role in an account of production': workflow(
      `${environment}    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: ⟪arn:aws:iam::444455556666:role/deploy⟫\n`,
      'pull_request',
      'preview',
      '//- /.bulkhead.yaml\nversion: 1\nenvironments:\n  production:\n    tier: production\n    accounts: ["444455556666"]\n',
    ),
    'a review of GitLab': underline(
      '//- /.gitlab-ci.yml\nreview:\n  environment: review/$CI_COMMIT_REF_SLUG\n  script:\n    - aws configure set aws_secret_access_key ⟦$AWS_SECRET_ACCESS_KEY⟧',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'a test of a proposed change': workflow(run('${{ secrets.CODECOV_TOKEN }}', 'npm test'), 'pull_request', 'test'),
    'a role': workflow(
      `${environment}    steps:\n      - uses: aws-actions/configure-aws-credentials@v4\n        with:\n          role-to-assume: arn:aws:iam::111122223333:role/preview\n`,
    ),
    'the own token': workflow(`${environment}${run('${{ secrets.GITHUB_TOKEN }}')}`),
    'a secret of the environment': workflow(`${environment}${run('${{ secrets.FLY_API_TOKEN }}', 'flyctl deploy')}`),
    'another environment': workflow(`    environment: staging\n    steps:\n${aws(false)}`, 'push', 'deploy'),
    'a package, not a deployment': workflow(`${environment}${run('${{ secrets.NPM_TOKEN }}', 'npm publish')}`),
    'no preview at all': workflow(`    steps:\n${aws(false)}`, 'push', 'deploy'),
    'what another rule reports': workflow(`${environment}${run('${{ secrets.PROD_DEPLOY_KEY }}')}`),
    'a job of production beside pull requests': workflow(
      `    environment: production\n    steps:\n${aws(false)}`,
      '[push, pull_request]',
      'deploy',
    ),
    'a job that only runs after the merge': workflow(
      `    if: github.event_name == 'push'\n    steps:\n${aws(false)}      - run: kubectl apply -f x\n`,
      '[push, pull_request]',
      'deploy-preview',
    ),
    'a review of dependencies': workflow(`    steps:\n${aws(false)}      - run: ./review.sh\n`, 'pull_request', 'dependency-review'),
    'a test of a proposed change in the cloud': workflow(`    steps:\n${aws(false)}      - run: terraform apply\n`, 'pull_request', 'e2e'),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
