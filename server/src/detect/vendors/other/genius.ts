import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'genius',
  name: 'Genius',
  category: 'other',
  revoke: 'https://docs.genius.com/',
  source: 'https://docs.genius.com/',
  kinds: [
    {
      id: 'genius-api-key',
      title: 'Genius API key',
      identity: 'api-key',
      keywords: ['genius'],
      name: /(?:^|[^a-z])genius.{0,14}(?:token|secret|key)/,
      value: /[\w-]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'genius-api-key': {
    match: [
      `GENIUS_ACCESS_TOKEN=⟦${fake.base64url(64)}⟧`,
      `"genius_access_token": "⟦${fake.base64url(64)}⟧"`,
      `const geniusAccessToken = '⟦${fake.base64url(64)}⟧';`,
    ],
    ignore: [`GENIUS_ACCESS_TOKEN=${fake.base64url(48)}`, `SAMPLE_SETTING=${fake.base64url(64)}`, 'genius_access_token: your-value-here'],
  },
});
