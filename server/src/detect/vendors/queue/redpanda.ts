import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'redpanda',
  name: 'Redpanda Cloud',
  category: 'queue',
  revoke: 'https://cloud.redpanda.com/organization-iam',
  source: 'https://docs.redpanda.com/api/doc/cloud-dataplane/authentication',
  kinds: [
    {
      id: 'redpanda-client-secret',
      title: 'Redpanda Cloud client secret',
      identity: 'oauth-client',
      keywords: ['redpanda', 'rpk_cloud'],
      value: /^[A-Za-z0-9_-]{43,64}$/,
      name: /secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'redpanda-client-secret': {
    match: [`REDPANDA_CLIENT_SECRET=⟦${fake.base64url(64)}⟧`, `const redpandaClientSecret = "⟦${fake.base64url(64)}⟧";`],
    ignore: [`REDPANDA_CLIENT_ID=${fake.alnum(32)}`, 'REDPANDA_CLIENT_SECRET=abc'],
  },
});
