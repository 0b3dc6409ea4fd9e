import type { Fix, TextEdit } from '../../model/finding.ts';
import { at, childrenAt, textAt, type TreeNode } from '../../syntax/tree.ts';
import type { StructuralFixer } from '../structuralFix.ts';
import { columnOf, grantEdits, isBlock, removeKey, removeKeys, stepAt } from './_yamlEdits.ts';

interface Rewrite {
  readonly title: string;
  /** Inputs that carry the stored credential or belong to it. */
  readonly remove: readonly string[];
  /** Inputs that take their place. */
  readonly add: readonly string[];
  readonly needs: string;
}

/** Login actions by name, as their own pages describe the federation. */
const actions: Readonly<Record<string, Rewrite>> = {
  // https://github.com/aws-actions/configure-aws-credentials#oidc
  'aws-actions/configure-aws-credentials': {
    title: 'Log in to AWS by OIDC instead of stored keys',
    remove: ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'],
    add: ['role-to-assume: ${{ vars.AWS_ROLE_ARN }}'],
    needs:
      'an IAM role that trusts token.actions.githubusercontent.com for this repository and environment, and its ARN as the variable AWS_ROLE_ARN',
  },
  // https://github.com/google-github-actions/auth#workload-identity-federation-through-a-service-account
  'google-github-actions/auth': {
    title: 'Log in to Google Cloud by Workload Identity Federation instead of a key file',
    remove: ['credentials_json'],
    add: ['workload_identity_provider: ${{ vars.GCP_WORKLOAD_IDENTITY_PROVIDER }}', 'service_account: ${{ vars.GCP_SERVICE_ACCOUNT }}'],
    needs: 'a workload identity pool that trusts this repository, and the variables GCP_WORKLOAD_IDENTITY_PROVIDER and GCP_SERVICE_ACCOUNT',
  },
  // https://github.com/Azure/login#login-with-openid-connect-oidc-recommended
  'azure/login': {
    title: 'Log in to Azure by OIDC instead of stored credentials',
    remove: ['creds'],
    add: [
      'client-id: ${{ vars.AZURE_CLIENT_ID }}',
      'tenant-id: ${{ vars.AZURE_TENANT_ID }}',
      'subscription-id: ${{ vars.AZURE_SUBSCRIPTION_ID }}',
    ],
    needs:
      'a federated credential for this repository and environment on the application or managed identity, and the variables AZURE_CLIENT_ID, AZURE_TENANT_ID and AZURE_SUBSCRIPTION_ID',
  },
  // https://docs.pypi.org/trusted-publishers/using-a-publisher/
  'pypa/gh-action-pypi-publish': {
    title: 'Publish to PyPI as a trusted publisher instead of by a stored token',
    remove: ['user', 'password'],
    add: [],
    needs: 'this repository, workflow and environment as a trusted publisher of the project on PyPI',
  },
  // https://github.com/hashicorp/vault-action#jwt-with-github-oidc-tokens
  'hashicorp/vault-action': {
    title: 'Log in to Vault by OIDC instead of a stored token',
    remove: ['token'],
    add: ['method: jwt', 'role: ${{ vars.VAULT_ROLE }}'],
    needs: 'the JWT auth method with a role bound to this repository and environment, and its name as the variable VAULT_ROLE',
  },
};

/** Variables of a publishing command that trusted publishing makes superfluous. https://docs.npmjs.com/trusted-publishers */
const npmVariables = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN'];

const fixer: StructuralFixer = {
  rules: ['static-cloud-credential-in-pipeline'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const root = trees[0];
    if (facts.pipeline?.system !== 'github-actions' || !root) return [];
    const place = stepAt(root, finding.primary.range);
    if (!place) return [];
    const { text } = file;
    const found = ofAction(text, place.step) ?? ofNpm(text, place.step, finding.primary.range.start);
    const rights = found && grantEdits(text, root, place.job, { 'id-token': 'write', contents: 'read' });
    if (!found || !rights) return [];
    return [
      {
        title: found.title,
        applicability: 'unsafe',
        preferred: true,
        needs: found.needs,
        edits: [{ uri: file.uri, version: file.version, edits: [...rights, ...found.edits] }],
      },
    ];
  },
};
export default fixer;

function ofAction(text: string, step: TreeNode): { title: string; needs: string; edits: TextEdit[] } | undefined {
  const rewrite = actions[(textAt(step, 'uses') ?? '').split('@')[0]!.toLowerCase()];
  const inputs = at(step, 'with');
  if (!rewrite || !inputs || !isBlock(text, inputs)) return undefined;
  const gone = inputs.children.filter((input) => rewrite.remove.includes(input.key));
  if (gone.length === 0) return undefined;
  const added = rewrite.add.filter((line) => !inputs.children.some((input) => input.key === line.split(':')[0]));
  const indent = columnOf(text, inputs.children[0]!)!;
  if (added.length === 0) {
    const edits = removeKeys(text, inputs, gone);
    return edits && { ...rewrite, edits };
  }
  const removals = gone.map((node) => removeKey(text, node));
  if (removals.some((edit) => edit === undefined)) return undefined;
  // The new inputs stand where the first of the old ones stood.
  const [first, ...rest] = removals as TextEdit[];
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = added.map((line) => indent + line).join(ending);
  const closed = text[first!.range.end - 1] === '\n';
  return { ...rewrite, edits: [{ range: first!.range, newText: closed ? lines + ending : lines }, ...rest] };
}

function ofNpm(text: string, step: TreeNode, offset: number): { title: string; needs: string; edits: TextEdit[] } | undefined {
  const env = at(step, 'env');
  const token = childrenAt(step, 'env').find(
    (child) => npmVariables.includes(child.key) && child.range.start <= offset && offset <= child.range.end,
  );
  if (!env || !token || !/\bnpm\s+publish\b/.test(textAt(step, 'run') ?? '')) return undefined;
  const edits = removeKeys(text, env, [token]);
  return (
    edits && {
      title: 'Publish to npm as a trusted publisher instead of by a stored token',
      needs: 'npm 11.5.1 or newer, and this repository and workflow as a trusted publisher of the package on npmjs.com',
      edits,
    }
  );
}
