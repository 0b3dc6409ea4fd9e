import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'storj',
  name: 'Storj',
  category: 'storage',
  revoke: 'https://eu1.storj.io/',
  source: 'https://storj.dev/dcs/access',
  kinds: [
    {
      id: 'storj-access-grant',
      title: 'Storj access grant',
      identity: 'api-key',
      keywords: ['storj', 'uplink_access', 'access_grant', 'accessgrant'],
      value: /^1[1-9A-HJ-NP-Za-km-z]{150,600}$/,
      name: /access|grant|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'storj-access-grant': {
    match: [`STORJ_ACCESS_GRANT=⟦1${fake.text(220, 'base58')}⟧`, `const storjAccessGrant = "⟦1${fake.text(220, 'base58')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=1${fake.text(220, 'base58')}`,
      `STORJ_ACCESS_GRANT=1${fake.text(27, 'base58')}`,
      'STORJ_ACCESS_GRANT=your-key-here',
    ],
  },
});
