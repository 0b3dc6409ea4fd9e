import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'reddit',
  name: 'Reddit',
  category: 'social',
  revoke: 'https://www.reddit.com/prefs/apps',
  source: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  kinds: [
    {
      id: 'reddit-client-secret',
      title: 'Reddit client secret',
      identity: 'oauth-client',
      keywords: ['reddit'],
      name: /secret/,
      value: /[\w-]{27,30}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'reddit-client-secret': {
    match: [
      `REDDIT_CLIENT_SECRET=⟦${fake.base64url(27)}⟧`,
      `"reddit_client_secret": "⟦${fake.base64url(27)}⟧"`,
      `const redditClientSecret = '⟦${fake.base64url(27)}⟧';`,
    ],
    ignore: [`REDDIT_CLIENT_SECRET=${fake.base64url(21)}`, `SAMPLE_SETTING=${fake.base64url(27)}`, 'reddit_client_secret: your-value-here'],
  },
});
