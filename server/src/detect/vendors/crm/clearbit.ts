import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'clearbit',
  name: 'Clearbit',
  category: 'crm',
  revoke: 'https://dashboard.clearbit.com/api',
  source: 'https://dashboard.clearbit.com/docs',
  kinds: [
    {
      id: 'clearbit-api-key',
      title: 'Clearbit API key',
      identity: 'api-key',
      keywords: ['clearbit'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /(?:sk_)?[a-z0-9]{32,35}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'clearbit-api-key': {
    match: [
      `CLEARBIT_API_KEY=⟦sk_${fake.hex(32)}⟧`,
      `"clearbit_api_key": "⟦sk_${fake.hex(32)}⟧"`,
      `const clearbitApiKey = '⟦sk_${fake.hex(32)}⟧';`,
    ],
    ignore: [`CLEARBIT_API_KEY=sk_${fake.hex(5)}`, `SAMPLE_SETTING=sk_${fake.hex(32)}`, 'clearbit_api_key: your-value-here'],
  },
});
