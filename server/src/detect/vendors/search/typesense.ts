import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'typesense',
  name: 'Typesense',
  category: 'search',
  revoke: 'https://cloud.typesense.org/',
  instead: 'Give clients a scoped search key; keep the admin key to the indexing job.',
  source: 'https://typesense.org/docs/guide/data-access-control.html',
  kinds: [
    {
      id: 'typesense-api-key',
      title: 'Typesense API key',
      identity: 'api-key',
      keywords: ['typesense'],
      value: /^(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{36}|[A-Za-z0-9]{48})$/,
      name: /key|token|secret|private|passw|pwd|auth|cred|access/i,
    },
  ],
});

export const samples: Samples = (fake) => ({
  'typesense-api-key': {
    match: [`TYPESENSE_API_KEY=⟦${fake.alnum(32)}⟧`, `const typesenseApiKey = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `TYPESENSE_API_KEY=${fake.alnum(4)}`, 'TYPESENSE_API_KEY=your-key-here'],
  },
});
