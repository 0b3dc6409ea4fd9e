import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vyte',
  name: 'Vyte',
  category: 'productivity',
  revoke: 'https://developers.vyte.in/',
  source: 'https://developers.vyte.in/',
  kinds: [
    {
      id: 'vyte-api-key',
      title: 'Vyte API key',
      identity: 'api-key',
      keywords: ['vyte'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vyte-api-key': {
    match: [
      `VYTE_API_KEY=⟦${fake.text(50, 'lowerAlnum')}⟧`,
      `"vyte_api_key": "⟦${fake.text(50, 'lowerAlnum')}⟧"`,
      `const vyteApiKey = '⟦${fake.text(50, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `VYTE_API_KEY=${fake.text(38, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(50, 'lowerAlnum')}`,
      'vyte_api_key: your-value-here',
    ],
  },
});
