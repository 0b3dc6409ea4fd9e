import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'salescookie',
  name: 'SalesCookie',
  category: 'crm',
  revoke: 'https://salescookie.com/',
  source: 'https://salescookie.com/',
  kinds: [
    {
      id: 'salescookie-api-key',
      title: 'SalesCookie API key',
      identity: 'api-key',
      keywords: ['salescookie'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'salescookie-api-key': {
    match: [
      `SALESCOOKIE_API_KEY=⟦${fake.text(32, 'upperAlnum')}⟧`,
      `"salescookie_api_key": "⟦${fake.text(32, 'upperAlnum')}⟧"`,
      `const salescookieApiKey = '⟦${fake.text(32, 'upperAlnum')}⟧';`,
    ],
    ignore: [
      `SALESCOOKIE_API_KEY=${fake.text(24, 'upperAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'upperAlnum')}`,
      'salescookie_api_key: your-value-here',
    ],
  },
});
