import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'lacework',
  name: 'Lacework (FortiCNAPP)',
  category: 'security',
  revoke: 'https://docs.lacework.net/',
  source: 'https://docs.lacework.net/console/api-access-keys',
  kinds: [
    {
      id: 'lacework-api-secret',
      title: 'Lacework API secret',
      identity: 'service-account',
      keywords: ['lacework', 'lw_api', 'lw_secret'],
      value: /^_[a-f0-9]{32}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'lacework-api-secret': {
    match: [`LW_API_SECRET=⟦_${fake.hex(32)}⟧`, `const lwApiSecret = "⟦_${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=_${fake.hex(32)}`, `LW_API_SECRET=_${fake.hex(4)}`, 'LW_API_SECRET=your-key-here'],
  },
});
