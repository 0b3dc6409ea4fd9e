import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'tailscale',
  name: 'Tailscale',
  category: 'cdn-dns',
  revoke: 'https://login.tailscale.com/admin/settings/keys',
  instead: 'Use an OAuth client or workload identity federation, with ephemeral tagged auth keys.',
  source: 'https://tailscale.com/kb/1252/key-secret-management',
  kinds: [
    {
      id: 'tailscale-key',
      title: 'Tailscale key',
      identity: 'api-key',
      keywords: ['tskey-'],
      pattern: /tskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{8,24}-[A-Za-z0-9]{20,50}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'tailscale-key': {
    match: [
      `TS_AUTHKEY=⟦tskey-auth-${fake.alnum(17)}-${fake.alnum(33)}⟧`,
      `"tsAuthkey": "⟦tskey-auth-${fake.alnum(17)}-${fake.alnum(33)}⟧",`,
    ],
    ignore: [
      `TS_AUTHKEY=xtskey-auth-${fake.alnum(17)}-${fake.alnum(33)}`,
      `TS_AUTHKEY=tskey-auth-${fake.alnum(4)}`,
      'TS_AUTHKEY=tskey-your-key',
    ],
  },
});
