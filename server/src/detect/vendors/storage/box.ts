import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'box',
  name: 'Box',
  category: 'storage',
  revoke: 'https://app.box.com/developers/console',
  source: 'https://developer.box.com/guides/authentication/',
  kinds: [
    {
      id: 'box-client-secret',
      title: 'Box client secret',
      identity: 'oauth-client',
      keywords: ['box_client', 'boxclient', 'box_secret', 'boxappsettings', 'box_api', 'box_app'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret|token|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'box-client-secret': {
    match: [`BOX_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const boxClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BOX_CLIENT_ID=${fake.alnum(12)}`, 'BOX_CLIENT_SECRET=abc'],
  },
});
