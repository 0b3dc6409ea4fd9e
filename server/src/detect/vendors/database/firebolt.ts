import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'firebolt',
  name: 'Firebolt',
  category: 'database',
  revoke: 'https://go.firebolt.io/',
  source: 'https://docs.firebolt.io/guides/managing-your-organization/service-accounts',
  kinds: [
    {
      id: 'firebolt-client-secret',
      title: 'Firebolt service account secret',
      identity: 'service-account',
      keywords: ['firebolt'],
      value: /^[A-Za-z0-9_-]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'firebolt-client-secret': {
    match: [`FIREBOLT_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const fireboltClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`FIREBOLT_CLIENT_ID=${fake.alnum(32)}`, 'FIREBOLT_CLIENT_SECRET=abc'],
  },
});
