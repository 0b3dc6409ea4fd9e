import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'wiz',
  name: 'Wiz',
  category: 'security',
  revoke: 'https://app.wiz.io/settings/service-accounts',
  source: 'https://docs.wiz.io/',
  kinds: [
    {
      id: 'wiz-client-secret',
      title: 'Wiz service account secret',
      identity: 'service-account',
      keywords: ['wiz_client', 'wiz_secret'],
      value: /^[A-Za-z0-9_-]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'wiz-client-secret': {
    match: [`WIZ_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `export WIZ_CLIENT_SECRET="⟦${fake.base64url(64)}⟧"`],
    ignore: [`WIZ_CLIENT_ID=${fake.alnum(52)}`, 'WIZ_CLIENT_SECRET=abc'],
  },
});
