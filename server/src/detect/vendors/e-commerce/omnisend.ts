import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'omnisend',
  name: 'Omnisend',
  category: 'e-commerce',
  revoke: 'https://app.omnisend.com/',
  source: 'https://api-docs.omnisend.com/reference/authentication',
  kinds: [
    {
      id: 'omnisend-api-key',
      title: 'Omnisend API key',
      identity: 'api-key',
      keywords: ['omnisend'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w]{24}-[\w-]{50}|[\w-]{75}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'omnisend-api-key': {
    match: [
      `OMNISEND_API_KEY=⟦${fake.hex(24)}-${fake.alnum(50)}⟧`,
      `"omnisend_api_key": "⟦${fake.hex(24)}-${fake.alnum(50)}⟧"`,
      `const omnisendApiKey = '⟦${fake.hex(24)}-${fake.alnum(50)}⟧';`,
    ],
    ignore: [
      `OMNISEND_API_KEY=${fake.hex(4)}-${fake.alnum(8)}`,
      `SAMPLE_SETTING=${fake.hex(24)}-${fake.alnum(50)}`,
      'omnisend_api_key: your-value-here',
    ],
  },
});
