import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mediastack',
  name: 'mediastack',
  category: 'other',
  revoke: 'https://mediastack.com/documentation',
  source: 'https://mediastack.com/documentation',
  kinds: [
    {
      id: 'mediastack-api-key',
      title: 'mediastack API key',
      identity: 'api-key',
      keywords: ['mediastack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mediastack-api-key': {
    match: [
      `MEDIASTACK_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"mediastack_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const mediastackApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MEDIASTACK_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'mediastack_api_key: your-value-here',
    ],
  },
});
