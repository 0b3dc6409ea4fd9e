import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tiktok',
  name: 'TikTok',
  category: 'social',
  revoke: 'https://developers.tiktok.com/apps/',
  source: 'https://developers.tiktok.com/doc/oauth-user-access-token-management',
  kinds: [
    {
      id: 'tiktok-access-token',
      title: 'TikTok access token',
      identity: 'oauth-token',
      keywords: ['act.', 'clt.', 'rft.'],
      pattern: /(?:act|clt|rft)\.[A-Za-z0-9]{40,80}![0-9]{1,6}(?:\.[a-z0-9]{1,6})?/,
    },
    {
      id: 'tiktok-client-secret',
      title: 'TikTok client secret',
      identity: 'oauth-client',
      keywords: ['tiktok'],
      name: /secret/,
      value: /[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tiktok-access-token': {
    match: [
      `export TIKTOK_ACCESS_TOKEN=⟦act.${fake.alnum(60)}!${fake.digits(4)}⟧`,
      `{"token": "⟦act.${fake.alnum(60)}!${fake.digits(4)}⟧"}`,
    ],
    ignore: [`token = act.${fake.alnum(10)}!${fake.digits(1)}`, `xact.${fake.alnum(60)}!${fake.digits(4)}`, 'token = act.your-token-here'],
  },
  'tiktok-client-secret': {
    match: [
      `TIKTOK_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`,
      `"tiktok_client_secret": "⟦${fake.alnum(32)}⟧"`,
      `const tiktokClientSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`TIKTOK_CLIENT_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'tiktok_client_secret: your-value-here'],
  },
});
