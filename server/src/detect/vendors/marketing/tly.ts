import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tly',
  name: 'T.LY',
  category: 'marketing',
  revoke: 'https://t.ly/docs/',
  source: 'https://t.ly/docs/',
  kinds: [
    {
      id: 'tly-api-key',
      title: 'T.LY API key',
      identity: 'api-key',
      keywords: ['tly', 't.ly'],
      name: /(?:^|[^a-z])t[._]?ly.{0,8}(?:key|token|secret)/,
      value: /[A-Za-z0-9]{60}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tly-api-key': {
    match: [`TLY_API_TOKEN=⟦${fake.alnum(60)}⟧`, `"tly_api_token": "⟦${fake.alnum(60)}⟧"`, `const tlyApiToken = '⟦${fake.alnum(60)}⟧';`],
    ignore: [`TLY_API_TOKEN=${fake.alnum(45)}`, `SAMPLE_SETTING=${fake.alnum(60)}`, 'tly_api_token: your-value-here'],
  },
});
