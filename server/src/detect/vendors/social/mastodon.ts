import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'mastodon',
  name: 'Mastodon',
  category: 'social',
  revoke: 'https://docs.joinmastodon.org/client/token/',
  source: 'https://docs.joinmastodon.org/client/token/',
  kinds: [
    {
      id: 'mastodon-access-token',
      title: 'Mastodon access token',
      identity: 'oauth-token',
      keywords: ['mastodon'],
      name: /^(?!.{0,80}secret).{0,80}(?:token|key|access)/,
      value: /[\w-]{43}/,
    },
    {
      id: 'mastodon-client-secret',
      title: 'Mastodon client secret',
      identity: 'oauth-client',
      keywords: ['mastodon'],
      name: /secret/,
      value: /[\w-]{43}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'mastodon-access-token': {
    match: [
      `MASTODON_ACCESS_TOKEN=⟦${fake.base64url(43)}⟧`,
      `"mastodon_access_token": "⟦${fake.base64url(43)}⟧"`,
      `const mastodonAccessToken = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `MASTODON_ACCESS_TOKEN=${fake.base64url(33)}`,
      `SAMPLE_SETTING=${fake.base64url(43)}`,
      'mastodon_access_token: your-value-here',
    ],
  },
  'mastodon-client-secret': {
    match: [
      `MASTODON_CLIENT_SECRET=⟦${fake.base64url(43)}⟧`,
      `"mastodon_client_secret": "⟦${fake.base64url(43)}⟧"`,
      `const mastodonClientSecret = '⟦${fake.base64url(43)}⟧';`,
    ],
    ignore: [
      `MASTODON_CLIENT_SECRET=${fake.base64url(33)}`,
      `SAMPLE_SETTING=${fake.base64url(43)}`,
      'mastodon_client_secret: your-value-here',
    ],
  },
});
