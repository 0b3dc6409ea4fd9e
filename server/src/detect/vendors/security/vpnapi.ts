import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'vpnapi',
  name: 'vpnapi.io',
  category: 'security',
  revoke: 'https://vpnapi.io/dashboard',
  source: 'https://vpnapi.io/api-documentation',
  kinds: [
    {
      id: 'vpnapi-api-key',
      title: 'vpnapi.io API key',
      identity: 'api-key',
      keywords: ['vpnapi'],
      value: /^[a-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'vpnapi-api-key': {
    match: [`VPNAPI_KEY=⟦${fake.hex(32)}⟧`, `const vpnapiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `VPNAPI_KEY=${fake.hex(4)}`, 'VPNAPI_KEY=your-key-here'],
  },
});
