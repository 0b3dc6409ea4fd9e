import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'worldcoinindex',
  name: 'WorldCoinIndex',
  category: 'finance',
  revoke: 'https://www.worldcoinindex.com/apiservice',
  source: 'https://www.worldcoinindex.com/apiservice',
  kinds: [
    {
      id: 'worldcoinindex-api-key',
      title: 'WorldCoinIndex API key',
      identity: 'api-key',
      keywords: ['worldcoinindex'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[A-Za-z0-9]{35,36}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'worldcoinindex-api-key': {
    match: [
      `WORLDCOININDEX_API_KEY=⟦${fake.alnum(35)}⟧`,
      `"worldcoinindex_api_key": "⟦${fake.alnum(35)}⟧"`,
      `const worldcoinindexApiKey = '⟦${fake.alnum(35)}⟧';`,
    ],
    ignore: [`WORLDCOININDEX_API_KEY=${fake.alnum(27)}`, `SAMPLE_SETTING=${fake.alnum(35)}`, 'worldcoinindex_api_key: your-value-here'],
  },
});
