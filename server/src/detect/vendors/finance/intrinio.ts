import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'intrinio',
  name: 'Intrinio',
  category: 'finance',
  revoke: 'https://account.intrinio.com/account',
  source: 'https://docs.intrinio.com/documentation/api_v2/getting_started',
  kinds: [
    {
      id: 'intrinio-api-key',
      title: 'Intrinio API key',
      identity: 'api-key',
      keywords: ['intrinio'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{44}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'intrinio-api-key': {
    match: [
      `INTRINIO_API_KEY=⟦${fake.alnum(44)}⟧`,
      `"intrinio_api_key": "⟦${fake.alnum(44)}⟧"`,
      `const intrinioApiKey = '⟦${fake.alnum(44)}⟧';`,
    ],
    ignore: [`INTRINIO_API_KEY=${fake.alnum(33)}`, `SAMPLE_SETTING=${fake.alnum(44)}`, 'intrinio_api_key: your-value-here'],
  },
});
