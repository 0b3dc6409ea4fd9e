import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mistral',
  name: 'Mistral AI',
  category: 'ai',
  revoke: 'https://console.mistral.ai/api-keys',
  instead: 'Give each environment its own workspace and a key with an expiry.',
  source: 'https://docs.mistral.ai/admin/security-access/api-keys',
  kinds: [
    {
      id: 'mistral-api-key',
      title: 'Mistral AI API key',
      identity: 'api-key',
      keywords: ['mistral'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mistral-api-key': {
    match: [
      `MISTRAL_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"mistral_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const mistralApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`MISTRAL_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'mistral_api_key: your-value-here'],
  },
});
