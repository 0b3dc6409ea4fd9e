import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tomorrow-io',
  name: 'Tomorrow.io',
  category: 'maps',
  revoke: 'https://docs.tomorrow.io/reference/api-authentication',
  source: 'https://docs.tomorrow.io/reference/api-authentication',
  kinds: [
    {
      id: 'tomorrow-io-api-key',
      title: 'Tomorrow.io API key',
      identity: 'api-key',
      keywords: ['tomorrow_io', 'tomorrowio', 'climacell', 'tomorrow_api', 'tomorrowapi'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tomorrow-io-api-key': {
    match: [
      `TOMORROW_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"tomorrow_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const tomorrowApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`TOMORROW_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'tomorrow_api_key: your-value-here'],
  },
});
