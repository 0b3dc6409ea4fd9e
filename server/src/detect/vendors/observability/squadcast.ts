import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'squadcast',
  name: 'Squadcast',
  category: 'observability',
  revoke: 'https://app.squadcast.com/',
  source: 'https://support.squadcast.com/terraform-and-api-documentation/public-api-refresh-token',
  kinds: [
    {
      id: 'squadcast-refresh-token',
      title: 'Squadcast refresh token',
      identity: 'personal-token',
      keywords: ['squadcast'],
      value: /^[a-f0-9]{40,140}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'squadcast-refresh-token': {
    match: [`SQUADCAST_REFRESH_TOKEN=⟦${fake.hex(96)}⟧`, `const squadcastRefreshToken = "⟦${fake.hex(96)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(96)}`, `SQUADCAST_REFRESH_TOKEN=${fake.hex(12)}`, 'SQUADCAST_REFRESH_TOKEN=your-key-here'],
  },
});
