import { describe, it } from 'mocha';
import { checkNoFix, checkRewrite } from '../../../../test/support/structural.ts';

const id = 'static-cloud-credential-in-pipeline';
const head = '//- /.github/workflows/deploy.yml\n# Deploys.\non: push\n';
const aws = (keys: string, permissions = '', top = ''): string => `${head}${top}jobs:
  deploy: # the only job
${permissions}    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - name: Log in
        uses: aws-actions/configure-aws-credentials@v4
        with:
          aws-region: eu-west-1 # Ireland
${keys}          role-session-name: deploy
      # then
      - run: ./deploy.sh
`;
const keys =
  '          aws-access-key-id: ${{ secrets.AWS_ACCESS_KEY_ID }}\n          aws-secret-access-key: $0${{ secrets.AWS_SECRET_ACCESS_KEY }} # old\n';
const role = '          role-to-assume: ${{ vars.AWS_ROLE_ARN }}\n';
const rights = '    permissions:\n      id-token: write\n      contents: read\n';

describe('logins by OIDC', () => {
  it('AWS, with permissions of the job', () => checkRewrite(id, 'Log in to AWS', aws(keys), aws(role, rights)));

  it('beside permissions that are there', () =>
    checkRewrite(
      id,
      'Log in to AWS',
      aws(keys, '    permissions:\n      contents: write # tags\n'),
      aws(role, '    permissions:\n      contents: write # tags\n      id-token: write\n'),
    ));

  it('repeats what the workflow gives', () =>
    checkRewrite(
      id,
      'Log in to AWS',
      aws(keys, '', 'permissions:\n  packages: write\n'),
      aws(
        role,
        '    permissions:\n      packages: write\n      id-token: write\n      contents: read\n',
        'permissions:\n  packages: write\n',
      ),
    ));

  it('needs no more permissions than write-all', () =>
    checkRewrite(id, 'Log in to AWS', aws(keys, '    permissions: write-all\n'), aws(role, '    permissions: write-all\n')));

  it('fills empty permissions', () =>
    checkRewrite(
      id,
      'Log in to AWS',
      aws(keys, '    permissions: {} # none\n'),
      aws(role, '    permissions: { id-token: write, contents: read } # none\n'),
    ));

  const step = (uses: string, lines: string): string =>
    `${head}permissions:\n  id-token: write\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ${uses}\n        with:\n${lines}`;

  it('Google Cloud', () =>
    checkRewrite(
      id,
      'Log in to Google Cloud',
      step('google-github-actions/auth@v2', '          credentials_json: $0${{ secrets.GCP_KEY }}\n          project_id: acme\n'),
      step(
        'google-github-actions/auth@v2',
        '          workload_identity_provider: ${{ vars.GCP_WORKLOAD_IDENTITY_PROVIDER }}\n          service_account: ${{ vars.GCP_SERVICE_ACCOUNT }}\n          project_id: acme\n',
      ),
    ));

  it('Azure, at the end of a text without a last line ending', () =>
    checkRewrite(
      id,
      'Log in to Azure',
      step('azure/login@v2', '          creds: $0${{ secrets.AZURE_CREDENTIALS }}'),
      step(
        'azure/login@v2',
        '          client-id: ${{ vars.AZURE_CLIENT_ID }}\n          tenant-id: ${{ vars.AZURE_TENANT_ID }}\n          subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}',
      ),
    ));

  it('Vault', () =>
    checkRewrite(
      id,
      'Log in to Vault',
      step('hashicorp/vault-action@v3', '          url: https://vault.acme.io\n          token: $0${{ secrets.VAULT_TOKEN }}\n'),
      step(
        'hashicorp/vault-action@v3',
        '          url: https://vault.acme.io\n          method: jwt\n          role: ${{ vars.VAULT_ROLE }}\n',
      ),
    ));

  it('PyPI, whose step then has no inputs', () =>
    checkRewrite(
      id,
      'Publish to PyPI',
      step('pypa/gh-action-pypi-publish@release/v1', '          user: __token__\n          password: $0${{ secrets.PYPI_TOKEN }}\n'),
      step('pypa/gh-action-pypi-publish@release/v1', '').replace('        with:\n', ''),
    ));

  const npm = (env: string): string =>
    `${head}permissions:\n  id-token: write\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: npm publish\n${env}      - run: echo done\n`;
  it('npm', () =>
    checkRewrite(
      id,
      'Publish to npm',
      npm('        env:\n          CI: 1\n          NODE_AUTH_TOKEN: $0${{ secrets.NPM_TOKEN }}\n'),
      npm('        env:\n          CI: 1\n'),
    ));

  const gem = (inputs: string): string =>
    `${head}permissions:\n  id-token: write\n  contents: write\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: rubygems/configure-rubygems-credentials@v1.0.0\n${inputs}      - run: gem push x.gem\n`;
  it('RubyGems', () =>
    checkRewrite(id, 'Publish to RubyGems.org', gem('        with:\n          api-token: $0${{ secrets.GEM_KEY }}\n'), gem('')));

  const terraform = (env: string): string =>
    `${head}permissions:\n  id-token: write\n  contents: read\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: terraform apply\n        env:\n          ARM_CLIENT_ID: \${{ vars.CLIENT }} # app\n${env}          ARM_TENANT_ID: \${{ vars.TENANT }}\n`;
  it("Terraform's provider for Azure", () =>
    checkRewrite(
      id,
      'Log in to Azure',
      terraform('          ARM_CLIENT_SECRET: $0${{ secrets.ARM_CLIENT_SECRET }}\n'),
      terraform("          ARM_USE_OIDC: 'true'\n"),
    ));

  it("Terraform's provider for Azure, which is told already", () =>
    checkRewrite(
      id,
      'Log in to Azure',
      terraform('          ARM_USE_OIDC: true\n          ARM_CLIENT_SECRET: $0${{ secrets.ARM_CLIENT_SECRET }}\n'),
      terraform('          ARM_USE_OIDC: true\n'),
    ));

  it('not where another program reads the variable', () =>
    checkNoFix(
      id,
      'Log in',
      terraform('          ARM_CLIENT_SECRET: $0${{ secrets.ARM_CLIENT_SECRET }}\n').replace('terraform apply', './ship.sh'),
    ));

  it('beside permissions between braces', () =>
    checkRewrite(
      id,
      'Log in to AWS',
      aws(keys, "    permissions: { contents: 'read' } # few\n"),
      aws(role, "    permissions: { contents: 'read', id-token: write } # few\n"),
    ));

  it('Vault, with the method that was named', () =>
    checkRewrite(
      id,
      'Log in to Vault',
      step(
        'hashicorp/vault-action@v3',
        '          token: $0${{ secrets.VAULT_TOKEN }}\n          method: token\n          url: https://v.io\n',
      ),
      step('hashicorp/vault-action@v3', '          method: jwt\n          role: ${{ vars.VAULT_ROLE }}\n          url: https://v.io\n'),
    ));

  it('not where the registry is not that of npm', () =>
    checkNoFix(
      id,
      'Publish',
      npm('        env:\n          NODE_AUTH_TOKEN: $0${{ secrets.NPM_TOKEN }}\n').replace(
        '      - run: npm',
        '      - uses: actions/setup-node@v4\n        with:\n          registry-url: https://npm.pkg.github.com\n      - run: npm',
      ),
    ));

  it('not where the inputs stand between braces on lines of their own', () =>
    checkNoFix(
      id,
      'Log in',
      `${head}jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: azure/login@v2\n        with: {\n          creds: '$0\${{ secrets.AZURE_CREDENTIALS }}',\n          environment: x\n        }\n`,
    ));

  it('not where the inputs stand on one line', () =>
    checkNoFix(
      id,
      'Log in',
      `${head}jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: azure/login@v2\n        with: { creds: '$0\${{ secrets.AZURE_CREDENTIALS }}' }\n`,
    ));

  it('not where rights that nobody can list would be lost', () => checkNoFix(id, 'Log in', aws(keys, '    permissions: read-all\n')));
});
