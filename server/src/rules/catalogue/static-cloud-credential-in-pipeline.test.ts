import { describe, it } from 'mocha';
import { check, checkNone } from '../../../../test/support/fixture.ts';
import { underline } from '../../../../test/support/underline.ts';

const id = 'static-cloud-credential-in-pipeline';
const job = (steps: string, rest = ''): string =>
  underline(`//- /.github/workflows/x.yml\non: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${steps}`);
const uses = (action: string, ...inputs: string[]): string =>
  `      - uses: ${action}\n        with:\n${inputs.map((input) => `          ${input}\n`).join('')}`;
const run = (command: string, ...env: string[]): string =>
  `      - run: ${command}\n        env:\n${env.map((one) => `          ${one}\n`).join('')}`;

describe(id, () => {
  const fires: Record<string, string> = {
    'keys of AWS': job(
      uses(
        'aws-actions/configure-aws-credentials@v4',
        'aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}',
        'aws-secret-access-key: ⟦${{ secrets.AWS_SECRET_ACCESS_KEY }}⟧',
      ),
    ),
    'a key of RubyGems.org for its action': job(
      uses('rubygems/configure-rubygems-credentials@v1.0.0', 'api-token: ⟦${{ secrets.RUBYGEMS_KEY }}⟧'),
    ),
    'a key file of Google Cloud': job(uses('google-github-actions/auth@v2', 'credentials_json: ⟦${{ secrets.GCP_KEY }}⟧')),
    'credentials of Azure': job(uses('azure/login@v2', 'creds: ⟦${{ secrets.AZURE_CREDENTIALS }}⟧')),
    'a token of npm': job(run('npm publish', 'NODE_AUTH_TOKEN: ⟦${{ secrets.NPM_TOKEN }}⟧')),
    'a password of PyPI': job(uses('pypa/gh-action-pypi-publish@release/v1', 'password: ⟦${{ secrets.PYPI_TOKEN }}⟧')),
    'a token of crates.io': job(run('cargo publish', 'CARGO_REGISTRY_TOKEN: ⟦${{ secrets.CRATES_TOKEN }}⟧')),
    'a token of RubyGems.org': job(run('gem push *.gem', 'GEM_HOST_API_KEY: ⟦${{ secrets.RUBYGEMS_KEY }}⟧')),
    'a token of Vault': job(uses('hashicorp/vault-action@v3', 'url: https://vault.acme.com', 'token: ⟦${{ secrets.VAULT_TOKEN }}⟧')),
    'keys for a whole job': job(
      '      - run: terraform apply\n',
      '    env:\n      AWS_SECRET_ACCESS_KEY: ⟦${{ secrets.AWS_SECRET_ACCESS_KEY }}⟧\n',
    ),
    'GitLab, by a command': underline('//- /.gitlab-ci.yml\npublish:\n  script:\n    - twine upload -p ⟦$TWINE_PASSWORD⟧ dist/*'),
    'Azure Pipelines, by a variable': underline(
      '//- /azure-pipelines.yml\nsteps:\n  - script: terraform apply\n    env:\n      AWS_SECRET_ACCESS_KEY: ⟦$(AWS_SECRET_ACCESS_KEY)⟧',
    ),
    'Bitbucket, by a pipe': underline(
      '//- /bitbucket-pipelines.yml\npipelines:\n  default:\n    - step:\n        script:\n          - pipe: atlassian/aws-s3-deploy:1.1.0\n            variables:\n              AWS_SECRET_ACCESS_KEY: ⟦$AWS_SECRET_ACCESS_KEY⟧',
    ),
  };
  for (const [name, text] of Object.entries(fires)) it(`fires: ${name}`, () => check(id, text));

  const silent: Record<string, string> = {
    'trusted publishing of RubyGems.org': job(
      `      - uses: rubygems/configure-rubygems-credentials@v1.0.0\n${uses('rubygems/release-gem@v1', 'await-release: false')}`,
    ),
    "a key for a gem server of one's own": job(
      uses('rubygems/configure-rubygems-credentials@v1.0.0', 'gem-server: https://gems.acme.com', 'api-token: ${{ secrets.ACME_GEMS }}'),
    ),
    'variables that trade the identity of the run': job(
      run('./deploy.sh', 'AWS_ROLE_ARN: ${{ vars.AWS_ROLE_ARN }}', 'AWS_WEB_IDENTITY_TOKEN_FILE: /tmp/token') +
        run('terraform apply', "ARM_USE_OIDC: 'true'", 'ARM_CLIENT_ID: ${{ secrets.AZURE_CLIENT_ID }}') +
        run('gcloud x', 'GOOGLE_APPLICATION_CREDENTIALS: ${{ steps.auth.outputs.credentials_file_path }}'),
    ),
    'a role of AWS': job(uses('aws-actions/configure-aws-credentials@v4', 'role-to-assume: ${{ secrets.AWS_ROLE_ARN }}')),
    'Workload Identity Federation': job(
      uses(
        'google-github-actions/auth@v2',
        'workload_identity_provider: ${{ secrets.GCP_PROVIDER }}',
        'service_account: ${{ secrets.GCP_ACCOUNT }}',
      ),
    ),
    'a federated credential of Azure': job(
      uses(
        'azure/login@v2',
        'client-id: ${{ secrets.AZURE_CLIENT_ID }}',
        'tenant-id: ${{ secrets.AZURE_TENANT_ID }}',
        'subscription-id: ${{ secrets.AZURE_SUBSCRIPTION_ID }}',
      ),
    ),
    'trusted publishing of PyPI': job(uses('pypa/gh-action-pypi-publish@release/v1', 'print-hash: true')),
    'a container registry': job(uses('docker/login-action@v3', 'username: acme', 'password: ${{ secrets.DOCKERHUB_TOKEN }}')),
    'the own registry of the run': job(
      uses('docker/login-action@v3', 'registry: ghcr.io', 'username: ${{ github.actor }}', 'password: ${{ secrets.GITHUB_TOKEN }}'),
    ),
    'packages of GitHub by the token of the run': job(run('npm publish', 'NODE_AUTH_TOKEN: ${{ secrets.GITHUB_TOKEN }}')),
    'a role of Vault': job(uses('hashicorp/vault-action@v3', 'method: jwt', 'role: deploy')),
    'a token of a vendor': job(run('snyk test', 'SNYK_TOKEN: ${{ secrets.SNYK_TOKEN }}')),
    'RubyGems.org from GitLab, which it does not accept':
      '//- /.gitlab-ci.yml\npublish:\n  script:\n    - GEM_HOST_API_KEY=$RUBYGEMS_API_KEY gem push x.gem',
    'an object store of others': job(run('aws s3 sync dist s3://x', 'AWS_SECRET_ACCESS_KEY: ${{ secrets.R2_SECRET_ACCESS_KEY }}')),
  };
  for (const [name, text] of Object.entries(silent)) it(`silent: ${name}`, () => checkNone(id, text));
});
