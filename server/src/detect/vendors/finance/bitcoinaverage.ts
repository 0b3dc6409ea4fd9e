import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bitcoinaverage',
  name: 'BitcoinAverage',
  category: 'finance',
  revoke: 'https://apiv2.bitcoinaverage.com/',
  source: 'https://apiv2.bitcoinaverage.com/',
  kinds: [
    {
      id: 'bitcoinaverage-api-key',
      title: 'BitcoinAverage API key',
      identity: 'api-key',
      keywords: ['bitcoinaverage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitcoinaverage-api-key': {
    match: [
      `BITCOINAVERAGE_API_KEY=⟦${fake.alnum(43)}⟧`,
      `"bitcoinaverage_api_key": "⟦${fake.alnum(43)}⟧"`,
      `const bitcoinaverageApiKey = '⟦${fake.alnum(43)}⟧';`,
    ],
    ignore: [`BITCOINAVERAGE_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(43)}`, 'bitcoinaverage_api_key: your-value-here'],
  },
});
