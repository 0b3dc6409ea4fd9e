import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ably',
  name: 'Ably',
  category: 'chat',
  revoke: 'https://ably.com/accounts',
  instead: 'Use token authentication: clients get short-lived tokens from your server.',
  source: 'https://ably.com/docs/auth/basic',
  kinds: [
    {
      id: 'ably-api-key',
      title: 'Ably API key',
      identity: 'api-key',
      keywords: ['ably'],
      value: /[\w-]{6,8}\.[\w-]{6}:[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ably-api-key': {
    match: [
      `ABLY_API_KEY=⟦${fake.alnum(6)}.${fake.alnum(6)}:${fake.base64url(43)}⟧`,
      `"ably_api_key": "⟦${fake.alnum(6)}.${fake.alnum(6)}:${fake.base64url(43)}⟧"`,
      `const ablyApiKey = '⟦${fake.alnum(6)}.${fake.alnum(6)}:${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `ABLY_API_KEY=${fake.alnum(1)}.${fake.alnum(1)}:${fake.base64url(7)}`,
      `SAMPLE_SETTING=${fake.alnum(6)}.${fake.alnum(6)}:${fake.base64url(43)}`,
      'ably_api_key: your-value-here',
    ],
  },
});
