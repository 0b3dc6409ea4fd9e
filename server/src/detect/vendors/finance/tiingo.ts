import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tiingo',
  name: 'Tiingo',
  category: 'finance',
  revoke: 'https://www.tiingo.com/account/api/token',
  source: 'https://www.tiingo.com/documentation/general/connecting',
  kinds: [
    {
      id: 'tiingo-api-key',
      title: 'Tiingo API key',
      identity: 'api-key',
      keywords: ['tiingo'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tiingo-api-key': {
    match: [
      `TIINGO_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"tiingo_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const tiingoApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `TIINGO_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'tiingo_api_key: your-value-here',
    ],
  },
});
