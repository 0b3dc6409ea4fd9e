import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'happyscribe',
  name: 'Happy Scribe',
  category: 'ai',
  revoke: 'https://dev.happyscribe.com/',
  source: 'https://dev.happyscribe.com/',
  kinds: [
    {
      id: 'happyscribe-api-key',
      title: 'Happy Scribe API key',
      identity: 'api-key',
      keywords: ['happyscribe'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{24,27}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'happyscribe-api-key': {
    match: [
      `HAPPYSCRIBE_API_KEY=⟦${fake.alnum(24)}⟧`,
      `"happyscribe_api_key": "⟦${fake.alnum(24)}⟧"`,
      `const happyscribeApiKey = '⟦${fake.alnum(24)}⟧';`,
    ],
    ignore: [`HAPPYSCRIBE_API_KEY=${fake.alnum(18)}`, `SAMPLE_SETTING=${fake.alnum(24)}`, 'happyscribe_api_key: your-value-here'],
  },
});
