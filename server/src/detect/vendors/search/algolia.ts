import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'algolia',
  name: 'Algolia',
  category: 'search',
  secretNames: ['algolia'],
  revoke: 'https://dashboard.algolia.com/account/api-keys',
  instead: 'Give clients a search-only or secured key and keep the admin key to the indexing job.',
  source: 'https://www.algolia.com/doc/guides/security/api-keys/',
  kinds: [
    {
      id: 'algolia-api-key',
      title: 'Algolia API key',
      identity: 'api-key',
      keywords: ['algolia'],
      value: /^[a-z0-9]{32}$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
    {
      id: 'algolia-application-id',
      title: 'Algolia application id',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['algolia'],
      value: /^[A-Z0-9]{10}$/,
      name: /app|id/i,
      pairsWith: ['algolia-api-key'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'algolia-api-key': {
    match: [`ALGOLIA_ADMIN_KEY=⟦${fake.hex(32)}⟧`, `const algoliaAdminKey = "⟦${fake.hex(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.hex(32)}`, `ALGOLIA_ADMIN_KEY=${fake.hex(4)}`, 'ALGOLIA_ADMIN_KEY=your-key-here'],
  },
  'algolia-application-id': {
    match: [`ALGOLIA_APP_ID=⟦${fake.text(10, 'upperAlnum')}⟧`, `const algoliaAppId = "⟦${fake.text(10, 'upperAlnum')}⟧";`],
    ignore: [
      `BUILD_CHECKSUM=${fake.text(10, 'upperAlnum')}`,
      `ALGOLIA_APP_ID=${fake.text(1, 'upperAlnum')}`,
      'ALGOLIA_APP_ID=your-key-here',
    ],
  },
});
