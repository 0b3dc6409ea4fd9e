import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'opencage',
  name: 'OpenCage',
  category: 'maps',
  revoke: 'https://opencagedata.com/dashboard',
  source: 'https://opencagedata.com/api',
  kinds: [
    {
      id: 'opencage-api-key',
      title: 'OpenCage API key',
      identity: 'api-key',
      keywords: ['opencage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'opencage-api-key': {
    match: [
      `OPENCAGE_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"opencage_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const opencageApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `OPENCAGE_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'opencage_api_key: your-value-here',
    ],
  },
});
