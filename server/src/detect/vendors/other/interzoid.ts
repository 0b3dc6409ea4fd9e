import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'interzoid',
  name: 'Interzoid',
  category: 'other',
  revoke: 'https://interzoid.com/',
  source: 'https://interzoid.com/',
  kinds: [
    {
      id: 'interzoid-api-key',
      title: 'Interzoid API key',
      identity: 'api-key',
      keywords: ['interzoid'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'interzoid-api-key': {
    match: [
      `INTERZOID_API_KEY=⟦${fake.hex(32)}⟧`,
      `"interzoid_api_key": "⟦${fake.hex(32)}⟧"`,
      `const interzoidApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`INTERZOID_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'interzoid_api_key: your-value-here'],
  },
});
