import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'scrapestack',
  name: 'scrapestack',
  category: 'developer-tools',
  revoke: 'https://scrapestack.com/documentation',
  source: 'https://scrapestack.com/documentation',
  kinds: [
    {
      id: 'scrapestack-api-key',
      title: 'scrapestack API key',
      identity: 'api-key',
      keywords: ['scrapestack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'scrapestack-api-key': {
    match: [
      `SCRAPESTACK_API_KEY=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"scrapestack_api_key": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const scrapestackApiKey = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `SCRAPESTACK_API_KEY=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'scrapestack_api_key: your-value-here',
    ],
  },
});
