import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hiveage',
  name: 'Hiveage',
  category: 'payment',
  revoke: 'https://www.hiveage.com/api/',
  source: 'https://www.hiveage.com/api/',
  kinds: [
    {
      id: 'hiveage-api-key',
      title: 'Hiveage API key',
      identity: 'api-key',
      keywords: ['hiveage'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{20,24}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hiveage-api-key': {
    match: [
      `HIVEAGE_API_KEY=⟦${fake.alnum(20)}⟧`,
      `"hiveage_api_key": "⟦${fake.alnum(20)}⟧"`,
      `const hiveageApiKey = '⟦${fake.alnum(20)}⟧';`,
    ],
    ignore: [`HIVEAGE_API_KEY=${fake.alnum(15)}`, `SAMPLE_SETTING=${fake.alnum(20)}`, 'hiveage_api_key: your-value-here'],
  },
});
