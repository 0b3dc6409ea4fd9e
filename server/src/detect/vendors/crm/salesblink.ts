import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'salesblink',
  name: 'SalesBlink',
  category: 'crm',
  revoke: 'https://salesblink.io/',
  source: 'https://salesblink.io/',
  kinds: [
    {
      id: 'salesblink-api-key',
      title: 'SalesBlink API key',
      identity: 'api-key',
      keywords: ['salesblink'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /key-[0-9a-fA-F]{64}|[A-Za-z]{16}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'salesblink-api-key': {
    match: [
      `SALESBLINK_API_KEY=⟦key-${fake.hex(64)}⟧`,
      `"salesblink_api_key": "⟦key-${fake.hex(64)}⟧"`,
      `const salesblinkApiKey = '⟦key-${fake.hex(64)}⟧';`,
    ],
    ignore: [`SALESBLINK_API_KEY=key-${fake.hex(10)}`, `SAMPLE_SETTING=key-${fake.hex(64)}`, 'salesblink_api_key: your-value-here'],
  },
});
