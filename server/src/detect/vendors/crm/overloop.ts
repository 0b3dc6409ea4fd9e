import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'overloop',
  name: 'Overloop',
  category: 'crm',
  revoke: 'https://apidoc.overloop.com/',
  source: 'https://apidoc.overloop.com/',
  kinds: [
    {
      id: 'overloop-api-key',
      title: 'Overloop API key',
      identity: 'api-key',
      keywords: ['overloop'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{50,56}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'overloop-api-key': {
    match: [
      `OVERLOOP_API_KEY=⟦${fake.base64url(50)}⟧`,
      `"overloop_api_key": "⟦${fake.base64url(50)}⟧"`,
      `const overloopApiKey = '⟦${fake.base64url(50)}⟧';`,
    ],
    ignore: [`OVERLOOP_API_KEY=${fake.base64url(38)}`, `SAMPLE_SETTING=${fake.base64url(50)}`, 'overloop_api_key: your-value-here'],
  },
});
