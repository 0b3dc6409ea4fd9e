import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'gtmetrix',
  name: 'GTmetrix',
  category: 'observability',
  revoke: 'https://gtmetrix.com/dashboard/account',
  source: 'https://gtmetrix.com/api/docs/2.0/',
  kinds: [
    {
      id: 'gtmetrix-api-key',
      title: 'GTmetrix API key',
      identity: 'api-key',
      keywords: ['gtmetrix'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'gtmetrix-api-key': {
    match: [`GTMETRIX_API_KEY=⟦${fake.hex(32)}⟧`, `const gtmetrixApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `GTMETRIX_API_KEY=${fake.hex(4)}`, 'GTMETRIX_API_KEY=your-key-here'],
  },
});
