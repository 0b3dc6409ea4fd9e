import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'meilisearch',
  name: 'Meilisearch',
  category: 'search',
  revoke: 'https://cloud.meilisearch.com/',
  instead: 'Give each application a key with its own actions, indexes and expiry; never ship the master key.',
  source: 'https://www.meilisearch.com/docs/learn/security/basic_security',
  kinds: [
    {
      id: 'meilisearch-api-key',
      title: 'Meilisearch API key',
      identity: 'api-key',
      keywords: ['meili'],
      value: /^(?:[a-f0-9]{40}|[a-f0-9]{64}|[A-Za-z0-9_-]{43})$/,
      name: /key|token/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'meilisearch-api-key': {
    match: [`MEILI_MASTER_KEY=⟦${fake.hex(64)}⟧`, `const meiliMasterKey = "⟦${fake.hex(64)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(64)}`, `MEILI_MASTER_KEY=${fake.hex(8)}`, 'MEILI_MASTER_KEY=your-key-here'],
  },
});
