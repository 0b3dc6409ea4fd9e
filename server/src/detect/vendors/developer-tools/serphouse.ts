import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'serphouse',
  name: 'SERPHouse',
  category: 'developer-tools',
  revoke: 'https://docs.serphouse.com/',
  source: 'https://docs.serphouse.com/',
  kinds: [
    {
      id: 'serphouse-api-key',
      title: 'SERPHouse API key',
      identity: 'api-key',
      keywords: ['serphouse'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{60,64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'serphouse-api-key': {
    match: [
      `SERPHOUSE_API_KEY=⟦${fake.alnum(60)}⟧`,
      `"serphouse_api_key": "⟦${fake.alnum(60)}⟧"`,
      `const serphouseApiKey = '⟦${fake.alnum(60)}⟧';`,
    ],
    ignore: [`SERPHOUSE_API_KEY=${fake.alnum(45)}`, `SAMPLE_SETTING=${fake.alnum(60)}`, 'serphouse_api_key: your-value-here'],
  },
});
