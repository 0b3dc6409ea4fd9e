import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'onelogin',
  name: 'OneLogin',
  category: 'auth',
  revoke: 'https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials',
  source: 'https://developers.onelogin.com/api-docs/1/getting-started/working-with-api-credentials',
  kinds: [
    {
      id: 'onelogin-client-secret',
      title: 'OneLogin API client secret',
      identity: 'oauth-client',
      keywords: ['onelogin'],
      value: /^[a-f0-9]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'onelogin-client-secret': {
    match: [`ONELOGIN_CLIENT_SECRET=⟦${fake.hex(64)}⟧`, `const oneloginClientSecret = "⟦${fake.hex(64)}⟧";`],
    ignore: [`ONELOGIN_CLIENT_ID=${fake.hex(64)}`, 'ONELOGIN_CLIENT_SECRET=abc'],
  },
});
