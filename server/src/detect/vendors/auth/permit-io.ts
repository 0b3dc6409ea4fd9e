import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'permit-io',
  name: 'Permit.io',
  category: 'auth',
  revoke: 'https://app.permit.io/',
  source: 'https://docs.permit.io/overview/get-api-key/',
  kinds: [
    {
      id: 'permit-io-api-key',
      title: 'Permit.io API key',
      identity: 'api-key',
      keywords: ['permit_key_'],
      pattern: /permit_key_[A-Za-z0-9]{80,110}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'permit-io-api-key': {
    match: [`PERMIT_API_KEY=⟦permit_key_${fake.alnum(96)}⟧`, `"permitApiKey": "⟦permit_key_${fake.alnum(96)}⟧",`],
    ignore: [
      `PERMIT_API_KEY=xpermit_key_${fake.alnum(96)}`,
      `PERMIT_API_KEY=permit_key_${fake.alnum(12)}`,
      'PERMIT_API_KEY=permit_key_your-token-here',
    ],
  },
});
