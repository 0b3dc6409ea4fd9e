import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'hex-pm',
  name: 'Hex.pm',
  category: 'package-registry',
  revoke: 'https://hex.pm/dashboard/keys',
  source: 'https://hex.pm/docs/publish',
  kinds: [
    {
      id: 'hex-pm-api-key',
      title: 'Hex.pm API key',
      identity: 'deploy-key',
      keywords: ['hex_api', 'hexapi', 'hex_pm', 'hexpm', 'hex_auth'],
      value: /^(?:[a-f0-9]{32}|[a-f0-9]{64})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'hex-pm-api-key': {
    match: [`HEX_API_KEY=⟦${fake.hex(32)}⟧`, `const hexApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `HEX_API_KEY=${fake.hex(4)}`, 'HEX_API_KEY=your-key-here'],
  },
});
