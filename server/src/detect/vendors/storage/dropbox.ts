import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'dropbox',
  name: 'Dropbox',
  category: 'storage',
  revoke: 'https://www.dropbox.com/account/connected_apps',
  instead: 'Use refresh tokens with short-lived access tokens and only the scopes that the app needs.',
  source: 'https://developers.dropbox.com/oauth-guide',
  kinds: [
    {
      id: 'dropbox-short-lived-token',
      title: 'Dropbox short-lived access token',
      identity: 'oauth-token',
      keywords: ['sl.'],
      pattern: /sl\.(?:u\.)?[A-Za-z0-9_-]{130,1200}/,
    },
    {
      id: 'dropbox-long-lived-token',
      title: 'Dropbox access token (long-lived)',
      identity: 'oauth-token',
      keywords: ['dropbox'],
      value: /^(?:[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_=-]{43}|[A-Za-z0-9_-]{64})$/,
      name: /token|key|secret/i,
    },
    {
      id: 'dropbox-app-secret',
      title: 'Dropbox app key or secret',
      identity: 'oauth-client',
      keywords: ['dropbox'],
      value: /^[a-z0-9]{15}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
      revoke: 'https://www.dropbox.com/developers/apps',
    },
  ],
});

export const samples: Samples = (fake) => ({
  'dropbox-short-lived-token': {
    match: [`DROPBOX_ACCESS_TOKEN=⟦sl.${fake.base64url(140)}⟧`, `"dropboxAccessToken": "⟦sl.${fake.base64url(140)}⟧",`],
    ignore: [
      `DROPBOX_ACCESS_TOKEN=xsl.${fake.base64url(140)}`,
      `DROPBOX_ACCESS_TOKEN=sl.${fake.base64url(46)}`,
      'DROPBOX_ACCESS_TOKEN=sl.your-token-here',
    ],
  },
  'dropbox-long-lived-token': {
    match: [
      `DROPBOX_ACCESS_TOKEN=⟦${fake.alnum(11)}AAAAAAAAAA${fake.alnum(43)}⟧`,
      `const dropboxAccessToken = "⟦${fake.alnum(11)}AAAAAAAAAA${fake.alnum(43)}⟧";`,
    ],
    ignore: [
      `BUILD_CHECKSUM=${fake.alnum(11)}AAAAAAAAAA${fake.alnum(43)}`,
      `DROPBOX_ACCESS_TOKEN=${fake.alnum(11)}AAAAAAAAAA${fake.alnum(14)}`,
      'DROPBOX_ACCESS_TOKEN=your-key-here',
    ],
  },
  'dropbox-app-secret': {
    match: [`DROPBOX_APP_SECRET=⟦${fake.text(15, 'lowerAlnum')}⟧`, `const dropboxAppSecret = "⟦${fake.text(15, 'lowerAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(15, 'lowerAlnum')}`,
      `DROPBOX_APP_SECRET=${fake.text(5, 'lowerAlnum')}`,
      'DROPBOX_APP_SECRET=your-key-here',
    ],
  },
});
