import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'apollo',
  name: 'Apollo',
  category: 'crm',
  revoke: 'https://app.apollo.io/#/settings/integrations/api',
  source: 'https://docs.apollo.io/docs/create-api-key',
  kinds: [
    {
      id: 'apollo-api-key',
      title: 'Apollo API key',
      identity: 'api-key',
      keywords: ['apollo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{22}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'apollo-api-key': {
    match: [
      `APOLLO_API_KEY=⟦${fake.base64url(22)}⟧`,
      `"apollo_api_key": "⟦${fake.base64url(22)}⟧"`,
      `const apolloApiKey = '⟦${fake.base64url(22)}⟧';`,
    ],
    ignore: [`APOLLO_API_KEY=${fake.base64url(17)}`, `SAMPLE_SETTING=${fake.base64url(22)}`, 'apollo_api_key: your-value-here'],
  },
});
