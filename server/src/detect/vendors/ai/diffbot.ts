import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'diffbot',
  name: 'Diffbot',
  category: 'ai',
  revoke: 'https://app.diffbot.com/get-started/',
  source: 'https://docs.diffbot.com/reference/authentication',
  kinds: [
    {
      id: 'diffbot-api-key',
      title: 'Diffbot API token',
      identity: 'api-key',
      keywords: ['diffbot'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'diffbot-api-key': {
    match: [
      `DIFFBOT_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"diffbot_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const diffbotApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `DIFFBOT_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'diffbot_api_key: your-value-here',
    ],
  },
});
