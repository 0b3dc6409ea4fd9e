import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vatlayer',
  name: 'vatlayer',
  category: 'finance',
  revoke: 'https://vatlayer.com/documentation',
  source: 'https://vatlayer.com/documentation',
  kinds: [
    {
      id: 'vatlayer-api-key',
      title: 'vatlayer API key',
      identity: 'api-key',
      keywords: ['vatlayer'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vatlayer-api-key': {
    match: [
      `VATLAYER_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"vatlayer_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const vatlayerApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `VATLAYER_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'vatlayer_api_key: your-value-here',
    ],
  },
});
