import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hcp-terraform',
  name: 'HCP Terraform',
  category: 'secret-manager',
  revoke: 'https://app.terraform.io/app/settings/tokens',
  instead: 'Use dynamic provider credentials (workload identity) and team tokens with an expiry.',
  source: 'https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens',
  kinds: [
    {
      id: 'hcp-terraform-api-token',
      title: 'HCP Terraform API token',
      identity: 'service-account',
      keywords: ['.atlasv1.'],
      pattern: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/i,
      anchor: 'window',
      reach: 100,
    },
    {
      id: 'hcp-terraform-host-token',
      title: 'Terraform host token',
      identity: 'service-account',
      keywords: ['tf_token_'],
      value: /^[A-Za-z0-9_.-]{20,2000}$/,
      name: /^tf_token_/i,
      source: 'https://developer.hashicorp.com/terraform/cli/config/config-file#environment-variable-credentials',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hcp-terraform-api-token': {
    match: [`TF_API_TOKEN=⟦${fake.alnum(14)}.atlasv1.${fake.alnum(67)}⟧`, `"tfApiToken": "⟦${fake.alnum(14)}.atlasv1.${fake.alnum(67)}⟧",`],
    ignore: [`TF_API_TOKEN=${fake.alnum(14)}.atlasv1.${fake.alnum(20)}`, 'TF_API_TOKEN=xxxxxxxxxxxxxx.atlasv1.your-token'],
  },
  'hcp-terraform-host-token': {
    match: [`TF_TOKEN_app_example_com=⟦${fake.alnum(64)}⟧`, `export TF_TOKEN_spacelift_io="⟦${fake.alnum(90)}⟧"`],
    ignore: ['TF_TOKEN_app_example_com=short', `TF_VAR_region=${fake.alnum(64)}`],
  },
});
