import type { Fix, TextEdit } from '../../model/finding.ts';
import type { Pipeline } from '../../model/pipeline.ts';
import { at, childrenAt, textAt, type TreeNode } from '../../syntax/tree.ts';
import type { Fixer } from '../fixer.ts';
import { columnOf, endingOf, grantEdits, isBlock, removeKey, removeKeys, stepAt } from './_yamlEdits.ts';

interface Rewrite {
  readonly title: string;
  /** Inputs that carry the stored credential. */
  readonly remove: readonly string[];
  /** Inputs that say how to log in by it, if they stand there. */
  readonly also?: readonly string[];
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
    remove: ['password'],
    also: ['user'],
    add: [],
    needs: 'this repository, workflow and environment as a trusted publisher of the project on PyPI',
  },
  // https://guides.rubygems.org/trusted-publishing/releasing-gems/
  'rubygems/configure-rubygems-credentials': {
    title: 'Publish to RubyGems.org as a trusted publisher instead of by a stored key',
    remove: ['api-token'],
    add: [],
    needs:
      'version 1.0.0 or newer of the action, and this repository, workflow and environment as a trusted publisher of the gem on RubyGems.org',
  },
  // https://github.com/hashicorp/vault-action#jwt-with-github-oidc-tokens
  'hashicorp/vault-action': {
    title: 'Log in to Vault by OIDC instead of a stored token',
    remove: ['token'],
    also: ['method'],
    add: ['method: jwt', 'role: ${{ vars.VAULT_ROLE }}'],
    needs: 'the JWT auth method with a role bound to this repository and environment, and its name as the variable VAULT_ROLE',
  },
};

/** Variables of a publishing command that trusted publishing makes superfluous. https://docs.npmjs.com/trusted-publishers */
const npmVariables = ['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'NPM_AUTH_TOKEN'];

const fixer: Fixer = {
  kind: 'rewrite',
  rules: ['static-cloud-credential-in-pipeline'],
  fixes(finding, { file, facts, trees }): readonly Fix[] {
    const root = trees[0];
    if (facts.pipeline?.system !== 'github-actions' || !root) return [];
    const place = stepAt(root, finding.primary.range);
    if (!place) return [];
    const { text } = file;
    const { start } = finding.primary.range;
    const found = ofAction(text, place.step, start) ?? ofNpm(text, place.job, place.step, start) ?? ofTerraform(text, place.step, start);
    const rights = found && grantEdits(text, root, place.job, { 'id-token': 'write', contents: 'read' });
    if (!found || !rights) return [];
    return [
      {
        title: found.title,
        applicability: 'unsafe',
        preferred: true,
        needs: [found.needs, ...besides(facts.pipeline, root, place.job)].join('; '),
        edits: [{ uri: file.uri, version: file.version, edits: [...rights, ...found.edits] }],
      },
    ];
  },
};
export default fixer;

/** What rights of a token depend on besides the text that gives them. */
function besides(pipeline: Pipeline, root: TreeNode, job: TreeNode): readonly string[] {
  const found: string[] = [];
  if (!at(job, 'permissions') && !at(root, 'permissions'))
    found.push('a look at the other rights that the job needs, which it no longer has by default');
  if (pipeline.kind === 'reusable') found.push('`id-token: write` in the workflows that call this one');
  return found;
}

interface Login {
  readonly title: string;
  readonly needs: string;
  readonly edits: readonly TextEdit[];
}

function ofAction(text: string, step: TreeNode, offset: number): Login | undefined {
  const name = (textAt(step, 'uses') ?? '').split('@')[0]!.toLowerCase();
  const rewrite = actions[name];
  const inputs = at(step, 'with');
  if (!rewrite || !inputs || !isBlock(text, inputs)) return undefined;
  const isThere = inputs.children.some((input) => rewrite.remove.includes(input.key) && holdsOffset(input, offset));
  if (!isThere) return undefined;
  const gone = inputs.children.filter((input) => rewrite.remove.includes(input.key) || rewrite.also?.includes(input.key));
  const stays = inputs.children.filter((input) => !gone.includes(input)).map((input) => input.key);
  const added = rewrite.add.filter((line) => !stays.includes(line.split(':')[0]!));
  const indent = columnOf(text, inputs.children[0]!)!;
  const removals = added.length === 0 ? removeKeys(text, inputs, gone) : gone.map((node) => removeKey(text, node));
  if (!removals || removals.some((edit) => edit === undefined)) return undefined;
  const [first, ...rest] = removals as TextEdit[];
  if (added.length === 0) return { ...rewrite, edits: [first!, ...rest] };
  // The new inputs stand where the first of the old ones stood.
  const ending = endingOf(text);
  const lines = added.map((line) => indent + line).join(ending);
  const closed = text[first!.range.end - 1] === '\n';
  return { ...rewrite, edits: [{ range: first!.range, newText: closed ? lines + ending : lines }, ...rest] };
}

function ofNpm(text: string, job: TreeNode, step: TreeNode, offset: number): Login | undefined {
  const env = at(step, 'env');
  const token = env?.children.find((child) => npmVariables.includes(child.key) && holdsOffset(child, offset));
  const script = textAt(step, 'run') ?? '';
  if (!env || !token || !isBlock(text, env) || !/\bnpm\s+publish\b/.test(script)) return undefined;
  // Other registries take no trusted publishers.
  const registries = childrenAt(job, 'steps').flatMap((one) => textAt(one, 'with', 'registry-url') ?? []);
  const named = /--registry[=\s]\s{0,8}(\S{1,300})/.exec(script)?.[1];
  if ([...registries, ...(named ? [named] : [])].some((url) => !url.includes('registry.npmjs.org'))) return undefined;
  const edits = removeKeys(text, env, [token]);
  return (
    edits && {
      title: 'Publish to npm as a trusted publisher instead of by a stored token',
      needs: 'npm 11.5.1 or newer, and this repository and workflow as a trusted publisher of the package on npmjs.com',
      edits,
    }
  );
}

/**
 * The secret of an application in the variables of Terraform's provider for Azure, which asks GitHub for the token itself.
 * https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/guides/service_principal_oidc
 */
function ofTerraform(text: string, step: TreeNode, offset: number): Login | undefined {
  const env = at(step, 'env');
  const secret = env?.children.find((child) => child.key === 'ARM_CLIENT_SECRET' && holdsOffset(child, offset));
  if (!env || !secret || !isBlock(text, env) || !/\b(?:terraform|tofu|terragrunt)\s/.test(textAt(step, 'run') ?? '')) return undefined;
  const edit = at(env, 'ARM_USE_OIDC') ? removeKeys(text, env, [secret])?.[0] : insteadOf(text, secret, "ARM_USE_OIDC: 'true'");
  return (
    edit && {
      title: 'Log in to Azure by OIDC instead of a stored secret',
      needs: 'a federated credential for this repository and environment on the application of ARM_CLIENT_ID',
      edits: [edit],
    }
  );
}

/** Another line in place of a member of a block mapping. */
function insteadOf(text: string, node: TreeNode, line: string): TextEdit | undefined {
  const edit = removeKey(text, node);
  if (!edit) return undefined;
  const closed = text[edit.range.end - 1] === '\n';
  return { range: edit.range, newText: columnOf(text, node)! + line + (closed ? endingOf(text) : '') };
}

function holdsOffset(node: TreeNode, offset: number): boolean {
  return node.range.start <= offset && offset <= node.range.end;
}
