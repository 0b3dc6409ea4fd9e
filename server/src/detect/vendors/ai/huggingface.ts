import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'huggingface',
  name: 'Hugging Face',
  category: 'ai',
  revoke: 'https://huggingface.co/settings/tokens',
  instead:
    'Use trusted publishers in pipelines, which exchange an OIDC token for one that lasts an hour; elsewhere a fine-grained token limited to the repositories of one environment.',
  source: 'https://huggingface.co/docs/hub/security-tokens',
  kinds: [
    {
      id: 'huggingface-user-token',
      title: 'Hugging Face user access token',
      identity: 'personal-token',
      keywords: ['hf_'],
      pattern: /hf_[A-Za-z0-9]{34}/,
    },
    {
      id: 'huggingface-organization-token',
      title: 'Hugging Face organization API token',
      identity: 'api-key',
      keywords: ['api_org_'],
      pattern: /api_org_[A-Za-z0-9]{34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'huggingface-user-token': {
    match: [`export HUGGINGFACE_USER_TOKEN=⟦hf_${fake.alnum(34)}⟧`, `{"token": "⟦hf_${fake.alnum(34)}⟧"}`],
    ignore: [`token = hf_${fake.alnum(5)}`, `xhf_${fake.alnum(34)}`, 'token = hf_your-token-here'],
  },
  'huggingface-organization-token': {
    match: [`export HUGGINGFACE_ORGANIZATION_TOKEN=⟦api_org_${fake.alnum(34)}⟧`, `{"token": "⟦api_org_${fake.alnum(34)}⟧"}`],
    ignore: [`token = api_org_${fake.alnum(5)}`, `xapi_org_${fake.alnum(34)}`, 'token = api_org_your-token-here'],
  },
});
