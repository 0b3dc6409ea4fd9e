import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'instagram',
  name: 'Instagram',
  category: 'social',
  revoke: 'https://developers.facebook.com/apps/',
  source: 'https://developers.facebook.com/docs/instagram-platform',
  kinds: [
    {
      id: 'instagram-access-token',
      title: 'Instagram access token',
      identity: 'oauth-token',
      keywords: ['IGQV', 'IGQW', 'IGAA'],
      pattern: /IG(?:Q[VW]J|AA)[\w-]{80,250}/,
    },
    {
      id: 'instagram-app-secret',
      title: 'Instagram app secret',
      identity: 'application',
      keywords: ['instagram'],
      name: /secret/,
      value: /[0-9a-f]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'instagram-access-token': {
    match: [`export INSTAGRAM_ACCESS_TOKEN=⟦IGQVJ${fake.alnum(140)}⟧`, `{"token": "⟦IGQVJ${fake.alnum(140)}⟧"}`],
    ignore: [`token = IGQVJ${fake.alnum(23)}`, `xIGQVJ${fake.alnum(140)}`, 'token = IGQVJyour-token-here'],
  },
  'instagram-app-secret': {
    match: [
      `INSTAGRAM_APP_SECRET=⟦${fake.hex(32)}⟧`,
      `"instagram_app_secret": "⟦${fake.hex(32)}⟧"`,
      `const instagramAppSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`INSTAGRAM_APP_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'instagram_app_secret: your-value-here'],
  },
});
