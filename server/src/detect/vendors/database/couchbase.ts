import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'couchbase',
  name: 'Couchbase Capella',
  category: 'database',
  revoke: 'https://cloud.couchbase.com/',
  source: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  kinds: [
    {
      id: 'couchbase-api-key-secret',
      title: 'Capella API key secret',
      identity: 'api-key',
      keywords: ['capella', 'couchbase'],
      value: /^[A-Za-z0-9!#%^&*@_-]{43,64}$/,
      name: /key|token|secret/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'couchbase-api-key-secret': {
    match: [`CAPELLA_API_KEY_SECRET=⟦${fake.alnum(64)}⟧`, `const capellaApiKeySecret = "⟦${fake.alnum(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(64)}`, `CAPELLA_API_KEY_SECRET=${fake.alnum(8)}`, 'CAPELLA_API_KEY_SECRET=your-key-here'],
  },
});
