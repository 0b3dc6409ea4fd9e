import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'route4me',
  name: 'Route4Me',
  category: 'maps',
  revoke: 'https://route4me.io/docs/',
  source: 'https://route4me.io/docs/',
  kinds: [
    {
      id: 'route4me-api-key',
      title: 'Route4Me API key',
      identity: 'api-key',
      keywords: ['route4me'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'route4me-api-key': {
    match: [
      `ROUTE4ME_API_KEY=⟦${fake.alnum(32)}⟧`,
      `"route4me_api_key": "⟦${fake.alnum(32)}⟧"`,
      `const route4meApiKey = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`ROUTE4ME_API_KEY=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'route4me_api_key: your-value-here'],
  },
});
