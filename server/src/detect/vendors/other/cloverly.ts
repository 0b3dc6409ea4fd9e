import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cloverly',
  name: 'Cloverly',
  category: 'other',
  revoke: 'https://docs.cloverly.com/',
  source: 'https://docs.cloverly.com/',
  kinds: [
    {
      id: 'cloverly-api-key',
      title: 'Cloverly API key',
      identity: 'api-key',
      keywords: ['cloverly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{26,32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cloverly-api-key': {
    match: [
      `CLOVERLY_API_KEY=⟦${fake.base64url(26)}⟧`,
      `"cloverly_api_key": "⟦${fake.base64url(26)}⟧"`,
      `const cloverlyApiKey = '⟦${fake.base64url(26)}⟧';`,
    ],
    ignore: [`CLOVERLY_API_KEY=${fake.base64url(20)}`, `SAMPLE_SETTING=${fake.base64url(26)}`, 'cloverly_api_key: your-value-here'],
  },
});
