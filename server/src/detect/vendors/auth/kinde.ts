import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'kinde',
  name: 'Kinde',
  category: 'auth',
  revoke: 'https://app.kinde.com/',
  source: 'https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/',
  kinds: [
    {
      id: 'kinde-client-secret',
      title: 'Kinde client secret',
      identity: 'oauth-client',
      keywords: ['kinde'],
      value: /^[A-Za-z0-9]{40,60}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'kinde-client-secret': {
    match: [`KINDE_CLIENT_SECRET=⟦${fake.alnum(48)}⟧`, `const kindeClientSecret = "⟦${fake.alnum(48)}⟧";`],
    ignore: [`KINDE_CLIENT_ID=${fake.hex(32)}`, 'KINDE_CLIENT_SECRET=abc'],
  },
});
