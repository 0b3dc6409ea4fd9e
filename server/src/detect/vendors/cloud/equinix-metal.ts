import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'equinix-metal',
  name: 'Equinix Metal',
  category: 'cloud',
  revoke: 'https://console.equinix.com/',
  source: 'https://deploy.equinix.com/developers/docs/metal/identity-access-management/api-keys/',
  kinds: [
    {
      id: 'equinix-metal-api-token',
      title: 'Equinix Metal API token',
      identity: 'api-key',
      keywords: ['metal_auth', 'equinix', 'packet_auth', 'packetauth', 'packet_token', 'packet_api'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'equinix-metal-api-token': {
    match: [`METAL_AUTH_TOKEN=⟦${fake.alnum(32)}⟧`, `const metalAuthToken = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `METAL_AUTH_TOKEN=${fake.alnum(4)}`, 'METAL_AUTH_TOKEN=your-key-here'],
  },
});
