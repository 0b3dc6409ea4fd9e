import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fastforex',
  name: 'FastForex',
  category: 'finance',
  revoke: 'https://fastforex.readme.io/reference/introduction',
  source: 'https://fastforex.readme.io/reference/introduction',
  kinds: [
    {
      id: 'fastforex-api-key',
      title: 'FastForex API key',
      identity: 'api-key',
      keywords: ['fastforex'],
      value: /[a-z0-9]{28}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fastforex-api-key': {
    match: [
      `FASTFOREX_API_KEY=⟦${fake.text(28, 'lowerAlnum')}⟧`,
      `"fastforex_api_key": "⟦${fake.text(28, 'lowerAlnum')}⟧"`,
      `const fastforexApiKey = '⟦${fake.text(28, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `FASTFOREX_API_KEY=${fake.text(21, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(28, 'lowerAlnum')}`,
      'fastforex_api_key: your-value-here',
    ],
  },
});
