import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'contabo',
  name: 'Contabo',
  category: 'cloud',
  revoke: 'https://my.contabo.com/api/details',
  source: 'https://api.contabo.com/',
  kinds: [
    {
      id: 'contabo-client-secret',
      title: 'Contabo API client secret',
      identity: 'oauth-client',
      keywords: ['contabo', 'cntb_oauth', 'cntb'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'contabo-client-secret': {
    match: [`CNTB_OAUTH2_CLIENT_SECRET=⟦${fake.alnum(32)}⟧`, `const cntbOauth2ClientSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `CNTB_OAUTH2_CLIENT_SECRET=${fake.alnum(4)}`, 'CNTB_OAUTH2_CLIENT_SECRET=your-key-here'],
  },
});
