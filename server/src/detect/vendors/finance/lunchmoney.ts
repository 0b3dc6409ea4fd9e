import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lunchmoney',
  name: 'Lunch Money',
  category: 'finance',
  revoke: 'https://my.lunchmoney.app/developers',
  source: 'https://lunchmoney.dev/',
  kinds: [
    {
      id: 'lunchmoney-api-key',
      title: 'Lunch Money API key',
      identity: 'api-key',
      keywords: ['lunchmoney', 'lunch_money'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[0-9a-f]{50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lunchmoney-api-key': {
    match: [
      `LUNCHMONEY_API_KEY=⟦${fake.hex(50)}⟧`,
      `"lunchmoney_api_key": "⟦${fake.hex(50)}⟧"`,
      `const lunchmoneyApiKey = '⟦${fake.hex(50)}⟧';`,
    ],
    ignore: [`LUNCHMONEY_API_KEY=${fake.hex(38)}`, `SAMPLE_SETTING=${fake.hex(50)}`, 'lunchmoney_api_key: your-value-here'],
  },
});
