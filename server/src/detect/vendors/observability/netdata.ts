import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'netdata',
  name: 'Netdata',
  category: 'observability',
  revoke: 'https://app.netdata.cloud/',
  source: 'https://learn.netdata.cloud/docs/netdata-cloud/authentication-&-authorization/api-tokens',
  kinds: [
    {
      id: 'netdata-claim-token',
      title: 'Netdata claim or API token',
      identity: 'deploy-key',
      keywords: ['netdata'],
      value: /^[A-Za-z0-9_-]{100,140}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'netdata-claim-token': {
    match: [`NETDATA_CLAIM_TOKEN=⟦${fake.base64url(135)}⟧`, `const netdataClaimToken = "⟦${fake.base64url(135)}⟧";`],
    ignore: [`NETDATA_CLAIM_ROOMS=${fake.uuid()}`, 'NETDATA_CLAIM_TOKEN=abc'],
  },
});
