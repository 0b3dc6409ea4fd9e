import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'unsplash',
  name: 'Unsplash',
  category: 'social',
  revoke: 'https://unsplash.com/oauth/applications',
  source: 'https://unsplash.com/documentation',
  kinds: [
    {
      id: 'unsplash-api-key',
      title: 'Unsplash API key',
      identity: 'api-key',
      keywords: ['unsplash'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'unsplash-api-key': {
    match: [
      `UNSPLASH_API_KEY=⟦${fake.base64url(43)}⟧`,
      `"unsplash_api_key": "⟦${fake.base64url(43)}⟧"`,
      `const unsplashApiKey = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [`UNSPLASH_API_KEY=${fake.base64url(33)}`, `SAMPLE_SETTING=${fake.base64url(43)}`, 'unsplash_api_key: your-value-here'],
  },
});
