import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rawg',
  name: 'RAWG',
  category: 'other',
  revoke: 'https://rawg.io/apidocs',
  source: 'https://rawg.io/apidocs',
  kinds: [
    {
      id: 'rawg-api-key',
      title: 'RAWG API key',
      identity: 'api-key',
      keywords: ['rawg'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32,34}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rawg-api-key': {
    match: [
      `RAWG_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"rawg_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const rawgApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `RAWG_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'rawg_api_key: your-value-here',
    ],
  },
});
