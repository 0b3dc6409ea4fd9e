import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'sportradar',
  name: 'Sportradar',
  category: 'other',
  revoke: 'https://developer.sportradar.com/getting-started/docs/authentication',
  source: 'https://developer.sportradar.com/getting-started/docs/authentication',
  kinds: [
    {
      id: 'sportradar-api-key',
      title: 'Sportradar API key',
      identity: 'api-key',
      keywords: ['sportradar'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'sportradar-api-key': {
    match: [
      `SPORTRADAR_API_KEY=⟦${fake.alnum(40)}⟧`,
      `"sportradar_api_key": "⟦${fake.alnum(40)}⟧"`,
      `const sportradarApiKey = '⟦${fake.alnum(40)}⟧';`,
    ],
    ignore: [`SPORTRADAR_API_KEY=${fake.alnum(30)}`, `SAMPLE_SETTING=${fake.alnum(40)}`, 'sportradar_api_key: your-value-here'],
  },
});
