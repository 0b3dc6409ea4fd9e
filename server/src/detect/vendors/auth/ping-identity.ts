import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'ping-identity',
  name: 'PingOne',
  category: 'auth',
  revoke: 'https://console.pingone.com/',
  source: 'https://docs.pingidentity.com/pingone/applications/p1_rotate_client_secret.html',
  kinds: [
    {
      id: 'ping-identity-client-secret',
      title: 'PingOne client secret',
      identity: 'oauth-client',
      keywords: ['pingone', 'ping_identity', 'pingidentity', 'pingfederate'],
      value: /^[A-Za-z0-9_.~-]{64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'ping-identity-client-secret': {
    match: [`PINGONE_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const pingoneClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`PINGONE_CLIENT_ID=${fake.uuid()}`, 'PINGONE_CLIENT_SECRET=abc'],
  },
});
