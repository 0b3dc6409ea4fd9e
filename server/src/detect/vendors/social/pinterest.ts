import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'pinterest',
  name: 'Pinterest',
  category: 'social',
  revoke: 'https://developers.pinterest.com/apps/',
  source: 'https://developers.pinterest.com/docs/getting-started/authentication-and-scopes/',
  kinds: [
    {
      id: 'pinterest-access-token',
      title: 'Pinterest access token',
      identity: 'oauth-token',
      keywords: ['pina_', 'pinr.'],
      pattern: /(?:pina_[A-Z0-9]{60,100}|pinr\.[A-Za-z0-9.]{60,200})/,
    },
    {
      id: 'pinterest-client-secret',
      title: 'Pinterest app secret',
      identity: 'oauth-client',
      keywords: ['pinterest'],
      name: /secret/,
      value: /[0-9a-f]{40}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'pinterest-access-token': {
    match: [`export PINTEREST_ACCESS_TOKEN=⟦pina_${fake.text(80, 'upperAlnum')}⟧`, `{"token": "⟦pina_${fake.text(80, 'upperAlnum')}⟧"}`],
    ignore: [`token = pina_${fake.text(13, 'upperAlnum')}`, `xpina_${fake.text(80, 'upperAlnum')}`, 'token = pina_your-token-here'],
  },
  'pinterest-client-secret': {
    match: [
      `PINTEREST_APP_SECRET=⟦${fake.hex(40)}⟧`,
      `"pinterest_app_secret": "⟦${fake.hex(40)}⟧"`,
      `const pinterestAppSecret = '⟦${fake.hex(40)}⟧';`,
    ],
    ignore: [`PINTEREST_APP_SECRET=${fake.hex(30)}`, `SAMPLE_SETTING=${fake.hex(40)}`, 'pinterest_app_secret: your-value-here'],
  },
});
