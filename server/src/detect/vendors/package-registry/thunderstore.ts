import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'thunderstore',
  name: 'Thunderstore',
  category: 'package-registry',
  revoke: 'https://thunderstore.io/settings/teams/',
  source: 'https://thunderstore.io/api/docs/',
  kinds: [
    {
      id: 'thunderstore-api-token',
      title: 'Thunderstore service account token',
      identity: 'service-account',
      keywords: ['tss_'],
      pattern: /tss_[A-Za-z0-9]{32}/,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'thunderstore-api-token': {
    match: [`THUNDERSTORE_TOKEN=⟦tss_${fake.alnum(32)}⟧`, `"thunderstoreToken": "⟦tss_${fake.alnum(32)}⟧",`],
    ignore: [
      `THUNDERSTORE_TOKEN=xtss_${fake.alnum(32)}`,
      `THUNDERSTORE_TOKEN=tss_${fake.alnum(4)}`,
      `THUNDERSTORE_TOKEN=tss_${fake.alnum(32)}Zz9`,
      'THUNDERSTORE_TOKEN=tss_your-token-here',
    ],
  },
});
