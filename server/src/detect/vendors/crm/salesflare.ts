import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'salesflare',
  name: 'Salesflare',
  category: 'crm',
  revoke: 'https://app.salesflare.com/#/settings/apikeys',
  source: 'https://api.salesflare.com/docs',
  kinds: [
    {
      id: 'salesflare-api-key',
      title: 'Salesflare API key',
      identity: 'api-key',
      keywords: ['salesflare'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{45}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'salesflare-api-key': {
    match: [
      `SALESFLARE_API_KEY=⟦${fake.base64url(45)}⟧`,
      `"salesflare_api_key": "⟦${fake.base64url(45)}⟧"`,
      `const salesflareApiKey = '⟦${fake.base64url(45)}⟧';`,
    ],
    ignore: [`SALESFLARE_API_KEY=${fake.base64url(34)}`, `SAMPLE_SETTING=${fake.base64url(45)}`, 'salesflare_api_key: your-value-here'],
  },
});
