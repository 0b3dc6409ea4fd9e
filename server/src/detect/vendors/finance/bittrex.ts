import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bittrex',
  name: 'Bittrex',
  category: 'finance',
  revoke: 'https://bittrex.com/',
  source: 'https://bittrex.github.io/api/v3',
  kinds: [
    {
      id: 'bittrex-secret-key',
      title: 'Bittrex API key or secret',
      identity: 'api-key',
      keywords: ['bittrex'],
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bittrex-secret-key': {
    match: [
      `BITTREX_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"bittrex_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const bittrexApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BITTREX_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'bittrex_api_key: your-value-here',
    ],
  },
});
