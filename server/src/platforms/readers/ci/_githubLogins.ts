import type { TextRange } from '../../../base/range.ts';
import type { LoginProvider, SecretUse, StaticLogin, ThirdParty } from '../../../model/pipeline.ts';
import { at, textAt, type TreeNode } from '../../../syntax/tree.ts';
import { loginVariables, publicRegistries } from '../script/_scriptTools.ts';

/** Inputs of login actions that take a stored long-lived credential. The pages of the actions say what they are. */
const inputs: Readonly<Record<string, { readonly provider: LoginProvider; readonly input: string }>> = {
  'aws-actions/configure-aws-credentials': { provider: 'aws', input: 'aws-secret-access-key' },
  'google-github-actions/auth': { provider: 'google', input: 'credentials_json' },
  'google-github-actions/setup-gcloud': { provider: 'google', input: 'service_account_key' },
  'azure/login': { provider: 'azure', input: 'creds' },
  'azure/docker-login': { provider: 'docker', input: 'password' },
  'azure/k8s-set-context': { provider: 'kubernetes', input: 'kubeconfig' },
  'azure/aks-set-context': { provider: 'azure', input: 'creds' },
  'pypa/gh-action-pypi-publish': { provider: 'pypi', input: 'password' },
  'docker/login-action': { provider: 'docker', input: 'password' },
  'hashicorp/vault-action': { provider: 'vault', input: 'token' },
  'rubygems/release-gem': { provider: 'rubygems', input: 'api-key' },
  'rubygems/configure-rubygems-credentials': { provider: 'rubygems', input: 'api-token' },
  'js-devtools/npm-publish': { provider: 'npm', input: 'token' },
};

/** Inputs by which a publishing action is pointed at another registry than the public one. */
const registryInputs = ['registry', 'repository-url', 'repository_url', 'gem-server'];

/** Actions that publish with what a variable of their step holds. */
const publishers: Readonly<Record<string, { readonly provider: LoginProvider; readonly variable: string }>> = {
  'changesets/action': { provider: 'npm', variable: 'NPM_TOKEN' },
  'cycjimmy/semantic-release-action': { provider: 'npm', variable: 'NPM_TOKEN' },
};

/** Stored credentials with which a step logs in: inputs of login actions, variables that tools read by themselves. */
export function actionLogins(
  uses: ThirdParty | undefined,
  values: TreeNode | undefined,
  env: TreeNode | undefined,
  secretsOf: (node: TreeNode | undefined) => readonly SecretUse[],
): StaticLogin[] {
  const found: StaticLogin[] = [];
  const known = uses && inputs[uses.name.toLowerCase()];
  const registry = registryInputs.map((input) => textAt(values, input)).find((text) => text !== undefined);
  const isElsewhere =
    (known?.provider === 'npm' || known?.provider === 'pypi' || known?.provider === 'rubygems') &&
    registry !== undefined &&
    !publicRegistries.test(registry);
  if (known && !isElsewhere) {
    const node = at(values, known.input);
    const stored = secretsOf(node).filter((use) => !use.ephemeral);
    if (node && stored.length > 0)
      found.push({
        provider: known.provider,
        range: stored[0]!.range,
        how: `\`${uses.name}\` with \`${known.input}\``,
        secrets: stored.map((use) => use.name),
      });
  }
  const publisher = uses && publishers[uses.name.toLowerCase()];
  for (const child of env?.children ?? []) {
    const published = publisher?.variable === child.key ? publisher.provider : undefined;
    const provider = published ?? loginVariables[child.key];
    const stored = provider && secretsOf(child).find((use) => !use.ephemeral);
    if (provider && stored) found.push({ provider, range: stored.range, how: `\`${child.key}\``, secrets: [stored.name] });
  }
  return found;
}

/** Whether a step trades the run's identity token for a short-lived credential. */
export function federates(uses: ThirdParty | undefined, values: TreeNode | undefined): boolean {
  switch (uses?.name.toLowerCase()) {
    case 'aws-actions/configure-aws-credentials':
      return at(values, 'role-to-assume') !== undefined && at(values, 'aws-secret-access-key') === undefined;
    case 'google-github-actions/auth':
      return at(values, 'workload_identity_provider') !== undefined;
    case 'azure/login':
      return at(values, 'client-id') !== undefined && at(values, 'creds') === undefined;
    case 'hashicorp/vault-action':
      return textAt(values, 'method') === 'jwt';
    case 'pypa/gh-action-pypi-publish':
      return at(values, 'password') === undefined;
    case 'rubygems/configure-rubygems-credentials':
      return at(values, 'api-token') === undefined;
    case 'js-devtools/npm-publish':
      return at(values, 'token') === undefined;
    default:
      return uses !== undefined && identityUsers.has(uses.name.toLowerCase());
  }
}

/**
 * Variables by which tools trade the run's identity token by themselves: AWS's SDKs with a token file, Terraform's provider
 * and the SDKs for Azure. What `google-github-actions/auth` exports is the login of that action.
 * https://docs.aws.amazon.com/sdkref/latest/guide/access-assume-role-web.html
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/service_principal_oidc
 */
const identityVariables = new Set([
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AZURE_FEDERATED_TOKEN_FILE',
  'ARM_OIDC_TOKEN',
  'ARM_OIDC_TOKEN_FILE_PATH',
  'ARM_OIDC_REQUEST_TOKEN',
]);

/** Whether variables make the tools of a script log in by the run's identity. */
export function federatesByEnv(env: TreeNode | undefined): boolean {
  return (
    env?.children.some(
      ({ key, entry }) => identityVariables.has(key) || (key === 'ARM_USE_OIDC' && /^(?:true|1)$/i.test(entry?.value.trim() ?? '')),
    ) ?? false
  );
}

/** Actions whose purpose is to use the run's identity. */
const identityUsers = new Set([
  'actions/attest',
  'actions/attest-build-provenance',
  'actions/attest-sbom',
  'actions/deploy-pages',
  'nuget/login',
  'octo-sts/action',
  'rubygems/release-gem',
  'rust-lang/crates-io-auth-action',
]);

/** Whether a script asks for the run's identity token: itself, to sign, or to publish without a stored token. */
export function scriptFederates(script: string, hasLogin: boolean): boolean {
  if (/ACTIONS_ID_TOKEN_REQUEST_|\bcosign\s{1,4}(?:sign|attest)/.test(script)) return true;
  return !hasLogin && /\b(?:npm|pnpm|uv|cargo)\s{1,4}publish\b|\btwine\s{1,4}upload\b|\bgem\s{1,4}push\b/.test(script);
}

const appTokens = new Set(['actions/create-github-app-token', 'tibdex/github-app-token', 'getsentry/action-github-app-token']);

/**
 * A token of a GitHub App that is not narrowed: with an owner and no repositories it reaches all of that owner's, without
 * permissions it has all that the installation has. https://github.com/actions/create-github-app-token#inputs
 */
export function broadToken(
  uses: ThirdParty | undefined,
  values: TreeNode | undefined,
  range: TextRange | undefined,
): { readonly range: TextRange; readonly reach: 'repositories' | 'permissions' } | undefined {
  if (!uses || !range || !appTokens.has(uses.name.toLowerCase())) return undefined;
  const owner = at(values, 'owner');
  if (owner && !at(values, 'repositories')) return { range: owner.range, reach: 'repositories' };
  const narrowed = at(values, 'permissions') ?? values?.children.find((child) => child.key.startsWith('permission-'));
  return narrowed ? undefined : { range, reach: 'permissions' };
}
