import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'currencyscoop',
  name: 'CurrencyScoop',
  category: 'finance',
  revoke: 'https://currencybeacon.com/api-documentation',
  source: 'https://currencybeacon.com/api-documentation',
  kinds: [
    {
      id: 'currencyscoop-api-key',
      title: 'CurrencyScoop API key',
      identity: 'api-key',
      keywords: ['currencyscoop'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'currencyscoop-api-key': {
    match: [
      `CURRENCYSCOOP_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"currencyscoop_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const currencyscoopApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`CURRENCYSCOOP_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'currencyscoop_api_key: your-value-here'],
  },
});
