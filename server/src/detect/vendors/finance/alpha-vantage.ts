import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'alpha-vantage',
  name: 'Alpha Vantage',
  category: 'finance',
  revoke: 'https://www.alphavantage.co/documentation/',
  source: 'https://www.alphavantage.co/documentation/',
  kinds: [
    {
      id: 'alpha-vantage-api-key',
      title: 'Alpha Vantage API key',
      identity: 'api-key',
      keywords: ['alphavantage', 'alpha_vantage', 'alpha-vantage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'alpha-vantage-api-key': {
    match: [
      `ALPHAVANTAGE_API_KEY=⟦${fake.text(16, 'upperAlnum')}⟧`,
      `"alphavantage_api_key": "⟦${fake.text(16, 'upperAlnum')}⟧"`,
      `const alphavantageApiKey = '⟦${fake.text(16, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `ALPHAVANTAGE_API_KEY=${fake.text(12, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(16, 'upperAlnum')}`,
      'alphavantage_api_key: your-value-here',
    ],
  },
});
