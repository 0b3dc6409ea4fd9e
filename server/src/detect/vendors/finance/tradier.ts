import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tradier',
  name: 'Tradier',
  category: 'finance',
  revoke: 'https://dash.tradier.com/settings/api',
  source: 'https://docs.tradier.com/docs/authentication',
  kinds: [
    {
      id: 'tradier-api-key',
      title: 'Tradier API key',
      identity: 'api-key',
      keywords: ['tradier'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tradier-api-key': {
    match: [
      `TRADIER_API_KEY=⟦${fake.alnum(28)}⟧`,
      `"tradier_api_key": "⟦${fake.alnum(28)}⟧"`,
      `const tradierApiKey = '⟦${fake.alnum(28)}⟧';`,
    ],
    ignore: [`TRADIER_API_KEY=${fake.alnum(21)}`, `SAMPLE_SETTING=${fake.alnum(28)}`, 'tradier_api_key: your-value-here'],
  },
});
