import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'storychief',
  name: 'StoryChief',
  category: 'marketing',
  revoke: 'https://developers.storychief.io/',
  source: 'https://developers.storychief.io/',
  kinds: [
    {
      id: 'storychief-api-key',
      title: 'StoryChief API key',
      identity: 'api-key',
      keywords: ['storychief'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /eyJ[\w-]{10,400}\.(?:eyJ)?[\w-]{42,1200}\.?[\w-]{0,800}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'storychief-api-key': {
    match: [
      `STORYCHIEF_API_KEY=⟦eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(200)}.${fake.base64url(43)}⟧`,
      `"storychief_api_key": "⟦eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(200)}.${fake.base64url(43)}⟧"`,
      `const storychiefApiKey = '⟦eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(200)}.${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `STORYCHIEF_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(33)}.${fake.base64url(7)}`,
      `SAMPLE_SETTING=eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ${fake.alnum(200)}.${fake.base64url(43)}`,
      'storychief_api_key: your-value-here',
    ],
  },
});
