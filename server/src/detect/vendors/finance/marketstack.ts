import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'marketstack',
  name: 'marketstack',
  category: 'finance',
  revoke: 'https://marketstack.com/documentation',
  source: 'https://marketstack.com/documentation',
  kinds: [
    {
      id: 'marketstack-api-key',
      title: 'marketstack API key',
      identity: 'api-key',
      keywords: ['marketstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'marketstack-api-key': {
    match: [
      `MARKETSTACK_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"marketstack_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const marketstackApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `MARKETSTACK_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'marketstack_api_key: your-value-here',
    ],
  },
});
