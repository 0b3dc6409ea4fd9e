import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'serpstack',
  name: 'serpstack',
  category: 'developer-tools',
  revoke: 'https://serpstack.com/documentation',
  source: 'https://serpstack.com/documentation',
  kinds: [
    {
      id: 'serpstack-api-key',
      title: 'serpstack API key',
      identity: 'api-key',
      keywords: ['serpstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'serpstack-api-key': {
    match: [
      `SERPSTACK_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"serpstack_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const serpstackApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SERPSTACK_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'serpstack_api_key: your-value-here',
    ],
  },
});
