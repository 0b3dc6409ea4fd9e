import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zendesk',
  name: 'Zendesk',
  category: 'crm',
  secretNames: ['zendesk'],
  revoke: 'https://support.zendesk.com/hc/en-us/articles/4408889192858',
  instead: 'Use an OAuth client with scoped tokens that expire; API tokens stop working on 30 April 2027.',
  source: 'https://developer.zendesk.com/api-reference/introduction/security-and-auth/',
  kinds: [
    {
      id: 'zendesk-api-key',
      title: 'Zendesk API key',
      identity: 'api-key',
      keywords: ['zendesk'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zendesk-api-key': {
    match: [
      `ZENDESK_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"zendesk_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const zendeskApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`ZENDESK_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'zendesk_api_key: your-value-here'],
  },
});
