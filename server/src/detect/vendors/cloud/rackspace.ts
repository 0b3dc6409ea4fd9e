import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rackspace',
  name: 'Rackspace',
  category: 'cloud',
  revoke: 'https://account.rackspace.com/users',
  source: 'https://docs.rackspace.com/docs/view-and-reset-your-api-key',
  kinds: [
    {
      id: 'rackspace-api-key',
      title: 'Rackspace API key',
      identity: 'api-key',
      keywords: ['rackspace', 'os_api_key', 'pyrax'],
      value: /^[a-f0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rackspace-api-key': {
    match: [`RACKSPACE_API_KEY=⟦${fake.hex(32)}⟧`, `const rackspaceApiKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `RACKSPACE_API_KEY=${fake.hex(4)}`, 'RACKSPACE_API_KEY=your-key-here'],
  },
});
