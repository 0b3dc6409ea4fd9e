import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'facebook',
  name: 'Facebook',
  category: 'social',
  revoke: 'https://developers.facebook.com/apps/',
  instead: 'Use a system user token that expires, with the app secret proof required.',
  source: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  kinds: [
    {
      id: 'facebook-access-token',
      title: 'Facebook access token',
      identity: 'oauth-token',
      keywords: ['EAA'],
      pattern: /EAA[A-Za-z0-9]{60,300}/,
    },
    {
      id: 'facebook-app-secret',
      title: 'Facebook app secret',
      identity: 'application',
      keywords: ['facebook', 'fb_', 'meta_app', 'metaapp'],
      name: /secret|key|token|access/,
      value: /[0-9a-f]{32}/,
      pairsWith: ['facebook-app-token'],
    },
    {
      id: 'facebook-app-token',
      title: 'Facebook app access token',
      identity: 'application',
      keywords: ['facebook', 'fb_', 'meta_app', 'metaapp', 'app_token', 'apptoken', 'appaccesstoken', 'app_access_token'],
      name: /token|facebook|access/,
      value: /[0-9]{14,17}\|[\w-]{27}/,
      principal: (secret) => secret.slice(0, secret.indexOf('|')),
    },
  ],
});

export const samples: Samples = (fake) => ({
  'facebook-access-token': {
    match: [`export FACEBOOK_ACCESS_TOKEN=⟦EAA${fake.alnum(120)}⟧`, `{"token": "⟦EAA${fake.alnum(120)}⟧"}`],
    ignore: [`token = EAA${fake.alnum(20)}`, `xEAA${fake.alnum(120)}`, 'token = EAAyour-token-here'],
  },
  'facebook-app-secret': {
    match: [
      `FACEBOOK_APP_SECRET=⟦${fake.hex(32)}⟧`,
      `"facebook_app_secret": "⟦${fake.hex(32)}⟧"`,
      `const facebookAppSecret = '⟦${fake.hex(32)}⟧';`,
    ],
    ignore: [`FACEBOOK_APP_SECRET=${fake.hex(24)}`, `SAMPLE_SETTING=${fake.hex(32)}`, 'facebook_app_secret: your-value-here'],
  },
  'facebook-app-token': {
    match: [
      `FACEBOOK_APP_TOKEN=⟦${fake.digits(16)}|${fake.base64url(27)}⟧`,
      `"facebook_app_token": "⟦${fake.digits(16)}|${fake.base64url(27)}⟧"`,
      `const facebookAppToken = '⟦${fake.digits(16)}|${fake.base64url(27)}⟧';`,
    ],
    ignore: [
      `FACEBOOK_APP_TOKEN=${fake.digits(2)}|${fake.base64url(4)}`,
      `SAMPLE_SETTING=${fake.digits(16)}|${fake.base64url(27)}`,
      'facebook_app_token: your-value-here',
    ],
  },
});
