import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'rockset',
  name: 'Rockset',
  category: 'database',
  revoke: 'https://docs.rockset.com/',
  instead: 'Rockset was shut down in 2024; remove the key and the code that uses it.',
  source: 'https://docs.rockset.com/documentation/docs/iam',
  kinds: [
    {
      id: 'rockset-api-key',
      title: 'Rockset API key',
      identity: 'api-key',
      keywords: ['rockset'],
      value: /^[A-Za-z0-9]{64}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'rockset-api-key': {
    match: [`ROCKSET_APIKEY=⟦${fake.alnum(64)}⟧`, `const rocksetApikey = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `ROCKSET_APIKEY=${fake.alnum(8)}`, 'ROCKSET_APIKEY=your-key-here'],
  },
});
