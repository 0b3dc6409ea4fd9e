import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'feedier',
  name: 'Feedier',
  category: 'marketing',
  revoke: 'https://docs.feedier.com/',
  source: 'https://docs.feedier.com/',
  kinds: [
    {
      id: 'feedier-api-key',
      title: 'Feedier API key',
      identity: 'api-key',
      keywords: ['feedier'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'feedier-api-key': {
    match: [
      `FEEDIER_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"feedier_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const feedierApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`FEEDIER_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'feedier_api_key: your-value-here'],
  },
});
