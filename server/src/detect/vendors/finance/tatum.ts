import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tatum',
  name: 'Tatum',
  category: 'finance',
  revoke: 'https://docs.tatum.io/docs/authentication',
  source: 'https://docs.tatum.io/docs/authentication',
  kinds: [
    {
      id: 'tatum-api-key',
      title: 'Tatum API key',
      identity: 'api-key',
      keywords: ['tatum'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tatum-api-key': {
    match: [
      `TATUM_API_KEY=⟦t-${fake.hex(24)}-${fake.hex(24)}⟧`,
      `"tatum_api_key": "⟦t-${fake.hex(24)}-${fake.hex(24)}⟧"`,
      `const tatumApiKey = '⟦t-${fake.hex(24)}-${fake.hex(24)}⟧';`,
    ],
    ignore: [
      `TATUM_API_KEY=t-${fake.hex(4)}-${fake.hex(4)}`,
      `SAMPLE_SETTING=t-${fake.hex(24)}-${fake.hex(24)}`,
      'tatum_api_key: your-value-here',
    ],
  },
});
