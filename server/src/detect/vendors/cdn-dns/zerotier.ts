import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'zerotier',
  name: 'ZeroTier',
  category: 'cdn-dns',
  revoke: 'https://my.zerotier.com/account',
  source: 'https://docs.zerotier.com/api/tokens/',
  kinds: [
    {
      id: 'zerotier-api-token',
      title: 'ZeroTier API token',
      identity: 'personal-token',
      keywords: ['zerotier', 'zt_token', 'zt_api'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'zerotier-api-token': {
    match: [`ZEROTIER_CENTRAL_TOKEN=⟦${fake.alnum(32)}⟧`, `const zerotierCentralToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `ZEROTIER_CENTRAL_TOKEN=${fake.alnum(10)}`, 'ZEROTIER_CENTRAL_TOKEN=your-key-here'],
  },
});
