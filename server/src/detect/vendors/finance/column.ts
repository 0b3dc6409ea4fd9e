import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'column',
  name: 'Column',
  category: 'finance',
  revoke: 'https://dashboard.column.com/',
  source: 'https://column.com/docs/guides/authentication',
  kinds: [
    {
      id: 'column-api-key',
      title: 'Column API key',
      identity: 'api-key',
      keywords: ['column'],
      name: /(?:^|[^a-z])column.{0,10}(?:key|token|secret)/,
      value: /(?:test|live)_[A-Za-z0-9]{27,32}/,
      environment: (secret) => (/test|sandbox/i.test(secret) ? 'test' : 'production'),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'column-api-key': {
    match: [
      `COLUMN_API_KEY=⟦live_${fake.alnum(27)}⟧`,
      `"column_api_key": "⟦live_${fake.alnum(27)}⟧"`,
      `const columnApiKey = '⟦live_${fake.alnum(27)}⟧';`,
    ],
    ignore: [`COLUMN_API_KEY=live_${fake.alnum(4)}`, `SAMPLE_SETTING=live_${fake.alnum(27)}`, 'column_api_key: your-value-here'],
  },
});
