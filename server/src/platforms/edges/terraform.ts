import type { EdgeReader } from '../edgeReader.ts';
import { begins, optionsOf, positionals } from './_calls.ts';
import { entriesOf } from './_documents.ts';

/** Arguments of a remote state that tell one state from another. https://developer.hashicorp.com/terraform/language/state/remote-state-data */
const stateArguments =
  /^data\.terraform_remote_state\.[^.]{1,100}\.(?:\d+\.)?(?:config\.(?:\d+\.)?(?:key|prefix|path|name|workspaces\.(?:\d+\.)?name|schema_name|secret_suffix)|workspace)$/;

/** Environments of the forge into which Terraform writes secrets. https://registry.terraform.io/providers/integrations/github/latest/docs */
const forgeEnvironment =
  /(?:^|\.)github_environments?(?:\.\d+)?$|^resource\.github_actions_environment_(?:secret|variable)\.[^.]{1,100}\.(?:\d+\.)?environment$/;

/**
 * Workspaces, variable files, states and modules.
 * https://developer.hashicorp.com/terraform/cli/commands, https://developer.hashicorp.com/terraform/language/modules/sources
 */
const reader: EdgeReader = {
  id: 'terraform',
  markers: [
    'github_environment',
    'github_actions_environment',
    'terraform',
    'tofu',
    'tf_workspace',
    'var-file',
    'remote_state',
    'module "',
  ],
  programs: ['terraform', 'tofu', 'terraform_wrapper', 'tfenv', 'atlantis', 'terramate'],
  command(call, sink) {
    const { args } = call;
    for (const { value } of optionsOf(args, ['-chdir', '--chdir'])) sink.folder('folder', value);
    for (const { value } of optionsOf(args, ['-var-file', '--var-file'])) sink.file('variable file', value);
    for (const { value } of optionsOf(args, ['-backend-config', '--backend-config']))
      if (!/^\w{1,60}=/.test(value.value)) sink.file('backend configuration', value);
      else if (/^(?:key|prefix|path|workspace_key_prefix)=/.test(value.value)) {
        const cut = value.value.indexOf('=') + 1;
        sink.name('Terraform state', { value: value.value.slice(cut), range: value.range });
      }
    const words = positionals(args);
    if (begins(call, [], 'workspace') && /^(?:select|new|delete)$/.test(words[1]?.value ?? '') && words[2])
      sink.name('Terraform workspace', words[2], { vocabulary: true });
  },
  variables: [{ name: /^TF_WORKSPACE$/, what: 'Terraform workspace', as: 'name', more: { vocabulary: true } }],
  document({ document }, sink) {
    if (document.format !== 'hcl') return;
    for (const { entry, keyPath, chosen } of entriesOf(document)) {
      const key = keyPath.join('.');
      if (forgeEnvironment.test(key) && entry.quoting !== 'none')
        sink.name('GitHub environment', chosen, { keyPath, kind: 'include', vocabulary: true });
      if (stateArguments.test(key)) {
        if (entry.quoting !== 'none')
          sink.name('Terraform state', chosen, { keyPath, kind: 'include', vocabulary: keyPath.at(-1) === 'workspace' });
      } else if (keyPath[0] === 'module' && keyPath.length === 3 && keyPath[2] === 'source' && /^\.{1,2}\//.test(entry.value))
        sink.folder('module', chosen, { keyPath });
    }
  },
};
export default reader;
