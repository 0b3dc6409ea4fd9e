import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'search-io',
  name: 'Search.io (Sajari)',
  category: 'search',
  revoke: 'https://app.search.io/',
  source: 'https://docs.search.io/',
  kinds: [
    {
      id: 'search-io-key-secret',
      title: 'Search.io key secret',
      identity: 'api-key',
      keywords: ['sajari', 'searchio', 'search_io'],
      value: /^[A-Za-z0-9]{60,80}$/,
      name: /secret|key/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'search-io-key-secret': {
    match: [`SAJARI_KEY_SECRET=⟦${fake.alnum(66)}⟧`, `const sajariKeySecret = "⟦${fake.alnum(66)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(66)}`, `SAJARI_KEY_SECRET=${fake.alnum(8)}`, 'SAJARI_KEY_SECRET=your-key-here'],
  },
});
