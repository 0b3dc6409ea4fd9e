import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'starburst',
  name: 'Starburst Galaxy',
  category: 'database',
  revoke: 'https://www.starburst.io/',
  source: 'https://docs.starburst.io/starburst-galaxy/',
  kinds: [
    {
      id: 'starburst-client-secret',
      title: 'Starburst Galaxy API secret',
      identity: 'oauth-client',
      keywords: ['starburst', 'galaxy_client', 'galaxy_secret'],
      value: /^[A-Za-z0-9_-]{32,64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'starburst-client-secret': {
    match: [`STARBURST_CLIENT_SECRET=⟦${fake.alnum(43)}⟧`, `const starburstClientSecret = "⟦${fake.alnum(43)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(43)}`, `STARBURST_CLIENT_SECRET=${fake.alnum(5)}`, 'STARBURST_CLIENT_SECRET=your-key-here'],
  },
});
