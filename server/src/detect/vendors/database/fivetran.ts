import { vendor, type Samples } from '../../vendor.ts';

export default vendor({
  id: 'fivetran',
  name: 'Fivetran',
  category: 'database',
  revoke: 'https://fivetran.com/dashboard/user/api-config',
  source: 'https://fivetran.com/docs/rest-api/getting-started',
  kinds: [
    {
      id: 'fivetran-api-secret',
      title: 'Fivetran API secret',
      identity: 'api-key',
      keywords: ['fivetran'],
      value: /^[A-Za-z0-9]{32}$/,
      name: /secret/i,
    },
    {
      id: 'fivetran-api-key',
      title: 'Fivetran API key',
      identity: 'api-key',
      sensitivity: 'identifier',
      keywords: ['fivetran'],
      value: /^[A-Za-z0-9]{16,20}$/,
      name: /key/i,
      pairsWith: ['fivetran-api-secret'],
    },
  ],
});

export const samples: Samples = (fake) => ({
  'fivetran-api-secret': {
    match: [`FIVETRAN_API_SECRET=⟦${fake.alnum(32)}⟧`, `const fivetranApiSecret = "⟦${fake.alnum(32)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(32)}`, `FIVETRAN_API_SECRET=${fake.alnum(4)}`, 'FIVETRAN_API_SECRET=your-key-here'],
  },
  'fivetran-api-key': {
    match: [`FIVETRAN_API_KEY=⟦${fake.alnum(16)}⟧`, `const fivetranApiKey = "⟦${fake.alnum(16)}⟧";`],
    ignore: [`BUILD_CHECKSUM=${fake.alnum(16)}`, `FIVETRAN_API_KEY=${fake.alnum(2)}`, 'FIVETRAN_API_KEY=your-key-here'],
  },
});
