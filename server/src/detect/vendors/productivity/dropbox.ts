import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dropbox',
  name: 'Dropbox',
  category: 'productivity',
  revoke: 'https://www.dropbox.com/developers/apps',
  instead: 'Use the OAuth flow with refresh tokens; access tokens then last four hours.',
  source: 'https://developers.dropbox.com/oauth-guide',
  kinds: [
    {
      id: 'dropbox-access-token',
      title: 'Dropbox short-lived access token',
      identity: 'oauth-token',
      keywords: ['sl.'],
      pattern: /sl\.(?:u\.)?[\w-]{100,1600}/,
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox access token (long-lived)',
      identity: 'oauth-token',
      keywords: ['dropbox'],
      value: /[A-Za-z0-9]{11}AAAAAAAAAA[\w=-]{43}/,
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app key or secret',
      identity: 'oauth-client',
      keywords: ['dropbox'],
      name: /api|key|token|secret|auth|access|private|pass|cred/,
      value: /[a-z0-9]{15}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dropbox-access-token': {
    match: [`export DROPBOX_ACCESS_TOKEN=⟦sl.${fake.base64url(140)}⟧`, `{"token": "⟦sl.${fake.base64url(140)}⟧"}`],
    ignore: [`token = sl.${fake.base64url(23)}`, `xsl.${fake.base64url(140)}`, 'token = sl.your-token-here'],
  },
  'dropbox-long-lived-token': {
    match: [
      `DROPBOX_ACCESS_TOKEN=⟦${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42)}a⟧`,
      `"dropbox_access_token": "⟦${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42)}a⟧"`,
      `const dropboxAccessToken = '⟦${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42)}a⟧';`,
    ],
    ignore: [
      `DROPBOX_ACCESS_TOKEN=${fake.alnum(1)}AAAAAAAAAA${fake.base64url(7)}a`,
      `SAMPLE_SETTING=${fake.alnum(11)}AAAAAAAAAA${fake.base64url(42)}a`,
      'dropbox_access_token: your-value-here',
    ],
  },
  'dropbox-app-secret': {
    match: [
      `DROPBOX_APP_SECRET=⟦${fake.text(15, 'lowerAlnum')}⟧`,
      `"dropbox_app_secret": "⟦${fake.text(15, 'lowerAlnum')}⟧"`,
      `const dropboxAppSecret = '⟦${fake.text(15, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `DROPBOX_APP_SECRET=${fake.text(12, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(15, 'lowerAlnum')}`,
      'dropbox_app_secret: your-value-here',
    ],
  },
});
