import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'singlestore',
  name: 'SingleStore',
  category: 'database',
  revoke: 'https://portal.singlestore.com/',
  source: 'https://docs.singlestore.com/cloud/reference/management-api/',
  kinds: [
    {
      id: 'singlestore-api-key',
      title: 'SingleStore management API key',
      identity: 'api-key',
      keywords: ['singlestore', 'memsql'],
      value: /^[a-f0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'singlestore-api-key': {
    match: [`SINGLESTORE_API_KEY=⟦${fake.hex(64)}⟧`, `const singlestoreApiKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `SINGLESTORE_API_KEY=${fake.hex(8)}`, 'SINGLESTORE_API_KEY=your-key-here'],
  },
});
