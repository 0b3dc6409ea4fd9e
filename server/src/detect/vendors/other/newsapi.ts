import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'newsapi',
  name: 'News API',
  category: 'other',
  revoke: 'https://newsapi.org/account',
  source: 'https://newsapi.org/docs/authentication',
  kinds: [
    {
      id: 'newsapi-api-key',
      title: 'News API API key',
      identity: 'api-key',
      keywords: ['newsapi', 'news_api'],
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'newsapi-api-key': {
    match: [`NEWSAPI_KEY=⟦${fake.hex(32)}⟧`, `"newsapi_key": "⟦${fake.hex(32)}⟧"`, `const newsapiKey = '⟦${fake.hex(32)}⟧';`],
    ignore: [`NEWSAPI_KEY=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'newsapi_key: your-value-here'],
  },
});
