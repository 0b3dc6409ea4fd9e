import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'instantly',
  name: 'Instantly',
  category: 'crm',
  revoke: 'https://app.instantly.ai/app/settings/integrations',
  source: 'https://developer.instantly.ai/getting-started/authorization',
  kinds: [
    {
      id: 'instantly-api-key',
      title: 'Instantly API key',
      identity: 'api-key',
      keywords: ['instantly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9+\/]{40,90}={0,2}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'instantly-api-key': {
    match: [
      `INSTANTLY_API_KEY=⟦${fake.base64(40)}⟧`,
      `"instantly_api_key": "⟦${fake.base64(40)}⟧"`,
      `const instantlyApiKey = '⟦${fake.base64(40)}⟧';`,
    ],
    ignore: [`INSTANTLY_API_KEY=${fake.base64(30)}`, `SAMPLE_SETTING=${fake.base64(40)}`, 'instantly_api_key: your-value-here'],
  },
});
