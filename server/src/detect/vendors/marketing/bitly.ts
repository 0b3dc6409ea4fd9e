import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'bitly',
  name: 'Bitly',
  category: 'marketing',
  revoke: 'https://app.bitly.com/settings/api/',
  source: 'https://dev.bitly.com/docs/getting-started/authentication/',
  kinds: [
    {
      id: 'bitly-api-key',
      title: 'Bitly API key',
      identity: 'api-key',
      keywords: ['bitly'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'bitly-api-key': {
    match: [
      `BITLY_API_KEY=⟦${fake.text(40, 'lowerAlnum')}⟧`,
      `"bitly_api_key": "⟦${fake.text(40, 'lowerAlnum')}⟧"`,
      `const bitlyApiKey = '⟦${fake.text(40, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BITLY_API_KEY=${fake.text(30, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(40, 'lowerAlnum')}`,
      'bitly_api_key: your-value-here',
    ],
  },
});
