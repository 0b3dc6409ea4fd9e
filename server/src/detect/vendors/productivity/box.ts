import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'box',
  name: 'Box',
  category: 'productivity',
  revoke: 'https://app.box.com/developers/console',
  instead: 'Use server authentication with JWT or client credentials and short-lived tokens.',
  source: 'https://developer.box.com/guides/authentication/',
  kinds: [
    {
      id: 'box-client-secret',
      title: 'Box client secret',
      identity: 'oauth-client',
      keywords: ['box', 'boxclient', 'boxsdk'],
      name: /(?:^|[^a-z])box.{0,16}(?:secret|token)/,
      value: /[A-Za-z0-9]{32}/,
    },
    {
      id: 'box-client-id',
      title: 'Box client id',
      identity: 'oauth-client',
      sensitivity: 'identifier',
      keywords: ['box_client', 'boxclient', 'boxclientid', 'box_app', 'boxapp'],
      name: /(?:^|[^a-z])box.{0,16}id/,
      value: /[a-z0-9]{32}/,
      pairsWith: ['box-client-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'box-client-secret': {
    match: [
      `BOX_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`,
      `"box_client_secret": "⟦${fake.alnum(32)}⟧"`,
      `const boxClientSecret = '⟦${fake.alnum(32)}⟧';`,
    ],
    ignore: [`BOX_CLIENT_SECRET=${fake.alnum(24)}`, `SAMPLE_SETTING=${fake.alnum(32)}`, 'box_client_secret: your-value-here'],
  },
  'box-client-id': {
    match: [
      `BOX_CLIENT_ID=⟦${fake.text(32, 'lowerAlnum')}⟧`,
      `"box_client_id": "⟦${fake.text(32, 'lowerAlnum')}⟧"`,
      `const boxClientId = '⟦${fake.text(32, 'lowerAlnum')}⟧';`,
    ],
    ignore: [
      `BOX_CLIENT_ID=${fake.text(24, 'lowerAlnum')}`,
      `SAMPLE_SETTING=${fake.text(32, 'lowerAlnum')}`,
      'box_client_id: your-value-here',
    ],
  },
});
