import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'twelvedata',
  name: 'Twelve Data',
  category: 'finance',
  revoke: 'https://twelvedata.com/docs',
  source: 'https://twelvedata.com/docs',
  kinds: [
    {
      id: 'twelvedata-api-key',
      title: 'Twelve Data API key',
      identity: 'api-key',
      keywords: ['twelvedata', 'twelve_data', 'twelve-data'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'twelvedata-api-key': {
    match: [
      `TWELVEDATA_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"twelvedata_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const twelvedataApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `TWELVEDATA_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'twelvedata_api_key: your-value-here',
    ],
  },
});
