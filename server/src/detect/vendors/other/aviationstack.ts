import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'aviationstack',
  name: 'aviationstack',
  category: 'other',
  revoke: 'https://aviationstack.com/documentation',
  source: 'https://aviationstack.com/documentation',
  kinds: [
    {
      id: 'aviationstack-api-key',
      title: 'aviationstack API key',
      identity: 'api-key',
      keywords: ['aviationstack'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'aviationstack-api-key': {
    match: [
      `AVIATIONSTACK_API_KEY=⟦${fake.hex(32)}⟧`,
      `"aviationstack_api_key": "⟦${fake.hex(32)}⟧"`,
      `const aviationstackApiKey = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`AVIATIONSTACK_API_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'aviationstack_api_key: your-value-here'],
  },
});
