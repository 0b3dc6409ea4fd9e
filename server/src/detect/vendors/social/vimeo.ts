import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vimeo',
  name: 'Vimeo',
  category: 'social',
  revoke: 'https://developer.vimeo.com/apps',
  source: 'https://developer.vimeo.com/api/authentication',
  kinds: [
    {
      id: 'vimeo-access-token',
      title: 'Vimeo access token',
      identity: 'oauth-token',
      keywords: ['vimeo'],
      name: /token|key|pat/,
      value: /[0-9a-f]{32}/,
    },
    {
      id: 'vimeo-client-secret',
      title: 'Vimeo client secret',
      identity: 'oauth-client',
      keywords: ['vimeo'],
      name: /secret/,
      value: /[A-Za-z0-9+\/]{128}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vimeo-access-token': {
    match: [
      `VIMEO_ACCESS_TOKEN=⟦${fake.hex(32)}⟧`,
      `"vimeo_access_token": "⟦${fake.hex(32)}⟧"`,
      `const vimeoAccessToken = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`VIMEO_ACCESS_TOKEN=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'vimeo_access_token: your-value-here'],
  },
  'vimeo-client-secret': {
    match: [
      `VIMEO_CLIENT_SECRET=⟦${fake.alnum(128)}⟧`,
      `"vimeo_client_secret": "⟦${fake.alnum(128)}⟧"`,
      `const vimeoClientSecret = '⟦${fake.alnum(128)}⟧';`,
    ],
    ignore: [`VIMEO_CLIENT_SECRET=${fake.alnum(21)}`, `SAMPLE_SETTING=${fake.alnum(128)}`, 'vimeo_client_secret: your-value-here'],
  },
});
