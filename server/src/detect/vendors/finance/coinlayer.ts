import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'coinlayer',
  name: 'coinlayer',
  category: 'finance',
  revoke: 'https://coinlayer.com/documentation',
  source: 'https://coinlayer.com/documentation',
  kinds: [
    {
      id: 'coinlayer-api-key',
      title: 'coinlayer API key',
      identity: 'api-key',
      keywords: ['coinlayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'coinlayer-api-key': {
    match: [
      `COINLAYER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"coinlayer_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const coinlayerApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `COINLAYER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'coinlayer_api_key: your-value-here',
    ],
  },
});
