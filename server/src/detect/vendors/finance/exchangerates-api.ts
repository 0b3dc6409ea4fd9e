import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'exchangerates-api',
  name: 'Exchange Rates API',
  category: 'finance',
  revoke: 'https://exchangeratesapi.io/documentation/',
  source: 'https://exchangeratesapi.io/documentation/',
  kinds: [
    {
      id: 'exchangerates-api-api-key',
      title: 'Exchange Rates API API key',
      identity: 'api-key',
      keywords: ['exchangerates', 'exchange_rates'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'exchangerates-api-api-key': {
    match: [
      `EXCHANGERATES_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"exchangerates_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const exchangeratesApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`EXCHANGERATES_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'exchangerates_api_key: your-value-here'],
  },
});
