import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'materialize',
  name: 'Materialize',
  category: 'database',
  revoke: 'https://console.materialize.com/access',
  source: 'https://materialize.com/docs/security/cloud/users-service-accounts/create-service-accounts/',
  kinds: [
    {
      id: 'materialize-app-password',
      title: 'Materialize app password',
      identity: 'database-user',
      keywords: ['mzp_'],
      pattern: /mzp_[A-Za-z0-9]{64}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'materialize-app-password': {
    match: [`MZ_PASSWORD=⟦mzp_${fake.hex(64)}⟧`, `"mzPassword": "⟦mzp_${fake.hex(64)}⟧",`],
    ignore: [
      `MZ_PASSWORD=xmzp_${fake.hex(64)}`,
      `MZ_PASSWORD=mzp_${fake.hex(8)}`,
      `MZ_PASSWORD=mzp_${fake.hex(64)}Zz9`,
      'MZ_PASSWORD=mzp_your-token-here',
    ],
  },
});
