import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'cribl',
  name: 'Cribl',
  category: 'observability',
  revoke: 'https://cribl.cloud/',
  source: 'https://docs.cribl.io/cribl-as-code/authentication/',
  kinds: [
    {
      id: 'cribl-client-secret',
      title: 'Cribl client secret or token',
      identity: 'oauth-client',
      keywords: ['cribl'],
      value: /^[A-Za-z0-9_-]{32,64}$/,
      name: /secret|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'cribl-client-secret': {
    match: [`CRIBL_CLIENT_SECRET=⟦${fake.alnum(64)}⟧`, `const criblClientSecret = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`CRIBL_CLIENT_ID=${fake.alnum(32)}`, 'CRIBL_CLIENT_SECRET=abc'],
  },
});
