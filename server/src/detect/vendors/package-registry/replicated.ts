import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'replicated',
  name: 'Replicated',
  category: 'package-registry',
  revoke: 'https://vendor.replicated.com/',
  source: 'https://docs.replicated.com/vendor/replicated-api-tokens',
  kinds: [
    {
      id: 'replicated-api-token',
      title: 'Replicated API token',
      identity: 'api-key',
      keywords: ['replicated'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'replicated-api-token': {
    match: [`REPLICATED_API_TOKEN=⟦${fake.hex(64)}⟧`, `const replicatedApiToken = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `REPLICATED_API_TOKEN=${fake.hex(8)}`, 'REPLICATED_API_TOKEN=your-key-here'],
  },
});
