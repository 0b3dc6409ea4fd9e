import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'snapchat',
  name: 'Snapchat',
  category: 'social',
  revoke: 'https://business.snapchat.com/',
  source: 'https://developers.snap.com/api/marketing-api/Ads-API/authentication',
  kinds: [
    {
      id: 'snapchat-client-secret',
      title: 'Snapchat client secret',
      identity: 'oauth-client',
      keywords: ['snapchat'],
      name: /secret/,
      value: /[0-9a-f]{20}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'snapchat-client-secret': {
    match: [
      `SNAPCHAT_CLIENT_SECRET=⟦${fake.hex(20)}⟧`,
      `"snapchat_client_secret": "⟦${fake.hex(20)}⟧"`,
      `const snapchatClientSecret = '⟦${fake.hex(20)}⟧';`,
    ],
    ignore: [`SNAPCHAT_CLIENT_SECRET=${fake.hex(15)}`, `SAMPLE_SETTING=${fake.hex(20)}`, 'snapchat_client_secret: your-value-here'],
  },
});
