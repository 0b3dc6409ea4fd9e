import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'userstack',
  name: 'userstack',
  category: 'other',
  revoke: 'https://userstack.com/documentation',
  source: 'https://userstack.com/documentation',
  kinds: [
    {
      id: 'userstack-api-key',
      title: 'userstack API key',
      identity: 'api-key',
      keywords: ['userstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'userstack-api-key': {
    match: [
      `USERSTACK_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"userstack_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const userstackApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `USERSTACK_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'userstack_api_key: your-value-here',
    ],
  },
});
