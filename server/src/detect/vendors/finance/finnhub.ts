import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'finnhub',
  name: 'Finnhub',
  category: 'finance',
  revoke: 'https://finnhub.io/dashboard',
  source: 'https://finnhub.io/docs/api/authentication',
  kinds: [
    {
      id: 'finnhub-api-key',
      title: 'Finnhub API key',
      identity: 'api-key',
      keywords: ['finnhub'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'finnhub-api-key': {
    match: [
      `FINNHUB_API_KEY=⟦${fake.text(20, 'lowerAlnum')}⟧`,
      `"finnhub_api_key": "⟦${fake.text(20, 'lowerAlnum')}⟧"`,
      `const finnhubApiKey = '⟦${fake.text(20, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `FINNHUB_API_KEY=${fake.text(15, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(20, 'lowerAlnum')}`,
      'finnhub_api_key: your-value-here',
    ],
  },
});
