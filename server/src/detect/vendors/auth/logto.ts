import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'logto',
  name: 'Logto',
  category: 'auth',
  revoke: 'https://cloud.logto.io/',
  source: 'https://docs.logto.io/quick-starts/m2m',
  kinds: [
    {
      id: 'logto-app-secret',
      title: 'Logto application secret',
      identity: 'oauth-client',
      keywords: ['logto'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'logto-app-secret': {
    match: [`LOGTO_APP_SECRET=⟦${fake.alnum(32)}⟧`, `const logtoAppSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `LOGTO_APP_SECRET=${fake.alnum(4)}`, 'LOGTO_APP_SECRET=your-key-here'],
  },
});
